// SPDX-License-Identifier: MPL-2.0
// A workbook of the forms for each unit, and figures against those of the last period: files of a real
// office.
#include "calc/unit.hxx"
#include "form/paper.hpp"
#include "form_commands_ground.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/zip.hxx"
#include "session/returns.hxx"
#include "text/work.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::run;
namespace fs = std::filesystem;

namespace {

/// Two forms with all that stands around them, and a sheet of crosses.
struct Ground {
    test::OpenDocument book = test::workbook();
    fs::path folder;

    explicit Ground(const char* name) : folder(test::office().folder() / name) {
        fs::create_directories(folder);
        test::draw(book, test::with_surroundings(test::form_template("study-meetings")), "Biểu 1");
        test::draw(book, test::with_surroundings(test::form_template("reporters")), "Biểu 2");
    }

    void crosses() const {
        const test::Ref<css::sheet::XSpreadsheetDocument> document(book, css::uno::UNO_QUERY_THROW);
        document->getSheets()->insertNewByName(office::ustring("Đơn vị"), 2);
        const char* const rows[][3] = {{"Tên đơn vị", "Biểu 1", "Biểu 2"},
                                       {"Chi bộ Bản Mòng", "x", ""},
                                       {"Chi bộ 1/5", "x", "x"},
                                       {"Chi bộ nghỉ", "", ""}};
        for (int row = 0; row < 4; ++row)
            for (int column = 0; column < 3; ++column)
                test::type_text(book, "Đơn vị", form::address(row, column), rows[row][column]);
    }

    css::frame::DispatchResultEvent make(std::vector<css::beans::PropertyValue> arguments) const {
        arguments.push_back(argument("Folder", folder.string()));
        return run(book, "MakeReturns", arguments);
    }

    std::vector<std::string> names() const {
        std::vector<std::string> names;
        for (const auto& file : fs::directory_iterator(folder))
            names.push_back(file.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

test::OpenDocument opened(const fs::path& file) {
    return test::OpenDocument(test::url_of(file));
}

} // namespace

TEST(Returns, EachUnitGetsItsFormsUnderItsName) {
    const Ground ground("crosses");
    ground.crosses();
    const auto done = test::json_of(ground.make({argument("Table", "Đơn vị.A1:C4")}));
    EXPECT_THAT(ground.names(), testing::ElementsAre("Chi bo 1-5.xlsx", "Chi bo Ban Mong.xlsx"));
    EXPECT_EQ(done.at("files").as_array().size(), 2U);
    EXPECT_EQ(done.at("idle").as_array().at(0).as_string(), "Chi bộ nghỉ");
    const auto one = opened(ground.folder / "Chi bo Ban Mong.xlsx");
    EXPECT_THAT(calc::read_forms(one), testing::SizeIs(1));
    const test::Ref<css::sheet::XSpreadsheetDocument> sheets(one, css::uno::UNO_QUERY_THROW);
    EXPECT_EQ(sheets->getSheets()->getElementNames().getLength(), 1) << "nothing else of the workbook";
    EXPECT_EQ(calc::unit_of(one, "Biểu 1"), "Chi bộ Bản Mòng");
    const auto form = calc::read_forms(one).at(0);
    bool named = false;
    for (const auto& [place, value] : form.filled.values)
        named = named || value.text == "Chi bộ Bản Mòng";
    EXPECT_TRUE(named) << "in the cover strip";
    EXPECT_THAT(calc::read_forms(opened(ground.folder / "Chi bo 1-5.xlsx")), testing::SizeIs(2));
    EXPECT_THAT(test::findings(one), testing::Not(testing::Contains(testing::EndsWith("form.beyond"))));
}

TEST(Returns, TheOpenWorkbookStaysAsItIs) {
    const Ground ground("untouched");
    test::store(ground.book, "once.ods"); // names of styles are given at the first storing
    const auto before = test::content(ground.book);
    test::Ref<css::util::XModifiable>(ground.book, css::uno::UNO_QUERY_THROW)->setModified(false);
    test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng"})}));
    EXPECT_TRUE(test::content(ground.book) == before);
    EXPECT_FALSE(test::Ref<css::util::XModifiable>(ground.book, css::uno::UNO_QUERY_THROW)->isModified());
}

TEST(Returns, WhatIsThereIsAskedAboutBeforeAnythingIsWritten) {
    const Ground ground("existing");
    std::ofstream(ground.folder / "Ban Ha.xlsx") << "mine";
    const auto units = argument("Units", std::vector<std::string>{"Bản Mòng", "Bản Hạ"});
    EXPECT_THAT(test::refusal_of(ground.make({units})), testing::HasSubstr("Ban Ha.xlsx"));
    EXPECT_THAT(ground.names(), testing::ElementsAre("Ban Ha.xlsx"));
    test::json_of(ground.make({units, argument("Overwrite", css::uno::Any(true))}));
    EXPECT_THAT(ground.names(), testing::ElementsAre("Ban Ha.xlsx", "Ban Mong.xlsx"));
    EXPECT_EQ(calc::unit_of(opened(ground.folder / "Ban Ha.xlsx"), "Biểu 1"), "Bản Hạ");
}

TEST(Returns, OneZipFileHoldsThemAllUnderTheirOwnNames) {
    const Ground ground("zip");
    const auto done =
        test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng", "Bản Hạ"}),
                                   argument("Accents", css::uno::Any(true)),
                                   argument("Zip", css::uno::Any(true)), argument("Format", "ods")}))
            .as_object();
    ASSERT_THAT(ground.names(), testing::SizeIs(1));
    const auto url = office::ustring(std::string(done.at("zip").as_string()));
    const auto files = office::read_zip(test::office().context(), url, {10, 10'000'000});
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].name, "Bản Hạ.ods");
    EXPECT_EQ(files[1].name, "Bản Mòng.ods");
    std::ofstream(ground.folder / "out.ods", std::ios::binary) << files[1].bytes;
    EXPECT_EQ(calc::unit_of(opened(ground.folder / "out.ods"), "Biểu 2"), "Bản Mòng");
}

TEST(Returns, APasswordOnTheFormsGoesAlong) {
    const Ground ground("locked");
    const auto protection = [](const test::Model& book) {
        return test::Ref<css::util::XProtectable>(test::sheet(book, "Biểu 1"), css::uno::UNO_QUERY_THROW);
    };
    protection(ground.book)->unprotect({});
    protection(ground.book)->protect("locked");
    const auto units = argument("Units", std::vector<std::string>{"Bản Mòng"});
    for (const std::string kind : {"xlsx", "ods"}) {
        SCOPED_TRACE(kind);
        const auto said = test::json_of(ground.make({units, argument("Format", kind)}));
        EXPECT_EQ(boost::json::serialize(said.at("passwords")), "[]");
        const auto made = opened(ground.folder / ("Ban Mong." + kind));
        EXPECT_EQ(calc::unit_of(made, "Biểu 1"), "Bản Mòng");
        const auto kept = protection(made);
        EXPECT_ANY_THROW(kept->unprotect({}));
        EXPECT_TRUE(kept->isProtected());
        EXPECT_NO_THROW(kept->unprotect("locked"));
    }
}

TEST(Returns, APasswordThatTheOtherKindOfFileDoesNotKnowIsSaid) {
    const Ground ground("lost");
    const test::Ref<css::util::XProtectable> lock(test::sheet(ground.book, "Biểu 1"),
                                                  css::uno::UNO_QUERY_THROW);
    lock->unprotect({});
    lock->protect("locked");
    const test::OpenDocument closed_since(test::url_of(test::store(ground.book, "own kind.ods")), false);
    const auto said = test::json_of(run(closed_since, "MakeReturns",
                                        {argument("Units", std::vector<std::string>{"Bản Mòng"}),
                                         argument("Folder", ground.folder.string())}));
    EXPECT_EQ(boost::json::serialize(said.at("passwords")), "[\"Biểu 1\"]");
    const auto made = opened(ground.folder / "Ban Mong.xlsx");
    const test::Ref<css::util::XProtectable> open(test::sheet(made, "Biểu 1"), css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(open->isProtected());
    EXPECT_NO_THROW(open->unprotect({})) << "if it keeps it some day, nothing need be said";
}

TEST(Returns, UnitsSeeTheHeadsWhileTheyScrollAndMayChangeWidths) {
    const Ground ground("panes");
    const auto part = [&](const char* file, const std::string& name) {
        for (const auto& one : office::read_zip(test::office().context(), test::url_of(ground.folder / file),
                                                {100, 10'000'000}))
            if (one.name == name)
                return one.bytes;
        return std::string();
    };
    const auto units = argument("Units", std::vector<std::string>{"Bản Mòng"});
    test::json_of(ground.make({units}));
    test::json_of(ground.make({units, argument("Format", "ods")}));
    const std::string settings = part("Ban Mong.ods", "settings.xml");
    int sheet = 0;
    for (const auto& form : calc::read_forms(ground.book)) {
        const std::string rows = std::to_string(form::rows_kept_in_view(form.filled.grid));
        const std::string columns = std::to_string(form.filled.grid.key_column + 1);
        const std::string xml =
            part("Ban Mong.xlsx", "xl/worksheets/sheet" + std::to_string(++sheet) + ".xml");
        EXPECT_THAT(xml, testing::HasSubstr("<pane xSplit=\"" + columns + "\" ySplit=\"" + rows + "\""));
        EXPECT_THAT(xml, testing::HasSubstr("formatColumns=\"false\""));
        EXPECT_THAT(settings, testing::ContainsRegex("VerticalSplitPosition[^>]*>" + rows + "<"));
        EXPECT_THAT(settings, testing::ContainsRegex("HorizontalSplitPosition[^>]*>" + columns + "<"));
    }
    EXPECT_EQ(sheet, 2);
}

TEST(Returns, WhatTheSenderHidIsShownToTheUnits) {
    const Ground ground("hidden");
    const auto form = calc::read_forms(ground.book, "Biểu 1").at(0);
    const auto lines = [&](const test::Model& book) {
        return test::Ref<css::table::XColumnRowRange>(test::sheet(book, "Biểu 1"), css::uno::UNO_QUERY_THROW);
    };
    const auto line = [](const auto& all, int at) {
        return test::Ref<css::beans::XPropertySet>(all->getByIndex(at), css::uno::UNO_QUERY_THROW);
    };
    const int row = form::on_sheet(form.filled, form.filled.grid.body_first + 1, 0).first;
    line(lines(ground.book)->getRows(), row)->setPropertyValue("IsVisible", css::uno::Any(false));
    line(lines(ground.book)->getColumns(), 1)->setPropertyValue("IsVisible", css::uno::Any(false));
    const auto said = test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng"})}));
    EXPECT_EQ(boost::json::serialize(said.at("shown")), "[\"Biểu 1\"]");
    const auto made = opened(ground.folder / "Ban Mong.xlsx");
    EXPECT_EQ(line(lines(made)->getRows(), row)->getPropertyValue("IsVisible"), css::uno::Any(true));
    EXPECT_EQ(line(lines(made)->getColumns(), 1)->getPropertyValue("IsVisible"), css::uno::Any(true));
    int hidden = 0;
    for (int column = 0; column < 400; ++column)
        hidden +=
            line(lines(made)->getColumns(), column)->getPropertyValue("IsVisible") == css::uno::Any(false);
    EXPECT_EQ(hidden, 1) << "the program's own";
}

TEST(Returns, NoFormulaReachesIntoTheSendersFiles) {
    const Ground ground("links");
    const auto other = test::workbook();
    const auto first = test::Ref<css::sheet::XSpreadsheetDocument>(other, css::uno::UNO_QUERY_THROW)
                           ->getSheets()
                           ->getElementNames()[0];
    test::cell(other, office::utf8(first), "A1")->setValue(41);
    const auto file = test::store(other, "cua rieng toi.ods");
    const auto form = calc::read_forms(ground.book, "Biểu 1").at(0);
    const std::string place = form::address(form.filled.grid.body_first, 1);
    ground.crosses();
    test::cell(ground.book, "Đơn vị", "C9")->setValue(7);
    test::cell(ground.book, "Biểu 1", place)
        ->setFormula("='" + test::url_of(file) + "'#$" + first + ".A1+$'" + office::ustring("Đơn vị") +
                     "'.C9");
    ASSERT_EQ(test::cell(ground.book, "Biểu 1", place)->getValue(), 48);
    const auto said = test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng"})}));
    EXPECT_EQ(boost::json::serialize(said.at("values")), "[\"Biểu 1." + place + "\"]");
    const auto made = opened(ground.folder / "Ban Mong.xlsx");
    EXPECT_EQ(test::cell(made, "Biểu 1", place)->getFormula(), "48");
    for (const auto& part : office::read_zip(
             test::office().context(), test::url_of(ground.folder / "Ban Mong.xlsx"), {100, 10'000'000}))
        EXPECT_THAT(part.bytes, testing::Not(testing::HasSubstr("rieng"))) << part.name;
}

TEST(Returns, OthersMayReadTheFilesAsAnyFile) {
    const Ground ground("mode");
    test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng"})}));
    std::ofstream(ground.folder / "usual") << "any";
    EXPECT_EQ(fs::status(ground.folder / "Ban Mong.xlsx").permissions(),
              fs::status(ground.folder / "usual").permissions());
}

TEST(Returns, WhatTheProgramRemembersStaysAtHome) {
    const Ground ground("memory");
    const test::Ref<css::document::XDocumentPropertiesSupplier> about(ground.book, css::uno::UNO_QUERY_THROW);
    about->getDocumentProperties()->getUserDefinedProperties()->addProperty(
        "kehoach.1", 128, css::uno::Any(rtl::OUString("ours")));
    test::json_of(ground.make({argument("Units", std::vector<std::string>{"Bản Mòng"})}));
    const auto made = opened(ground.folder / "Ban Mong.xlsx");
    const test::Ref<css::document::XDocumentPropertiesSupplier> sent(made, css::uno::UNO_QUERY_THROW);
    const test::Ref<css::beans::XPropertySet> kept(sent->getDocumentProperties()->getUserDefinedProperties(),
                                                   css::uno::UNO_QUERY_THROW);
    EXPECT_FALSE(kept->getPropertySetInfo()->hasPropertyByName("kehoach.1"));
}

TEST(Returns, WhoCancelsOnTheWayHasNothing) {
    const Ground ground("cancelled");
    session::ReturnsWanted wanted;
    wanted.list = form::units_in("Bản Mòng\nBản Hạ\nBản Thượng", 2);
    wanted.folder = ground.folder.string();
    const auto context = test::office().context();
    const auto plan = session::plan_returns(context, ground.book, wanted);
    int asked = 0;
    const text::Watch watch([&] { return ++asked < 3; });
    EXPECT_THROW(session::make_returns(context, ground.book, wanted, plan), office::Refused);
    EXPECT_EQ(asked, 3) << "two files were made by then";
    EXPECT_THAT(ground.names(), testing::IsEmpty());
}

TEST(Returns, RecipientsAreThoseOfThePlanThatIsOpen) {
    const Ground ground("recipients");
    const auto context = test::office().context();
    EXPECT_THROW(session::units_of_plan(context, ground.book, {}), office::Refused);
    const auto plan = test::OpenDocument::writer();
    test::Ref<css::text::XTextDocument>(plan, css::uno::UNO_QUERY_THROW)
        ->getText()
        ->setString(office::ustring("ĐẢNG UỶ XÃ SƠN HẠ\nKẾ HOẠCH\ntrồng cây năm 2026\nI. MỤC ĐÍCH\n"
                                    "1. Trồng nhiều cây.\nNơi nhận:\n- Chi bộ Bản Mòng;\n- Chi bộ Bản Hạ;\n"
                                    "- Lưu Văn phòng Đảng uỷ."));
    const auto forms = session::forms_to_send(ground.book);
    EXPECT_EQ(form::lines_of(session::units_of_plan(context, ground.book, forms), {}),
              "Chi bộ Bản Mòng\nChi bộ Bản Hạ");
}

TEST(Returns, RecipientsGetTheFormsThePlanTellsThemToFillIn) {
    const Ground ground("matrix");
    const auto context = test::office().context();
    const auto plan = test::OpenDocument::writer();
    test::Ref<css::text::XTextDocument>(plan, css::uno::UNO_QUERY_THROW)
        ->getText()
        ->setString(
            office::ustring("ĐẢNG UỶ XÃ SƠN HẠ\nKẾ HOẠCH\ntrồng cây năm 2026\nI. VIỆC\n"
                            "1. Chi bộ Bản Mòng báo cáo theo Phụ lục số 1; Chi bộ Bản Hạ báo cáo theo "
                            "Phụ lục số 1, 2.\nNơi nhận:\n- Chi bộ Bản Mòng;\n- Chi bộ Bản Hạ;\n"
                            "- Lưu Văn phòng Đảng uỷ."));
    const auto list = session::units_of_plan(context, ground.book, session::forms_to_send(ground.book));
    ASSERT_EQ(list.units.size(), 2U);
    EXPECT_EQ(list.units[0].fills, (std::vector<bool>{true, false}));
    EXPECT_EQ(list.units[1].fills, (std::vector<bool>{true, true}));
}

TEST(Returns, WithoutUnitsOrFolderItIsSaidWhatIsWanted) {
    const Ground ground("refused");
    EXPECT_NE(test::refusal_of(ground.make({argument("Units", std::vector<std::string>())})), "");
    const auto event =
        run(ground.book, "MakeReturns",
            {argument("Units", std::vector<std::string>{"a"}), argument("Folder", "/no/such")});
    EXPECT_THAT(test::refusal_of(event), testing::HasSubstr("/no/such"));
    const auto empty = test::workbook();
    EXPECT_NE(test::refusal_of(run(empty, "MakeReturns", {argument("Folder", ground.folder.string())})), "");
}

TEST(ComparePeriod, FiguresThatJumpedAreListedUntilItIsEnded) {
    const auto now = test::workbook();
    const std::string sheet = test::draw(now, test::form_template("study-meetings"), "Biểu");
    const form::Grid grid = form::layout(test::form_template("study-meetings"));
    const auto at = [&](int row) { return form::address(grid.body_first + row, 1); };
    for (const int row : {0, 1, 2})
        test::cell(now, sheet, at(row))->setValue(20);
    const auto last = test::store(now, "last.xlsx").string();
    test::cell(now, sheet, at(0))->setValue(70);
    test::cell(now, sheet, at(1))->setValue(50);
    test::cell(now, sheet, at(2))->setValue(25);
    const auto jumps = [&](const std::vector<css::beans::PropertyValue>& arguments) {
        std::vector<std::string> cells;
        const boost::json::array all = test::json_of(run(now, "ComparePeriod", arguments)).as_array();
        for (const auto& finding : all)
            if (finding.at("rule").as_string() == "form.jump")
                cells.emplace_back(finding.at("cell").as_string());
        return cells;
    };
    EXPECT_THAT(jumps({argument("URL", last)}), testing::ElementsAre(at(0)));
    EXPECT_THAT(jumps({argument("URL", last), argument("Ratio", "1,2"), argument("Least", "5")}),
                testing::ElementsAre(at(0), at(1), at(2)));
    EXPECT_THAT(test::findings(now), testing::Contains(at(2) + " form.jump"))
        << "and at every check from then on";
    EXPECT_THAT(jumps({argument("URL", "")}), testing::IsEmpty());
    EXPECT_THAT(test::findings(now), testing::Not(testing::Contains(at(0) + " form.jump")));
}

TEST(ComparePeriod, AFileThatIsNotTheLastPeriodsIsSaid) {
    const auto now = test::workbook();
    test::draw(now, test::form_template("study-meetings"), "Biểu");
    const auto other = test::workbook();
    test::draw(other, test::form_template("reporters"), "Khác");
    const auto refused = [&](const fs::path& file, const char* ratio = "3") {
        return test::refusal_of(
            run(now, "ComparePeriod", {argument("URL", file.string()), argument("Ratio", ratio)}));
    };
    EXPECT_THAT(refused(test::store(other, "other.ods")), testing::HasSubstr("other.ods"));
    EXPECT_THAT(refused(test::store(test::workbook(), "empty.ods")), testing::HasSubstr("empty.ods"));
    EXPECT_NE(refused(test::office().folder() / "nothing.ods"), "");
    EXPECT_NE(refused(test::store(now, "same.ods"), "1"), "");
}
