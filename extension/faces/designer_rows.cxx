// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_rows.hxx"

#include "faces/names_from_sheet.hxx"
#include "faces/typed_number.hxx"
#include "form/rows_text.hpp"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

DesignerRows::DesignerRows(DesignerDesk& desk) : desk_(desk) {
    Dialog& dialog = desk_.dialog;
    std::vector<std::string> kinds;
    for (const char* const key :
         {"designer.rows.years", "designer.rows.units", "designer.rows.items", "designer.rows.free"})
        kinds.push_back(office::string(desk_.context, key));
    dialog.set_items("rowKind", kinds);
    dialog.on_choose("rowKind", unless_showing(desk_, [this] {
                         show_fields(static_cast<Kind>(std::max(desk_.dialog.choice("rowKind"), 0)));
                         take("rowKind");
                     }));
    dialog.on_press("rangeTake", [this] { take_range(); });
    for (const char* const field : {"fromYear", "toYear", "freeRows", "names", "total"})
        dialog.on_type(field, unless_showing(desk_, [this, field] { take(field); }));
}

DesignerRows::Kind DesignerRows::kind_of(const form::RowAxis& axis) {
    if (axis.from_year != 0 || axis.to_year != 0)
        return years;
    if (axis.units)
        return units;
    return axis.free > 0 ? free : items;
}

void DesignerRows::show() {
    const Showing showing(desk_);
    Dialog& dialog = desk_.dialog;
    const form::RowAxis& axis = desk_.designer.spec().rows;
    const auto number = [](int value) { return value > 0 ? std::to_string(value) : std::string(); };
    dialog.choose("rowKind", kind_of(axis));
    dialog.set_value("fromYear", number(axis.from_year));
    dialog.set_value("toYear", number(axis.to_year));
    dialog.set_value("freeRows", number(std::max(axis.free, 1)));
    dialog.set_value("names", form::rows_as_text(axis));
    dialog.set_value("total", desk_.designer.spec().total);
    show_fields(kind_of(axis));
}

void DesignerRows::show_fields(Kind kind) {
    for (const char* const control : {"fromYearLabel", "fromYear", "toYearLabel", "toYear"})
        desk_.dialog.show(control, kind == years);
    for (const char* const control : {"namesLabel", "names", "rangeLabel", "range", "rangeTake"})
        desk_.dialog.show(control, kind == units || kind == items);
    const bool blank = text::trim(desk_.dialog.value("names")).empty();
    for (const char* const control : {"freeRowsLabel", "freeRows"})
        desk_.dialog.show(control, kind == free || (kind == units && blank));
}

/// What the fields say, as one form; a year or number that is none shows in the faults.
void DesignerRows::take(const char* field) {
    const Dialog& dialog = desk_.dialog;
    const auto kind = static_cast<Kind>(std::max(dialog.choice("rowKind"), 0));
    form::RowAxis axis;
    axis.units = kind == units;
    if (kind == years) {
        axis.from_year = typed_number(dialog.value("fromYear"));
        axis.to_year = typed_number(dialog.value("toYear"));
    } else {
        axis.free = typed_number(dialog.value("freeRows"));
        if (kind != free)
            form::take_rows(axis, dialog.value("names"));
    }
    const std::string total = dialog.value("total");
    desk_.designer.change(
        [&](form::FormSpec& form) {
            const form::RowAxis before = form.rows;
            form.rows = axis;
            form::follow_rows(form, before);
            form.total = total;
            return true;
        },
        field);
    if (field == std::string_view("names"))
        show_fields(kind);
    desk_.changed();
}

/// Instead of the names that stand there; one step, which the button for that takes back.
void DesignerRows::take_range() {
    try {
        const auto found = names_from_sheet(desk_.context, desk_.frame, desk_.dialog.value("range"));
        std::string lines;
        for (const std::string& name : found.names)
            lines += (lines.empty() ? "" : "\n") + name;
        {
            const Showing showing(desk_);
            desk_.dialog.set_value("names", lines);
        }
        take("range");
        show();
        desk_.say(office::string(desk_.context, "designer.range.taken",
                                 {{"count", std::to_string(found.names.size())}, {"sheet", found.book}}));
    } catch (const office::Refused& why) {
        desk_.say(office::string(desk_.context, why.key, why.arguments));
    }
}

} // namespace kehoach::faces
