// SPDX-License-Identifier: MPL-2.0
// Thousands of places and of findings: the panel shows as many as anybody reads and says how many more there
// are.
#include "draft_ground.hxx"
#include "filled_form.hxx"
#include "office/text.hxx"
#include "panel.hxx"

#include <algorithm>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

class PanelOfMany : public testing::Test {
protected:
    void SetUp() override {
        options().locale = "vi";
        options().bundled = KEHOACH_BUILD_DIR "/bundled";
        options().headless = false;
    }
};

void for_each_row(const Model& model, const std::function<void()>& work) {
    for (const auto& group : rows(model)) {
        const Ref<css::accessibility::XAccessibleSelection> selection(group, css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i) {
            selection->selectAccessibleChild(i);
            work();
        }
    }
}

Ref<css::sheet::XCellRangeData> range(const Model& book, const std::string& from, int rows, int columns) {
    const std::string to = std::string(1, static_cast<char>(from[0] + columns - 1)) +
                           std::to_string(std::stoi(from.substr(1)) + rows - 1);
    const Ref<css::sheet::XSpreadsheetDocument> workbook(book, css::uno::UNO_QUERY_THROW);
    const Ref<css::container::XIndexAccess> sheets(workbook->getSheets(), css::uno::UNO_QUERY_THROW);
    const Ref<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    return {sheet->getCellRangeByName(office::ustring(from + ":" + to)), css::uno::UNO_QUERY_THROW};
}

/// A form none of whose figures is one.
OpenDocument faulty_form(int rows, int columns) {
    std::string items, heads;
    for (int row = 1; row <= rows; ++row)
        items += (row > 1 ? ", \"" : "\"") + ("Chi bộ " + std::to_string(row)) + "\"";
    for (int column = 1; column <= columns; ++column)
        heads += R"(, {"title": "Số )" + std::to_string(column) + R"(", "key": "c)" + std::to_string(column) +
                 R"(", "kind": "count"})";
    const auto empty = OpenDocument::calc(false);
    Dispatched made(empty, "org.kehoach:NewForm",
                    {{"FormSpec", R"({"id": "many", "code": "Biểu 1", "title": "NHIỀU DÒNG", "columns": [
                      {"title": "Chi bộ", "key": "unit", "kind": "key"})" +
                                      heads + R"(], "rows": {"items": [)" + items + "]}}"}});
    auto book = result_of(made.get());
    int first = first_year;
    while (!cell_text(book, "B" + std::to_string(first)).empty())
        ++first;
    const css::uno::Any words(office::ustring("25 người"));
    const std::vector<css::uno::Any> row(static_cast<std::size_t>(columns), words);
    const std::vector<css::uno::Sequence<css::uno::Any>> all(static_cast<std::size_t>(rows),
                                                             {row.data(), columns});
    range(book, "B" + std::to_string(first), rows, columns)->setDataArray({all.data(), rows});
    return book;
}

} // namespace

/// Thousands of places of one fault are one finding in a text.
TEST_F(PanelOfMany, TellsHowManyPlacesAFindingHas) {
    told([] {
        constexpr int lines = 10'000;
        const auto document = long_plan(lines);
        check_in_panel(document);
        const auto others =
            words("panel.detail.places", {{"place", ""}, {"count", std::to_string(lines - 1)}});
        const auto told = others.substr(others.find(' ', others.find(':') + 2));
        bool found = false;
        for_each_row(document,
                     [&] { found = found || detail_text(document).find(told) != std::string::npos; });
        EXPECT_TRUE(found) << told;
    });
}

/// In a form each cell is one.
TEST_F(PanelOfMany, ShowsAsManyOfTenThousandFindingsAsAnybodyReads) {
    told([] {
        constexpr int rows = 2'500, columns = 4, most = 301;
        const auto book = faulty_form(rows, columns);
        check_in_panel(book);
        const auto errors = words("panel.form.error", {{"count", std::to_string(rows * columns)}});
        bool told = false;
        for (const auto& group : groups_of(book)) {
            EXPECT_LE(group->getAccessibleChildCount(), most) << name_of(group);
            told = told || name_of(group) == errors;
        }
        EXPECT_TRUE(told) << errors;
        const auto shown = findings_in(panel_of(book));
        const auto more = words("panel.group.more", {{"count", std::to_string(rows * columns - most + 1)}});
        EXPECT_NE(std::ranges::find(shown, more), shown.end()) << more;
        type(field(panel_of(book), "panel.search"), "B1234");
        EXPECT_TRUE(wait_until("the one that is looked for",
                               [&] { return findings_in(panel_of(book)).size() == 1; }));
    });
}
