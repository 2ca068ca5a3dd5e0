// SPDX-License-Identifier: MPL-2.0
#include "form/proof.hpp"

#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

namespace kehoach::form {

namespace {

constexpr int most_rows = 5000;
constexpr std::size_t most_columns = 180; ///< the fingerprint stands to the right of them
constexpr int most_levels = 6;

bool among(const std::vector<std::string>& all, const std::string& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

bool adds_up(ColumnKind kind) {
    return kind == ColumnKind::count || kind == ColumnKind::money;
}

bool are_years(const RowAxis& axis) {
    return axis.from_year >= 1000 && axis.to_year <= 9999 && axis.from_year <= axis.to_year;
}

class Proof {
public:
    std::vector<Flaw> of(const FormSpec& spec) {
        heads(spec.columns, "/columns", 1);
        const auto key = static_cast<std::size_t>(key_column(spec));
        if (spec.columns.size() <= key || !spec.columns[key].children.empty() ||
            spec.columns[key].kind != ColumnKind::key)
            flaw("/columns/" + std::to_string(key), "data.expected.form.key_first");
        if (leaves_.size() < 2 || leaves_.size() > most_columns)
            flaw("/columns", "data.expected.form.column_count", std::to_string(leaves_.size()));
        for (const auto& [leaf, path] : leaves_)
            links(*leaf, path);
        const auto before = flaws_.size();
        rows(spec);
        rows_known_ = flaws_.size() == before; // otherwise there may be any number of them
        for (const auto& [leaf, path] : leaves_)
            given(*leaf, path, spec);
        for (std::size_t i = 0; i < spec.rules.size(); ++i)
            rule(spec.rules[i], "/rules/" + std::to_string(i));
        sheet(spec.sheet);
        return std::move(flaws_);
    }

private:
    void flaw(std::string path, std::string expected, std::string found = {}) {
        flaws_.push_back({std::move(path), std::move(expected), std::move(found)});
    }

    void heads(const std::vector<Column>& columns, const std::string& path, int level) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Column& column = columns[i];
            const std::string here = path + '/' + std::to_string(i);
            if (text::trim(column.title).empty())
                flaw(here + "/title", "data.expected.form.title");
            if (level > most_levels)
                flaw(here, "data.expected.form.levels");
            else if (!column.children.empty())
                heads(column.children, here + "/children", level + 1);
            else
                leaf(column, here);
        }
    }

    void leaf(const Column& column, const std::string& path) {
        if (column.key.empty() || !by_key_.emplace(column.key, &column).second)
            flaw(path + "/key", "data.expected.form.unique_key", column.key);
        const bool numbered = !leaves_.empty() && leaves_.front().first->kind == ColumnKind::ordinal;
        if (column.kind == ColumnKind::key && leaves_.size() != (numbered ? 1 : 0))
            flaw(path + "/kind", "data.expected.form.key_first", "key");
        if (column.kind == ColumnKind::ordinal && !leaves_.empty())
            flaw(path + "/kind", "data.expected.form.ordinal_first", "ordinal");
        words(column, path);
        leaves_.emplace_back(&column, path);
    }

    void words(const Column& column, const std::string& path) {
        if ((column.kind == ColumnKind::choice) == column.choices.empty())
            flaw(path + "/choices", "data.expected.form.choices");
        for (std::size_t i = 0; i < column.choices.size(); ++i)
            if (text::trim(column.choices[i]).empty())
                flaw(path + "/choices/" + std::to_string(i), "data.expected.form.title");
        if (column.two_cells && (column.kind != ColumnKind::pair || !two_parts(column.title)))
            flaw(path + "/cells", "data.expected.form.two_parts", column.title);
    }

    /// Blank rows have no names by which their words would be known.
    void given(const Column& column, const std::string& path, const FormSpec& spec) {
        if (column.kind != ColumnKind::given) {
            if (!column.given.empty())
                flaw(path + "/given", "data.expected.form.given");
            return;
        }
        if (!rows_known_)
            return;
        std::size_t items = 0;
        if (spec.rows.free == 0)
            for (const BodyRow& row : body_rows(spec))
                items += row.is_group ? 0U : 1U;
        const bool none = std::all_of(column.given.begin(), column.given.end(),
                                      [](const std::string& word) { return text::trim(word).empty(); });
        if (none || column.given.size() != items)
            flaw(path + "/given", "data.expected.form.given", std::to_string(column.given.size()));
    }

    void links(const Column& column, const std::string& path) {
        if (column.kind == ColumnKind::percent)
            share(column, path);
        else if (!column.numerator.empty() || !column.denominator.empty())
            flaw(path + "/numerator", "data.expected.form.share_only", column.numerator);
        if (!column.sum_of.empty() || !column.less.empty())
            sum(column, path);
    }

    void share(const Column& column, const std::string& path) {
        if (column.numerator.empty() && column.denominator.empty())
            return;
        const Column* top = find(column.numerator);
        if (top == nullptr || (!adds_up(top->kind) && top->kind != ColumnKind::pair))
            return flaw(path + "/numerator", "data.expected.form.number_column", column.numerator);
        if (top->kind == ColumnKind::pair) {
            if (!column.denominator.empty())
                flaw(path + "/denominator", "data.expected.form.pair_alone", column.denominator);
            return;
        }
        const Column* bottom = find(column.denominator);
        if (bottom == nullptr || bottom == top || !adds_up(bottom->kind))
            flaw(path + "/denominator", "data.expected.form.number_column", column.denominator);
    }

    void sum(const Column& column, const std::string& path) {
        if (!adds_up(column.kind))
            flaw(path + "/sumOf", "data.expected.form.sum_of_numbers");
        if (column.sum_of.empty())
            flaw(path + "/less", "data.expected.form.less");
        std::vector<std::string> all = column.sum_of;
        all.insert(all.end(), column.less.begin(), column.less.end());
        if (std::set<std::string>(all.begin(), all.end()).size() != all.size())
            flaw(path + "/sumOf", "data.expected.form.unique_key");
        for (std::size_t i = 0; i < all.size(); ++i)
            part(column, all[i], path + (i < column.sum_of.size() ? "/sumOf" : "/less"));
    }

    void part(const Column& column, const std::string& key, const std::string& path) {
        const Column* found = find(key);
        if (found == nullptr || !adds_up(found->kind))
            flaw(path, "data.expected.form.number_column", key);
        else if (reaches(*found, column.key))
            flaw(path, "data.expected.form.no_circle", key);
    }

    /// Each column is looked at once: sums of sums may be as many as there are ways through them.
    bool reaches(const Column& from, const std::string& key) const {
        std::set<std::string_view> seen;
        std::vector<const Column*> left{&from};
        while (!left.empty()) {
            const Column* const one = left.back();
            left.pop_back();
            if (one->key == key)
                return true;
            if (!seen.insert(one->key).second)
                continue;
            for (const auto* parts : {&one->sum_of, &one->less})
                for (const std::string& part : *parts)
                    if (const Column* const found = find(part))
                        left.push_back(found);
        }
        return false;
    }

    void rows(const FormSpec& spec) {
        const RowAxis& axis = spec.rows;
        const bool years = axis.from_year != 0 || axis.to_year != 0;
        if ((years ? 1 : 0) + (axis.items.empty() ? 0 : 1) + (axis.groups.empty() ? 0 : 1) +
                (axis.free != 0 ? 1 : 0) !=
            1)
            return flaw("/rows", "data.expected.form.one_row_kind");
        if (years && !are_years(axis))
            return flaw("/rows", "data.expected.form.years",
                        std::to_string(axis.from_year) + "-" + std::to_string(axis.to_year));
        if (axis.free < 0 || axis.free > most_rows || body_rows(spec).size() > most_rows)
            flaw("/rows", "data.expected.form.row_count");
        labels(axis.items, "/rows/items/");
        for (std::size_t i = 0; i < axis.groups.size(); ++i)
            group(axis.groups[i], "/rows/groups/" + std::to_string(i));
    }

    void labels(const std::vector<std::string>& all, const std::string& path) {
        for (std::size_t i = 0; i < all.size(); ++i)
            if (text::trim(all[i]).empty())
                flaw(path + std::to_string(i), "data.expected.form.title");
    }

    void group(const RowGroup& group, const std::string& path) {
        if (text::trim(group.title).empty())
            flaw(path + "/title", "data.expected.form.title");
        if (group.items.empty())
            flaw(path + "/items", "data.expected.form.row_count");
        labels(group.items, path + "/items/");
    }

    void rule(const CellRule& rule, const std::string& path) {
        if (rule.parts.empty() || (!rule.form.empty() && rule.parts.size() != 1))
            flaw(path + "/parts", "data.expected.form.rule_parts", std::to_string(rule.parts.size()));
        for (const std::string& part : rule.parts)
            if (const Column* column = find(part); column == nullptr || !adds_up(column->kind))
                flaw(path + "/parts", "data.expected.form.number_column", part);
        const Column* whole = find(rule.whole);
        if (rule.form.empty() && (whole == nullptr || !adds_up(whole->kind) || among(rule.parts, rule.whole)))
            flaw(path + "/whole", "data.expected.form.number_column", rule.whole);
    }

    void sheet(const SheetParts& parts) {
        std::set<std::string> keys;
        for (std::size_t i = 0; i < parts.cover.size(); ++i)
            if (parts.cover[i].key.empty() || !keys.insert(parts.cover[i].key).second)
                flaw("/sheet/cover/" + std::to_string(i) + "/key", "data.expected.form.unique_key",
                     parts.cover[i].key);
    }

    const Column* find(const std::string& key) const {
        const auto found = by_key_.find(key);
        return found == by_key_.end() ? nullptr : found->second;
    }

    std::vector<std::pair<const Column*, std::string>> leaves_;
    std::map<std::string, const Column*> by_key_;
    std::vector<Flaw> flaws_;
    bool rows_known_ = false;
};

} // namespace

std::vector<Flaw> flaws(const FormSpec& spec) {
    return Proof().of(spec);
}

} // namespace kehoach::form
