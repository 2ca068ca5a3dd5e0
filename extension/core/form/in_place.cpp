// SPDX-License-Identifier: MPL-2.0
#include "form/in_place.hpp"

#include "form/filled_form.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

bool is_as_drawn(const std::vector<int>& places) {
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] != static_cast<int>(i))
            return false;
    return true;
}

/// Those before and after it stand next to it; what is nowhere stands next to nothing.
bool is_between_its_neighbours(const std::vector<int>& places, std::size_t at) {
    const bool after = at == 0 || places[at - 1] == places[at] - 1;
    return after && (at + 1 == places.size() || places[at + 1] == places[at] + 1);
}

class Renamed {
public:
    Renamed(const FormSpec& spec, const Filled& filled, const FigureWords& words)
        : made_(filled), form_(spec, filled, words) {}

    /// What stands where an unknown row crosses an unknown column was not read.
    Filled run() {
        const bool rows_known = made_.added_rows.empty();
        take(made_.rows_at, made_.added_rows, [](const AddedLine&) { return true; });
        if (rows_known)
            take(made_.columns_at, made_.added_columns,
                 [this](const AddedLine& line) { return holds_the_like(line); });
        if (is_as_drawn(made_.rows_at) && is_as_drawn(made_.columns_at)) {
            made_.rows_at.clear();
            made_.columns_at.clear();
        }
        return std::move(made_);
    }

private:
    template<typename May>
    void take(std::vector<int>& places, std::vector<AddedLine>& lines, const May& may) {
        std::vector<int> all = places;
        for (const AddedLine& line : lines)
            if (line.instead_of >= 0)
                all[static_cast<std::size_t>(line.instead_of)] = line.at;
        std::erase_if(lines, [&](const AddedLine& line) {
            const auto at = static_cast<std::size_t>(std::max(0, line.instead_of));
            if (line.instead_of < 0 || !is_between_its_neighbours(all, at) || !may(line))
                return false;
            places[at] = line.at;
            values(line, &lines == &made_.added_rows);
            return true;
        });
    }

    void values(const AddedLine& line, bool is_row) {
        for (const auto& [other, value] : line.values)
            made_.values.insert_or_assign(
                is_row ? std::pair{line.instead_of, other} : std::pair{other, line.instead_of}, value);
    }

    /// Most of what stands in the cells is of the kind of the column.
    bool holds_the_like(const AddedLine& line) const {
        const ColumnKind kind = form_.leaf(line.instead_of).kind;
        int alike = 0, other = 0;
        for (const auto& [row, value] : line.values)
            if (form_.in_body(row))
                ++(form_.entry_of(&value, kind).counts() ? alike : other);
        return alike > other;
    }

    Filled made_;
    FilledForm form_;
};

} // namespace

Filled in_place(const FormSpec& spec, const Filled& filled, const FigureWords& words) {
    return Renamed(spec, filled, words).run();
}

} // namespace kehoach::form
