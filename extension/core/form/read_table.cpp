// SPDX-License-Identifier: MPL-2.0
#include "form/header.hpp"
#include "form/table_kinds.hpp"
#include "form/table_lines.hpp"
#include "form/table_links.hpp"
#include "form/table_reading.hpp"
#include "form/table_rows.hpp"
#include "form/table_shape.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

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
        // A head over two columns without heads below is one column of the form.
        const bool fits =
            reading.leaves_asked == reading.leaves_found &&
            form::leaves(reading.form.columns).size() == static_cast<std::size_t>(shape_.columns());
        header(reading, fits);
        auto leaves = leaves_of(reading.form.columns, shape_, fits);
        read_kinds(leaves, numbers(), words_, reading);
        read_links(leaves, numbers(), words_, reading);
        const auto notes = read_rows(shape_, leaves, words_, reading);
        read_lines(above(), joined(notes, grid_.below), words_, reading);
        measure(leaves, reading);
        return reading;
    }

private:
    static void header(TableReading& reading, bool fits) {
        Understood one;
        one.what = Understood::What::header;
        one.certainty = fits ? Certainty::sure : Certainty::open;
        one.why = fits ? "form.why.place" : "form.why.misfit";
        reading.understood.push_back(std::move(one));
    }

    std::vector<std::string> numbers() const {
        return shape_.numbers_row() < 0 ? std::vector<std::string>() : shape_.row(shape_.numbers_row());
    }

    static std::vector<std::string> joined(std::vector<std::string> first,
                                           const std::vector<std::string>& more) {
        first.insert(first.end(), more.begin(), more.end());
        return first;
    }

    /// With the lines that were selected along with the table.
    std::vector<std::string> above() const {
        std::vector<std::string> lines = grid_.above;
        for (int row = 0; row < shape_.first(); ++row)
            for (const std::string& line : shape_.row(row))
                if (!line.empty())
                    lines.push_back(line);
        return lines;
    }

    /// "Đơn vị tính: triệu đồng" makes money of what is not known to be anything else. A form has no such
    /// line: it goes into the note.
    void measure(std::vector<Leaf>& leaves, TableReading& reading) const {
        if (!reading.measure.empty()) {
            std::string& note = reading.form.note;
            note = reading.measure + (note.empty() ? "" : ". ") + note;
        }
        if (!words_.money_units.ends(text::fold(reading.measure)))
            return;
        for (Understood& one : reading.understood) {
            if (one.what != Understood::What::kind || one.certainty == Certainty::sure)
                continue;
            Leaf& leaf = leaves[static_cast<std::size_t>(one.column)];
            const bool counted = words_.counted.begins(leaf.title) || words_.count.begins(leaf.title);
            if (leaf.column->kind != ColumnKind::count || (counted && !words_.sum_maybe.is(leaf.title)))
                continue;
            leaf.column->kind = ColumnKind::money;
            one.certainty = Certainty::likely;
            one.why = "form.why.measure";
        }
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
