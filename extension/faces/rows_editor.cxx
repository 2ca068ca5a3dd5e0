// SPDX-License-Identifier: MPL-2.0
#include "faces/rows_editor.hxx"

#include <algorithm>
#include <utility>

namespace kehoach::faces {

RowsEditor::RowsEditor(Dialog& dialog, std::string name, std::vector<std::string> fields, Ways ways)
    : dialog_(dialog), name_(std::move(name)), fields_(std::move(fields)), ways_(std::move(ways)) {
    dialog_.on_press(name_ + "Add", [this] { add(); });
    dialog_.on_press(name_ + "Remove", [this] { remove(); });
    dialog_.on_press(name_ + "Up", [this] { move(-1); });
    dialog_.on_press(name_ + "Down", [this] { move(1); });
    dialog_.on_choose(name_, [this] {
        if (!showing_)
            show(chosen());
    });
    for (std::size_t field = 0; field < fields_.size(); ++field)
        dialog_.on_type(fields_[field], [this, field] { typed(field); });
}

void RowsEditor::set_rows(std::vector<Row> rows) {
    rows_ = std::move(rows);
    show_lines();
    show(rows_.empty() ? -1 : 0);
}

void RowsEditor::show_lines() {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < rows_.size(); ++at)
        lines.push_back(ways_.line(rows_[at], at));
    dialog_.set_items(name_, lines);
}

/// The fields of a row; those of none are empty, and what is typed there begins one.
void RowsEditor::show(int position) {
    const auto at = static_cast<std::size_t>(std::max(position, 0));
    const bool any = position >= 0 && at < rows_.size();
    showing_ = true;
    if (any && chosen() != position)
        dialog_.choose(name_, position);
    for (std::size_t field = 0; field < fields_.size(); ++field) {
        dialog_.set_value(fields_[field], any ? rows_[at][field] : std::string());
        dialog_.enable(fields_[field], ways_.has(any ? rows_[at] : ways_.fresh(), field));
    }
    showing_ = false;
    dialog_.enable(name_ + "Remove", any);
    dialog_.enable(name_ + "Up", any && at > 0);
    dialog_.enable(name_ + "Down", any && at + 1 < rows_.size());
}

void RowsEditor::add() {
    rows_.push_back(ways_.fresh());
    show_lines();
    show(static_cast<int>(rows_.size()) - 1);
    dialog_.focus(fields_.front());
    ways_.changed();
}

void RowsEditor::remove() {
    const int at = chosen();
    if (at < 0)
        return;
    rows_.erase(rows_.begin() + at);
    show_lines();
    show(std::min(at, static_cast<int>(rows_.size()) - 1));
    ways_.changed();
}

void RowsEditor::move(int by) {
    const int from = chosen(), to = from + by;
    if (from < 0 || to < 0 || to >= static_cast<int>(rows_.size()))
        return;
    std::swap(rows_[static_cast<std::size_t>(from)], rows_[static_cast<std::size_t>(to)]);
    show_lines();
    show(to);
    ways_.changed();
}

void RowsEditor::typed(std::size_t field) {
    if (showing_)
        return;
    int position = chosen();
    if (position < 0) {
        if (dialog_.value(fields_[field]).empty())
            return;
        rows_.push_back(ways_.fresh());
        show_lines();
        position = static_cast<int>(rows_.size()) - 1;
        showing_ = true;
        dialog_.choose(name_, position);
        showing_ = false;
    }
    const auto at = static_cast<std::size_t>(position);
    auto& row = rows_[at];
    row[field] = dialog_.value(fields_[field]);
    ways_.derive(row, field);
    showing_ = true;
    for (std::size_t other = 0; other < fields_.size(); ++other)
        if (other != field && dialog_.value(fields_[other]) != row[other])
            dialog_.set_value(fields_[other], row[other]);
    dialog_.set_item(name_, position, ways_.line(row, at));
    showing_ = false;
    dialog_.enable(name_ + "Remove", true);
    ways_.changed();
}

} // namespace kehoach::faces
