// SPDX-License-Identifier: MPL-2.0
#include "form/table_rows.hpp"

#include "form/rows.hpp"
#include "form/table_given.hpp"
#include "form/table_groups.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

using What = Understood::What;

constexpr const char* no_words = "…"; ///< stands for a label that is empty

/// Without what stands in brackets behind: "Tổng cộng (I+II)".
std::string without_brackets(const std::string& folded) {
    return std::string(text::trim(std::string_view(folded).substr(0, folded.find('('))));
}

class Rows {
public:
    Rows(const TableShape& shape, const std::vector<Leaf>& leaves, const TableWords& words,
         TableReading& reading)
        : shape_(shape), leaves_(leaves), words_(words), reading_(reading) {
        key_ = leaves.front().column->kind == ColumnKind::ordinal ? 1U : 0U;
        head_ = leaves[key_].title;
        for (int row = shape.body_first(); row < shape.body_end(); ++row)
            rows_.push_back(row_at(row));
    }

    std::vector<std::string> read() {
        take_notes();
        total();
        subtotals();
        axis();
        units();
        std::vector<int> at;
        for (const TableRow& row : rows_)
            at.push_back(row.row);
        read_given(shape_, leaves_, at, words_, reading_);
        return std::move(notes_);
    }

private:
    void tell(What what, int row, Certainty certainty, const char* why) {
        Understood one;
        one.what = what;
        one.row = row;
        one.certainty = certainty;
        one.why = why;
        reading_.understood.push_back(std::move(one));
    }

    TableRow row_at(int row) const {
        TableRow read;
        read.row = row;
        const int key = static_cast<int>(key_);
        read.number = key > 0 ? shape_.text(row, 0) : std::string();
        read.label = shape_.text(row, key);
        const TextCell* cell = shape_.cell(row, key);
        if (cell != nullptr && read.label.empty() && cell->row == row)
            read.label = cell->text; // over the running number too
        if (read.label.empty() && !read.number.empty() && text::has_letters(read.number) &&
            read.number.size() > longest_number)
            std::swap(read.label, read.number);
        read.bold = cell != nullptr && cell->bold;
        read.across =
            cell != nullptr && cell->column_span > 1 && cell->column + cell->column_span == shape_.columns();
        for (int column = key + 1; column < shape_.columns(); ++column)
            read.filled = read.filled || !text::is_blank_field(shape_.text(row, column));
        return read;
    }

    bool is_empty(const TableRow& row) const {
        return row.label.empty() && row.number.empty() && !row.filled;
    }

    /// A note in the last row, and rows that nobody needs below a total.
    void take_notes() {
        while (rows_.size() > 1 && words_.note.begins(text::fold(rows_.back().label)) &&
               !rows_.back().filled) {
            notes_.insert(notes_.begin(), rows_.back().label);
            rows_.pop_back();
        }
        const auto last = std::find_if(rows_.rbegin(), rows_.rend(),
                                       [this](const TableRow& row) { return !is_empty(row); });
        if (last != rows_.rend() && last != rows_.rbegin() && is_total(*last))
            rows_.erase(last.base(), rows_.end());
    }

    bool is_total(const TableRow& row) const {
        return words_.total.is(without_brackets(text::fold(row.label)));
    }

    void total() {
        if (rows_.size() < 2)
            return;
        const bool last = is_total(rows_.back()), first = is_total(rows_.front());
        if (!last && !first)
            return;
        const auto at = last ? rows_.end() - 1 : rows_.begin();
        reading_.form.total = at->label;
        tell(What::total, at->row, last ? Certainty::sure : Certainty::likely,
             last ? "form.why.words" : "form.why.total-first");
        rows_.erase(at);
    }

    /// "Cộng I" below the rows of a heading, which carries its sums in the form.
    bool is_subtotal(const TableRow& row) const {
        const std::string label = text::fold(row.label);
        const std::size_t begins = words_.subtotal.length_at_start(label);
        if (begins == 0)
            return false;
        const std::string_view rest = text::trim(std::string_view(label).substr(begins));
        if (rest.empty() || words_.subtotal_of.begins(rest) || is_roman(rest))
            return true;
        return std::any_of(rows_.begin(), rows_.end(), [&](const TableRow& other) {
            return other.row < row.row && text::fold(other.label) == rest;
        });
    }

    void subtotals() {
        const auto gone = std::stable_partition(rows_.begin(), rows_.end(),
                                                [this](const TableRow& row) { return !is_subtotal(row); });
        if (gone == rows_.begin())
            return;
        std::vector<TableRow> kept(rows_.begin(), gone);
        if (gone == rows_.end() || groups_of(kept).groups.empty())
            return void(std::sort(rows_.begin(), rows_.end(),
                                  [](const TableRow& a, const TableRow& b) { return a.row < b.row; }));
        for (auto row = gone; row != rows_.end(); ++row)
            tell(What::subtotal, row->row, Certainty::likely, "form.why.words");
        rows_ = std::move(kept);
    }

    void axis() {
        if (rows_.empty()) {
            reading_.form.rows.free = 1;
            return tell(What::rows, -1, Certainty::open, "form.why.nothing");
        }
        if (RowGrouping grouping = groups_of(rows_); !grouping.groups.empty()) {
            reading_.form.rows.groups = std::move(grouping.groups);
            return tell(What::rows, rows_.front().row, grouping.certainty, grouping.why);
        }
        std::vector<std::string> labels;
        for (const TableRow& row : rows_)
            labels.push_back(text::is_blank_field(row.label) ? std::string() : row.label);
        if (!years(labels))
            plain(labels);
    }

    bool years(const std::vector<std::string>& labels) {
        std::vector<std::string> bare;
        for (const std::string& label : labels)
            bare.emplace_back(
                text::trim(std::string_view(label).substr(words_.year.length_at_start(text::fold(label)))));
        RowAxis axis = axis_of(bare);
        if (axis.from_year == 0)
            return false;
        const bool as_written = bare == labels;
        reading_.form.rows = std::move(axis);
        tell(What::rows, rows_.front().row, as_written ? Certainty::sure : Certainty::likely,
             "form.why.years");
        return true;
    }

    void plain(std::vector<std::string> labels) {
        const bool named = std::any_of(labels.begin(), labels.end(),
                                       [](const std::string& label) { return !label.empty(); });
        if (named)
            std::replace(labels.begin(), labels.end(), std::string(), std::string(no_words));
        reading_.form.rows = axis_of(labels);
        const bool headed = std::any_of(rows_.begin(), rows_.end(), [](const TableRow& row) {
            return is_roman(text::fold(row.number)) || row.across;
        });
        const bool some_empty = named && std::find(labels.begin(), labels.end(), no_words) != labels.end();
        tell(What::rows, rows_.front().row,
             headed       ? Certainty::open
             : some_empty ? Certainty::likely
                          : Certainty::sure,
             headed ? "form.why.nested" : "form.why.place");
    }

    void units() {
        if (reading_.form.rows.from_year != 0 || !words_.units.begins(head_))
            return;
        reading_.form.rows.units = true;
        tell(What::units, -1, Certainty::likely, "form.why.words");
    }

    static constexpr std::size_t longest_number = 5; ///< bytes of a running number

    const TableShape& shape_;
    const std::vector<Leaf>& leaves_;
    const TableWords& words_;
    TableReading& reading_;
    std::size_t key_ = 0;
    std::string head_;
    std::vector<TableRow> rows_;
    std::vector<std::string> notes_;
};

} // namespace

std::vector<std::string> read_rows(const TableShape& shape, const std::vector<Leaf>& leaves,
                                   const TableWords& words, TableReading& reading) {
    return Rows(shape, leaves, words, reading).read();
}

} // namespace kehoach::form
