// SPDX-License-Identifier: MPL-2.0
#include "form/header.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

class Tree {
public:
    Tree(const std::vector<Head>& heads, int rows) : heads_(heads), rows_(rows) {}

    std::vector<Column> below(int row, int first, int last) {
        std::vector<Column> columns;
        for (const Head& head : at(row, first, last)) {
            Column column;
            column.title = head.text;
            const int next = head.row + head.row_span;
            if (next < rows_)
                column.children = below(next, head.column, head.column + head.column_span);
            if (column.children.empty())
                column.key = "c" + std::to_string(++leaf_);
            columns.push_back(std::move(column));
        }
        return columns;
    }

private:
    std::vector<Head> at(int row, int first, int last) const {
        std::vector<Head> found;
        std::copy_if(heads_.begin(), heads_.end(), std::back_inserter(found), [&](const Head& head) {
            return head.row == row && head.column >= first && head.column < last;
        });
        std::sort(found.begin(), found.end(),
                  [](const Head& a, const Head& b) { return a.column < b.column; });
        return found;
    }

    const std::vector<Head>& heads_;
    int rows_;
    int leaf_ = 0;
};

/// Length of the pattern that the titles repeat; their number where they do not.
std::size_t period(const std::vector<std::string>& titles) {
    for (std::size_t length = 1; length < titles.size(); ++length) {
        if (titles.size() % length != 0)
            continue;
        bool repeats = true;
        for (std::size_t i = length; i < titles.size(); ++i)
            repeats = repeats && titles[i] == titles[i - length];
        if (repeats)
            return length;
    }
    return titles.size();
}

/// The lowest row of heads, and whether it repeats a pattern once for each group above it.
class Lowest {
public:
    Lowest(const std::vector<Head>& heads, int rows) {
        std::vector<Head> sorted = heads;
        std::sort(sorted.begin(), sorted.end(),
                  [](const Head& a, const Head& b) { return a.column < b.column; });
        for (const Head& head : sorted) {
            if (head.row == rows - 1 && rows > 1)
                titles_.push_back(head.text);
            if (head.row + head.row_span == rows - 1)
                ++groups_;
        }
        std::vector<std::string> folded;
        std::transform(titles_.begin(), titles_.end(), std::back_inserter(folded),
                       [](const std::string& title) { return text::fold(title); });
        period_ = period(folded);
    }

    bool lost_columns() const { return period_ > 1 && period_ < titles_.size() && missing() > 0; }
    int missing() const { return groups_ * static_cast<int>(period_) - static_cast<int>(titles_.size()); }
    std::vector<std::string> pattern() const {
        return {titles_.begin(), titles_.begin() + static_cast<std::ptrdiff_t>(period_)};
    }

private:
    std::vector<std::string> titles_;
    std::size_t period_ = 0;
    int groups_ = 0;
};

bool all_in(const std::vector<Column>& columns, const std::vector<std::string>& pattern) {
    return std::all_of(columns.begin(), columns.end(), [&](const Column& column) {
        return column.children.empty() &&
               std::find(pattern.begin(), pattern.end(), column.title) != pattern.end();
    });
}

/// Each group over the lowest row gets the whole pattern; keys follow the new leaves.
void give_pattern(std::vector<Column>& columns, const std::vector<std::string>& pattern, int& leaf) {
    for (Column& column : columns) {
        if (!column.children.empty() && all_in(column.children, pattern)) {
            column.children.clear();
            for (const auto& title : pattern)
                column.children.emplace_back().title = title;
        }
        give_pattern(column.children, pattern, leaf);
        if (column.children.empty())
            column.key = "c" + std::to_string(++leaf);
    }
}

} // namespace

std::vector<Column> header_tree(const std::vector<Head>& heads, int rows, int columns) {
    return Tree(heads, rows).below(0, 0, columns);
}

std::vector<Column> header_tree_asked(const std::vector<Head>& heads, int rows, int columns) {
    const Lowest lowest(heads, rows);
    auto tree = header_tree(heads, rows, columns);
    if (!lowest.lost_columns())
        return tree;
    int leaf = 0;
    give_pattern(tree, lowest.pattern(), leaf);
    return tree;
}

int leaves_asked(const std::vector<Head>& heads, int rows, int columns) {
    const Lowest lowest(heads, rows);
    return columns + (lowest.lost_columns() ? lowest.missing() : 0);
}

} // namespace kehoach::form
