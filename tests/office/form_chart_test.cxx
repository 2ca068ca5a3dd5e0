// SPDX-License-Identifier: MPL-2.0
// A chart of a filled form in a real workbook: what it shows, what it says, one step.
#include "form_commands_ground.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/chart/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartDocument.hpp>
#include <com/sun/star/chart2/XChartTypeContainer.hpp>
#include <com/sun/star/chart2/XCoordinateSystemContainer.hpp>
#include <com/sun/star/chart2/XDataSeriesContainer.hpp>
#include <com/sun/star/chart2/data/XDataSource.hpp>
#include <com/sun/star/chart2/data/XTextualDataSequence.hpp>
#include <com/sun/star/document/XEmbeddedObjectSupplier.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>
#include <com/sun/star/table/XTableCharts.hpp>
#include <com/sun/star/table/XTableChartsSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::run;
namespace chart2 = css::chart2;

namespace {

test::Ref<css::table::XTableCharts> charts_of(const test::Model& book, const std::string& sheet) {
    return test::Ref<css::table::XTableChartsSupplier>(test::sheet(book, sheet), css::uno::UNO_QUERY_THROW)
        ->getCharts();
}

test::Ref<css::uno::XInterface> first_chart(const test::Model& book, const std::string& sheet) {
    const auto charts = charts_of(book, sheet);
    if (charts->getElementNames().getLength() == 0)
        throw std::runtime_error("no chart");
    return test::Ref<css::document::XEmbeddedObjectSupplier>(charts->getByName(charts->getElementNames()[0]),
                                                             css::uno::UNO_QUERY_THROW)
        ->getEmbeddedObject();
}

struct Ground {
    test::OpenDocument book = test::workbook();
    std::string sheet;
    form::Grid grid;

    explicit Ground(const form::FormSpec& spec)
        : sheet(test::draw(book, spec, "Biểu")), grid(form::layout(spec)) {}

    void number(int row, int column, double value) const {
        test::cell(book, sheet, form::address(grid.body_first + row, column))->setValue(value);
    }
    css::frame::DispatchResultEvent draw() const { return run(book, "Chart", {argument("Sheet", sheet)}); }
    test::Ref<css::table::XTableCharts> charts() const { return charts_of(book, sheet); }
    test::Ref<css::uno::XInterface> chart() const { return first_chart(book, sheet); }
};

std::vector<std::string> texts(const test::Ref<chart2::data::XDataSequence>& sequence) {
    std::vector<std::string> all;
    for (const auto& text :
         test::Ref<chart2::data::XTextualDataSequence>(sequence, css::uno::UNO_QUERY_THROW)->getTextualData())
        all.push_back(office::utf8(text));
    return all;
}

/// "name: figure figure" of each series, and behind them the names of the rows.
std::vector<std::string> told(const test::Ref<css::uno::XInterface>& chart) {
    const test::Ref<chart2::XChartDocument> document(chart, css::uno::UNO_QUERY_THROW);
    const test::Ref<chart2::XCoordinateSystemContainer> systems(document->getFirstDiagram(),
                                                                css::uno::UNO_QUERY_THROW);
    const auto system = systems->getCoordinateSystems()[0];
    const test::Ref<chart2::XChartTypeContainer> types(system, css::uno::UNO_QUERY_THROW);
    const test::Ref<chart2::XDataSeriesContainer> container(types->getChartTypes()[0],
                                                            css::uno::UNO_QUERY_THROW);
    std::vector<std::string> all;
    const auto joined = [](const std::vector<std::string>& parts) {
        std::string line;
        for (const std::string& part : parts)
            line += (line.empty() ? "" : " ") + part;
        return line;
    };
    for (const auto& series : container->getDataSeries()) {
        const auto data =
            test::Ref<chart2::data::XDataSource>(series, css::uno::UNO_QUERY_THROW)->getDataSequences()[0];
        all.push_back(joined(texts(data->getLabel())) + ": " + joined(texts(data->getValues())));
    }
    all.push_back(joined(texts(system->getAxisByDimension(0, 0)->getScaleData().Categories->getValues())));
    return all;
}

form::FormSpec three_years() {
    auto spec = test::form_template("study-meetings");
    spec.rows.from_year = 2024;
    return spec;
}

std::string string_of(const test::Ref<css::uno::XInterface>& object, const char* name) {
    return office::utf8(test::get<rtl::OUString>({object, css::uno::UNO_QUERY_THROW}, name));
}

} // namespace

TEST(FormChart, ShowsTheCountsOfAllYearsUnderTheirHeads) {
    const Ground ground(three_years());
    for (const int row : {0, 1, 2}) {
        ground.number(row, 1, 10 + row);
        ground.number(row, 7, 100 + row);
    }
    test::json_of(ground.draw());
    EXPECT_THAT(told(ground.chart()),
                testing::ElementsAre("Tổng số hội nghị đã tổ chức: 10 11 12",
                                     "Tổng số tài liệu được cấp: 100 101 102", "2024 2025 2026"));
    ground.number(1, 1, 40);
    EXPECT_EQ(told(ground.chart()).at(0), "Tổng số hội nghị đã tổ chức: 10 40 12") << "it follows the cells";
}

TEST(FormChart, SaysWhatItIsAlsoToWhoCannotSeeIt) {
    const Ground ground(three_years());
    ground.number(0, 1, 10);
    const auto done = test::json_of(ground.draw());
    const test::Ref<css::chart::XChartDocument> chart(ground.chart(), css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(string_of(chart->getTitle(), "String"), three_years().title);
    const test::Ref<css::drawing::XDrawPagesSupplier> pages(ground.book, css::uno::UNO_QUERY_THROW);
    const test::Ref<css::container::XIndexAccess> page(pages->getDrawPages()->getByIndex(0),
                                                       css::uno::UNO_QUERY_THROW);
    ASSERT_EQ(page->getCount(), 1);
    const test::Ref<css::uno::XInterface> shape(page->getByIndex(0), css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(string_of(shape, "Description"), done.at("description").as_string());
    EXPECT_THAT(string_of(shape, "Description"), testing::HasSubstr("2024"));
    EXPECT_EQ(string_of(shape, "Title"), three_years().title);
}

TEST(FormChart, IsOneStepAndComesAndGoes) {
    const Ground ground(three_years());
    ground.number(0, 1, 10);
    const auto undo = test::undo_manager(ground.book);
    undo->clear();
    test::json_of(ground.draw());
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 1);
    undo->undo();
    EXPECT_EQ(ground.charts()->getElementNames().getLength(), 0);
    undo->redo();
    ASSERT_EQ(ground.charts()->getElementNames().getLength(), 1);
    EXPECT_EQ(told(ground.chart()).back(), "2024 2025 2026");
    test::json_of(ground.draw());
    EXPECT_EQ(ground.charts()->getElementNames().getLength(), 2);
}

TEST(FormChart, SurvivesBothKindsOfFiles) {
    const Ground ground(three_years());
    ground.number(0, 1, 10);
    test::json_of(ground.draw());
    const auto drawn = told(ground.chart());
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(ground.book, std::string("chart") + kind)));
        ASSERT_EQ(charts_of(loaded, ground.sheet)->getElementNames().getLength(), 1) << kind;
        EXPECT_EQ(told(first_chart(loaded, ground.sheet)), drawn) << kind;
    }
}

TEST(FormChart, GroupsGiveTheirRowsAndNotTheirSums) {
    form::FormSpec spec = three_years();
    spec.rows = {};
    spec.rows.groups = {{"Khối xã", {"Bản Mòng", "Bản Hạ"}}, {"Khối trường", {"Trường A"}}};
    const Ground ground(spec);
    for (const int row : {1, 2, 4})
        ground.number(row, 1, row);
    test::json_of(ground.draw());
    EXPECT_THAT(told(ground.chart()),
                testing::ElementsAre("Tổng số hội nghị đã tổ chức: 1 2 4", "Bản Mòng Bản Hạ Trường A"));
}

TEST(FormChart, ShowsBothNumbersOfPairsThatStandInOneCell) {
    form::FormSpec spec = three_years();
    form::Column pair;
    pair.title = "Số dự/tổng số";
    pair.key = "pair";
    pair.kind = form::ColumnKind::pair;
    spec.columns = {spec.columns.front(), pair};
    spec.rules.clear();
    const Ground ground(spec);
    const auto type = [&](int row, const char* text) {
        test::type_text(ground.book, ground.sheet, form::address(ground.grid.body_first + row, 1), text);
    };
    type(0, "31/40");
    type(1, "không có số liệu");
    type(2, "35/50");
    const auto undo = test::undo_manager(ground.book);
    undo->clear();
    EXPECT_TRUE(test::json_of(ground.draw()).at("still").as_bool());
    const auto shown = told(ground.chart());
    ASSERT_EQ(shown.size(), 3U);
    EXPECT_THAT(shown[0], testing::StartsWith("Số dự: 31 "));
    EXPECT_THAT(shown[0], testing::EndsWith(" 35"));
    EXPECT_THAT(shown[1], testing::StartsWith("tổng số: 40 "));
    EXPECT_EQ(shown[2], "2024 2025 2026");
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 1);
    for (const char* const kind : {".ods", ".xlsx"}) {
        const test::OpenDocument loaded(test::url_of(test::store(ground.book, std::string("pairs") + kind)));
        ASSERT_EQ(charts_of(loaded, ground.sheet)->getElementNames().getLength(), 1) << kind;
        EXPECT_THAT(told(first_chart(loaded, ground.sheet)).at(0), testing::StartsWith("Số dự: 31 ")) << kind;
    }
    undo->undo();
    EXPECT_EQ(ground.charts()->getElementNames().getLength(), 0);
}

TEST(FormChart, WhereThereIsNothingToDrawTheReasonIsSaid) {
    const Ground empty(three_years());
    EXPECT_THAT(test::refusal_of(empty.draw()), testing::HasSubstr("no figures"));
    const auto none = test::workbook();
    EXPECT_THAT(test::refusal_of(run(none, "Chart", {argument("Sheet", "")})), testing::HasSubstr("no form"));
    EXPECT_EQ(test::undo_manager(empty.book)->getAllUndoActionTitles().getLength(), 1) << "the form itself";
}
