// SPDX-License-Identifier: MPL-2.0
#include "form/table_given.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

class Given {
public:
    Given(const TableShape& shape, const std::vector<int>& rows, TableReading& reading)
        : shape_(shape), rows_(rows), reading_(reading), named_(body_rows(reading.form)) {}

    void read(const Leaf& leaf, int column) {
        std::vector<std::string> said;
        for (std::size_t i = 0; i < named_.size(); ++i)
            if (!named_[i].is_group)
                said.push_back(word(rows_[i], leaf.place));
        const auto blank = std::count(said.begin(), said.end(), std::string());
        if (blank == static_cast<std::ptrdiff_t>(said.size()))
            return;
        leaf.column->kind = ColumnKind::given;
        leaf.column->choices.clear();
        leaf.column->given = std::move(said);
        tell(column, blank == 0 ? Certainty::sure : Certainty::likely);
    }

private:
    /// Of a cell over several rows, too; what goes across the table is said of none.
    std::string word(int row, int place) const {
        const TextCell* cell = shape_.cell(row, place);
        if (cell == nullptr || cell->column_span > 1 || text::is_blank_field(cell->text))
            return {};
        return std::string(text::trim(cell->text));
    }

    void tell(int column, Certainty certainty) {
        for (Understood& one : reading_.understood)
            if (one.what == Understood::What::kind && one.column == column) {
                one.certainty = certainty;
                one.why = "form.why.cells";
            }
    }

    const TableShape& shape_;
    const std::vector<int>& rows_;
    TableReading& reading_;
    std::vector<BodyRow> named_;
};

} // namespace

void read_given(const TableShape& shape, const std::vector<Leaf>& leaves, const std::vector<int>& rows,
                const TableWords& words, TableReading& reading) {
    const bool named = reading.form.rows.free == 0 && body_rows(reading.form).size() == rows.size();
    for (std::size_t i = 0; named && i < leaves.size(); ++i)
        if (words.given.is(leaves[i].title) && leaves[i].content != Content::none)
            Given(shape, rows, reading).read(leaves[i], static_cast<int>(i));
}

} // namespace kehoach::form
