// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/access.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <span>

namespace kehoach::calc {

/// How tables of ours look that are no forms: those of tasks, those of results.

template<typename T>
void set(const Ref<css::uno::XInterface>& target, const char* name, const T& value) {
    Ref<css::beans::XPropertySet>(target, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

/// Columns from the first one, with the letters of offices; widths in 1/100 mm.
void dress_columns(const Ref<css::sheet::XSpreadsheet>& sheet, std::span<const sal_Int32> widths);
void dress_title(const Ref<css::sheet::XSpreadsheet>& sheet);
void dress_heads(const Ref<css::uno::XInterface>& heads);
/// Thin lines round each cell, words at its top.
void dress_cells(const Ref<css::uno::XInterface>& cells);
/// A lying A4 page as wide as all columns, with the row of heads on each.
void lay_page(const Model& workbook, const Ref<css::sheet::XSpreadsheet>& sheet, int head_row);
/// A cell style of the workbook, made where it is not there. Letters stay as they are: heavier ones would
/// need higher rows than they have.
void make_style(const Model& workbook, const char* name, sal_Int32 ground);

inline constexpr sal_Int32 red_ground = 0xF8CBAD, yellow_ground = 0xFFF2CC, green_ground = 0xE2EFDA;

} // namespace kehoach::calc
