// SPDX-License-Identifier: MPL-2.0
// What the lock of a form leaves to whoever fills it in, in files of both kinds.
#include "calc_ground.hxx"
#include "office/text.hxx"
#include "office/unseen.hxx"
#include "office/zip.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gmock/gmock.h>
#include <regex>

using namespace kehoach;

namespace {

/// The first mark of that kind in a part of a file.
std::string mark_in(const std::filesystem::path& file, const std::string& part, const std::string& mark) {
    for (const auto& one :
         office::read_zip(test::office().context(), test::url_of(file), {200, 10'000'000})) {
        std::smatch found;
        if (one.name == part && std::regex_search(one.bytes, found, std::regex("<" + mark + "[^>]*>")))
            return found.str();
    }
    return {};
}

std::string in_xlsx(const test::Model& book) {
    return mark_in(test::store(book, "locked.xlsx"), "xl/worksheets/sheet1.xml", "sheetProtection");
}

std::string in_ods(const test::Model& book) {
    return mark_in(test::store(book, "locked.ods"), "content.xml", "loext:table-protection");
}

void put_row_before(const test::Model& model, const std::string& sheet, const std::string& cell) {
    const auto controller = model->getCurrentController();
    test::Ref<css::view::XSelectionSupplier>(controller, css::uno::UNO_QUERY_THROW)
        ->select(css::uno::Any(test::range(model, sheet, cell)));
    const test::Ref<css::frame::XDispatchProvider> frame(controller->getFrame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, ".uno:InsertRowsBefore", {}, 0, {});
}

} // namespace

TEST(CalcLocked, AFormWithFreeRowsLetsUnitsChangeWidthsHeightsAndAddRows) {
    const auto book = test::workbook();
    const std::string sheet = test::draw(book, test::form_template("meetings-held"), "a");
    EXPECT_TRUE(test::Ref<css::util::XProtectable>(test::sheet(book, sheet), css::uno::UNO_QUERY_THROW)
                    ->isProtected());
    const std::string mark = in_xlsx(book);
    for (const char* const open : {"formatColumns", "formatRows", "insertRows"})
        EXPECT_THAT(mark, testing::HasSubstr(std::string(open) + "=\"false\"")) << "locks nothing of it";
    EXPECT_THAT(mark, testing::Not(testing::HasSubstr("formatCells=\"false\"")));
    EXPECT_THAT(mark, testing::HasSubstr("objects=\"true\""));
    EXPECT_THAT(in_ods(book), testing::HasSubstr("loext:insert-rows=\"true\""));
}

TEST(CalcLocked, AFormOfFixedRowsTakesNoOthers) {
    const auto book = test::workbook();
    test::draw(book, test::form_template("study-meetings"), "a");
    EXPECT_THAT(in_xlsx(book), testing::AllOf(testing::HasSubstr("formatRows=\"false\""),
                                              testing::Not(testing::HasSubstr("insertRows"))));
    EXPECT_THAT(in_ods(book), testing::Not(testing::HasSubstr("insert-rows=\"true\"")));
}

TEST(CalcLocked, ARowPutInBetweenIsOneOfTheForm) {
    const auto book = test::workbook();
    const auto spec = test::form_template("meetings-held");
    const std::string sheet = test::draw(book, spec, "a");
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("rows") + kind)), false);
        const auto before = calc::read_forms(loaded, sheet).at(0);
        const int row = before.filled.grid.body_first + 1;
        put_row_before(loaded, sheet, form::address(row, 1));
        const auto after = calc::read_forms(loaded, sheet).at(0);
        EXPECT_EQ(after.spec.rows.free, before.spec.rows.free + 1);
        const test::Ref<css::util::XProtectable> lock(test::sheet(loaded, sheet), css::uno::UNO_QUERY_THROW);
        EXPECT_TRUE(lock->isProtected());
    }
}

TEST(CalcLocked, WhatTheLockLeavesStaysWhenTheSheetIsOpenedAndLockedAgain) {
    const auto book = test::workbook();
    const std::string sheet = test::draw(book, test::form_template("meetings-held"), "a");
    const std::string before = in_xlsx(book);
    const test::Ref<css::util::XProtectable> lock(test::sheet(book, sheet), css::uno::UNO_QUERY_THROW);
    lock->unprotect({});
    lock->protect({});
    EXPECT_EQ(in_xlsx(book), before);
}

TEST(CalcLocked, AFileOpenedUnseenIsOnNoScreenAndGoesAway) {
    const auto book = test::workbook();
    test::draw(book, test::form_template("meetings-held"), "a");
    const auto url = test::url_of(test::store(book, "unseen.ods"));
    const auto context = test::office().context();
    {
        const office::Unseen copy(context, url);
        ASSERT_TRUE(copy.model().is());
        EXPECT_EQ(calc::read_forms(copy.model()).size(), 1U);
    }
    EXPECT_ANY_THROW(office::Unseen(context, "file:///no/such/file.ods"));
    const office::Unseen again(context, url);
    EXPECT_TRUE(again.model().is()) << "nothing held it";
}
