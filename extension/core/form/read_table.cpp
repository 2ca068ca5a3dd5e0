// SPDX-License-Identifier: MPL-2.0
#include "form/rows.hpp"
#include "form/table_lines.hpp"
#include "form/table_reading.hpp"
#include "form/table_shape.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

constexpr const char* no_words = "…"; ///< stands for a label that is empty

void gather(std::vector<Column>& columns, std::vector<Column*>& into) {
    for (Column& column : columns) {
        if (column.children.empty())
            into.push_back(&column);
        else
            gather(column.children, into);
    }
}

class TableReader {
public:
    TableReader(const TextGrid& grid, const TableShape& shape, const TableWords& words)
        : grid_(grid), shape_(shape), words_(words) {}

    TableReading read() {
        TableReading reading;
        reading.leaves_found = shape_.columns();
        reading.leaves_asked = leaves_asked(shape_.heads(), shape_.head_rows(), shape_.columns());
        reading.header_rows = shape_.body_first() - shape_.first();
        reading.form.columns = header_tree_asked(shape_.heads(), shape_.head_rows(), shape_.columns());
        describe(reading);
        rows(reading.form);
        read_lines(grid_.above, grid_.below, words_, reading);
        return reading;
    }

private:
    void describe(TableReading& reading) const {
        std::vector<Column*> all;
        gather(reading.form.columns, all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string title = text::fold(all[i]->title);
            const bool share_next = i + 1 < all.size() && is_share(text::fold(all[i + 1]->title));
            if (i == 0)
                all[i]->kind = ColumnKind::key;
            else if (is_share(title))
                share(*all[i], *all[i - 1]);
            else if (is_pair(title, share_next))
                all[i]->kind = ColumnKind::pair;
            else if (words_.note.begins(title) || is_prose(static_cast<int>(i), all.size()))
                all[i]->kind = ColumnKind::text;
            Understood kind;
            kind.column = static_cast<int>(i);
            kind.why = "form.why.nothing";
            reading.understood.push_back(kind);
        }
        if (all.size() > 1 && words_.ordinal.is(text::fold(all[0]->title)))
            all[1]->kind = ColumnKind::text;
    }

    static bool is_share(const std::string& title) { return title.find('%') != std::string::npos; }

    /// "a/b" is a pair where b is a whole or its share follows; "lượt/năm" is neither.
    bool is_pair(const std::string& title, bool share_next) const {
        const auto stroke = title.find('/');
        if (stroke == std::string::npos || title.find('/', stroke + 1) != std::string::npos)
            return false;
        return share_next || words_.whole.begins(text::trim(std::string_view(title).substr(stroke + 1)));
    }

    static void share(Column& column, const Column& before) {
        column.kind = ColumnKind::percent;
        if (before.kind == ColumnKind::pair)
            column.numerator = before.key;
    }

    /// Words in any cell below: nobody counts there.
    bool is_prose(int column, std::size_t leaves) const {
        if (leaves != static_cast<std::size_t>(shape_.columns()))
            return false;
        for (int row = shape_.body_first(); row < shape_.body_end(); ++row)
            if (text::has_letters(shape_.text(row, column)))
                return true;
        return false;
    }

    void rows(FormSpec& form) const {
        std::vector<std::string> labels;
        for (int row = shape_.body_first(); row < shape_.body_end(); ++row) {
            const std::string label = shape_.text(row, 0);
            if (row + 1 == shape_.body_end() && words_.total.is(text::fold(label)))
                form.total = label;
            else
                labels.push_back(label);
        }
        if (labels.empty())
            labels.emplace_back();
        const auto named = [](const std::string& label) { return !label.empty(); };
        if (std::any_of(labels.begin(), labels.end(), named))
            std::replace(labels.begin(), labels.end(), std::string(), std::string(no_words));
        form.rows = axis_of(labels);
    }

    const TextGrid& grid_;
    const TableShape& shape_;
    const TableWords& words_;
};

} // namespace

Certainty TableReading::certainty_of(int column) const {
    Certainty least = Certainty::sure;
    for (const Understood& one : understood)
        if (one.column == column)
            least = std::max(least, one.certainty);
    return least;
}

std::optional<HeaderFit> header_fit(const TextGrid& grid) {
    const auto shape = TableShape::of(grid);
    if (!shape)
        return std::nullopt;
    return HeaderFit{leaves_asked(shape->heads(), shape->head_rows(), shape->columns()), shape->columns()};
}

std::optional<TableReading> read_table(const TextGrid& grid, const TableWords& words) {
    const auto shape = TableShape::of(grid);
    if (!shape)
        return std::nullopt;
    return TableReader(grid, *shape, words).read();
}

std::optional<TableReading> read_table(const document::Document& document, int table,
                                       const TableWords& words) {
    return read_table(text_grid(document, table), words);
}

} // namespace kehoach::form
