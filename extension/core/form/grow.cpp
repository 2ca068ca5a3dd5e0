// SPDX-License-Identifier: MPL-2.0
#include "form/grow.hpp"

#include "form/proof.hpp"
#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::form {

namespace {

using Path = std::vector<std::string>;

bool same_path(const Path& a, const Path& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), text::same_wording);
}

bool has(const std::vector<std::string>& all, const std::string& one) {
    return std::any_of(all.begin(), all.end(),
                       [&](const std::string& each) { return text::same_wording(each, one); });
}

void collect_heads(const std::vector<Column>& columns, const Path& above, std::vector<Path>& into) {
    for (const Column& column : columns) {
        if (column.children.empty())
            continue;
        Path path = above;
        path.push_back(column.title);
        into.push_back(path);
        collect_heads(column.children, path, into);
    }
}

std::vector<Column>* children_of(std::vector<Column>& columns, const Path& path, const Path& above = {}) {
    if (path.empty())
        return &columns;
    for (Column& column : columns) {
        if (column.children.empty())
            continue;
        Path here = above;
        here.push_back(column.title);
        if (same_path(here, path))
            return &column.children;
        if (auto* found = children_of(column.children, path, here))
            return found;
    }
    return nullptr;
}

std::string free_key(const FormSpec& spec) {
    std::set<std::string> taken;
    for (const Column* leaf : leaves(spec.columns))
        taken.insert(leaf->key);
    int number = 1;
    while (taken.count("added" + std::to_string(number)) > 0)
        ++number;
    return "added" + std::to_string(number);
}

class Growing {
public:
    Growing(const FormSpec& spec, const Growth& growth, GrowthFault& fault)
        : old_(spec), growth_(growth), fault_(fault), made_{spec, {}, {}, {}} {}

    std::optional<Grown> run() {
        if (!years() || !items() || !free_rows() || !column())
            return std::nullopt;
        follow_rows(made_.spec, old_.rows);
        if (made_.rows.empty() && made_.columns.empty()) {
            refuse("form.grow.nothing");
            return std::nullopt;
        }
        if (const auto found = flaws(made_.spec); !found.empty()) {
            refuse(found.front().expected, found.front().found);
            return std::nullopt;
        }
        return std::move(made_);
    }

private:
    bool refuse(const char* key, const std::string& value = {}) { return refuse(std::string(key), value); }
    bool refuse(const std::string& key, const std::string& value) {
        fault_ = {key, value};
        return false;
    }

    int body_first() const { return layout(old_).body_first; }

    void rows_before(int body_row, int count) {
        if (count > 0)
            made_.rows.push_back({body_first() + body_row, count});
    }

    bool years() {
        if (!growth_.from_year && !growth_.to_year)
            return true;
        RowAxis& axis = made_.spec.rows;
        if (axis.from_year == 0)
            return refuse("form.grow.no-years");
        const int first = growth_.from_year.value_or(axis.from_year);
        const int last = growth_.to_year.value_or(axis.to_year);
        if (first > axis.from_year || last < axis.to_year)
            return refuse("form.grow.narrower",
                          std::to_string(axis.from_year) + "-" + std::to_string(axis.to_year));
        rows_before(axis.to_year - axis.from_year + 1, last - axis.to_year);
        rows_before(0, axis.from_year - first);
        axis.from_year = first;
        axis.to_year = last;
        return true;
    }

    /// Their names without blanks around them; empty lines are none.
    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const std::string& item : growth_.items)
            if (const auto name = text::trim(item); !name.empty())
                names.emplace_back(name);
        return names;
    }

    bool items() {
        const auto added = names();
        if (added.empty())
            return true;
        if (made_.spec.rows.items.empty() && made_.spec.rows.groups.empty())
            return refuse("form.grow.no-items");
        int before = 0;
        auto* const list = list_for(before);
        if (list == nullptr)
            return refuse("form.grow.no-group", growth_.group);
        for (const std::string& name : added) {
            if (has(*list, name))
                return refuse("form.grow.same-item", name);
            list->push_back(name);
        }
        rows_before(before, static_cast<int>(added.size()));
        return true;
    }

    /// The names among which the new ones come; `before`: the row of the body before which that is.
    std::vector<std::string>* list_for(int& before) {
        RowAxis& axis = made_.spec.rows;
        if (axis.groups.empty()) {
            before = static_cast<int>(axis.items.size());
            return growth_.group.empty() ? &axis.items : nullptr;
        }
        for (RowGroup& group : axis.groups) {
            before += 1 + static_cast<int>(group.items.size());
            if (growth_.group.empty() ? &group == &axis.groups.back()
                                      : text::same_wording(group.title, growth_.group))
                return &group.items;
        }
        return nullptr;
    }

    bool free_rows() {
        if (growth_.free_rows <= 0)
            return true;
        if (made_.spec.rows.free <= 0)
            return refuse("form.grow.no-free-rows");
        rows_before(made_.spec.rows.free, growth_.free_rows);
        made_.spec.rows.free += growth_.free_rows;
        return true;
    }

    bool column() {
        if (!growth_.column)
            return true;
        auto* const siblings = children_of(made_.spec.columns, growth_.under);
        if (siblings == nullptr)
            return refuse("form.grow.no-head", growth_.under.back());
        Column column = *growth_.column;
        column.title = std::string(text::trim(column.title));
        for (const Column& sibling : *siblings)
            if (text::same_wording(sibling.title, column.title))
                return refuse("form.grow.same-column", column.title);
        column.key = free_key(made_.spec);
        column.two_cells = false; // would be heads of their own, one level deeper than there may be
        join_sums(*siblings, column);
        siblings->insert(end_of_figures(*siblings, column.kind), column);
        made_.columns.push_back({place_of(column.key), 1});
        return true;
    }

    /// Remarks stay last, behind at least one other column.
    static std::vector<Column>::iterator end_of_figures(std::vector<Column>& columns, ColumnKind kind) {
        auto at = columns.end();
        while (kind != ColumnKind::text && at != columns.begin() && std::prev(at)->children.empty() &&
               std::prev(at)->kind == ColumnKind::text)
            --at;
        return at == columns.begin() ? columns.end() : at;
    }

    int place_of(const std::string& key) const {
        const FormSpec form = drawn(made_.spec);
        const auto all = leaves(form.columns);
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Column* leaf) { return leaf->key == key; });
        return static_cast<int>(found - all.begin());
    }

    /// A column that adds up all figures of the head adds up the new one too: it is their total.
    void join_sums(const std::vector<Column>& siblings, const Column& column) {
        if (column.kind != ColumnKind::count && column.kind != ColumnKind::money)
            return;
        std::set<std::string> figures;
        for (const Column& sibling : siblings)
            if (sibling.children.empty() && sibling.kind == column.kind && sibling.sum_of.empty())
                figures.insert(sibling.key);
        if (figures.size() > 1)
            add_to_sums(made_.spec.columns, figures, column.key);
    }

    void add_to_sums(std::vector<Column>& columns, const std::set<std::string>& of, const std::string& key) {
        for (Column& column : columns) {
            add_to_sums(column.children, of, key);
            if (std::set<std::string>(column.sum_of.begin(), column.sum_of.end()) != of)
                continue;
            column.sum_of.push_back(key);
            made_.summed_by.push_back(column.title);
        }
    }

    const FormSpec& old_;
    const Growth& growth_;
    GrowthFault& fault_;
    Grown made_;
};

} // namespace

std::optional<Grown> grown(const FormSpec& spec, const Growth& growth, GrowthFault& fault) {
    return Growing(spec, growth, fault).run();
}

int moved(int place, const std::vector<Insertion>& insertions) {
    int by = 0;
    for (const Insertion& one : insertions)
        by += place >= one.at ? one.count : 0;
    return place + by;
}

bool is_new(int place, const std::vector<Insertion>& insertions) {
    int by = 0;
    std::vector<Insertion> ordered = insertions;
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    for (const Insertion& one : ordered) {
        if (place >= one.at + by && place < one.at + by + one.count)
            return true;
        by += one.count;
    }
    return false;
}

std::vector<std::vector<std::string>> heads(const FormSpec& spec) {
    std::vector<Path> found;
    collect_heads(spec.columns, {}, found);
    return found;
}

} // namespace kehoach::form
