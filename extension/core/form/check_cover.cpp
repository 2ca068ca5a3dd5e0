// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "form/sheet_parts.hpp"
#include "grammar/date.hpp"

namespace kehoach::form {

namespace {

/// Who is still at it writes the strip when done.
bool is_mostly_filled(const FilledForm& form) {
    int full = 0, empty = 0;
    for (const GridCell& cell : form.grid().cells)
        if (cell.role == CellRole::input && cell.accepts != Accepts::anything &&
            form.has(cell.row, cell.column))
            ++(form.at(cell.row, cell.column) ? full : empty);
    return full > empty;
}

bool is_no_day(const CellValue& value) {
    const auto written = value.is_number ? std::nullopt : grammar::find_date(value.text);
    return written && written->date.complete() && !grammar::is_valid(written->date);
}

void hint(FilledForm& form, const GridCell& cell, const char* key, std::string value, std::string fields) {
    FormFault& fault = form.fault_beside(form.sheet_row(cell.row), cell.column, key, false);
    fault.hint = true;
    fault.arguments.emplace_back("column", std::move(fields));
    fault.arguments.emplace_back("value", std::move(value));
}

} // namespace

/// Where columns were moved the strip went with them: nobody can tell what it says.
void check_cover(FilledForm& form) {
    if (!form.filled().columns_at.empty())
        return;
    const GridCell* first = nullptr;
    std::string empty;
    auto field = form.spec().sheet.cover.begin();
    for (const GridCell& cell : form.grid().cells) {
        if (cell.role != CellRole::cover_input)
            continue;
        const CoverField& asked = *field++;
        const CellValue* value = form.at(cell.row, cell.column);
        if (!asked.choices.empty() || form.sheet_row(cell.row) < 0)
            continue;
        if (value && asked.key == cover_date && is_no_day(*value))
            hint(form, cell, "form.not-a-date", value->text, asked.label);
        if (value)
            continue;
        first = first ? first : &cell;
        empty += (empty.empty() ? "" : "; ") + asked.label;
    }
    if (first && is_mostly_filled(form))
        hint(form, *first, "form.cover-empty", {}, empty);
}

} // namespace kehoach::form
