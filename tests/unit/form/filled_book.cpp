// SPDX-License-Identifier: MPL-2.0
#include "filled_book.hpp"

#include "form/two_cells.hpp"

#include <algorithm>
#include <functional>

namespace kehoach::form {

namespace {

constexpr double first_of_2000 = 36526;

CellValue number_value(double number) {
    return {.text = plain(number), .number = number, .is_number = true};
}

void keep(SheetCells& cells, const std::function<int(int)>& row_of,
          const std::function<int(int)>& column_of) {
    std::map<FilledBook::Place, CellValue> kept;
    for (auto& [place, value] : cells.values) {
        const int row = row_of(place.first), column = column_of(place.second);
        if (row >= 0 && column >= 0)
            kept[{row, column}] = std::move(value);
    }
    cells.values = std::move(kept);
}

int same(int place) {
    return place;
}
std::function<int(int)> inserted(int at) {
    return [at](int place) { return place < at ? place : place + 1; };
}
std::function<int(int)> deleted(int at) {
    return [at](int place) { return place == at ? -1 : place < at ? place : place - 1; };
}
std::function<int(int)> moved(int from, int to) {
    return [from, to](int place) {
        if (place == from)
            return to;
        const int without = place < from ? place : place - 1;
        return without < to ? without : without + 1;
    };
}

} // namespace

FilledBook::FilledBook(FormSpec spec, std::mt19937& random)
    : spec_(std::move(spec)), drawn_(drawn(spec_)), grid_(layout(spec_)), leaves_(leaves(drawn_.columns)),
      random_(random) {
    for (std::size_t i = 0; i < leaves_.size(); ++i)
        column_of_[leaves_[i]->key] = static_cast<int>(i);
    for (const GridCell& cell : grid_.cells)
        if (cell.role == CellRole::input || cell.role == CellRole::cover_input ||
            (cell.role == CellRole::row_label && cell.text.empty()))
            fill(cell);
    for (int row = grid_.body_first; row < grid_.body_first + grid_.body_rows; ++row)
        if (is_item(row))
            settle(row);
}

void FilledBook::number(Place place, double value) {
    typed[place] = number_value(value);
}

void FilledBook::text(Place place, const std::string& value) {
    typed[place] = CellValue{.text = value};
}

bool FilledBook::is_item(int row) const {
    return !std::binary_search(grid_.group_rows.begin(), grid_.group_rows.end(), row);
}

std::vector<FilledBook::Place> FilledBook::cells(CellRole role, Accepts accepts) const {
    std::vector<Place> found;
    for (const GridCell& cell : grid_.cells)
        if (cell.role == role && cell.accepts == accepts)
            found.emplace_back(cell.row, cell.column);
    return found;
}

void FilledBook::fill(const GridCell& cell) {
    const Place place{cell.row, cell.column};
    if (cell.role == CellRole::row_label)
        return text(place, "Chi bộ " + std::to_string(cell.row));
    switch (cell.accepts) {
    case Accepts::anything:
        return text(place, "đã xong");
    case Accepts::choice:
        return text(place, cell.choices.front());
    case Accepts::percent:
        return number(place, below(100) / 100.0);
    case Accepts::pair: {
        const int whole = below(50) + 1;
        return text(place, std::to_string(below(whole + 1)) + "/" + std::to_string(whole));
    }
    case Accepts::date:
        number(
            place,
            first_of_2000 +
                (spec_.rows.from_year == 0 ? 26 : spec_.rows.from_year + cell.row - grid_.body_first - 2000) *
                    365.25 +
                100);
        typed[place].is_date = true;
        return;
    case Accepts::count:
    case Accepts::money:
        return number(place, below(90) + 1);
    }
}

/// Rules and shares hold: the whole is made large enough where it is typed, else its parts are none.
void FilledBook::settle(int row) {
    for (int round = 0; round < 12; ++round) {
        for (const CellRule& rule : drawn_.rules)
            if (rule.form.empty())
                at_least(row, rule.parts, rule.whole);
        for (const Column* leaf : leaves_)
            if (!leaf->denominator.empty())
                at_least(row, {leaf->numerator}, leaf->denominator);
    }
}

void FilledBook::at_least(int row, const std::vector<std::string>& parts, const std::string& whole) {
    double sum = 0;
    for (const std::string& part : parts)
        sum += value({row, column_of(part)}).number;
    const Place at{row, column_of(whole)};
    if (sum <= value(at).number)
        return;
    if (typed.contains(at))
        return number(at, sum + below(5));
    for (const std::string& part : parts)
        if (typed.contains({row, column_of(part)}))
            number({row, column_of(part)}, 0);
}

CellValue FilledBook::value(Place place) const {
    if (const auto found = typed.find(place); found != typed.end())
        return found->second;
    for (const GridCell& cell : grid_.cells)
        if (cell.row == place.first && cell.column == place.second && cell.role == CellRole::formula)
            return result(cell);
    return {};
}

std::vector<FilledBook::Place> FilledBook::parts(const GridCell& cell) const {
    std::vector<Place> places;
    if (!in_sum_row(grid_, cell)) {
        for (const std::string& key : leaf(cell.column).sum_of)
            places.emplace_back(cell.row, column_of(key));
        return places;
    }
    const bool total = cell.row == grid_.total_row;
    for (int row = total ? grid_.body_first : cell.row + 1; row < grid_.body_first + grid_.body_rows; ++row) {
        if (is_item(row))
            places.emplace_back(row, cell.column);
        else if (!total)
            break;
    }
    return places;
}

CellValue FilledBook::added(const std::vector<Place>& places, bool pair) const {
    double first = 0, second = 0;
    bool any = false;
    for (const Place& place : places) {
        const CellValue part = value(place);
        const auto numbers = pair_of(part);
        any = any || (pair ? !part.text.empty() : part.is_number);
        first += pair ? (numbers ? numbers->first : 0) : (part.is_number ? part.number : 0);
        second += numbers ? numbers->second : 0;
    }
    if (!any)
        return {};
    return pair ? CellValue{.text = plain(first) + "/" + plain(second)} : number_value(first);
}

void FilledBook::take_off(CellValue& from, int row, const std::vector<std::string>& keys) const {
    std::vector<Place> places;
    for (const std::string& key : keys)
        places.emplace_back(row, column_of(key));
    if (const CellValue off = added(places, false); off.is_number)
        from = number_value((from.is_number ? from.number : 0) - off.number);
}

CellValue FilledBook::result(const GridCell& cell) const {
    const Column& column = leaf(cell.column);
    CellValue made;
    if (column.kind != ColumnKind::percent) {
        made = added(parts(cell), column.kind == ColumnKind::pair);
        if (!in_sum_row(grid_, cell))
            take_off(made, cell.row, column.less);
    } else {
        const CellValue top = value({cell.row, column_of(column.numerator)});
        const auto pair = pair_of(top);
        const double whole = pair ? pair->second
                             : column.denominator.empty()
                                 ? 0
                                 : value({cell.row, column_of(column.denominator)}).number;
        if (whole > 0)
            made = number_value((pair ? pair->first : top.number) / whole);
    }
    made.is_formula = true;
    return made;
}

SheetCells FilledBook::sheet() const {
    SheetCells cells{grid_.rows, grid_.columns + 1, {}};
    for (const GridCell& cell : grid_.cells) {
        const Place place{cell.row, cell.column};
        const auto found = typed.find(place);
        CellValue now = found != typed.end()             ? found->second
                        : cell.role == CellRole::formula ? result(cell)
                                                         : CellValue{.text = cell.text};
        if (!now.text.empty() || now.is_formula || now.is_error)
            cells.values.emplace(place, std::move(now));
    }
    return cells;
}

std::set<int> FilledBook::named() const {
    std::set<int> found;
    const auto add = [&](const std::string& key) {
        if (const auto at = column_of_.find(key); at != column_of_.end())
            found.insert(at->second);
    };
    for (const Column* column : leaves_) {
        add(column->numerator);
        add(column->denominator);
        for (const std::string& part : column->sum_of)
            add(part);
        for (const std::string& part : column->less)
            add(part);
    }
    for (const CellRule& rule : drawn_.rules) {
        add(rule.whole);
        for (const std::string& part : rule.parts)
            add(part);
    }
    return found;
}

void insert_row(SheetCells& cells, int row) {
    keep(cells, inserted(row), same);
    ++cells.rows;
}
void delete_row(SheetCells& cells, int row) {
    keep(cells, deleted(row), same);
    --cells.rows;
}
void move_row(SheetCells& cells, int from, int to) {
    keep(cells, moved(from, to), same);
}
void insert_column(SheetCells& cells, int column) {
    keep(cells, same, inserted(column));
    ++cells.columns;
}
void delete_column(SheetCells& cells, int column) {
    keep(cells, same, deleted(column));
    --cells.columns;
}
void move_column(SheetCells& cells, int from, int to) {
    keep(cells, same, moved(from, to));
}

} // namespace kehoach::form
