// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog_table.hxx"

#include "text/code_points.hpp"

#include <algorithm>
#include <numeric>

namespace kehoach::faces {

DialogTable::DialogTable(Dialog& dialog, std::string list) : dialog_(dialog), list_(std::move(list)) {}

void DialogTable::set_columns(std::vector<Column> columns) {
    columns_ = std::move(columns);
    std::vector<std::string> titles;
    for (const Column& one : columns_)
        titles.push_back(one.title);
    dialog_.set_label(list_ + "Label", line(titles));
}

int DialogTable::start_of(std::size_t column) const {
    const auto share = [](int sum, const Column& one) { return sum + one.share; };
    const auto behind = columns_.begin() + static_cast<std::ptrdiff_t>(column);
    const int all = std::accumulate(columns_.begin(), columns_.end(), 0, share);
    return dialog_.room_in(list_) * std::accumulate(columns_.begin(), behind, 0, share) / std::max(all, 1);
}

std::string DialogTable::cut(const std::string& words, int room) const {
    if (dialog_.width_of(list_, words) <= room)
        return words;
    std::string kept = words;
    while (!kept.empty() && dialog_.width_of(list_, kept + "…") > room)
        kept.resize(kept.size() - text::decode_before(kept, kept.size()).length);
    return kept + "…";
}

/// Blanks lead to where the next column begins.
std::string DialogTable::line(const std::vector<std::string>& cells) const {
    const int blank = std::max(1, dialog_.width_of(list_, " "));
    std::string made;
    for (std::size_t column = 0; column < cells.size(); ++column) {
        const int start = start_of(column), end = start_of(column + 1);
        const int gap = start - dialog_.width_of(list_, made);
        if (column > 0)
            made.append(static_cast<std::size_t>(std::max(1, gap / blank)), ' ');
        made += cut(cells[column], end - start - 2 * blank);
    }
    return made;
}

void DialogTable::set_rows(const std::vector<std::vector<std::string>>& rows, int chosen) {
    std::vector<std::string> lines;
    for (const auto& cells : rows)
        lines.push_back(line(cells));
    filling_ = true;
    dialog_.set_items(list_, lines);
    if (chosen >= 0)
        dialog_.choose(list_, chosen);
    filling_ = false;
}

int DialogTable::chosen() const {
    return dialog_.choice(list_);
}

void DialogTable::on_choose(std::function<void()> action) {
    dialog_.on_choose(list_, [this, action = std::move(action)] {
        if (!filling_)
            action();
    });
}

} // namespace kehoach::faces
