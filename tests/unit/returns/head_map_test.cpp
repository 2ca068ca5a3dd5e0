// SPDX-License-Identifier: MPL-2.0
#include "returns/head_map.hpp"

#include "form/filled_form.hpp"
#include "form/formula.hpp"
#include "random_form.hpp"
#include "returns/forms_of.hpp"
#include "returns/head_choice.hpp"
#include "returns/result_book.hpp"
#include "returns_ground.hpp"
#include "sample_form.hpp"
#include "sheetfile/forms_in.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using How = returns::MappedLine::How;
using test::every_kind;

namespace {

const returns::MappedLine& column(const returns::HeadMap& map, const std::string& head) {
    return *std::ranges::find(map.columns, head, &returns::MappedLine::head);
}

/// What the rows of a form are called, with their groups: those of one name in one group nobody can tell
/// apart.
std::map<int, std::string> names_of(const form::FormSpec& spec, const form::Grid& grid) {
    std::map<int, std::string> names;
    std::string group;
    int row = grid.body_first;
    for (const auto& body : form::body_rows(spec)) {
        group = body.is_group ? body.label : group;
        names[row++] = group + "|" + body.label;
    }
    return names;
}

std::set<std::string> headings_of(const form::FormSpec& spec) {
    std::set<std::string> headings;
    for (const auto& body : form::body_rows(spec))
        if (body.is_group)
            headings.insert(body.label);
    return headings;
}

/// What a row of the sheet is called there, below the heading that stands above it.
std::string name_on(const form::SheetCells& cells, int row, int key, const std::set<std::string>& headings) {
    std::string group;
    for (int above = row; above >= 0 && group.empty(); --above)
        if (const auto at = cells.values.find({above, key});
            at != cells.values.end() && headings.contains(at->second.text))
            group = at->second.text;
    const auto at = cells.values.find({row, key});
    return group + "|" + (at == cells.values.end() ? std::string() : at->second.text);
}

form::CellValue saying_its_place(const form::GridCell& cell) {
    const bool is_number = cell.accepts == form::Accepts::count || cell.accepts == form::Accepts::money;
    const double number = 100.0 * cell.row + cell.column;
    if (is_number)
        return {.text = form::plain(number), .number = number, .is_number = true};
    return {.text = form::address(cell.row, cell.column)};
}

std::pair<int, int> place_said(const returns::Given& given) {
    const int number = static_cast<int>(given.first);
    return given.says == returns::Says::number ? std::pair{number / 100, number % 100}
                                               : form::references(given.text).at(0);
}

bool is_there(const form::SheetCells& cells, int key, const std::string& group) {
    return std::ranges::any_of(cells.values, [&](const auto& cell) {
        return cell.first.second == key && cell.second.text == group;
    });
}

sheetfile::Workbook workbook(const form::SheetCells& cells, const std::string& name = "Trang 1") {
    sheetfile::Sheet sheet{.name = name};
    for (const auto& [place, value] : cells.values)
        sheet.cells.push_back({place.first, place.second, value});
    return {.sheets = {sheet}};
}

} // namespace

TEST(ByHeads, ReadsASheetAsItWasDrawn) {
    const auto read = returns::by_heads(every_kind(), test::drawn_form(every_kind()));
    EXPECT_FALSE(read.map.is_open());
    EXPECT_EQ(column(read.map, "Nữ").at, 2);
    EXPECT_EQ(read.form.filled.values.at({3, 2}).number, 301);
}

TEST(ByHeads, FollowsMovedInsertedAndDeletedColumnsAndRows) {
    auto cells = test::drawn_form(every_kind());
    form::move_column(cells, 1, 5);
    form::insert_column(cells, 3);
    form::delete_column(cells, 9);
    form::insert_row(cells, 4);
    cells.values[{2, 3}].text = "Cột mới";
    cells.values[{4, 0}].text = "Dòng mới";
    const auto read = returns::by_heads(every_kind(), cells);
    EXPECT_TRUE(read.map.is_open());
    EXPECT_EQ(column(read.map, "Nữ").how, How::same);
    EXPECT_EQ(column(read.map, "Báo cáo").how, How::missing);
    EXPECT_THAT(read.map.foreign_columns, testing::ElementsAre(returns::ForeignLine{3, "Cột mới"}));
    EXPECT_THAT(read.map.foreign_rows, testing::ElementsAre(returns::ForeignLine{4, "Dòng mới"}));
    EXPECT_EQ(read.form.filled.values.at({3, 1}).number, 302);
    EXPECT_EQ(read.form.filled.values.at({4, 2}).number, 401);
}

TEST(ByHeads, ProposesARenamedColumnAndReadsItOnceAPersonSaidSo) {
    auto cells = test::drawn_form(every_kind());
    cells.values[{2, 2}].text = "Phụ nữ";
    cells.values[{4, 0}].text = "Khóa bồi dưỡng";
    auto read = returns::by_heads(every_kind(), cells);
    EXPECT_EQ(column(read.map, "Nữ"), (returns::MappedLine{"Nữ", 2, 2, "Phụ nữ", How::renamed}));
    EXPECT_FALSE(read.form.filled.values.contains({3, 2}));
    EXPECT_FALSE(read.form.filled.values.contains({4, 1}));

    const returns::ToldHeads told{{{"phụ nữ", "Nữ"}}, {{"Khóa bồi dưỡng", "Lớp học"}}};
    read = returns::by_heads(every_kind(), cells, told);
    EXPECT_EQ(column(read.map, "Nữ").how, How::told);
    EXPECT_FALSE(read.map.is_open());
    EXPECT_EQ(read.form.filled.values.at({3, 2}).number, 301);
    EXPECT_EQ(read.form.filled.values.at({4, 1}).number, 402);

    text::DataFaults faults;
    EXPECT_EQ(returns::parse_told_heads("told.json", returns::to_json(told), faults), told);
    EXPECT_FALSE(returns::parse_told_heads("told.json", R"({"columns": [{"head": "x"}]})", faults));
}

TEST(ByHeads, HearsNothingOfAHeadThatStandsTwice) {
    auto cells = test::drawn_form(every_kind());
    cells.values[{2, 2}].text = "Phụ nữ";
    cells.values[{2, 10}].text = "Phụ nữ";
    cells.values[{3, 10}] = {.text = "9", .number = 9, .is_number = true};
    const auto read = returns::by_heads(every_kind(), cells, {{{"Phụ nữ", "Nữ"}}, {}});
    EXPECT_NE(column(read.map, "Nữ").how, How::told);
    EXPECT_FALSE(read.form.filled.values.contains({3, 2}));
}

TEST(ByHeads, ReadsNothingOfAnotherTable) {
    form::SheetCells cells{20, 12, {}};
    for (int place = 0; place < 60; ++place)
        cells.values[{place / 6, place % 6}] = {.text = "7", .number = 7, .is_number = true};
    const auto read = returns::by_heads(every_kind(), cells);
    EXPECT_FALSE(read.map.known);
    EXPECT_TRUE(read.form.filled.values.empty());
    EXPECT_FALSE(returns::form_like({every_kind()}, {cells}));
}

TEST(ByHeads, TellsTheFormMostOfWhoseHeadsAreThere) {
    auto more = every_kind(), tied = every_kind();
    more.columns.push_back(form::titled("Thêm", "more"));
    const auto cells = test::drawn_form(every_kind()), of_more = test::drawn_form(more);
    EXPECT_EQ(returns::form_like({more, every_kind()}, {cells, cells}), 1U);
    EXPECT_EQ(returns::form_like({more, every_kind()}, {of_more, of_more}), 0U);
    EXPECT_FALSE(returns::form_like({every_kind(), every_kind()}, {cells, cells}));
    tied.attached_line = "(Kèm theo Kế hoạch số 12-KH/TU)";
    auto other = tied;
    other.attached_line = "(Kèm theo Kế hoạch số 15-KH/TU)";
    EXPECT_EQ(returns::form_like({tied}, {test::drawn_form(tied)}), 0U);
    EXPECT_FALSE(returns::form_like({tied}, {test::drawn_form(other)}));
}

TEST(FormsOf, AreUnderstoodByHeadsWhereTheFingerprintIsGone) {
    auto cells = test::drawn_form(every_kind());
    const returns::KnownForms known{{every_kind()}, {}};
    auto read = returns::forms_of(workbook(cells), known, form::package_words());
    ASSERT_EQ(read.forms.size(), 1U);
    EXPECT_EQ(read.forms[0].deviations.front().key, "gathered.by-heads");
    EXPECT_EQ(read.forms[0].version, form::version(every_kind()));
    cells.values[{2, 2}].text = "Phụ nữ";
    read = returns::forms_of(workbook(cells), known, form::package_words());
    ASSERT_EQ(read.by_heads.size(), 1U);
    EXPECT_EQ(read.forms[0].deviations.front().key, "gathered.heads-open");
    EXPECT_FALSE(std::ranges::any_of(read.forms[0].given, [](const auto& one) { return one.column == 2; }));
    const returns::KnownForms told{{every_kind()},
                                   {{returns::form_key(every_kind()), {{{"Phụ nữ", "Nữ"}}, {}}}}};
    read = returns::forms_of(workbook(cells), told, form::package_words());
    EXPECT_EQ(read.forms[0].deviations.front().key, "gathered.by-heads");
    EXPECT_TRUE(returns::forms_of(workbook({}), known, form::package_words()).forms.empty());
}

TEST(FormsOf, AreReadAsProposedOnceAPersonHasConfirmedIt) {
    auto cells = test::drawn_form(every_kind());
    cells.values[{2, 2}].text = "Phụ nữ";                           // another name
    cells.values[{2, 15}].text = "Người lập";                       // one more column
    cells.values.erase({form::layout(every_kind()).body_first, 0}); // a row of which nobody can tell
    const auto read = returns::forms_of(workbook(cells), {{every_kind()}, {}}, form::package_words());
    ASSERT_EQ(read.by_heads.size(), 1U);
    ASSERT_TRUE(read.by_heads[0].map.is_open());
    EXPECT_TRUE(read.forms[0].deviations.front().left_out);
    const returns::KnownForms confirmed{
        {every_kind()}, {{returns::form_key(every_kind()), returns::as_proposed(read.by_heads[0].map)}}};
    const auto again = returns::forms_of(workbook(cells), confirmed, form::package_words());
    EXPECT_EQ(again.forms[0].deviations.front().key, "gathered.by-heads");
    EXPECT_FALSE(again.by_heads[0].map.is_open());
    EXPECT_TRUE(std::ranges::any_of(again.forms[0].given, [](const auto& one) { return one.column == 2; }));
}

namespace {

/// The sheet has the fingerprint of the form.
void mark(sheetfile::Sheet& sheet, const form::FormSpec& spec) {
    sheet.cells.push_back({0, form::beyond_forms, {.text = form::fingerprint_text(spec)}});
    sheet.names = {{form::fingerprint_name, {0, form::beyond_forms, 0, form::beyond_forms}}};
}

} // namespace

TEST(FormsOf, TakeNoWorkingCopyBesideAFormThatIsFilledIn) {
    const returns::KnownForms known{{every_kind()}, {}};
    auto book = workbook(test::drawn_form(every_kind()), "Biểu 1");
    book.sheets.push_back(book.sheets[0]);
    book.sheets[1].name = "Nháp";
    mark(book.sheets[0], every_kind());
    auto read = returns::forms_of(book, known, form::package_words());
    ASSERT_EQ(read.forms.size(), 1U);
    EXPECT_EQ(read.forms[0].sheet, "Biểu 1");
    std::erase_if(book.sheets[0].cells, [](const auto& cell) { return cell.value.is_number; });
    read = returns::forms_of(book, known, form::package_words());
    ASSERT_EQ(read.forms.size(), 2U) << "the copy is what was filled in";
    EXPECT_EQ(read.forms[1].sheet, "Nháp");
}

TEST(FormsOf, TakeNoSheetOfUnitsOfALevelBelow) {
    auto book = workbook(test::drawn_form(every_kind()), "Chi tiết Biểu 1");
    book.sheets[0].names = {{returns::units_name, {0, 0, 9, 9}}};
    EXPECT_TRUE(returns::forms_of(book, {{every_kind()}, {}}, form::package_words()).forms.empty());
}

/// Whatever people do to the columns and rows of a sheet: what is read in a cell stood under its head and
/// right of its name.
TEST(ByHeads, NeverReadsACellUnderAWrongHead) {
    std::mt19937 random(17);
    const auto below = [&](int bound) { return static_cast<int>(random() % static_cast<unsigned>(bound)); };
    std::size_t read_at_all = 0;
    for (int turn = 0; turn < 600; ++turn) {
        auto spec = form::random_form(random);
        const form::Grid grid = form::layout(spec);
        form::SheetCells cells{grid.rows + 8, grid.columns + 8, {}};
        for (const form::GridCell& cell : grid.cells)
            if (!cell.text.empty())
                cells.values[{cell.row, cell.column}].text = cell.text;
        for (const form::GridCell& cell : grid.cells)
            if (cell.role == form::CellRole::input) // its place in the form is what it says
                cells.values[{cell.row, cell.column}] = saying_its_place(cell);
        for (int change = below(4); change >= 0; --change) {
            const int column = below(grid.columns), row = grid.body_first + below(grid.body_rows);
            switch (below(6)) {
            case 0:
                form::move_column(cells, column, below(grid.columns));
                break;
            case 1:
                form::insert_column(cells, column);
                break;
            case 2:
                form::delete_column(cells, column);
                break;
            case 3:
                form::move_row(cells, row, grid.body_first + below(grid.body_rows));
                break;
            case 4:
                form::insert_row(cells, row);
                break;
            case 5:
                form::delete_row(cells, row);
                break;
            }
        }
        const auto groups = headings_of(spec);
        const bool tells = std::ranges::none_of(form::body_rows(spec), [&](const auto& body) {
            return body.label.empty() || (!body.is_group && groups.contains(body.label));
        });
        if (!tells)
            continue; // rows without names, or called like a heading
        const form::Filled blank{.grid = grid, .values = {}};
        const form::FigureWords words;
        const form::FilledForm heads(spec, blank, words);
        const auto rows = names_of(spec, grid);
        const auto read = returns::by_heads(spec, cells);
        const int at = form::on_sheet(read.form.filled, 0, grid.key_column).second;
        const int key = at < 0 ? grid.key_column : at; // its head alone may be gone
        for (const auto& given : returns::understood({"a", spec, {}, read.form.filled}, {}).given) {
            if (given.says == returns::Says::left_out)
                continue;
            ++read_at_all;
            const auto from = place_said(given);
            const std::string name = rows.at(given.row), group = name.substr(0, name.find('|'));
            const auto there = name_on(cells, form::references(given.cell).at(0).first, key, groups);
            if (is_there(cells, key, group))
                ASSERT_EQ(there, name) << "turn " << turn;
            else
                ASSERT_TRUE(there.ends_with(name.substr(group.size())))
                    << there << ", not " << name << " in turn " << turn;
            ASSERT_EQ(heads.path(from.second), heads.path(given.column)) << "turn " << turn;
        }
    }
    EXPECT_GT(read_at_all, 2000U);
}

TEST(FormsOf, AreReadWithTheirFiguresInWordsWhereTheyStandInAText) {
    const int row = form::layout(every_kind()).body_first;
    auto cells = test::drawn_form(every_kind());
    cells.values[{row, 1}] = {.text = "1.204 người"};
    cells.values[{row, 2}] = {.text = "nhiều"};
    cells.values[{row, 3}] = {.text = "31 / 40"};
    cells.values[{row, 5}] = {.text = "1.234,5"};
    cells.values[{row, 4}] = {.text = "90%"}; // a share that no formula gives
    auto book = workbook(cells);
    book.words_only = true;
    const auto read = returns::forms_of(book, {{every_kind()}, {}}, form::package_words());
    ASSERT_EQ(read.forms.size(), 1U);
    EXPECT_EQ(read.forms[0].deviations.front().key, "gathered.from-text");
    std::map<int, std::string> said;
    for (const returns::Given& given : read.forms[0].given)
        if (given.row == row)
            said[given.column] = given.text;
    EXPECT_EQ(said[1], "1204");
    EXPECT_EQ(said[3], "31/40");
    EXPECT_EQ(said[5], "1234.5");
    std::set<std::string> told;
    for (const returns::Deviation& one : read.forms[0].deviations)
        told.insert(one.key);
    EXPECT_TRUE(told.contains("form.text-for-number")) << "nobody knows how many";
    EXPECT_FALSE(told.contains("form.number-as-text"));
    EXPECT_FALSE(told.contains("form.formula-gone"));
}
