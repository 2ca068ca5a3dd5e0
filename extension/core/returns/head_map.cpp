// SPDX-License-Identifier: MPL-2.0
#include "returns/head_map.hpp"

#include "form/filled_form.hpp"
#include "form/sheet_heads.hpp"
#include "returns/telling.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace kehoach::returns {

namespace {

using Lines = std::vector<form::AddedLine>;
using How = MappedLine::How;

std::vector<int> all_places(const std::vector<int>& places, int count) {
    if (!places.empty())
        return places;
    std::vector<int> drawn(static_cast<std::size_t>(count));
    std::iota(drawn.begin(), drawn.end(), 0);
    return drawn;
}

bool is_typed(const form::GridCell& cell) {
    return cell.role == form::CellRole::input || cell.role == form::CellRole::formula ||
           (cell.role == form::CellRole::row_label && cell.text.empty());
}

std::string letters(int column) {
    std::string first = form::address(0, column);
    first.pop_back();
    return first;
}

/// Where others have the same head, its place tells which it is.
void name_lines(std::vector<SheetLine>& lines) {
    std::map<std::string, int> count;
    for (const SheetLine& line : lines)
        ++count[text::fold(line.head)];
    for (SheetLine& line : lines)
        line.name = line.head.empty() || count[text::fold(line.head)] == 1 ? line.head
                                                                           : line.head + " [" + line.place + "]";
}

class Mapping {
public:
    Mapping(const form::FormSpec& spec, const form::SheetCells& cells, const ToldHeads& told)
        : cells_(cells), told_(told), form_(form::placed(spec, cells)),
          heads_(form::find_heads(form::layout(spec), cells)) {
        made_.known = heads_.known;
    }

    ByHeads run() {
        form::Filled& filled = form_.filled;
        if (!made_.known)
            filled.values.clear();
        made_.key_column = filled.grid.key_column;
        columns_ = all_places(filled.columns_at, filled.grid.columns);
        rows_ = all_places(filled.rows_at, filled.grid.rows);
        take_columns();
        if (made_.columns[static_cast<std::size_t>(made_.key_column)].how == How::told)
            find_rows_again();
        take_rows();
        take_told();
        if (made_.known) {
            const bool drawn = columns_ == all_places({}, filled.grid.columns) && rows_ == all_places({}, filled.grid.rows);
            filled.columns_at = drawn ? std::vector<int>() : columns_;
            filled.rows_at = drawn ? std::vector<int>() : rows_;
        }
        return {std::move(made_), std::move(form_)};
    }

private:
    void take_columns() {
        const form::FormSpec& spec = form_.spec;
        const form::FigureWords words;
        const form::FilledForm heads(spec, form_.filled, words);
        auto& added = form_.filled.added_columns;
        name_columns();
        const Telling telling(told_.columns, made_.columns_there);
        if (made_.known)
            for (int column = 0; column < form_.filled.grid.columns; ++column)
                if (int& at = columns_[static_cast<std::size_t>(column)];
                    at >= 0 && column != made_.key_column && telling.is_otherwise(at, heads.path(column))) {
                    added.push_back({at, head_at(columns_, column), -1, {}});
                    at = -1;
                    forget([&](const auto& place) { return place.second == column; });
                }
        for (int column = 0; column < form_.filled.grid.columns; ++column)
            made_.columns.push_back(
                taken({heads.path(column), column, -1, head_at(columns_, column)}, columns_, added, telling));
        for (const form::AddedLine& line : added)
            made_.foreign_columns.push_back({line.at, line.label, telling.is_foreign(line)});
    }

    /// By their names, now that it is known where these stand.
    void find_rows_again() {
        form::OnSheet again = form::placed(form_.spec, cells_, columns_[static_cast<std::size_t>(made_.key_column)]);
        for (const MappedLine& column : made_.columns)
            if (column.how != How::same)
                std::erase_if(again.filled.values,
                              [&](const auto& value) { return value.first.second == column.of_form; });
        again.filled.added_columns = std::move(form_.filled.added_columns);
        rows_ = all_places(again.filled.rows_at, again.filled.grid.rows);
        form_ = std::move(again);
    }

    void take_rows() {
        std::vector<MappedLine> named = named_rows();
        auto& added = form_.filled.added_rows;
        name_rows(named);
        const Telling telling(told_.rows, made_.rows_there);
        if (made_.known)
            for (const MappedLine& one : named)
                if (int& at = rows_[static_cast<std::size_t>(one.of_form)];
                    at >= 0 && telling.is_otherwise(at, one.head)) {
                    added.push_back({at, name_at(one.of_form), -1, {}});
                    at = -1;
                    forget([&](const auto& place) { return place.first == one.of_form; });
                }
        for (MappedLine& one : named) {
            one.found = name_at(one.of_form);
            made_.rows.push_back(taken(std::move(one), rows_, added, telling));
        }
        for (const form::AddedLine& line : added)
            made_.foreign_rows.push_back({line.at, line.label, telling.is_foreign(line)});
    }

    /// The rows of the form that have a name, with the headings above them.
    std::vector<MappedLine> named_rows() const {
        std::vector<MappedLine> named;
        std::string group;
        int row = form_.filled.grid.body_first;
        std::size_t item = 0;
        for (const form::BodyRow& body : form::body_rows(form_.spec)) {
            if (body.is_group)
                group = body.label;
            MappedLine line{group.empty() || body.is_group ? body.label : group + " - " + body.label, row++};
            if (!body.is_group)
                line.beside = given_of(item++);
            if (!line.head.empty())
                named.push_back(std::move(line));
        }
        return named;
    }

    std::string given_of(std::size_t item) const {
        std::string words;
        for (const form::Column* const leaf : form::leaves(form_.spec.columns))
            if (item < leaf->given.size() && !leaf->given[item].empty())
                words += (words.empty() ? "" : ", ") + leaf->given[item];
        return words;
    }

    void name_columns() {
        for (std::size_t column = 0; column < heads_.words.size(); ++column) {
            std::string head;
            if (!heads_.labels[column].empty())
                for (const std::string& word : heads_.words[column])
                    if (!word.empty())
                        head += (head.empty() ? "" : " - ") + word;
            if (!head.empty() || is_added(form_.filled.added_columns, static_cast<int>(column)))
                made_.columns_there.push_back({static_cast<int>(column), letters(static_cast<int>(column)), head, {}});
        }
        name_lines(made_.columns_there);
    }

    void name_rows(const std::vector<MappedLine>& named) {
        for (const MappedLine& one : named)
            if (const int at = rows_[static_cast<std::size_t>(one.of_form)]; at >= 0)
                made_.rows_there.push_back({at, std::to_string(at + 1), name_at(one.of_form), {}});
        for (const form::AddedLine& line : form_.filled.added_rows)
            made_.rows_there.push_back({line.at, std::to_string(line.at + 1), line.label, {}});
        std::ranges::sort(made_.rows_there, {}, &SheetLine::at);
        name_lines(made_.rows_there);
    }

    static bool is_added(const Lines& added, int at) {
        return std::ranges::find(added, at, &form::AddedLine::at) != added.end();
    }

    /// Figures of lines that are not what their heads say.
    void forget(const auto& is_of_line) {
        std::erase_if(form_.filled.values, [&](const auto& value) { return is_of_line(value.first); });
    }

    /// Figures of lines of which a person said what they are.
    void take_told() {
        std::set<int> columns, rows;
        for (const auto& [lines, told] : {std::pair{&made_.columns, &columns}, std::pair{&made_.rows, &rows}})
            for (const MappedLine& line : *lines)
                if (line.how == How::told)
                    told->insert(line.of_form);
        for (const form::GridCell& cell : form_.filled.grid.cells) {
            if (!is_typed(cell) || (!columns.contains(cell.column) && !rows.contains(cell.row)))
                continue;
            const auto found = cells_.values.find({rows_[static_cast<std::size_t>(cell.row)],
                                                   columns_[static_cast<std::size_t>(cell.column)]});
            if (found != cells_.values.end())
                form_.filled.values.insert_or_assign({cell.row, cell.column}, found->second);
        }
    }

    /// The lowest of the heads over a column of the sheet.
    std::string head_at(const std::vector<int>& places, int column) const {
        const auto at = static_cast<std::size_t>(places[static_cast<std::size_t>(column)]);
        if (at >= heads_.words.size()) // nowhere
            return {};
        const auto& words = heads_.words[at];
        const auto own =
            std::find_if(words.rbegin(), words.rend(), [](const auto& one) { return !one.empty(); });
        return own == words.rend() ? std::string() : *own;
    }

    std::string name_at(int row) const {
        const int key = columns_[static_cast<std::size_t>(made_.key_column)];
        return form::text_at(cells_, rows_[static_cast<std::size_t>(row)], key < 0 ? made_.key_column : key);
    }

    MappedLine taken(MappedLine line, std::vector<int>& places, Lines& added, const Telling& telling) const {
        int& at = places[static_cast<std::size_t>(line.of_form)];
        if (!made_.known) {
            line.found.clear();
            return line;
        }
        if (at >= 0) {
            line.at = at;
            line.how = How::same;
        } else if (const form::AddedLine* one = telling.line_of(line.head, added)) {
            line.at = at = one->at;
            line.found = one->label;
            line.how = How::told;
            std::erase_if(added, [&](const form::AddedLine& other) { return other.at == line.at; });
        } else if (telling.is_left(line.head)) {
            line.how = How::left;
        } else if (const auto likely = std::ranges::find(added, line.of_form, &form::AddedLine::instead_of);
                   likely != added.end()) {
            line.at = likely->at;
            line.found = likely->label;
            line.how = How::renamed;
        }
        return line;
    }

    const form::SheetCells& cells_;
    const ToldHeads& told_;
    form::OnSheet form_;
    const form::SheetHeads heads_;
    HeadMap made_;
    std::vector<int> columns_, rows_;
};

/// A line that ties the sheet to a plan says which; without one nobody knows.
bool is_of_another_plan(const form::FormSpec& spec, const form::SheetCells& cells) {
    const std::string line = text::fold(spec.attached_line);
    if (line.empty())
        return false;
    const std::string opening = line.substr(0, line.find(' '));
    for (const auto& [place, value] : cells.values)
        if (const std::string there = text::fold(value.text);
            there.starts_with(opening + " ") || there == line)
            return there != line;
    return false;
}

} // namespace

bool HeadMap::is_open() const {
    const auto open = [](const MappedLine& line) {
        return line.how == How::renamed || line.how == How::missing;
    };
    return !known || std::ranges::any_of(columns, open) || std::ranges::any_of(rows, open) ||
           !std::ranges::all_of(foreign_columns, &ForeignLine::told) ||
           !std::ranges::all_of(foreign_rows, &ForeignLine::told);
}

ByHeads by_heads(const form::FormSpec& spec, const form::SheetCells& cells, const ToldHeads& told) {
    return Mapping(spec, cells, told).run();
}

std::optional<std::size_t> form_like(const std::vector<form::FormSpec>& specs,
                                     const std::vector<form::SheetCells>& cells) {
    std::optional<std::size_t> best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const HeadMap map = by_heads(specs[i], cells[i]).map;
        if (!map.known || is_of_another_plan(specs[i], cells[i]))
            continue;
        const auto same = [](const MappedLine& line) { return line.how == How::same ? 1 : -1; };
        auto known = -static_cast<std::ptrdiff_t>(map.foreign_columns.size() + map.foreign_rows.size());
        for (const auto* lines : {&map.columns, &map.rows})
            for (const MappedLine& line : *lines)
                known += same(line);
        if (known == most)
            best.reset();
        if (known > most)
            best = i;
        most = std::max(most, known);
    }
    return best;
}

} // namespace kehoach::returns
