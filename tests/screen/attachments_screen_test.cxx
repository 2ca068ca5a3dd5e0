// SPDX-License-Identifier: MPL-2.0
// Files that are open beside a plan are proposed as those that go out with it.
#include "draft_ground.hxx"
#include "panel.hxx"
#include "plan_naming.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

namespace role = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;

const char* const missing = "hd05-II.1-5"; ///< what the plan names and nobody has tied to it

rtl::OUString plan_in(const fs::path& folder) {
    const auto document = OpenDocument::writer();
    document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(plan_naming("biểu 1")));
    fs::rename(store(document, "plan.odt"), folder / "Ke hoach.odt");
    return url_of(folder / "Ke hoach.odt");
}

rtl::OUString form_in(const fs::path& folder) {
    const auto book = OpenDocument::calc();
    const css::uno::Reference<css::container::XIndexAccess> sheets(
        book.as<css::sheet::XSpreadsheetDocument>()->getSheets(), css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    const char* const cells[] = {"Biểu 1", "SỐ LIỆU TRỒNG CÂY",
                                 "(Kèm theo Kế hoạch số 86-KH/HU, ngày 11/3/2024 của Ban Thường vụ)"};
    for (sal_Int32 row = 0; row < 3; ++row)
        sheet->getCellByPosition(0, row)->setFormula(office::ustring(cells[row]));
    fs::rename(store(book, "form.ods"), folder / "Bieu 1.ods");
    return url_of(folder / "Bieu 1.ods");
}

fs::path new_folder(const char* name) {
    const auto folder = test::office().folder() / name;
    fs::create_directories(folder);
    return folder;
}

std::string checked(const Model& plan) {
    return message_of(Dispatched(plan, "org.kehoach:Check", {{"Stage", "signing"}}).get());
}

} // namespace

TEST(AttachmentsWindow, ProposesWhatIsOpenBesideThePlan) {
    told([] {
        const auto folder = new_folder("with-form");
        const OpenDocument plan(plan_in(folder), false), form(form_in(folder), false),
            elsewhere(form_in(new_folder("elsewhere")), false), unsaved = OpenDocument::writer(false);
        EXPECT_THAT(checked(plan), HasSubstr(missing));
        Dispatched comparing(plan, "org.kehoach:CompareAttachments");
        const auto window = dialog_titled("attachments.title");
        ASSERT_TRUE(window.is());
        const auto lines = all(window, role::LIST_ITEM);
        ASSERT_EQ(lines.size(), 2U) << "the plan itself and what was never stored are none";
        press(button(window, "attachments.ok"));
        comparing.get();
        EXPECT_THAT(checked(plan), Not(HasSubstr(missing)));
    });
}

TEST(AttachmentsWindow, WantsAtLeastOneFileAndLeavesAllWhenCancelled) {
    told([] {
        const OpenDocument plan(plan_in(new_folder("alone")), false),
            elsewhere(form_in(new_folder("elsewhere")), false);
        Dispatched comparing(plan, "org.kehoach:CompareAttachments");
        const auto window = dialog_titled("attachments.title");
        ASSERT_TRUE(window.is());
        press(button(window, "attachments.ok")); // of another folder: proposed, not chosen
        EXPECT_TRUE(wait_until("the reason", [&] { return reads(window, words("attachments.none")); }));
        press(button(window, "dialog.cancel"));
        comparing.get();
        EXPECT_THAT(checked(plan), HasSubstr(missing));
    });
}
