// SPDX-License-Identifier: MPL-2.0
#include "random_form.hpp"
#include "returns_ground.hpp"
#include "small_calc.hpp"

#include "form/two_cells.hpp"
#include "returns/unit_columns.hpp"

#include <gmock/gmock.h>

using namespace kehoach;
using returns::BookSheet;
using test::every_kind;
using test::typed_file;

namespace {

returns::ResultBook book_of(const std::vector<returns::ReturnFile>& files,
                            const returns::Wishes& wishes = {}) {
    return returns::result_book(returns::gather(files, wishes), {});
}

/// What the form of the workbook shows, as "B4 = 12".
std::vector<std::string> shown(const returns::ResultBook& book, std::size_t sheet = 0) {
    std::vector<std::string> all;
    for (const auto& cell : book.sheets.at(sheet).cells)
        if (const auto value = test::reckoned(book, cell.formula); !value.text.empty())
            all.push_back(form::address(cell.row, cell.column) + " = " + value.text);
    return all;
}

std::vector<std::string> cells_in(const BookSheet& sheet, int row) {
    std::vector<std::string> all;
    for (const auto& cell : sheet.cells)
        if (cell.row == row)
            all.push_back(form::address(cell.row, cell.column) + " = " +
                          (cell.number ? form::plain(*cell.number) : cell.text));
    return all;
}

/// What counts in each cell of a form: numbers added, words told apart.
std::map<std::pair<int, int>, std::vector<double>> sums(const std::vector<returns::ReturnFile>& files) {
    std::map<std::pair<int, int>, std::vector<double>> sums;
    for (const auto& file : files)
        for (const auto& given : file.forms.at(0).given) {
            if (given.says != returns::Says::number && given.says != returns::Says::pair &&
                given.says != returns::Says::none)
                continue;
            auto& sum = sums.try_emplace({given.row, given.column}, 2, 0).first->second;
            sum[0] += given.first;
            sum[1] += given.second;
        }
    return sums;
}

} // namespace

TEST(ResultBook, AddsEachColumnByItsKind) {
    const auto book = book_of({typed_file("a.ods", "Xã An Phú", every_kind(),
                                          {{"B1", "10"},
                                           {"C1", "4"},
                                           {"D1", "31/40"},
                                           {"F1", "1000000.5"},
                                           {"G1", "Xong"},
                                           {"H1", "@46346"},
                                           {"I1", "Có"},
                                           {"J1", "0.5"}}),
                               typed_file("b.ods", "Xã Bình An", every_kind(),
                                          {{"B1", "20"},
                                           {"C1", "-"},
                                           {"D1", "9/10"},
                                           {"F1", "2000000"},
                                           {"G1", "Chưa"},
                                           {"H1", "@46300"},
                                           {"I1", "Có"},
                                           {"J1", "0.25"}})});
    EXPECT_THAT(shown(book),
                testing::ElementsAre("B4 = 30", "C4 = 4", "D4 = 40/50", "F4 = 3000000.5",
                                     "G4 = Xã An Phú: Xong\nXã Bình An: Chưa", "H4 = 46346", "I4 = Có: 2"));
    EXPECT_EQ(book.sheets.at(0).cells.front().formula,
              "=IF(COUNT($'Units Biểu 1'.E4:E5)=0;\"\";SUM($'Units Biểu 1'.E4:E5))");
}

TEST(ResultBook, LeadsFromEachFigureToItsFileAndCell) {
    const auto book =
        book_of({typed_file("Xã/An Phú.ods", "Xã An Phú", every_kind(), {{"B2", "10"}, {"D2", "3/4"}})},
                {.units = {"Xã Vắng", "Xã An Phú"}, .forms = {}, .chosen = {}});
    const BookSheet& units = book.sheets.at(1);
    ASSERT_EQ(units.kind, BookSheet::Kind::units);
    EXPECT_THAT(cells_in(units, 5), testing::ElementsAre("A6 = Lớp học"));
    EXPECT_THAT(cells_in(units, 6), testing::ElementsAre("A7 = Lớp học", "B7 = Xã Vắng"));
    EXPECT_THAT(cells_in(units, 7), testing::ElementsAre("A8 = Lớp học", "B8 = Xã An Phú", "C8 = An Phú.ods",
                                                         "D8 = B5, D5", "E8 = 10", "G8 = 3", "H8 = 4"));
    const auto file = std::ranges::find(units.cells, "An Phú.ods", &returns::BookCell::text);
    EXPECT_EQ(file->link, "Xã/An Phú.ods#Biểu 1.B5");
}

TEST(ResultBook, ShowsWhatIsLeftOutWithoutAddingIt) {
    const auto book = book_of({typed_file("a.ods", "A", every_kind(), {{"B1", "nhiều"}, {"I1", "có thể"}}),
                               typed_file("b.ods", "B", every_kind(), {{"B1", "3"}, {"C1", "1"}})});
    EXPECT_THAT(shown(book), testing::ElementsAre("B4 = 3", "C4 = 1"));
    const auto left =
        std::ranges::find(book.sheets[1].cells, returns::BookLook::left_out, &returns::BookCell::look);
    ASSERT_NE(left, book.sheets[1].cells.end());
    EXPECT_EQ(left->text, "nhiều");
}

TEST(ResultBook, SaysOfTypedSharesThatTheyAreNotAdded) {
    const auto gathered = returns::gather({typed_file("a.ods", "A", every_kind(), {{"J1", "0.5"}}),
                                           typed_file("b.ods", "B", every_kind(), {{"J2", "0.25"}})});
    const auto told = test::told(gathered.deviations);
    EXPECT_EQ(std::ranges::count(told, "|||gathered.share-not-added"), 1);
}

TEST(ResultBook, ListsFreeRowsOneBehindTheOther) {
    auto spec = every_kind();
    spec.rows = {};
    spec.rows.free = 3;
    const auto book = book_of(
        {typed_file("a.ods", "A", spec, {{"A1", "Lớp 1"}, {"B1", "10"}, {"A3", "Lớp 3"}, {"D3", "1/2"}}),
         typed_file("b.ods", "B", spec, {{"A1", "Lớp 1"}, {"B1", "7"}, {"B2", "nhiều"}})});
    EXPECT_EQ(book.sheets[0].drawn->rows.free, 4);
    EXPECT_THAT(shown(book), testing::ElementsAre("A4 = Lớp 1", "B4 = 10", "A5 = Lớp 3", "D5 = 1/2",
                                                  "A6 = Lớp 1", "B6 = 7"));
    EXPECT_EQ(returns::form_key(*book.sheets[0].drawn), returns::form_key(spec));
}

TEST(ResultBook, NamesItsSheetsSoThatEveryProgramTakesThem) {
    auto first = every_kind(), second = first;
    first.code = second.code = "Biểu [số 1]/'a': dài hơn nhiều so với ba mươi mốt chữ";
    second.total = "Cộng";
    const auto book = book_of(
        {typed_file("a.ods", "A", first, {{"B1", "1"}}), typed_file("b.ods", "B", second, {{"B1", "2"}})});
    ASSERT_EQ(book.sheets.size(), 4U);
    std::set<std::string> names;
    for (const auto& sheet : book.sheets) {
        names.insert(sheet.name);
        EXPECT_EQ(sheet.name.find_first_of("[]:*?/\\'"), std::string::npos) << sheet.name;
    }
    EXPECT_EQ(names.size(), 4U);
    EXPECT_THAT(shown(book), testing::Contains("B4 = 1"));
    EXPECT_THAT(shown(book, 2), testing::Contains("B4 = 2"));
}

TEST(ResultBook, FindsRowsAgainWhenUnitsCome) {
    const auto a = typed_file("a.ods", "A", every_kind(), {{"B1", "1"}}),
               b = typed_file("b.ods", "B", every_kind(), {{"B1", "2"}});
    const auto before = book_of({a, b}).sheets[1], now = book_of({b}).sheets[1];
    EXPECT_THAT(returns::rows_now(before, now), testing::ElementsAre(-1, -1, 2, -1, 3, 4, -1, 5));
}

/// Sums of each cell as they are in the returns; every total over one block of units; two steps are one.
TEST(ResultBook, OfRandomFormsAddsUpAndIsAReturnOfTheNextLevel) {
    std::mt19937 random(21);
    for (int turn = 0; turn < 60; ++turn) {
        const auto spec = form::random_form(random);
        std::vector<returns::ReturnFile> files;
        for (int unit = 0; unit < 6; ++unit)
            files.push_back(test::book_file(std::to_string(unit) + ".ods", "Đơn vị " + std::to_string(unit),
                                            form::FilledBook(spec, random)));
        const auto book = book_of(files);
        const auto one_step = test::file_of(book, "tỉnh.ods", "Tỉnh").forms.at(0);
        const auto first = test::file_of(book_of({files[0], files[1], files[4]}), "huyện 1.ods", "Huyện 1");
        const auto second = test::file_of(book_of({files[2], files[3], files[5]}), "huyện 2.ods", "Huyện 2");
        const auto two_steps = test::file_of(book_of({first, second}), "tỉnh.ods", "Tỉnh").forms.at(0);
        ASSERT_EQ(returns::form_key(one_step.spec), returns::form_key(spec));
        for (const auto& deviation :
             one_step.deviations) // the formulas of the form itself are not reckoned here
            ASSERT_TRUE(!deviation.error || deviation.key == "form.formula-gone")
                << deviation.key << deviation.cell;
        if (spec.rows.free > 0) {
            std::size_t cells = 0;
            for (const auto& file : files)
                cells += file.forms[0].given.size();
            ASSERT_EQ(one_step.given.size(), cells);
            ASSERT_EQ(two_steps.given.size(), cells);
            continue;
        }
        const auto wanted = sums(files);
        const auto leaves = form::leaves(form::drawn(spec).columns).size();
        ASSERT_GT(leaves, 1U);
        const auto drawn = form::drawn(spec);
        const auto columns = form::leaves(drawn.columns);
        for (const auto& [place, sum] : wanted) {
            if (columns[static_cast<std::size_t>(place.second)]->kind == form::ColumnKind::percent)
                continue;
            for (const auto* form : {&one_step, &two_steps}) {
                const auto at = std::ranges::find_if(form->given, [&](const auto& given) {
                    return std::pair{given.row, given.column} == place;
                });
                ASSERT_NE(at, form->given.end());
                ASSERT_NEAR(at->first, sum[0], 1e-6);
                ASSERT_NEAR(at->second, sum[1], 1e-6);
            }
        }
        for (std::size_t i = 0; i < one_step.given.size(); ++i)
            if (columns[static_cast<std::size_t>(one_step.given[i].column)]->kind ==
                    form::ColumnKind::choice ||
                columns[static_cast<std::size_t>(one_step.given[i].column)]->kind == form::ColumnKind::date)
                ASSERT_EQ(one_step.given[i].text, two_steps.given.at(i).text);
    }
}
