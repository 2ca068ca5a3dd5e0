// SPDX-License-Identifier: MPL-2.0
#include "form/head_edits.hpp"

#include "form/proof.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <utility>

namespace kehoach::form {

namespace {

using Columns = std::vector<Column>;

auto at(Columns& columns, std::size_t position) {
    return columns.begin() + static_cast<std::ptrdiff_t>(position);
}

bool is_place(const Columns& columns, const HeadPlace& place) {
    const Columns* level = &columns;
    for (const std::size_t position : place) {
        if (position >= level->size())
            return false;
        level = &(*level)[position].children;
    }
    return !place.empty();
}

/// The head at a place, and those it stands among.
template<typename Level>
auto& head(Level& columns, const HeadPlace& place, std::size_t levels) {
    auto* found = &columns[place[0]];
    for (std::size_t level = 1; level < levels; ++level)
        found = &found->children[place[level]];
    return *found;
}

Columns& siblings(Columns& columns, const HeadPlace& place) {
    return place.size() == 1 ? columns : head(columns, place, place.size() - 1).children;
}

std::string free_key(const FormSpec& spec) {
    std::set<std::string> taken;
    for (const Column* leaf : leaves(spec.columns))
        taken.insert(leaf->key);
    for (std::size_t number = taken.size() + 1;; ++number)
        if (std::string key = "c" + std::to_string(number); !taken.contains(key))
            return key;
}

Column count_column(const FormSpec& spec, const std::string& title) {
    Column made;
    made.title = title;
    made.key = free_key(spec);
    return made;
}

/// A head over others is none of the things a column is.
void become_head(Column& column) {
    Column bare;
    bare.title = std::move(column.title);
    bare.children = std::move(column.children);
    column = std::move(bare);
}

void become_column(FormSpec& spec, const HeadPlace& place) {
    if (place.empty())
        return;
    Column& bare = head(spec.columns, place, place.size());
    if (bare.children.empty())
        bare = count_column(spec, bare.title);
}

HeadPlace parent_of(HeadPlace place) {
    place.pop_back();
    return place;
}

HeadPlace beside(HeadPlace place, std::size_t position) {
    place.back() = position;
    return place;
}

bool is_of_heads(const Flaw& flaw) {
    const bool about = flaw.path.starts_with("/columns") || flaw.path.starts_with("/rules");
    return about && flaw.expected != "data.expected.form.title"; // a title is typed letter by letter
}

bool take(FormSpec& spec, FormSpec made) {
    drop_broken_links(made);
    const auto found = flaws(made);
    if (std::any_of(found.begin(), found.end(), is_of_heads))
        return false;
    spec = std::move(made);
    return true;
}

std::optional<HeadPlace> taken(FormSpec& spec, FormSpec made, HeadPlace place) {
    if (!take(spec, std::move(made)))
        return std::nullopt;
    return place;
}

void collect(const Columns& columns, HeadPlace& place, int& leaf, std::vector<HeadLine>& into) {
    place.push_back(0);
    for (const Column& column : columns) {
        into.push_back({place, column.children.empty() ? leaf++ : -1});
        collect(column.children, place, leaf, into);
        ++place.back();
    }
    place.pop_back();
}

} // namespace

std::vector<HeadLine> head_lines(const Columns& columns) {
    std::vector<HeadLine> lines;
    HeadPlace place;
    int leaf = 0;
    collect(columns, place, leaf, lines);
    return lines;
}

const Column& head_at(const FormSpec& spec, const HeadPlace& place) {
    return head(spec.columns, place, place.size());
}

HeadPlace place_of(const FormSpec& spec, const std::string& key) {
    for (const HeadLine& line : head_lines(spec.columns))
        if (line.leaf >= 0 && head_at(spec, line.place).key == key)
            return line.place;
    return {};
}

HeadPlace place_at(const FormSpec& spec, std::string_view pointer) {
    HeadPlace place;
    for (const std::string_view part : text::split(pointer, '/')) {
        std::size_t position = 0;
        const auto [end, error] = std::from_chars(part.data(), part.data() + part.size(), position);
        if (error == std::errc() && end == part.data() + part.size())
            place.push_back(position);
        else if (!part.empty() && part != "columns" && part != "children")
            break;
    }
    return is_place(spec.columns, place) ? place : HeadPlace();
}

std::string full_title(const FormSpec& spec, const HeadPlace& place) {
    std::string title;
    for (std::size_t levels = 1; levels <= place.size(); ++levels)
        title += (levels > 1 ? " – " : "") + head(spec.columns, place, levels).title;
    return title;
}

std::optional<HeadPlace> add_beside(FormSpec& spec, const HeadPlace& place, const std::string& title) {
    if (!is_place(spec.columns, place))
        return std::nullopt;
    FormSpec made = spec;
    std::size_t behind = place.back();
    if (place.size() == 1) // running numbers and the names of rows stay together
        behind = std::max(behind, static_cast<std::size_t>(key_column(spec)));
    Columns& level = siblings(made.columns, place);
    level.insert(at(level, behind + 1), count_column(spec, title));
    return taken(spec, std::move(made), beside(place, behind + 1));
}

std::optional<HeadPlace> add_below(FormSpec& spec, const HeadPlace& place, const std::string& title) {
    if (!is_place(spec.columns, place))
        return std::nullopt;
    FormSpec made = spec;
    Column& over = head(made.columns, place, place.size());
    become_head(over);
    over.children.push_back(count_column(spec, title));
    HeadPlace below = place;
    below.push_back(over.children.size() - 1);
    return taken(spec, std::move(made), std::move(below));
}

std::optional<HeadPlace> remove_head(FormSpec& spec, const HeadPlace& place) {
    if (!is_place(spec.columns, place))
        return std::nullopt;
    FormSpec made = spec;
    Columns& level = siblings(made.columns, place);
    level.erase(at(level, place.back()));
    HeadPlace next =
        level.empty() ? parent_of(place) : beside(place, std::min(place.back(), level.size() - 1));
    become_column(made, parent_of(place));
    return taken(spec, std::move(made), std::move(next));
}

std::optional<HeadPlace> move_head(FormSpec& spec, const HeadPlace& place, int by) {
    if (!is_place(spec.columns, place) || (by < 0 && place.back() == 0))
        return std::nullopt;
    const std::size_t to = by < 0 ? place.back() - 1 : place.back() + 1;
    FormSpec made = spec;
    Columns& level = siblings(made.columns, place);
    if (to >= level.size())
        return std::nullopt;
    std::swap(level[place.back()], level[to]);
    return taken(spec, std::move(made), beside(place, to));
}

std::optional<HeadPlace> indent_head(FormSpec& spec, const HeadPlace& place) {
    if (!is_place(spec.columns, place) || place.back() == 0)
        return std::nullopt;
    FormSpec made = spec;
    Columns& level = siblings(made.columns, place);
    Column moved = std::move(level[place.back()]);
    level.erase(at(level, place.back()));
    Column& over = level[place.back() - 1];
    become_head(over);
    over.children.push_back(std::move(moved));
    HeadPlace below = beside(place, place.back() - 1);
    below.push_back(over.children.size() - 1);
    return taken(spec, std::move(made), std::move(below));
}

std::optional<HeadPlace> outdent_head(FormSpec& spec, const HeadPlace& place) {
    if (!is_place(spec.columns, place) || place.size() < 2)
        return std::nullopt;
    FormSpec made = spec;
    Columns& level = siblings(made.columns, place);
    Column moved = std::move(level[place.back()]);
    level.erase(at(level, place.back()));
    const HeadPlace parent = parent_of(place);
    Columns& above = siblings(made.columns, parent);
    above.insert(at(above, parent.back() + 1), std::move(moved));
    become_column(made, parent);
    return taken(spec, std::move(made), beside(parent, parent.back() + 1));
}

bool number_rows(FormSpec& spec, bool numbered, const std::string& title) {
    if ((key_column(spec) == 1) == numbered)
        return true;
    FormSpec made = spec;
    if (numbered) {
        Column numbers = count_column(spec, title);
        numbers.kind = ColumnKind::ordinal;
        made.columns.insert(made.columns.begin(), std::move(numbers));
    } else {
        made.columns.erase(made.columns.begin());
    }
    return take(spec, std::move(made));
}

bool rename_head(FormSpec& spec, const HeadPlace& place, const std::string& title) {
    if (!is_place(spec.columns, place))
        return false;
    FormSpec made = spec;
    head(made.columns, place, place.size()).title = title;
    return take(spec, std::move(made));
}

bool set_content(FormSpec& spec, const HeadPlace& place, const Column& content) {
    if (!is_place(spec.columns, place))
        return false;
    FormSpec made = spec;
    Column& leaf = head(made.columns, place, place.size());
    if (!leaf.children.empty())
        return false;
    const bool adds_up = content.kind == ColumnKind::count || content.kind == ColumnKind::money;
    const bool is_share = content.kind == ColumnKind::percent;
    leaf.kind = content.kind;
    leaf.numerator = is_share ? content.numerator : std::string();
    leaf.denominator = is_share ? content.denominator : std::string();
    leaf.sum_of = adds_up ? content.sum_of : std::vector<std::string>();
    leaf.less = adds_up ? content.less : std::vector<std::string>();
    leaf.given = content.kind == ColumnKind::given ? content.given : std::vector<std::string>();
    leaf.choices = content.kind == ColumnKind::choice ? content.choices : std::vector<std::string>();
    leaf.two_cells = content.kind == ColumnKind::pair && content.two_cells;
    return take(spec, std::move(made));
}

} // namespace kehoach::form
