// SPDX-License-Identifier: MPL-2.0
#include "form/table_leaves.hpp"

#include "form/two_cells.hpp"
#include "grammar/date.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

Content content_of(const std::string& cell) {
    static const text::Pattern pair(R"re(^\d+\s*/\s*\d+$)re");
    static const text::Pattern month(R"re(^(?:tháng\s*)?\d{1,2}/\d{4}$)re");
    if (is_figure(cell))
        return Content::numbers;
    if (cell.ends_with('%') && is_figure(text::trim(std::string_view(cell).substr(0, cell.size() - 1))))
        return Content::percents;
    if (month.matches_whole(cell))
        return Content::dates;
    if (pair.matches_whole(cell))
        return Content::pairs;
    const auto date = grammar::find_date(cell);
    if (date && date->start == 0 && date->end == cell.size())
        return Content::dates;
    return text::has_letters(cell) ? Content::words : Content::mixed;
}

Content content_of(const std::vector<std::string>& cells) {
    Content all = Content::none;
    for (const std::string& cell : cells) {
        const Content one = content_of(cell);
        if (all != Content::none && all != one)
            return Content::mixed;
        all = one;
    }
    return all;
}

bool names_its_two_cells(const Column& head) {
    const auto parts = head.children.size() == 2 ? two_parts(head.title) : std::nullopt;
    return parts && head.children[0].children.empty() && head.children[1].children.empty() &&
           text::same_wording(head.children[0].title, parts->first) &&
           text::same_wording(head.children[1].title, parts->second);
}

class Gathering {
public:
    Gathering(const TableShape& shape, bool with_cells) : shape_(shape), with_cells_(with_cells) {}

    std::vector<Leaf> gather(std::vector<Column>& columns) {
        for (std::size_t root = 0; root < columns.size(); ++root)
            take(columns[root], nullptr, static_cast<int>(root));
        return std::move(leaves_);
    }

private:
    void take(Column& column, const Column* parent, int root) {
        const bool pair = names_its_two_cells(column);
        if (!column.children.empty() && !pair) {
            parents_.push_back(text::fold(column.title));
            for (Column& child : column.children)
                take(child, &column, root);
            parents_.pop_back();
            return;
        }
        Leaf leaf{&column, parent, root, place_, text::fold(column.title), parents_, {}, Content::none};
        if (pair) {
            column.children.clear();
            column.kind = ColumnKind::pair;
            column.two_cells = true;
        } else if (with_cells_) {
            fill(leaf);
        }
        column.key = "c" + std::to_string(leaves_.size() + 1);
        place_ += pair ? 2 : 1;
        leaves_.push_back(std::move(leaf));
    }

    void fill(Leaf& leaf) const {
        for (int row = shape_.body_first(); row < shape_.body_end(); ++row)
            if (const std::string& cell = shape_.text(row, place_);
                !text::is_blank_field(cell) && cell != "-")
                leaf.cells.push_back(text::fold(cell));
        leaf.content = content_of(leaf.cells);
    }

    const TableShape& shape_;
    bool with_cells_;
    int place_ = 0;
    std::vector<std::string> parents_;
    std::vector<Leaf> leaves_;
};

} // namespace

bool is_figure(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789., ") == std::string_view::npos &&
           text.find_first_of("0123456789") == 0;
}

std::vector<Leaf> leaves_of(std::vector<Column>& columns, const TableShape& shape, bool with_cells) {
    return Gathering(shape, with_cells).gather(columns);
}

} // namespace kehoach::form
