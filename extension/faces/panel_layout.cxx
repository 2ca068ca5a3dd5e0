// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_layout.hxx"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <utility>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int gap = 4;
/// Lines of the list and of the words on a finding that are to be seen in any case.
constexpr int least_rows = 5, least_lines = 5, most_lines = 12;
/// Buttons below the words on a finding.
constexpr auto below = {"goto", "repair", "why", "ignore", "ignored", "help"};

} // namespace

css::awt::Size PanelLayout::preferred(const char* name) const {
    return Reference<css::awt::XLayoutConstrains>(controls_->getControl(rtl::OUString::createFromAscii(name)),
                                                  UNO_QUERY_THROW)
        ->getPreferredSize();
}

void PanelLayout::place(const char* name, int x, int y, int width, int height) {
    if (!measuring_)
        Reference<css::awt::XWindow>(controls_->getControl(rtl::OUString::createFromAscii(name)),
                                     UNO_QUERY_THROW)
            ->setPosSize(x, y, std::max(width, 1), std::max(height, 1), css::awt::PosSize::POSSIZE);
}

/// Height of a text that wraps at the width.
int PanelLayout::text_height(const char* name, int width) const {
    constexpr int any = 10000;
    const auto size = Reference<css::awt::XLayoutConstrains>(
                          controls_->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW)
                          ->calcAdjustedSize({width, any});
    return std::max(int{size.Height}, int{preferred("stageLabel").Height});
}

void PanelLayout::text(const char* name) {
    const int height = text_height(name, width_);
    place(name, gap, y_, width_, height);
    y_ += height + gap;
}

/// Fields, lists and buttons, no higher than their words need: some desktops draw them as for a finger.
int PanelLayout::height_of(const char* name) const {
    constexpr int frame = 12;
    return std::min(int{preferred(name).Height}, int{preferred("stageLabel").Height} + frame);
}

/// Labels that stand before lists are one column.
int PanelLayout::label_width(int width) const {
    int widest = 0;
    for (const char* const name : {"stageLabel", "searchLabel", "showLabel", "groupLabel"})
        widest = std::max(widest, int{preferred(name).Width});
    if (parts_.offered && !parts_.asked)
        widest = std::max(widest, int{preferred("askLabel").Width});
    return std::min(widest, width / 2);
}

void PanelLayout::pair(const char* label, const char* control, int x, int width, int label_width) {
    const int height = height_of("stage"), line = preferred("stageLabel").Height;
    place(label, x, y_ + (height - line) / 2, label_width, line);
    place(control, x + label_width + gap, y_, width - label_width - gap, height);
}

void PanelLayout::labelled(const char* label, const char* control) {
    pair(label, control, gap, width_, label_width(width_));
    y_ += height_of("stage") + gap;
}

/// As many in a row as fit.
void PanelLayout::buttons(Names names) {
    int x = gap;
    const int height = height_of("check");
    for (const char* const name : names) {
        const int wide = std::min(int{preferred(name).Width}, width_);
        if (x > gap && x + wide > width_ + gap) {
            x = gap;
            y_ += height + gap;
        }
        place(name, x, y_, wide, height);
        x += wide + gap;
    }
    y_ += height + gap;
}

/// What is looked for and what is shown: side by side where both can be read so.
void PanelLayout::lists() {
    const int search = preferred("searchLabel").Width, show_label = preferred("showLabel").Width;
    const int show = show_label + gap + preferred("show").Width;
    constexpr int shortest_word = 90;
    if (width_ >= search + shortest_word + show + 2 * gap) {
        pair("searchLabel", "search", gap, width_ - show - gap, search);
        pair("showLabel", "show", 2 * gap + width_ - show - gap, show, show_label);
        y_ += height_of("stage") + gap;
    } else {
        labelled("searchLabel", "search");
        labelled("showLabel", "show");
    }
    labelled("groupLabel", "group");
}

/// All above the list of findings. Returns where that begins.
int PanelLayout::upper() {
    y_ = gap;
    if (parts_.regulated) {
        text("profile");
        if (parts_.asked) {
            text("askLabel");
            place("ask", gap, y_, width_, height_of("ask"));
            y_ += height_of("ask") + gap;
        } else if (parts_.offered)
            labelled("askLabel", "ask");
        labelled("stageLabel", "stage");
    }
    buttons({"check", "repairAll"});
    text("status");
    if (parts_.otherwise)
        buttons({"vietnamese"});
    if (parts_.listed)
        lists();
    text("findingsLabel");
    return y_;
}

/// Height of these buttons below the words on a finding.
int PanelLayout::lower(Names names) {
    const bool was = std::exchange(measuring_, true);
    y_ = 0;
    buttons(names);
    measuring_ = was;
    return y_;
}

int PanelLayout::least_width() const {
    return preferred("check").Width + preferred("repairAll").Width + 3 * gap;
}

int PanelLayout::least_height(int width) {
    measuring_ = true;
    width_ = width - 2 * gap;
    const int line = preferred("stageLabel").Height;
    return upper() + lower(below) + line * (least_rows + 1 + least_lines) + 3 * gap;
}

void PanelLayout::fit(int width, int height) {
    measuring_ = false;
    width_ = width - 2 * gap;
    constexpr int share = 3;
    const int line = preferred("stageLabel").Height;
    const int top = upper();
    const int bottom = height - lower(below);
    const int detail = std::clamp((bottom - top) / share, line * least_lines, line * most_lines);
    const int detail_top = bottom - gap - detail;
    place("detail", gap, detail_top, width_, detail);
    place("detailLabel", gap, detail_top - line - 2, width_, line);
    place("findings", gap, top, width_, std::max(detail_top - line - 2 - gap - top, line * 3));
    y_ = bottom;
    buttons(below);
}

} // namespace kehoach::faces
