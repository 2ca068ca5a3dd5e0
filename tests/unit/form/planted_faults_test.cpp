// SPDX-License-Identifier: MPL-2.0
// Faults planted one at a time in clean filled forms, of the package and made at random: each is found with
// its cell, and nothing else is said.
#include "filled_book.hpp"
#include "random_form.hpp"
#include "sample_form.hpp"

#include <algorithm>
#include <filesystem>
#include <functional>
#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

using Place = FilledBook::Place;

/// A sheet with one fault, and what is to be said of it; nothing where the form has no place for such a
/// fault.
struct Planted {
    SheetCells cells;
    std::string expected;
};
using Plant = std::function<std::optional<Planted>(FilledBook, std::mt19937&)>;

std::string at(Place place, const std::string& key) {
    return address(place.first, place.second) + " form." + key;
}

template<typename T>
std::optional<T> any(const std::vector<T>& all, std::mt19937& random) {
    return all.empty() ? std::nullopt : std::optional(all[random() % all.size()]);
}

/// Places whose value no rule, share or sum in the row depends on: one fault is then one fault.
std::vector<Place> alone(const FilledBook& book, Accepts accepts) {
    auto places = book.cells(CellRole::input, accepts);
    std::erase_if(places,
                  [named = book.named()](const Place& place) { return named.contains(place.second); });
    return places;
}

Plant typed(Accepts accepts, std::string what, std::string key) {
    return [=](FilledBook book, std::mt19937& random) -> std::optional<Planted> {
        const auto place = any(alone(book, accepts), random);
        if (!place)
            return std::nullopt;
        book.text(*place, what);
        return Planted{book.sheet(), at(*place, key)};
    };
}

Plant number(Accepts accepts, double value, bool is_date, std::string key) {
    return [=](FilledBook book, std::mt19937& random) -> std::optional<Planted> {
        const auto places = alone(book, accepts);
        const auto place = any(places, random);
        if (!place)
            return std::nullopt;
        book.number(*place, value);
        book.typed[*place].is_date = is_date;
        return Planted{book.sheet(), at(*place, key)};
    };
}

Plant formula(std::function<std::optional<std::string>(FilledBook&, const GridCell&, CellValue&)> change) {
    return [=](FilledBook book, std::mt19937& random) -> std::optional<Planted> {
        std::vector<GridCell> cells;
        const auto named = book.named();
        for (const GridCell& cell : book.grid().cells)
            if (cell.role == CellRole::formula && !named.contains(cell.column) &&
                !book.result(cell).text.empty())
                cells.push_back(cell);
        const auto cell = any(cells, random);
        if (!cell)
            return std::nullopt;
        CellValue value = book.result(*cell);
        const auto key = change(book, *cell, value);
        if (!key)
            return std::nullopt;
        book.typed[{cell->row, cell->column}] = value;
        return Planted{book.sheet(), at({cell->row, cell->column}, *key)};
    };
}

std::optional<std::string> gone(FilledBook&, const GridCell&, CellValue& value) {
    value.is_formula = false;
    return "formula-gone";
}
std::optional<std::string> cleared(FilledBook&, const GridCell&, CellValue& value) {
    value = {};
    return "formula-gone";
}
std::optional<std::string> over(FilledBook&, const GridCell&, CellValue& value) {
    if (!value.is_number)
        return std::nullopt;
    value = {.text = plain(value.number + 1), .number = value.number + 1, .is_number = true};
    return "formula-typed";
}
std::optional<std::string> wrong(FilledBook&, const GridCell& cell, CellValue& value) {
    if (cell.percent || !value.is_number)
        return std::nullopt;
    value = {
        .text = plain(value.number + 1), .number = value.number + 1, .is_number = true, .is_formula = true};
    return "total-wrong";
}
std::optional<std::string> wrong_pair(FilledBook&, const GridCell&, CellValue& value) {
    if (value.is_number)
        return std::nullopt;
    value = {.text = "0/99999", .is_formula = true};
    return "total-wrong";
}
std::optional<std::string> wrong_share(FilledBook&, const GridCell& cell, CellValue& value) {
    if (!cell.percent)
        return std::nullopt;
    value = {.text = "0.4321", .number = value.number + 0.01, .is_number = true, .is_formula = true};
    return "share-wrong";
}
std::optional<std::string> fails(FilledBook&, const GridCell& cell, CellValue& value) {
    if (cell.percent)
        return std::nullopt;
    value = {.is_error = true, .is_formula = true};
    return "formula-error";
}

std::optional<Planted> cell_error(FilledBook book, std::mt19937& random) {
    const auto places = alone(book, Accepts::count);
    const auto place = any(places, random);
    // A cell that fails makes the sums over it fail: none here.
    if (!place || book.grid().total_row >= 0 || !book.grid().group_rows.empty())
        return std::nullopt;
    book.typed[*place] = {.is_error = true, .is_formula = true};
    return Planted{book.sheet(), at(*place, "cell-error")};
}

std::optional<Planted> over_whole(FilledBook book, std::mt19937& random) {
    std::vector<std::pair<Place, Place>> places;
    for (const CellRule& rule : book.rules())
        for (int row = book.grid().body_first;
             rule.form.empty() && row < book.grid().body_first + book.grid().body_rows; ++row)
            if (book.typed.contains({row, book.column_of(rule.parts.front())}))
                places.push_back(
                    {{row, book.column_of(rule.parts.front())}, {row, book.column_of(rule.whole)}});
    const auto pair = any(places, random);
    if (!pair)
        return std::nullopt;
    const auto [part, whole] = *pair;
    // Others may compare the same part: they say the same of the same cell.
    book.number(part, 100000);
    auto sheet = book.sheet();
    return Planted{std::move(sheet), at(part, "over-total")};
}

std::optional<Planted> missing(FilledBook book, std::mt19937& random) {
    auto places = book.cells(CellRole::input, Accepts::count);
    std::erase_if(places, [&](const Place& place) {
        const auto inputs =
            std::count_if(book.grid().cells.begin(), book.grid().cells.end(), [&](const GridCell& cell) {
                return cell.row == place.first && cell.role == CellRole::input &&
                       cell.accepts != Accepts::anything;
            });
        return inputs < 2 || book.named().contains(place.second);
    });
    const auto place = any(places, random);
    if (!place)
        return std::nullopt;
    book.typed.erase(*place);
    return Planted{book.sheet(), at(*place, "missing")};
}

/// `count` rows that are blank, all but their names.
Plant missing_rows(int count, std::string key) {
    return [=](FilledBook book, std::mt19937&) -> std::optional<Planted> {
        const Grid& grid = book.grid();
        const int first = grid.body_first + (grid.group_rows.empty() ? 1 : grid.body_rows);
        std::optional<Place> told;
        for (const GridCell& cell : grid.cells)
            if (cell.row >= first && cell.row < first + count && cell.role == CellRole::input) {
                book.typed.erase({cell.row, cell.column});
                if (!told && cell.accepts != Accepts::anything)
                    told = {cell.row, cell.column};
            }
        if (!told || first + count > grid.body_first + grid.body_rows)
            return std::nullopt;
        return Planted{book.sheet(), at(*told, key)};
    };
}

std::optional<Planted> no_label(FilledBook book, std::mt19937&) {
    const Place place{book.grid().body_first, book.grid().key_column};
    const auto figures = [&](const GridCell& cell) {
        return cell.row == place.first && cell.role == CellRole::input && cell.accepts != Accepts::anything;
    };
    if (book.spec().rows.free < 2 ||
        std::none_of(book.grid().cells.begin(), book.grid().cells.end(), figures))
        return std::nullopt;
    book.typed.erase(place);
    return Planted{book.sheet(), at(place, "no-label")};
}

/// Columns whose head is one cell over nothing and under nothing, unlike any other.
std::vector<int> plain_columns(const FilledBook& book) {
    std::vector<int> found;
    for (const GridCell& cell : book.grid().cells) {
        const auto same =
            std::count_if(book.grid().cells.begin(), book.grid().cells.end(), [&](const GridCell& one) {
                return one.role == CellRole::header && one.text == cell.text;
            });
        if (cell.role == CellRole::header && cell.row_span == book.grid().header_rows && same == 1 &&
            cell.column > book.grid().key_column)
            found.push_back(cell.column);
    }
    return found;
}

std::optional<Planted> renamed_column(FilledBook book, std::mt19937& random) {
    const auto columns = plain_columns(book);
    const auto column = any(columns, random);
    if (!column || 2 > book.grid().columns - 1)
        return std::nullopt;
    auto cells = book.sheet();
    const Place place{book.grid().header_first, *column};
    cells.values[place].text = "Số kiến nghị mới";
    return Planted{cells, at(place, "header-changed")};
}

std::optional<Planted> moved_column(FilledBook book, std::mt19937&) {
    const auto columns = plain_columns(book);
    if (columns.empty() || columns.front() + 3 > book.grid().columns)
        return std::nullopt;
    auto cells = book.sheet();
    move_column(cells, columns.front(), book.grid().columns - 1);
    return Planted{cells, at({book.grid().header_first, book.grid().columns - 1}, "column-moved")};
}

std::optional<Planted> added_column(FilledBook book, std::mt19937& random) {
    const auto columns = plain_columns(book);
    const auto column = any(columns, random);
    if (!column)
        return std::nullopt;
    auto cells = book.sheet();
    insert_column(cells, *column);
    const Place place{book.grid().header_first, *column};
    cells.values[place].text = "Cột của đơn vị";
    cells.values[{book.grid().body_first, *column}].text = "ba";
    return Planted{cells, at(place, "column-added")};
}

std::optional<Planted> lost_column(FilledBook book, std::mt19937&) {
    const auto columns = plain_columns(book);
    if (columns.empty() || book.grid().columns < 3)
        return std::nullopt;
    auto cells = book.sheet();
    delete_column(cells, columns.front());
    return Planted{cells, at({book.grid().header_first, columns.front() - 1}, "column-missing")};
}

/// Rows named by the form, each by another name, without groups.
bool has_own_rows(const FilledBook& book) {
    auto labels = row_labels(book.spec());
    std::sort(labels.begin(), labels.end());
    return book.grid().group_rows.empty() && book.spec().rows.free == 0 && labels.size() > 3 &&
           std::adjacent_find(labels.begin(), labels.end()) == labels.end();
}

std::optional<Planted> renamed_row(FilledBook book, std::mt19937&) {
    if (!has_own_rows(book))
        return std::nullopt;
    auto cells = book.sheet();
    const Place place{book.grid().body_first + 1, book.grid().key_column};
    cells.values[place].text = "Đơn vị khác";
    return Planted{cells, at(place, "header-changed")};
}

std::optional<Planted> moved_row(FilledBook book, std::mt19937&) {
    if (!has_own_rows(book))
        return std::nullopt;
    auto cells = book.sheet();
    const int to = book.grid().body_first + book.grid().body_rows - 1;
    move_row(cells, book.grid().body_first, to);
    return Planted{cells, at({to, book.grid().key_column}, "row-moved")};
}

std::optional<Planted> added_row(FilledBook book, std::mt19937&) {
    if (!has_own_rows(book))
        return std::nullopt;
    auto cells = book.sheet();
    const int row = book.grid().body_first + 2;
    insert_row(cells, row);
    cells.values[{row, book.grid().key_column}].text = "Đơn vị thêm";
    return Planted{cells, at({row, book.grid().key_column}, "row-added")};
}

std::optional<Planted> lost_row(FilledBook book, std::mt19937&) {
    if (!has_own_rows(book))
        return std::nullopt;
    const int row = book.grid().body_first + 2;
    std::erase_if(book.typed, [&](const auto& one) { return one.first.first == row; });
    auto cells = book.sheet();
    delete_row(cells, row);
    return Planted{cells, at({row - 1, book.grid().key_column}, "row-missing")};
}

std::optional<Planted> lost_total(FilledBook book, std::mt19937&) {
    if (book.grid().total_row < 0 || book.spec().rows.free > 0)
        return std::nullopt;
    auto cells = book.sheet();
    delete_row(cells, book.grid().total_row);
    return Planted{cells, at({book.grid().total_row - 1, book.grid().key_column}, "row-missing")};
}

struct Kind {
    const char* name;
    Plant plant;
};

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {"word", typed(Accepts::count, "ba", "text-for-number")},
        {"unit behind", typed(Accepts::count, "12 người", "number-as-text")},
        {"dot of thousands", typed(Accepts::count, "1.234", "number-as-text")},
        {"blank of thousands", typed(Accepts::count, "1 234", "number-as-text")},
        {"full width", typed(Accepts::count, "１２", "number-as-text")},
        {"letter O", typed(Accepts::count, "1O", "number-unsure")},
        {"decimal of none", typed(Accepts::count, "12,0", "number-as-text")},
        {"blanks around", typed(Accepts::count, " 12 ", "number-as-text")},
        {"about", typed(Accepts::count, "khoảng 12", "number-unsure")},
        {"fraction as text", typed(Accepts::count, "1,5", "not-whole")},
        {"money read two ways", typed(Accepts::money, "1.234", "number-unsure")},
        {"money as text", typed(Accepts::money, "1.234.567", "number-as-text")},
        {"negative", number(Accepts::count, -3, false, "negative")},
        {"fraction", number(Accepts::count, 2.5, false, "not-whole")},
        {"day for count", number(Accepts::count, 46145, true, "date-for-number")},
        {"day for pair", number(Accepts::pair, 46145, true, "date-for-pair")},
        {"number for pair", number(Accepts::pair, 31, false, "not-a-pair")},
        {"word for pair", typed(Accepts::pair, "ba mươi", "not-a-pair")},
        {"pair with a unit", typed(Accepts::pair, "31/40 người", "pair-as-text")},
        {"pair with a colon", typed(Accepts::pair, "31:40", "pair-unsure")},
        {"pair over itself", typed(Accepts::pair, "41/40", "over-total")},
        {"share over all", number(Accepts::percent, 75, false, "over-total")},
        {"no choice", typed(Accepts::choice, "có lẽ", "not-a-choice")},
        {"no day", typed(Accepts::date, "31/02/2026", "not-a-date")},
        {"error typed", cell_error},
        {"formula typed over", formula(gone)},
        {"formula deleted", formula(cleared)},
        {"another figure typed over", formula(over)},
        {"total wrong", formula(wrong)},
        {"total of pairs wrong", formula(wrong_pair)},
        {"share wrong", formula(wrong_share)},
        {"formula fails", formula(fails)},
        {"part over whole", over_whole},
        {"cell missing", missing},
        {"row missing", missing_rows(1, "missing-row")},
        {"rows missing", missing_rows(2, "missing-rows")},
        {"row without name", no_label},
        {"column renamed", renamed_column},
        {"column moved", moved_column},
        {"column added", added_column},
        {"column lost", lost_column},
        {"row renamed", renamed_row},
        {"row moved", moved_row},
        {"row added", added_row},
        {"row lost", lost_row},
        {"total lost", lost_total},
    };
    return all;
}

std::vector<std::string> said(const FormSpec& spec, const SheetCells& cells) {
    const OnSheet form = placed(spec, cells);
    std::vector<std::string> told;
    for (const FormFault& fault : check(form.spec, form.filled, package_words()))
        told.push_back(address(fault.row, fault.column) + " " + fault.key);
    return told;
}

std::vector<FormSpec> forms() {
    std::vector<FormSpec> all;
    for (const auto& file :
         std::filesystem::directory_iterator(std::string(KEHOACH_SOURCE_DIR) + "/extension/data/forms"))
        all.push_back(form_template(file.path().stem().string()));
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i)
        all.push_back(random_form(random));
    return all;
}

} // namespace

TEST(CleanForms, AreSilent) {
    std::mt19937 random(11);
    for (const FormSpec& spec : forms())
        ASSERT_THAT(said(spec, FilledBook(spec, random).sheet()), testing::IsEmpty()) << to_json(spec);
}

TEST(PlantedFaults, AreEachFoundWithTheirCellAndNothingElse) {
    std::mt19937 random(12);
    std::map<std::string, int> times;
    for (const FormSpec& spec : forms())
        for (const Kind& kind : kinds())
            if (const auto planted = kind.plant(FilledBook(spec, random), random)) {
                ++times[kind.name];
                EXPECT_THAT(said(spec, planted->cells), testing::ElementsAre(planted->expected))
                    << kind.name << ' ' << to_json(spec);
            }
    for (const Kind& kind : kinds())
        EXPECT_GE(times[kind.name], 5) << kind.name;
}

} // namespace kehoach::form
