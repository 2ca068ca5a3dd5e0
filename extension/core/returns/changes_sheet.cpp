// SPDX-License-Identifier: MPL-2.0
#include "returns/changes_sheet.hpp"

#include <set>
#include <string_view>

namespace kehoach::returns {

const std::string& what_happened(const Change& change, const ChangeWords& words) {
    switch (change.kind) {
    case Change::Kind::file_new:
        return words.file_new;
    case Change::Kind::file_gone:
        return words.file_gone;
    case Change::Kind::file_changed:
        return words.file_changed;
    case Change::Kind::unit_in:
        return words.unit_in;
    case Change::Kind::unit_out:
        return words.unit_out;
    case Change::Kind::figure:
        break;
    }
    return words.figure;
}

BookSheet changes_sheet(const std::vector<Change>& changes, const std::string& day, const ChangeWords& words) {
    constexpr double day_mm = 22, what_mm = 42, unit_mm = 45, file_mm = 45, form_mm = 50, row_mm = 45, column_mm = 30,
                     figure_mm = 22;
    BookSheet made{.kind = BookSheet::Kind::changes, .name = words.sheet};
    made.widths_mm = {day_mm, what_mm, unit_mm, file_mm, form_mm, row_mm, column_mm, figure_mm, figure_mm};
    made.columns = static_cast<int>(made.widths_mm.size());
    made.head_rows = 1;
    const auto put = [&](const std::vector<std::string>& all, BookLook look) {
        for (std::size_t at = 0; at < all.size(); ++at)
            if (!all[at].empty())
                made.cells.push_back(
                    {.row = made.rows, .column = static_cast<int>(at), .look = look, .text = all[at]});
        made.row_keys.emplace_back();
        ++made.rows;
    };
    put({words.day, words.what, words.unit, words.file, words.form, words.row, words.column, words.before, words.now},
        BookLook::head);
    std::set<std::string_view> gone;
    for (const Change& one : changes)
        if (one.kind == Change::Kind::file_gone)
            gone.insert(one.path);
    for (const Change& one : changes) {
        put({day, what_happened(one, words), one.unit, one.path, one.form, one.row, one.column, one.before, one.now},
            BookLook::words);
        if (one.path.empty() || one.secret || gone.contains(one.path))
            continue;
        for (auto cell = made.cells.rbegin(); cell != made.cells.rend() && cell->row == made.rows - 1; ++cell)
            if (cell->text == one.path)
                cell->link = one.path;
    }
    return made;
}

} // namespace kehoach::returns
