// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/filled.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace kehoach::form {

/// What a cell says where a figure belongs.
enum class Says { nothing, number, pair, none_arisen, no_data, unreadable };
struct Entry {
    Says says = Says::nothing;
    double first = 0, second = 0; ///< a number is `first`
    /// It takes part in sums: as its figures, or as none.
    bool counts() const { return says != Says::unreadable; }
    bool is_figure() const { return says == Says::number || says == Says::pair; }
};

/// What a message names: words as somebody typed them, or a number.
struct Said {
    std::string text{};
    bool is_number = false;

    Said() = default;
    Said(std::string words) : text(std::move(words)) {}
    explicit Said(double number) : text(plain(number)), is_number(true) {}
    explicit Said(const CellValue& value);
    static Said pair(double first, double second);
};

/// A form with what was filled in, by place in the grid as drawn: what the checks ask about, and where
/// they put what they find.
class FilledForm {
public:
    FilledForm(const FormSpec& spec, const Filled& filled, const FigureWords& words);
    FilledForm(const FilledForm&) = delete; // its columns are those of its own spec
    FilledForm& operator=(const FilledForm&) = delete;

    const FormSpec& spec() const { return spec_; } ///< as drawn
    const Filled& filled() const { return filled_; }
    const Grid& grid() const { return grid_; }
    const FigureWords& words() const { return words_; }
    const std::vector<const Column*>& columns() const { return leaves_; }
    const Column& leaf(int column) const { return *leaves_[static_cast<std::size_t>(column)]; }
    const BodyRow& body_row(int row) const { return rows_[static_cast<std::size_t>(row - grid_.body_first)]; }
    bool in_body(int row) const {
        return row >= grid_.body_first && row < grid_.body_first + grid_.body_rows;
    }
    /// What the row is called: the form's word, or what was typed; by its number where there is neither.
    std::string row_name(int row) const;
    std::optional<int> column_of(const std::string& key) const;
    /// Titles from the root of the heads down to a column.
    const std::string& path(int column) const { return paths_[static_cast<std::size_t>(column)]; }
    /// What a column is called: its title, with the heads above it where others have the same.
    const std::string& column_name(int column) const;

    /// What stands in a cell; null where it is blank, or dots to write on.
    const CellValue* at(int row, int column) const;
    bool has(int row, int column) const { return sheet_row(row) >= 0 && sheet_column(column) >= 0; }
    int sheet_row(int row) const;
    int sheet_column(int column) const;
    Entry entry(int row, int column) const;
    Entry entry_of(const CellValue* value, ColumnKind kind) const;

    /// The rows of the body whose figures a row of sums adds up; those people added are not among them.
    std::vector<int> rows_summed(int sum_row) const;
    /// Between which rows of the sheet these stand.
    std::pair<int, int> sheet_rows_summed(int sum_row) const;
    bool is_item(int row) const { return in_body(row) && !body_row(row).is_group; }

    /// A place that is wrong in one way for two reasons is told once: null then. The pointer holds until the
    /// next fault.
    FormFault* fault(int row, int column, std::string key, Said value, Said expected = {}, bool error = true);
    /// About a cell of the sheet that is none of the form's.
    FormFault& fault_beside(int sheet_row, int sheet_column, std::string key, bool error);
    std::vector<FormFault> take() { return std::move(faults_); }

private:
    const FormSpec spec_;
    const Filled& filled_;
    const FigureWords& words_;
    Grid grid_;
    std::vector<const Column*> leaves_;
    std::vector<BodyRow> rows_;
    std::map<std::string, int> column_of_;
    std::vector<std::string> paths_;
    std::set<std::tuple<int, int, std::string>> told_;
    std::vector<FormFault> faults_;
};

} // namespace kehoach::form
