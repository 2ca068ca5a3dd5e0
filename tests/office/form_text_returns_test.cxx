// SPDX-License-Identifier: MPL-2.0
// Returns whose table stands in a text, or was kept as text, as units send them who have no spreadsheet at hand.
#include "calc/access.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::returned_in_text;
using test::run;
using test::url;
namespace fs = std::filesystem;
template<class T>
using Ref = css::uno::Reference<T>;

namespace {

form::Grid grid() {
    return form::layout(test::form_template("study-meetings"));
}

/// Of the form as drawn: the first figure of its first row.
std::string first_figure() {
    return form::address(grid().body_first, 1);
}

fs::path in_commas(const char* name, int figure) {
    const auto path = test::office().folder() / name;
    std::ofstream file(path);
    const form::Grid drawn = grid();
    for (int row = drawn.header_first; row < drawn.rows; ++row) {
        for (int column = 0; column < drawn.columns; ++column) {
            const auto cell = std::ranges::find_if(drawn.cells, [&](const form::GridCell& one) {
                return one.row == row && one.column == column && one.role != form::CellRole::formula;
            });
            const bool is_first = row == drawn.body_first && column == 1;
            file << (column == 0 ? "" : ";")
                 << (is_first ? std::to_string(figure) : cell == drawn.cells.end() ? "" : '"' + cell->text + '"');
        }
        file << "\r\n";
    }
    return path;
}

} // namespace

TEST(ReturnsInTexts, AreAddedUpWithTheOthersAndLeadToTheirTable) {
    const fs::path docx = returned_in_text("Xã An.docx", "3"), odt = returned_in_text("Xã Bình.odt", "1.004"), csv = in_commas("Xã Cao.csv", 5);
    const auto asking = test::workbook();
    const std::string sheet = test::draw(asking, test::form_template("study-meetings"), "Biểu 1");
    const auto said = test::json_of(run(asking, "Consolidate", {argument("Urls", std::vector<std::string>{url(docx), url(odt), url(csv)})}));
    for (const auto& receipt : said.as_object().at("receipts").as_array())
        EXPECT_TRUE(receipt.at("counted").as_bool()) << receipt.as_object();
    const std::string form = calc::sheet_names(asking).front();
    EXPECT_EQ(test::shown(asking, form, first_figure()), "1.012") << said.as_object().at("deviations");
    const auto units = test::json_of(run(asking, "ShowSource", {argument("Cell", form + "." + first_figure())})).as_object();
    const std::string rows(units.at("cells").as_string());
    run(asking, "ShowSource",
        {argument("Cell", std::string(units.at("sheet").as_string()) + "." + rows.substr(0, rows.find(':'))),
         argument("Show", css::uno::Any(true))});
    const test::Model opened(css::frame::Desktop::create(test::office().context())->getCurrentComponent(), css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(office::utf8(opened->getURL()), url(docx));
    const Ref<css::container::XIndexAccess> selection(opened->getCurrentSelection(), css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(office::utf8(Ref<css::text::XTextRange>(selection->getByIndex(0), css::uno::UNO_QUERY_THROW)->getString()), "3");
    Ref<css::util::XCloseable>(opened, css::uno::UNO_QUERY_THROW)->close(true);
}

TEST(ReturnsInTexts, OfOldFormatsAreReadBySecondOffice) {
    const fs::path doc = returned_in_text("Xã Dao.doc", "20"), rtf = returned_in_text("Xã Én.rtf", "7");
    const auto asking = test::workbook();
    test::draw(asking, test::form_template("study-meetings"), "Biểu 1");
    const auto said = test::json_of(run(asking, "Consolidate", {argument("Urls", std::vector<std::string>{url(doc), url(rtf)})}));
    for (const auto& receipt : said.as_object().at("receipts").as_array())
        EXPECT_TRUE(receipt.at("counted").as_bool()) << receipt.as_object();
    EXPECT_EQ(test::shown(asking, calc::sheet_names(asking).front(), first_figure()), "27")
        << said.as_object().at("deviations");
}

TEST(ReturnsInTexts, ThatHaveNoTableAreSaid) {
    const test::OpenDocument empty = test::OpenDocument::writer();
    const auto path = test::store(empty, "Xã Không.docx");
    const auto asking = test::workbook();
    test::draw(asking, test::form_template("study-meetings"), "Biểu 1");
    const auto said = test::json_of(run(asking, "Consolidate", {argument("Urls", std::vector<std::string>{url(path)})}));
    EXPECT_THAT(std::string(said.as_object().at("receipts").as_array().at(0).at("reason").as_string()),
                testing::HasSubstr("No form of this program"));
}
