// SPDX-License-Identifier: MPL-2.0
// The check of a folder as a person goes through it: the picker, the window that tells how far it is, and the
// key that ends it.
#include "draft_ground.hxx"
#include "panel.hxx"
#include "real_keys.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XText.hpp>
#include <filesystem>
#include <future>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
namespace fs = std::filesystem;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// So many papers that nobody is through with them before he has looked for the button.
constexpr int papers = 60;

fs::path folder_of_papers() {
    const auto folder = test::office().folder() / "papers";
    fs::create_directories(folder);
    const auto plan = plan_of_trees();
    const auto first = store(plan, "paper.odt");
    for (int i = 0; i < papers; ++i)
        fs::copy_file(first, folder / ("paper " + std::to_string(100 + i) + ".odt"),
                      fs::copy_options::overwrite_existing);
    return folder;
}

std::string line_below_the_title(const Model& workbook) {
    const css::uno::Reference<css::container::XIndexAccess> sheets(
        css::uno::Reference<css::sheet::XSpreadsheetDocument>(workbook, css::uno::UNO_QUERY_THROW)
            ->getSheets(),
        css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    return office::utf8(
        css::uno::Reference<css::text::XText>(sheet->getCellByPosition(0, 1), css::uno::UNO_QUERY_THROW)
            ->getString());
}

/// The picker is gone before its button comes back.
void take(const Seen& picker) {
    try {
        press(find(picker, role::PUSH_BUTTON, "Chọn"));
    } catch (const css::lang::DisposedException&) {
        return;
    }
}

class FolderCheck : public RealKeys {};

} // namespace

TEST_F(FolderCheck, EndsWhereThePersonSaysSoWithWhatIsDone) {
    told([] {
        const ClosingDialogs closing;
        // Pickers begin in the folder of the document that is open.
        const OpenDocument document(url_of(folder_of_papers() / "paper 100.odt"), false);
        Dispatched result(document, "org.kehoach:CheckFolder");
        const auto picker = dialog_titled("folder.choose");
        ASSERT_TRUE(picker.is());
        const auto taken = std::async(std::launch::async, [picker] { take(picker); });
        // While papers are read nobody outside is answered by the office: keys it does hear.
        ASSERT_TRUE(wait_until("the window that tells how far it is",
                               [] { return display().shows(words("folder.checking")); }));
        EXPECT_TRUE(wait_until("it to end", [&] { return !display().keys({"Escape"}) || result.is_done(); }));
        taken.wait();
        const auto event = result.get();
        if (event.State == css::frame::DispatchResultState::FAILURE) { // before the first paper was read
            EXPECT_EQ(message_of(event), words("session.cancelled"));
            return;
        }
        Model made;
        event.Result >>= made;
        ASSERT_TRUE(made.is());
        const OpenDocument workbook(made);
        const auto part = words("folder.said.part");
        EXPECT_THAT(line_below_the_title(workbook), HasSubstr(part.substr(part.find("}, ") + 3, 12)));
    });
}
