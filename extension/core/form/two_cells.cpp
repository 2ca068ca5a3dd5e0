// SPDX-License-Identifier: MPL-2.0
#include "form/two_cells.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

std::string part_key(const std::string& pair) {
    return pair + ".part";
}
std::string whole_key(const std::string& pair) {
    return pair + ".whole";
}

Column count(std::string title, std::string key) {
    Column column;
    column.title = std::move(title);
    column.key = std::move(key);
    return column;
}

class Splitting {
public:
    explicit Splitting(FormSpec& spec) : spec_(spec) {}

    void run() {
        split(spec_.columns);
        if (split_.empty())
            return;
        share(spec_.columns);
        for (const std::string& pair : split_)
            spec_.rules.push_back({{part_key(pair)}, whole_key(pair), {}});
    }

private:
    void split(std::vector<Column>& columns) {
        for (Column& column : columns) {
            split(column.children);
            const auto parts = column.two_cells ? two_parts(column.title) : std::nullopt;
            if (!parts)
                continue;
            split_.push_back(column.key);
            Column head;
            head.title = column.title;
            head.children = {count(parts->first, part_key(column.key)),
                             count(parts->second, whole_key(column.key))};
            for (Column& cell : head.children)
                cell.width_mm = column.width_mm / 2;
            column = std::move(head);
        }
    }

    void share(std::vector<Column>& columns) const {
        for (Column& column : columns) {
            share(column.children);
            if (std::find(split_.begin(), split_.end(), column.numerator) == split_.end())
                continue;
            column.denominator = whole_key(column.numerator);
            column.numerator = part_key(column.numerator);
        }
    }

    FormSpec& spec_;
    std::vector<std::string> split_;
};

bool is_pair_in_two(const Column& head) {
    const auto parts = head.children.size() == 2 ? two_parts(head.title) : std::nullopt;
    const auto is_count = [](const Column& cell, const std::string& title) {
        return cell.children.empty() && cell.kind == ColumnKind::count && cell.sum_of.empty() &&
               cell.title == title;
    };
    return parts && is_count(head.children[0], parts->first) && is_count(head.children[1], parts->second);
}

/// New keys by place; `keys`: what becomes of the old ones.
void join(std::vector<Column>& columns, std::map<std::string, std::string>& keys, int& leaf) {
    for (Column& column : columns) {
        if (!column.children.empty() && !is_pair_in_two(column)) {
            join(column.children, keys, leaf);
            continue;
        }
        const std::string key = "c" + std::to_string(++leaf);
        for (const Column& cell : column.children)
            keys[cell.key] = key;
        keys[column.key] = key;
        column.key = key;
        if (column.children.empty())
            continue;
        column.kind = ColumnKind::pair;
        column.two_cells = true;
        column.children.clear();
    }
}

void follow(std::vector<Column>& columns, const std::map<std::string, std::string>& keys) {
    const auto now = [&](std::string& key) {
        if (const auto found = keys.find(key); !key.empty() && found != keys.end())
            key = found->second;
    };
    for (Column& column : columns) {
        follow(column.children, keys);
        now(column.numerator);
        now(column.denominator);
        if (column.numerator == column.denominator)
            column.denominator.clear();
        for (auto* list : {&column.sum_of, &column.less})
            for (std::string& part : *list)
                now(part);
    }
}

} // namespace

std::optional<std::pair<std::string, std::string>> two_parts(std::string_view title) {
    const auto stroke = title.find('/');
    if (stroke == std::string_view::npos || title.find('/', stroke + 1) != std::string_view::npos)
        return std::nullopt;
    const std::string_view first = text::trim(title.substr(0, stroke)), second = text::trim(title.substr(stroke + 1));
    if (first.empty() || second.empty())
        return std::nullopt;
    return std::pair{std::string(first), std::string(second)};
}

FormSpec drawn(const FormSpec& spec) {
    FormSpec form = spec;
    Splitting(form).run();
    return form;
}

void join_pairs(std::vector<Column>& columns) {
    std::map<std::string, std::string> keys;
    int leaf = 0;
    join(columns, keys, leaf);
    follow(columns, keys);
}

} // namespace kehoach::form
