// SPDX-License-Identifier: MPL-2.0
#include "faces/repair_dialog.hxx"

#include "faces/dialog.hxx"
#include "office/strings.hxx"
#include "text/code_points.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {
namespace {

using css::uno::Reference;

constexpr std::size_t rows = 8; ///< of the window; fewer on one page where their words need two lines
constexpr int gap = 5;          ///< between rows

std::string row_name(const char* kind, std::size_t row) {
    return kind + std::to_string(row + 1);
}

/// A row is a line of its own, whatever it begins with.
std::string with_capital(const std::string& line) {
    const auto first = line.empty() ? 0 : text::decode_at(line, 0).length;
    return text::upper(line.substr(0, first)) + line.substr(first);
}

class RepairDialog {
public:
    RepairDialog(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XFrame>& frame, std::vector<RepairChoice> choices,
                 const std::string& left, const ChoiceWords& words)
        : context_(context), choices_(std::move(choices)), dialog_(context, frame, "RepairDialog") {
        may_be_none_ = words.may_be_none;
        dialog_.set_label("left", left);
        if (words.title != nullptr)
            rename(words);
        if (words.topic != nullptr)
            dialog_.set_topic(words.topic);
        dialog_.on_press("all", [this] { tick_all(); });
        dialog_.on_press("previous", [this] { go_back(); });
        dialog_.on_press("next", [this] { go_on(); });
        dialog_.on_press("ok", [this] { accept(); });
        for (std::size_t row = 0; row < rows; ++row)
            dialog_.on_tick(row_name("tick", row), [this, row] { ticked(row); });
        top_ = dialog_.y_of(row_name("tick", 0));
        bottom_ = dialog_.y_of("previous");
        show_page();
        dialog_.enable("all", std::any_of(choices_.begin(), choices_.end(), [](const RepairChoice& one) {
                           return one.possible && one.in_all;
                       }));
    }

    std::optional<ChosenRepairs> run() {
        if (!dialog_.run())
            return std::nullopt;
        return result_;
    }

private:
    /// Other changes than repairs: they are not recorded as tracked ones.
    void rename(const ChoiceWords& words) {
        dialog_.set_title(office::string(context_, words.title));
        dialog_.set_label("intro", office::string(context_, words.intro));
        dialog_.set_label("ok", office::string(context_, words.ok));
        dialog_.show("tracked", words.option != nullptr);
        if (words.option == nullptr)
            return;
        dialog_.set_label("tracked", office::string(context_, words.option));
        dialog_.set_value("tracked", "1");
    }

    /// All that can be ticked together, or none where these are ticked.
    void tick_all() {
        keep_ticks();
        const auto in_all = [](const RepairChoice& one) { return one.possible && one.in_all; };
        const bool all = std::all_of(choices_.begin(), choices_.end(),
                                     [&](const RepairChoice& one) { return one.ticked || !in_all(one); });
        for (RepairChoice& one : choices_)
            one.ticked = !all && (in_all(one) || one.ticked);
        show_page();
    }

    /// What says something else of the same place is no longer meant.
    void ticked(std::size_t row) {
        keep_ticks();
        const RepairChoice* const chosen = choice_in(row);
        if (chosen != nullptr && chosen->ticked && !chosen->only_one.empty())
            for (RepairChoice& one : choices_)
                one.ticked = &one == chosen || (one.ticked && one.only_one != chosen->only_one);
        for (std::size_t other = 0; other < rows; ++other)
            if (const RepairChoice* const one = choice_in(other); one != nullptr && other != row)
                dialog_.set_value(row_name("tick", other), one->ticked ? "1" : "");
        show_page_line();
    }

    std::size_t first() const { return firsts_.back(); }
    std::size_t behind() const { return first() + shown_; }

    RepairChoice* choice_in(std::size_t row) { return row < shown_ ? &choices_[first() + row] : nullptr; }

    /// Each row takes the room its words need, and the same gap follows every row. Where it ends; the row
    /// that does not end above the buttons waits for the next page.
    int show_row(std::size_t row, const RepairChoice& one, int y) {
        constexpr int line = 9, change = 10;
        dialog_.set_label(row_name("tick", row), with_capital(one.what));
        const int height = line * dialog_.lines(row_name("tick", row));
        dialog_.set_value(row_name("tick", row), one.ticked ? "1" : "");
        dialog_.enable(row_name("tick", row), one.possible);
        dialog_.set_label(row_name("change", row), one.change);
        dialog_.put_at(row_name("tick", row), y, height);
        dialog_.put_at(row_name("change", row), y + height, change);
        return y + height + change + gap;
    }

    void show_page() {
        shown_ = 0;
        for (int y = top_; shown_ < rows && behind() < choices_.size(); ++shown_) {
            y = show_row(shown_, choices_[behind()], y);
            if (y - gap > bottom_)
                break;
        }
        for (std::size_t row = 0; row < rows; ++row) {
            dialog_.show(row_name("tick", row), row < shown_);
            dialog_.show(row_name("change", row), row < shown_);
        }
        dialog_.show("previous", has_pages());
        dialog_.show("next", has_pages());
        dialog_.enable("previous", firsts_.size() > 1);
        dialog_.enable("next", behind() < choices_.size());
        show_page_line();
    }

    bool has_pages() const { return firsts_.size() > 1 || behind() < choices_.size(); }

    void show_page_line() {
        const auto ticked = std::count_if(choices_.begin(), choices_.end(),
                                          [](const RepairChoice& one) { return one.ticked; });
        dialog_.set_label("page", office::string(context_,
                                                 has_pages() ? "dialog.repair.page" : "dialog.repair.chosen",
                                                 {{"from", std::to_string(first() + 1)},
                                                  {"to", std::to_string(behind())},
                                                  {"ticked", std::to_string(ticked)},
                                                  {"count", std::to_string(choices_.size())}}));
        dialog_.enable("ok", ticked > 0 || may_be_none_);
    }

    void keep_ticks() {
        for (std::size_t row = 0; row < rows; ++row)
            if (RepairChoice* const one = choice_in(row))
                one->ticked = !dialog_.value(row_name("tick", row)).empty();
    }

    void go_back() {
        keep_ticks();
        firsts_.pop_back();
        show_page();
    }

    void go_on() {
        keep_ticks();
        firsts_.push_back(behind());
        show_page();
    }

    void accept() {
        keep_ticks();
        for (const RepairChoice& one : choices_)
            if (one.ticked)
                result_.ids.push_back(one.id);
        result_.option = !dialog_.value("tracked").empty();
        dialog_.end();
    }

    const Reference<css::uno::XComponentContext> context_;
    std::vector<RepairChoice> choices_;
    Dialog dialog_;
    bool may_be_none_ = false;
    std::vector<std::size_t> firsts_{0}; ///< choices that the pages up to this one begin with
    std::size_t shown_ = 0;              ///< rows on this page
    int top_ = 0, bottom_ = 0;           ///< of the rows
    ChosenRepairs result_;
};

} // namespace

std::vector<std::size_t> positions_of(const ChosenRepairs& chosen) {
    std::vector<std::size_t> positions;
    for (const auto& id : chosen.ids)
        positions.push_back(std::stoul(id));
    return positions;
}

ChoiceWords words_for(const session::DocumentSession& session) {
    if (!session.forms())
        return {};
    return {.title = "dialog.repair.form.title",
            .intro = "dialog.repair.form.intro",
            .ok = "dialog.repair.ok",
            .topic = "forms.html#check"};
}

std::optional<ChosenRepairs> ask_repairs(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::frame::XFrame>& frame,
                                         std::vector<RepairChoice> choices, const std::string& left,
                                         const ChoiceWords& words) {
    return RepairDialog(context, frame, std::move(choices), left, words).run();
}

} // namespace kehoach::faces
