// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_layout.hxx"

#include <algorithm>
#include <utility>

namespace kehoach::faces {

namespace {

/// Rows of the list that are to be seen before the words on a finding get more than their least.
constexpr int wanted_rows = 10;
/// Rows of the list and lines of the words on a finding that are to be seen in any case.
constexpr int least_rows = 5, least_lines = 4, most_lines = 12;
/// Of a row of the list above and below its words.
constexpr int row_frame = 3;

} // namespace

/// Labels that stand before lists are one column.
int PanelLayout::label_width(Names names) const {
    int widest = 0;
    for (const char* const name : names)
        widest = std::max(widest, int{preferred(name).Width});
    return std::min(widest, width_ / 2);
}

void PanelLayout::regulation() {
    if (parts_.explained)
        text("profile");
    if (parts_.asked) {
        text("askLabel");
        place("ask", gap, y_, width_, height_of("ask"));
        y_ += height_of("ask") + gap;
        labelled("stageLabel", "stage", label_width({"stageLabel"}));
    } else if (parts_.offered) {
        const int label = label_width({"askLabel", "stageLabel"});
        labelled("askLabel", "ask", label);
        labelled("stageLabel", "stage", label);
    } else
        labelled("stageLabel", "stage", label_width({"stageLabel"}));
}

/// What the list is, and on its right the button that unfolds what narrows it.
void PanelLayout::title() {
    if (!parts_.filterable)
        return text("findingsLabel");
    const int button = std::min(int{preferred("filter").Width}, width_ / 2);
    const int words = width_ - button - gap;
    const int height = std::max(text_height("findingsLabel", words), height_of("filter"));
    const int words_height = text_height("findingsLabel", words);
    place("findingsLabel", gap, y_ + height - words_height, words, words_height);
    place("filter", gap + words + gap, y_ + (height - height_of("filter")) / 2, button, height_of("filter"));
    y_ += height + gap;
}

/// What is looked for and what is shown: side by side where both can be read so.
void PanelLayout::filter() {
    const int search = preferred("searchLabel").Width, show_label = preferred("showLabel").Width;
    const int show = show_label + gap + preferred("show").Width;
    const int column = label_width({"searchLabel", "showLabel", "groupLabel"});
    constexpr int shortest_word = 90;
    if (width_ >= search + shortest_word + show + 2 * gap) {
        pair("searchLabel", "search", gap, width_ - show - gap, search);
        pair("showLabel", "show", 2 * gap + width_ - show - gap, show, show_label);
        y_ += height_of("search") + gap;
    } else {
        labelled("searchLabel", "search", column);
        labelled("showLabel", "show", column);
    }
    labelled("groupLabel", "group", column);
}

/// All above the list of findings. Returns where that begins.
int PanelLayout::upper() {
    y_ = gap;
    if (parts_.regulated)
        regulation();
    buttons({"check", "repairAll"});
    text("status");
    if (parts_.otherwise)
        buttons({"vietnamese"});
    title();
    if (parts_.filterable && parts_.filtered)
        filter();
    return y_;
}

/// What can be done about a finding.
void PanelLayout::below() {
    if (parts_.ignoring)
        buttons({"goto", "repair", "why", "ignore", "ignored", "help"});
    else
        buttons({"goto", "repair", "why", "ignore", "help"});
}

int PanelLayout::height_below() {
    const bool was = std::exchange(measuring_, true);
    y_ = 0;
    below();
    measuring_ = was;
    return y_;
}

int PanelLayout::least_width() const {
    return preferred("check").Width + preferred("repairAll").Width + 3 * gap;
}

int PanelLayout::least_height(int width) {
    measuring_ = true;
    width_ = width - 2 * gap;
    return upper() + height_below() + line_ * (least_rows + 1 + least_lines) + 3 * gap;
}

void PanelLayout::fit(const css::awt::Size& room) {
    measuring_ = false;
    width_ = room.Width - 2 * gap;
    constexpr int share = 3, below_label = 2;
    const int top = upper();
    const int bottom = room.Height - height_below();
    const int both = bottom - top - 2 * gap - below_label - line_;
    const int beside_list = both - wanted_rows * (line_ + row_frame);
    const int detail =
        std::clamp(std::min(both / share, beside_list), line_ * least_lines, line_ * most_lines);
    const int detail_top = bottom - gap - detail;
    const int label_top = detail_top - line_ - below_label;
    place("detail", gap, detail_top, width_, detail);
    place("detailLabel", gap, label_top, width_, line_);
    place("findings", gap, top, width_, std::max(label_top - gap - top, line_ * 3));
    y_ = bottom;
    below();
}

} // namespace kehoach::faces
