// SPDX-License-Identifier: MPL-2.0
#include "faces/board_dialog.hxx"

#include "faces/board_asked.hxx"
#include "faces/board_marks.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

namespace {

using returns::Receipt;

class BoardDialog {
public:
    BoardDialog(const Call& call, session::ReceiptBoard& board)
        : call_(call), board_(board), dialog_(call.context, call.frame, "BoardDialog"), table_(dialog_, "returns"),
          marks_(call, dialog_, board, [this] { show_rows(); }), asked_(call, dialog_, board) {
        table_.set_columns({{words("book.unit"), 30},
                            {words("book.form"), 20},
                            {words("dialog.board.standing"), 25},
                            {words("dialog.board.received"), 14},
                            {words("dialog.board.deadline"), 14}});
        table_.on_choose([this] { show_chosen(); });
        dialog_.set_label("fault", {});
        dialog_.on_tick("only", [this] { show_rows(); });
        dialog_.on_press("asked", [this] { turn_to(asking); });
        dialog_.on_press("back", [this] { attempt([this] { turn_to(listing); }); });
        dialog_.on_press("ok", [this] { attempt([this] { accept(); }); });
        show_rows();
        dialog_.focus("returns");
    }

    bool run() { return dialog_.run(); }

private:
    enum Page { listing = 1, asking = 2 };
    struct Row {
        std::string unit, column;
        bool operator==(const Row&) const = default;
    };

    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    void attempt(const std::function<void()>& action) {
        try {
            action();
        } catch (const office::Refused& why) {
            dialog_.set_label("fault", words(why.key.c_str(), why.arguments));
        }
    }

    void turn_to(Page page) {
        dialog_.set_label("fault", {});
        if (page == listing)
            asked_.take();
        page_ = page;
        dialog_.set_step(page);
        if (page == asking)
            asked_.show();
        else
            show_rows();
        dialog_.focus(page == asking ? "units" : "returns");
    }

    std::string standing(const Receipt& one) const {
        const std::string said = words((std::string("board.standing.") + returns::name_of(one.standing)).c_str());
        return one.late ? words("receipts.late", {{"what", said}}) : said;
    }

    void show_rows() {
        const bool only = !dialog_.value("only").empty();
        const auto& board = board_.board();
        const int before = table_.chosen();
        const Row chosen = before < 0 || rows_.empty() ? Row() : rows_.at(static_cast<std::size_t>(before));
        rows_.clear();
        std::vector<std::vector<std::string>> cells;
        std::size_t waiting = 0, late = 0;
        for (std::size_t unit = 0; unit < board.units.size(); ++unit)
            for (std::size_t column = 0; column < board.columns.size(); ++column) {
                const Receipt& one = board.receipts[unit][column];
                waiting += returns::is_settled(one) ? 0U : 1U;
                late += one.late ? 1U : 0U;
                if (only && returns::is_settled(one))
                    continue;
                rows_.push_back({board.units[unit], board.columns[column].key});
                cells.push_back({board.units[unit], board.columns[column].title, standing(one),
                                 session::ResultWords::day(one.received), session::ResultWords::day(one.deadline)});
            }
        const auto found = std::ranges::find(rows_, chosen);
        const int at = found != rows_.end() ? static_cast<int>(found - rows_.begin())
                                            : std::min(before, static_cast<int>(rows_.size()) - 1);
        table_.set_rows(cells, at);
        dialog_.set_label("count", words("dialog.board.count", {{"units", std::to_string(board.units.size())},
                                                                {"open", std::to_string(waiting)},
                                                                {"late", std::to_string(late)}}));
        show_chosen();
    }

    void show_chosen() {
        const int at = table_.chosen();
        if (at < 0 || static_cast<std::size_t>(at) >= rows_.size())
            return marks_.show({}, {});
        const Row& row = rows_[static_cast<std::size_t>(at)];
        marks_.show(row.unit, row.column);
    }

    void accept() {
        if (page_ == asking)
            asked_.take();
        dialog_.end();
    }

    const Call& call_;
    session::ReceiptBoard& board_;
    Dialog dialog_;
    DialogTable table_;
    BoardMarks marks_;
    BoardAsked asked_;
    std::vector<Row> rows_; ///< as they are shown
    Page page_ = listing;
};

} // namespace

bool ask_of_receipts(const Call& call, session::ReceiptBoard& board) {
    return BoardDialog(call, board).run();
}

} // namespace kehoach::faces
