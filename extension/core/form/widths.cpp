// SPDX-License-Identifier: MPL-2.0
#include "form/widths.hpp"

#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kehoach::form {

namespace {

constexpr double typed_name_mm = 40; ///< where units write their names themselves
constexpr double padding_mm = 3.2;   ///< both sides of a cell, with the border

/// Room for a figure, which a sheet shows whole or not at all.
double figure_mm(const char* widest, double size) {
    return text::width_mm(widest, size, true) + padding_mm;
}

double usual_value_mm(ColumnKind kind, double size) {
    switch (kind) {
    case ColumnKind::ordinal:
        return 9;
    case ColumnKind::key:
        return 14;
    case ColumnKind::count:
        return figure_mm("999", size);
    case ColumnKind::money:
        return 24;
    case ColumnKind::percent:
        return figure_mm("100,0%", size);
    case ColumnKind::pair:
        return 20;
    case ColumnKind::text:
        return 35;
    case ColumnKind::date:
        return 24;
    case ColumnKind::choice:
    case ColumnKind::given:
        return 20;
    }
    return 0;
}

/// A long title takes about three lines.
double three_lines_mm(const std::string& title, double size) {
    return text::width_mm(title, size, true) / 3 + padding_mm;
}

/// Scales widths from `first` on so that they sum up to at least `wanted`.
void widen(std::vector<double>& widths, std::size_t first, double wanted) {
    const auto begin = widths.begin() + static_cast<std::ptrdiff_t>(first);
    const double now = std::accumulate(begin, widths.end(), 0.0);
    if (now > 0 && now < wanted)
        std::for_each(begin, widths.end(), [&](double& width) { width *= wanted / now; });
}

void leaf(const Column& column, double size, Widths& widths) {
    const double least = std::max(usual_value_mm(column.kind, size), longest_word_mm(column.title, size));
    const double natural = std::max(least, three_lines_mm(column.title, size));
    widths.least.push_back(column.width_mm > 0 ? column.width_mm : least);
    widths.natural.push_back(column.width_mm > 0 ? column.width_mm : natural);
}

/// A title above several leaves widens them evenly.
void measure(const std::vector<Column>& columns, double size, Widths& widths) {
    for (const Column& column : columns) {
        if (column.children.empty()) {
            leaf(column, size, widths);
            continue;
        }
        const std::size_t first = widths.least.size();
        measure(column.children, size, widths);
        widen(widths.least, first, longest_word_mm(column.title, size));
        widen(widths.natural, first, three_lines_mm(column.title, size));
    }
}

void measure_labels(const FormSpec& spec, double size, Widths& widths) {
    const auto key = static_cast<std::size_t>(key_column(spec));
    if (leaves(spec.columns)[key]->width_mm > 0)
        return;
    double longest = std::max(longest_word_mm(spec.total, size), spec.rows.free > 0 ? typed_name_mm : 0.0);
    for (const BodyRow& row : body_rows(spec))
        longest = std::max(longest, text::width_mm(row.label, size, row.is_group) + padding_mm);
    widths.natural[key] = std::max(widths.natural[key], std::min(longest, 60.0));
    widths.least[key] = std::max(widths.least[key], std::min(longest, 40.0));
}

/// Words that stand beside the names of rows.
void measure_given(const FormSpec& spec, double size, Widths& widths) {
    constexpr double most_mm = 40;
    const auto all = leaves(spec.columns);
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::string& word : all[i]->given) {
            if (all[i]->width_mm > 0)
                break;
            const double whole = text::width_mm(word, size, false) + padding_mm;
            widths.natural[i] = std::max(widths.natural[i], std::min(whole, most_mm));
            widths.least[i] = std::max(widths.least[i], std::min(longest_word_mm(word, size), most_mm));
        }
}

} // namespace

double longest_word_mm(const std::string& title, double size) {
    double longest = 0;
    for (const std::string_view word : text::split(title, ' '))
        longest = std::max(longest, text::width_mm(word, size, true));
    return longest + padding_mm;
}

Widths wanted_widths(const FormSpec& spec) {
    Widths widths;
    const double size = size_pt(CellRole::header, static_cast<int>(leaves(spec.columns).size()));
    measure(spec.columns, size, widths);
    if (!widths.least.empty()) {
        measure_labels(spec, size, widths);
        measure_given(spec, size, widths);
    }
    return widths;
}

double sum(const std::vector<double>& widths) {
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

std::vector<double> fitted(const Widths& widths, double total_mm) {
    const double least = sum(widths.least), natural = sum(widths.natural);
    const double given_up =
        natural > total_mm && least < natural ? std::min(1.0, (natural - total_mm) / (natural - least)) : 0.0;
    std::vector<double> fit;
    for (std::size_t i = 0; i < widths.least.size(); ++i)
        fit.push_back(widths.natural[i] - given_up * (widths.natural[i] - widths.least[i]));
    const double scale = total_mm / sum(fit);
    for (double& width : fit)
        width = std::floor(width * scale * 10 + 0.001) / 10;
    return fit;
}

} // namespace kehoach::form
