// SPDX-License-Identifier: MPL-2.0
#include "form/warnings.hpp"

#include "form/formula.hpp"
#include "form/two_cells.hpp"

namespace kehoach::form {

namespace {

constexpr std::size_t longest_formula = 8000; ///< .xlsx takes 8,192 characters; the check knows every rule

class Row {
public:
    Row(const FormSpec& spec, const std::map<std::string, int>& column_of, int row)
        : spec_(spec), column_of_(column_of), row_(row) {
        for (const Column* leaf : leaves(spec.columns))
            titles_[leaf->key] = leaf->title;
    }

    std::string formula() {
        for (const CellRule& rule : spec_.rules)
            if (rule.form.empty())
                over(rule);
        for (const Column* leaf : leaves(spec_.columns)) {
            if (leaf->kind == ColumnKind::pair)
                pair(*leaf);
            if (leaf->kind == ColumnKind::date && spec_.rows.from_year != 0)
                date(*leaf);
        }
        // Each piece brings its own "; ": that of the first is left out.
        return made_.empty() ? std::string() : "=MID(" + made_ + ";3;999)";
    }

private:
    Span cell(const std::string& key) const { return {column_of_.at(key), row_, row_}; }

    void over(const CellRule& rule) {
        std::vector<Span> parts;
        std::string names;
        for (const std::string& part : rule.parts) {
            parts.push_back(cell(part));
            names += (names.empty() ? "" : " + ") + titles_.at(part);
        }
        add(over_condition(parts, cell(rule.whole)), quoted(names + " > " + titles_.at(rule.whole)));
    }

    void pair(const Column& column) {
        const auto parts = two_parts(column.title);
        add(pair_over_condition(cell(column.key)),
            quoted(parts ? parts->first + " > " + parts->second : column.title + ": a > b"));
    }

    void date(const Column& column) {
        const Span year{key_column(spec_), row_, row_};
        add(other_year_condition(cell(column.key), year), quoted(column.title + ": ") + "&YEAR(" +
                                                              reference(cell(column.key)) + ")&" +
                                                              quoted(" ≠ ") + "&" + reference(year));
    }

    /// Several contradictions of one row stand on one line: a second one would be out of the row's height.
    void add(const std::string& condition, const std::string& text) {
        const std::string piece = "IF(" + condition + ";" + quoted("; ") + "&" + text + ";\"\")";
        if (made_.size() + piece.size() < longest_formula)
            made_ += (made_.empty() ? "" : "&") + piece;
    }

    const FormSpec& spec_;
    const std::map<std::string, int>& column_of_;
    int row_;
    std::map<std::string, std::string> titles_;
    std::string made_;
};

} // namespace

std::string warning_formula(const FormSpec& spec, const std::map<std::string, int>& column_of, int row) {
    return Row(spec, column_of, row).formula();
}

} // namespace kehoach::form
