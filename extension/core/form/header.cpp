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

} // namespace

std::vector<Column> header_tree(const std::vector<Head>& heads, int rows, int columns) {
    return Tree(heads, rows).below(0, 0, columns);
}

int leaves_asked(const std::vector<Head>& heads, int rows, int columns) {
    std::vector<Head> sorted = heads;
    std::sort(sorted.begin(), sorted.end(), [](const Head& a, const Head& b) { return a.column < b.column; });
    std::vector<std::string> lowest;
    int groups = 0;
    for (const Head& head : sorted) {
        if (head.row == rows - 1 && rows > 1)
            lowest.push_back(text::fold(head.text));
        if (head.row + head.row_span == rows - 1)
            ++groups;
    }
    const std::size_t pattern = period(lowest);
    if (pattern < 2 || pattern == lowest.size())
        return columns;
    return columns + groups * static_cast<int>(pattern) - static_cast<int>(lowest.size());
}

} // namespace kehoach::form
