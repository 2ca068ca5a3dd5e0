// SPDX-License-Identifier: MPL-2.0
// AppendixForms in the office: make, fill, check, add up.
#include "api_ground.hxx"

#include "office/property.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

/// Address of the input cell of a column in the row of a year, as the form says it.
std::string first_input(const Model& workbook) {
    for (int row = 1; row < 20; ++row) {
        const std::string address = "A" + std::to_string(row);
        if (cell(workbook, address.c_str()) == "2024")
            return "B" + std::to_string(row);
    }
    return {};
}

css::uno::Reference<css::container::XNameAccess> sheets_of(const Model& workbook) {
    return {css::uno::Reference<css::sheet::XSpreadsheetDocument>(workbook, css::uno::UNO_QUERY_THROW)->getSheets(),
            css::uno::UNO_QUERY_THROW};
}

std::vector<std::string> sheet_names(const Model& workbook) {
    std::vector<std::string> names;
    for (const rtl::OUString& name : sheets_of(workbook)->getElementNames())
        names.push_back(utf8(name));
    return names;
}

css::uno::Reference<css::table::XCell> cell_of(const Model& workbook, const std::string& sheet,
                                               const std::string& address) {
    const css::uno::Reference<css::table::XCellRange> cells(sheets_of(workbook)->getByName(kehoach::office::ustring(sheet)),
                                                            css::uno::UNO_QUERY_THROW);
    return cells->getCellRangeByName(kehoach::office::ustring(address))->getCellByPosition(0, 0);
}

std::string text_at(const Model& workbook, const std::string& sheet, const std::string& address) {
    return utf8(css::uno::Reference<css::text::XTextRange>(cell_of(workbook, sheet, address), css::uno::UNO_QUERY_THROW)
                    ->getString());
}

std::string formula(const Model& workbook, const std::string& sheet, const std::string& address) {
    return utf8(cell_of(workbook, sheet, address)->getFormula());
}

std::filesystem::path filled(const char* name, double books) {
    const Made workbook(forms()->create(form_spec(), {}));
    set_cell(*workbook, first_input(*workbook).c_str(), books);
    return store(*workbook, name);
}

} // namespace

TEST(AppendixForms, WhatIsCreatedIsReadBack) {
    const Made workbook(forms()->create(form_spec(), {}));
    const auto read = json(forms()->read(*workbook, {})).as_array();
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].at("form").at("title").as_string(), "SỐ SÁCH ĐÃ ĐỌC");
    EXPECT_EQ(read[0].at("form").at("columns").as_array().size(), 3U);
}

TEST(AppendixForms, WordsWhereANumberBelongsAreFoundWithTheirCell) {
    const Made workbook(forms()->create(form_spec(), {}));
    const std::string address = first_input(*workbook);
    ASSERT_FALSE(address.empty());
    set_cell(*workbook, address.c_str(), "nhiều");
    const Findings findings = forms()->check(*workbook, {});
    bool found = false;
    for (const auto& finding : findings)
        found = found || utf8(finding.Where.Cell) == address;
    EXPECT_TRUE(found);
    for (const auto& finding : findings)
        EXPECT_THAT(utf8(finding.Message), testing::Not(testing::StartsWith("form.")))
            << "a key, no sentence";
    EXPECT_EQ(forms()->check(*workbook, seq({option("Sheet", "no such sheet")})).getLength(), 0);
}

TEST(AppendixForms, NumbersAreSaidAsTheLanguageWritesThem) {
    const Made workbook(forms()->create(form_spec(), {}));
    set_cell(*workbook, first_input(*workbook).c_str(), 1.234);
    const auto said = [&](const char* language) {
        std::string all;
        for (const auto& finding : forms()->check(*workbook, seq({option("Language", language)})))
            all += utf8(finding.Message);
        return all;
    };
    EXPECT_THAT(said("vi"), testing::AllOf(HasSubstr("1,234"), testing::Not(HasSubstr("1.234"))));
    EXPECT_THAT(said("en"), testing::AllOf(HasSubstr("1.234"), testing::Not(HasSubstr("1,234"))));
}

TEST(AppendixForms, WorkbookWithoutFormsCannotBeJudged) {
    const auto workbook = OpenDocument::calc();
    const Findings findings = forms()->check(workbook, {});
    ASSERT_EQ(findings.getLength(), 1);
    EXPECT_EQ(utf8(findings[0].Verdict), "cannot-tell");
    EXPECT_TRUE(json(forms()->read(workbook, {})).as_array().empty());
}

TEST(AppendixForms, AppendixTablesOfAPlanBecomeForms) {
    const Made plan(composer()->compose(plan_spec_with_appendix(), {}));
    const Made workbook(forms()->fromPlan(*plan, {}));
    const auto read = json(forms()->read(*workbook, {})).as_array();
    ASSERT_EQ(read.size(), 1U);
    EXPECT_EQ(read[0].at("form").at("id").as_string(), "reporters");
}

TEST(AppendixForms, LineThatTiesAnAppendixToItsPlanStaysAsItIsPrinted) {
    const Made plan(composer()->compose(plan_spec_with_appendix(), {}));
    const std::string text = text_of(*plan);
    const auto at = text.rfind("(Kèm theo");
    ASSERT_NE(at, std::string::npos) << text;
    const std::string printed = text.substr(at, text.find(')', at) + 1 - at);
    const Made workbook(forms()->fromPlan(*plan, {}));
    bool found = false;
    for (int row = 1; row < 12; ++row)
        found = found || cell(*workbook, ("A" + std::to_string(row)).c_str()) == printed;
    EXPECT_TRUE(found) << printed;
}

TEST(AppendixForms, EveryAppendixTableHasItsSheet) {
    std::string spec = utf8(plan_spec_with_appendix());
    spec.insert(spec.rfind(']'), R"(, {"form": "inspection", "fromYear": 2024, "toYear": 2026})");
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    const Made workbook(forms()->fromPlan(*plan, {}));
    EXPECT_EQ(json(forms()->read(*workbook, {})).as_array().size(), 2U);
}

TEST(AppendixForms, PlanWithoutTablesHasNoForms) {
    const Made plan(composer()->compose(plan_spec(), {}));
    EXPECT_THAT(refusal([&] { forms()->fromPlan(*plan, {}); }), HasSubstr("appendix table"));
}

TEST(AppendixForms, ReturnsThatCannotBeReadSayWhy) {
    const Made target(forms()->create(form_spec(), {}));
    const auto whole = filled("whole.xlsx", 3), cut = office().folder() / "cut.xlsx",
               locked = office().folder() / "locked.ods", locked_too = office().folder() / "locked.xlsx";
    std::filesystem::copy_file(whole, cut, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(cut, std::filesystem::file_size(cut) / 2);
    const auto lock = [&](const std::filesystem::path& path, const char* filter, const css::beans::PropertyValue& key) {
        const OpenDocument again(url_of(whole));
        again.as<css::frame::XStorable>()->storeToURL(
            url_of(path), seq<css::beans::PropertyValue>(
                              {kehoach::office::property("FilterName", rtl::OUString::createFromAscii(filter)), key}));
    };
    using kehoach::office::property;
    lock(locked, "calc8", property("Password", rtl::OUString("abc")));
    lock(locked_too, "Calc MS Excel 2007 XML",
         property("EncryptionData", seq<css::beans::NamedValue>(
                                        {{"OOXPassword", css::uno::Any(rtl::OUString("abc"))},
                                         {"CryptoType", css::uno::Any(rtl::OUString("Standard"))}})));
    const auto result =
        json(forms()->consolidate(*target, seq<rtl::OUString>({url_of(cut), url_of(locked), url_of(locked_too)}), {}));
    const auto reason = [&](std::size_t at) {
        const auto& said = result.at("receipts").as_array().at(at).at("reason");
        return said.is_string() ? std::string(said.as_string()) : std::string();
    };
    EXPECT_THAT(reason(0), HasSubstr("damaged"));
    EXPECT_THAT(reason(1), HasSubstr("password"));
    EXPECT_THAT(reason(2), HasSubstr("password"));
}

TEST(AppendixForms, ReturnsOfOlderFormatsAreOpenedByTheOffice) {
    const Made target(forms()->create(form_spec(), {}));
    const auto result =
        json(forms()->consolidate(*target, seq<rtl::OUString>({url_of(filled("old.xls", 5))}), {}));
    EXPECT_TRUE(result.at("receipts").as_array().at(0).at("received").as_bool());
    EXPECT_EQ(cell(*target, first_input(*target).c_str()), "5");
}

TEST(AppendixForms, ReturnsAreAddedUpAndUnreadableOnesHaveAReceipt) {
    const Made target(forms()->create(form_spec(), {}));
    undo_manager(*target)->clear();
    const auto broken = office().folder() / "broken.ods";
    std::ofstream(broken) << "no workbook at all";
    const auto urls = seq<rtl::OUString>({url_of(filled("one.ods", 3)), url_of(filled("two.xlsx", 4)),
                                          url_of(broken), url_of(office().folder() / "missing.ods")});
    const auto result = json(forms()->consolidate(*target, urls, {}));
    EXPECT_EQ(cell(*target, first_input(*target).c_str()), "7");
    const auto& receipts = result.at("receipts").as_array();
    ASSERT_EQ(receipts.size(), 4U);
    EXPECT_TRUE(receipts[0].at("received").as_bool());
    EXPECT_TRUE(receipts[1].at("received").as_bool());
    for (const std::size_t at : {2U, 3U}) {
        EXPECT_FALSE(receipts[at].at("received").as_bool());
        EXPECT_FALSE(receipts[at].at("reason").as_string().empty());
    }
    bool sourced = false;
    for (const auto& total : result.at("totals").as_array())
        sourced = sourced || total.at("sources").as_array().size() == 2;
    EXPECT_TRUE(sourced);
    EXPECT_EQ(undo_manager(*target)->getAllUndoActionTitles().getLength(), 1);
    undo_manager(*target)->undo();
    EXPECT_EQ(cell(*target, first_input(*target).c_str()), "");
}

TEST(AppendixForms, EveryTotalIsASumOverTheUnitsThatAnyoneCanFollow) {
    const auto result = OpenDocument::calc();
    undo_manager(result)->clear();
    const auto before = sheet_names(result);
    const auto urls = seq<rtl::OUString>({url_of(filled("Xã An Phú.ods", 3)), url_of(filled("Xã Bình # An.xlsx", 4))});
    const auto said = json(forms()->consolidate(result, urls, {}));
    EXPECT_EQ(said.at("receipts").as_array().at(0).at("unit").as_string(), "Xã An Phú");
    const auto sheets = sheet_names(result);
    ASSERT_GE(sheets.size(), 2U);
    EXPECT_EQ(sheets[1], "Units " + sheets[0]);
    const std::string total = first_input(result);
    EXPECT_EQ(cell(result, total.c_str()), "7");
    EXPECT_THAT(formula(result, sheets[0], total), HasSubstr("SUM($'" + sheets[1] + "'.E4:E5)"));
    EXPECT_EQ(text_at(result, sheets[1], "B4"), "Xã An Phú");
    EXPECT_EQ(text_at(result, sheets[1], "E4"), "3");
    const std::string link = formula(result, sheets[1], "C5");
    EXPECT_THAT(link, testing::StartsWith("=HYPERLINK(\"file:///"));
    EXPECT_THAT(link, HasSubstr("%23 An.xlsx#" + sheets[0] + "." + total));
    EXPECT_EQ(json(forms()->read(result, {})).as_array().size(), 1U) << "it is a return of the next level";
    undo_manager(result)->undo();
    EXPECT_EQ(sheet_names(result), before);
}

TEST(AppendixForms, ReturnsLaidTogetherTwiceCountOnce) {
    const Made target(forms()->create(form_spec(), {}));
    const auto urls = seq<rtl::OUString>({url_of(filled("one.ods", 3))});
    forms()->consolidate(*target, urls, {});
    const auto once = sheet_names(*target);
    forms()->consolidate(*target, urls, {});
    const auto twice = sheet_names(*target);
    EXPECT_EQ(twice, once);
    EXPECT_EQ(cell(*target, first_input(*target).c_str()), "3");
}

TEST(AppendixForms, NothingToLayTogetherIsSaidAndLeavesTheWorkbook) {
    const auto result = OpenDocument::calc();
    const auto missing = seq<rtl::OUString>({url_of(office().folder() / "missing.ods")});
    EXPECT_THAT(refusal([&] { forms()->consolidate(result, missing, {}); }), HasSubstr("no form to consolidate"));
    EXPECT_EQ(sheet_names(result).size(), 1U);
}
