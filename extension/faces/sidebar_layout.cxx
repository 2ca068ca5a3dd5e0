// SPDX-License-Identifier: MPL-2.0
#include "faces/sidebar_layout.hxx"

#include <algorithm>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

using Controls = Reference<css::awt::XControlContainer>;

template<typename T>
Reference<T> as(const Controls& controls, const char* name) {
    return Reference<T>(controls->getControl(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW);
}

} // namespace

SidebarLayout::SidebarLayout(Controls controls, const char* label)
    : controls_(std::move(controls)),
      line_(as<css::awt::XLayoutConstrains>(controls_, label)->getPreferredSize().Height) {}

css::awt::Size SidebarLayout::preferred(const char* name) const {
    return as<css::awt::XLayoutConstrains>(controls_, name)->getPreferredSize();
}

void SidebarLayout::place(const char* name, int x, int y, int width, int height) const {
    if (!measuring_)
        as<css::awt::XWindow>(controls_, name)
            ->setPosSize(x, y, std::max(width, 1), std::max(height, 1), css::awt::PosSize::POSSIZE);
}

int SidebarLayout::height_of(const char* name) const {
    constexpr int frame = 12;
    return std::min(int{preferred(name).Height}, line_ + frame);
}

int SidebarLayout::text_height(const char* name, int width) const {
    constexpr int any = 10000;
    const auto size = as<css::awt::XLayoutConstrains>(controls_, name)->calcAdjustedSize({width, any});
    return std::max(int{size.Height}, line_);
}

void SidebarLayout::text(const char* name) {
    const int height = text_height(name, width_);
    place(name, gap, y_, width_, height);
    y_ += height + gap;
}

void SidebarLayout::pair(const char* label, const char* control, int x, int width, int label_width) const {
    const int height = height_of(control);
    place(label, x, y_ + (height - line_) / 2, label_width, line_);
    place(control, x + label_width + gap, y_, width - label_width - gap, height);
}

void SidebarLayout::labelled(const char* label, const char* control, int label_width) {
    pair(label, control, gap, width_, label_width);
    y_ += height_of(control) + gap;
}

void SidebarLayout::buttons(Names names) {
    int x = gap;
    const int height = height_of(*names.begin());
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

} // namespace kehoach::faces
