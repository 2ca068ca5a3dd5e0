// SPDX-License-Identifier: MPL-2.0
#include "form/rows_text.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

constexpr char heading_mark = '*';
constexpr char plain_mark = '\\'; ///< before a name that begins with a mark itself

std::string_view name_in(std::string_view line) {
    for (const std::string_view cell : text::split(line, '\t'))
        if (text::has_letters(cell))
            return text::trim(cell);
    return text::trim(line);
}

std::string marked(const std::string& name) {
    const bool looks_marked = name.starts_with(heading_mark) || name.starts_with(plain_mark);
    return looks_marked ? plain_mark + name : name;
}

std::string unmarked(const std::string& name) {
    return name.starts_with(plain_mark) ? name.substr(1) : name;
}

bool is_heading(const std::string& line) {
    return line.starts_with(heading_mark);
}

std::string heading_of(const std::string& line) {
    return std::string(text::trim(std::string_view(line).substr(1)));
}

std::vector<RowGroup> groups_of(const std::vector<std::string>& lines) {
    std::vector<RowGroup> groups;
    for (const std::string& line : lines)
        if (is_heading(line))
            groups.push_back({heading_of(line), {}});
        else if (groups.empty())
            return {};
        else
            groups.back().items.push_back(unmarked(line));
    const bool whole = std::all_of(groups.begin(), groups.end(), [](const RowGroup& group) {
        return !group.title.empty() && !group.items.empty();
    });
    return whole ? groups : std::vector<RowGroup>();
}

} // namespace

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> names;
    for (std::string_view line : text::split(text, '\n')) {
        if (line.ends_with('\r')) // as a table of Windows is pasted
            line.remove_suffix(1);
        if (const std::string_view name = name_in(line); !name.empty())
            names.emplace_back(name);
    }
    return names;
}

std::string rows_as_text(const RowAxis& axis) {
    std::string text;
    const auto put = [&](const std::string& line) { text += (text.empty() ? "" : "\n") + line; };
    for (const RowGroup& group : axis.groups) {
        put(heading_mark + (" " + group.title));
        for (const std::string& item : group.items)
            put(marked(item));
    }
    for (const std::string& item : axis.items)
        put(marked(item));
    return text;
}

void take_rows(RowAxis& axis, std::string_view text) {
    const auto lines = names_in(text);
    const int free = std::max({axis.free, static_cast<int>(axis.items.size()), 1});
    RowAxis made;
    made.units = axis.units;
    made.groups = groups_of(lines);
    if (lines.empty())
        made.free = free;
    else if (made.groups.empty())
        for (const std::string& line : lines)
            made.items.push_back(is_heading(line) ? heading_of(line) : unmarked(line));
    std::erase(made.items, std::string());
    axis = std::move(made);
}

} // namespace kehoach::form
