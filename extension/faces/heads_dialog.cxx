// SPDX-License-Identifier: MPL-2.0
#include "faces/heads_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/dialog_table.hxx"
#include "faces/heads_words.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

namespace {

using returns::HeadChoice;

class HeadsDialog {
public:
    HeadsDialog(const Call& call, const std::vector<session::OpenHeads>& sheets)
        : call_(call), words_(call.context), dialog_(call.context, call.frame, "HeadsDialog"),
          sheets_(dialog_, "sheets"), lines_(dialog_, "lines") {
        for (const session::OpenHeads& one : sheets)
            papers_.push_back({one, HeadChoice(one.map)});
        sheets_.set_columns({{say("dialog.heads.file"), 30},
                             {say("dialog.heads.sheet"), 16},
                             {say("book.unit"), 20},
                             {say("book.form"), 12},
                             {say("dialog.heads.standing"), 22}});
        lines_.set_columns({{say("dialog.heads.of-form"), 38},
                            {say("dialog.heads.of-file"), 38},
                            {say("dialog.heads.verdict"), 24}});
        sheets_.on_choose([this] { turn_to(sheets_.chosen()); });
        lines_.on_choose([this] { show_line(); });
        dialog_.on_tick("only", [this] { show_lines(-1); });
        dialog_.on_choose("which", [this] { take_choice(); });
        dialog_.on_press("likely", [this] { take_likely(); });
        dialog_.on_press("confirm", [this] { confirm(); });
        dialog_.on_press("all", [this] { confirm_all(); });
        dialog_.on_press("ok", [this] { dialog_.end(); });
        turn_to(0);
        dialog_.focus("lines");
    }

    std::vector<std::optional<returns::ToldHeads>> run() {
        if (!dialog_.run())
            throw office::Refused("session.cancelled");
        std::vector<std::optional<returns::ToldHeads>> told;
        for (const Paper& one : papers_)
            told.push_back(one.confirmed ? std::optional(one.choice.told()) : std::nullopt);
        return told;
    }

private:
    struct Paper {
        session::OpenHeads sheet;
        HeadChoice choice;
        bool confirmed = false;
    };

    std::string say(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }
    Paper& paper() { return papers_[paper_]; }
    const HeadChoice& choice() const { return papers_[paper_].choice; }

    void turn_to(int paper) {
        if (paper < 0)
            return;
        paper_ = static_cast<std::size_t>(paper);
        dialog_.set_label("fault", {});
        show_sheets();
        show_lines(-1);
    }

    std::string standing(const Paper& one) const {
        if (one.confirmed)
            return say("dialog.heads.confirmed");
        const int open = one.choice.open();
        return open == 0 ? say("dialog.heads.sure")
                         : say("dialog.heads.open.lines", {{"count", std::to_string(open)}});
    }

    void show_sheets() {
        std::vector<std::vector<std::string>> cells;
        for (const Paper& one : papers_)
            cells.push_back({one.sheet.path.substr(one.sheet.path.rfind('/') + 1), one.sheet.sheet, one.sheet.unit,
                             one.sheet.form, standing(one)});
        sheets_.set_rows(cells, static_cast<int>(paper_));
        const auto left = std::ranges::count(papers_, false, &Paper::confirmed);
        dialog_.set_label("count", say("dialog.heads.count", {{"count", std::to_string(papers_.size())},
                                                              {"left", std::to_string(left)}}));
        dialog_.enable("confirm", !paper().confirmed);
        dialog_.enable("all", left > 0);
        dialog_.make_default(left > 0 ? "confirm" : "ok");
    }

    /// `chosen`: which line stays chosen; -1: the first of which somebody has to say something.
    void show_lines(int chosen) {
        const bool only = !dialog_.value("only").empty();
        shown_ = choice().lines();
        if (only)
            std::erase_if(shown_, [](const HeadChoice::Line& one) {
                return one.standing == HeadChoice::Standing::same && !one.moved;
            });
        std::vector<std::vector<std::string>> cells;
        for (const HeadChoice::Line& one : shown_)
            cells.push_back({words_.of_form(one), words_.of_file(choice(), one), words_.verdict(one)});
        const auto open = std::ranges::find(shown_, HeadChoice::Standing::open, &HeadChoice::Line::standing);
        if (chosen < 0 && open != shown_.end())
            chosen = static_cast<int>(open - shown_.begin());
        lines_.set_rows(cells, std::min(chosen, static_cast<int>(shown_.size()) - 1));
        dialog_.enable("likely", choice().open() > 0);
        show_line();
    }

    const HeadChoice::Line* line() const {
        const int at = lines_.chosen();
        return at < 0 || static_cast<std::size_t>(at) >= shown_.size() ? nullptr : &shown_[static_cast<std::size_t>(at)];
    }

    void show_line() {
        const HeadChoice::Line* const one = line();
        const bool may_say = one != nullptr && !choice().is_settled(*one);
        dialog_.set_label("chosen", one == nullptr ? std::string() : words_.whole(choice(), *one));
        dialog_.enable("which", may_say);
        offered_.clear();
        std::vector<std::string> items;
        int at = -1;
        if (may_say) {
            if (one->standing == HeadChoice::Standing::open)
                items.push_back(say("dialog.heads.unchosen"));
            items.push_back(say("dialog.heads.none"));
            at = one->at < 0 ? 0 : -1;
            first_ = static_cast<int>(items.size());
            for (const returns::SheetLine& there : choice().may_be(*one)) {
                if (there.at == one->at)
                    at = static_cast<int>(items.size());
                items.push_back(words_.offered(choice(), *one, there));
                offered_.push_back(there.at);
            }
        }
        filling_ = true;
        dialog_.set_items("which", items);
        if (at >= 0)
            dialog_.choose("which", at);
        filling_ = false;
    }

    void take_choice() {
        const HeadChoice::Line* const one = line();
        const int item = dialog_.choice("which");
        if (filling_ || one == nullptr || item < 0 || item < first_ - 1)
            return;
        const int at = item < first_ ? -1 : offered_.at(static_cast<std::size_t>(item - first_));
        const HeadChoice::Line said = *one;
        if (!paper().choice.say(said, at)) {
            dialog_.set_label("fault", say("dialog.heads.taken",
                                           {{"there", words_.there(choice(), said.part, at)},
                                            {"head", choice().taken_for(said.part, at)}}));
            return show_line();
        }
        changed(lines_.chosen());
    }

    void take_likely() {
        paper().choice.take_likely();
        changed(std::max(lines_.chosen(), 0));
    }

    void changed(int chosen) {
        paper().confirmed = false;
        dialog_.set_label("fault", {});
        show_sheets();
        show_lines(chosen);
    }

    void confirm() {
        if (const int open = choice().open(); open > 0) {
            show_lines(-1);
            dialog_.set_label("fault", say("dialog.heads.still-open", {{"count", std::to_string(open)}}));
            return dialog_.focus("which");
        }
        paper().confirmed = true;
        const auto next = std::ranges::find(papers_, false, &Paper::confirmed);
        turn_to(static_cast<int>(next == papers_.end() ? paper_ : static_cast<std::size_t>(next - papers_.begin())));
        if (next == papers_.end())
            dialog_.focus("ok");
    }

    void confirm_all() {
        const auto is_clear = [](const Paper& one) { return !one.confirmed && one.choice.open() == 0; };
        if (std::ranges::none_of(papers_, is_clear))
            return dialog_.set_label("fault", say("dialog.heads.nothing-sure"));
        for (Paper& one : papers_)
            one.confirmed = one.confirmed || is_clear(one);
        dialog_.set_label("fault", {});
        show_sheets();
    }

    const Call& call_;
    const HeadsWords words_;
    Dialog dialog_;
    DialogTable sheets_, lines_;
    std::vector<Paper> papers_;
    std::size_t paper_ = 0;
    std::vector<HeadChoice::Line> shown_;
    std::vector<int> offered_; ///< lines of the sheet, as the list offers them behind `first_` items of words
    int first_ = 0;
    bool filling_ = false;
};

} // namespace

std::vector<std::optional<returns::ToldHeads>> ask_heads(const Call& call,
                                                         const std::vector<session::OpenHeads>& sheets) {
    return HeadsDialog(call, sheets).run();
}

} // namespace kehoach::faces
