// SPDX-License-Identifier: MPL-2.0
#include "form/head_edits.hpp"
#include "form/proof.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace kehoach::form {

namespace {

/// The next part of a pointer, taken off its front.
std::string_view part(std::string_view& pointer) {
    pointer.remove_prefix(std::min<std::size_t>(1, pointer.size()));
    const std::string_view found = pointer.substr(0, pointer.find('/'));
    pointer.remove_prefix(found.size());
    return found;
}

std::size_t number(std::string_view digits) {
    std::size_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Empties what is wrong with a column, as far as it is a link to others.
bool mend(Column& column, std::string_view what, const std::string& found) {
    if (what == "numerator" || what == "denominator") {
        column.numerator.clear();
        column.denominator.clear();
        return true;
    }
    if (what == "sumOf") {
        if (std::erase(column.sum_of, found) == 0)
            column.sum_of.clear();
        if (column.sum_of.empty())
            column.less.clear();
        return true;
    }
    if (what == "less") {
        if (std::erase(column.less, found) == 0)
            column.less.clear();
        return true;
    }
    if (what == "given") {
        column.kind = column.kind == ColumnKind::given ? ColumnKind::text : column.kind;
        column.given.clear();
        return true;
    }
    if (what == "cells")
        column.two_cells = false;
    return what == "cells";
}

bool mend_column(FormSpec& spec, std::string_view pointer, const std::string& found) {
    std::vector<Column>* level = &spec.columns;
    for (std::string_view key = part(pointer); !key.empty(); key = part(pointer)) {
        const std::size_t position = number(key);
        if (position >= level->size())
            return false;
        Column& column = (*level)[position];
        const std::string_view what = part(pointer);
        if (what != "children")
            return mend(column, what, found);
        level = &column.children;
    }
    return false;
}

/// A rule holds as it was meant or not at all; parts that are gone leave the others under the whole.
bool mend_rule(FormSpec& spec, std::string_view pointer, const std::string& found) {
    const std::size_t position = number(part(pointer));
    if (position >= spec.rules.size())
        return false;
    CellRule& rule = spec.rules[position];
    const bool of_a_part = part(pointer) == "parts" && std::erase(rule.parts, found) > 0;
    if (!of_a_part || rule.parts.empty())
        spec.rules.erase(spec.rules.begin() + static_cast<std::ptrdiff_t>(position));
    return true;
}

bool mend(FormSpec& spec, const Flaw& flaw) {
    std::string_view pointer = flaw.path;
    const std::string_view list = part(pointer);
    return list == "columns" ? mend_column(spec, pointer, flaw.found)
                             : list == "rules" && mend_rule(spec, pointer, flaw.found);
}

} // namespace

void drop_broken_links(FormSpec& spec) {
    // One at a time, for each that goes may leave others right; and each takes something away.
    for (bool mended = true; mended;) {
        const auto found = flaws(spec);
        mended = std::any_of(found.begin(), found.end(), [&](const Flaw& flaw) { return mend(spec, flaw); });
    }
}

} // namespace kehoach::form
