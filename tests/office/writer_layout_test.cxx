// SPDX-License-Identifier: MPL-2.0
// Where paragraphs stand once the pages are laid out; and that looking changes nothing.
#include "inside.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

template<typename T>
using Ref = css::uno::Reference<T>;
using css::uno::UNO_QUERY_THROW;

void write(const OpenDocument& document, const std::string& paragraphs) {
    const Ref<css::text::XText> text = document.as<css::text::XTextDocument>()->getText();
    for (std::size_t at = 0; at < paragraphs.size();) {
        const auto end = std::min(paragraphs.find('|', at), paragraphs.size());
        text->insertString(text->getEnd(), office::ustring(paragraphs.substr(at, end - at)), false);
        if (end < paragraphs.size())
            text->insertControlCharacter(text->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        at = end + 1;
    }
}

void break_before_the_last(const OpenDocument& document) {
    const Ref<css::text::XText> text = document.as<css::text::XTextDocument>()->getText();
    Ref<css::beans::XPropertySet>(text->getEnd(), UNO_QUERY_THROW)
        ->setPropertyValue("BreakType", css::uno::Any(css::style::BreakType_PAGE_BEFORE));
}

std::string words(int count) {
    std::string all;
    for (int n = 0; n < count; ++n)
        all += n == 0 ? "kế hoạch" : " kế hoạch";
    return all;
}

bool is_long(const Model& model) {
    return inside("is_long", model) == css::uno::Any(true);
}

std::string laid_out(const Model& model) {
    return inside_text("laid_out", model);
}

} // namespace

TEST(WriterLayout, TellsSheetsAndLines) {
    const auto document = OpenDocument::writer();
    write(document, "KẾ HOẠCH|" + words(20) + "||Nơi nhận");
    break_before_the_last(document);
    EXPECT_EQ(laid_out(document), "2 1-1/1 1-1/2 1-1/1 2-2/1");
}

TEST(WriterLayout, AParagraphMayEndOnAnotherSheetAndALineBreakMakesALine) {
    const auto document = OpenDocument::writer();
    write(document, "một\nhai|" + words(2000));
    const auto told = laid_out(document);
    EXPECT_EQ(told.substr(0, told.find(' ', 2)), told.substr(0, 1) + " 1-1/2");
    EXPECT_EQ(told.substr(told.rfind(' ')), " 1-" + told.substr(0, 1) + "/0") << told;
    EXPECT_GE(told.substr(0, 1), "2");
}

TEST(WriterLayout, CellsStandOnSheetsToo) {
    const auto document = OpenDocument::writer();
    inside("insert", document);
    const auto tables = document.as<css::text::XTextTablesSupplier>()->getTextTables();
    ASSERT_TRUE(tables->hasElements());
    const auto told = laid_out(document);
    EXPECT_EQ(told.find(" 0-"), std::string::npos) << told;
    EXPECT_NE(told.find(" 1-1/1"), std::string::npos) << told;
}

// Seen in a window: what is selected stays so, nothing can be undone, nothing needs saving.
TEST(WriterLayout, LookingChangesNothing) {
    const auto document = OpenDocument::writer(false);
    write(document, "một|" + words(900) + "|ba");
    document.as<css::util::XModifiable>()->setModified(false);
    undo_manager(document)->clear();
    const Ref<css::view::XSelectionSupplier> selection(document.model()->getCurrentController(),
                                                       UNO_QUERY_THROW);
    const auto cursor = Ref<css::text::XTextViewCursorSupplier>(selection, UNO_QUERY_THROW)->getViewCursor();
    cursor->gotoStart(false);
    cursor->goRight(2, true);
    const auto view = document.model()->getCurrentController()->getViewData();
    EXPECT_EQ(laid_out(document).substr(0, 7), "2 1-1/1");
    EXPECT_EQ(office::utf8(cursor->getString()), "mộ");
    EXPECT_EQ(document.model()->getCurrentController()->getViewData(), view);
    EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
    EXPECT_FALSE(undo_manager(document)->isUndoPossible());
}

TEST(WriterLayout, IsNotReadWhileTheControllersAreLocked) {
    const auto document = OpenDocument::writer();
    write(document, "KẾ HOẠCH|Nơi nhận");
    document.model()->lockControllers();
    EXPECT_EQ(laid_out(document), "0");
    document.model()->unlockControllers();
    EXPECT_EQ(laid_out(document), "1 1-1/1 1-1/1");
}

TEST(WriterLength, CountsParagraphsCharactersAndCells) {
    const auto document = OpenDocument::writer();
    EXPECT_FALSE(is_long(document));
    write(document, words(50'000));
    EXPECT_TRUE(is_long(document));
    const auto lines = OpenDocument::writer();
    const Ref<css::text::XText> text = lines.as<css::text::XTextDocument>()->getText();
    text->setString(office::ustring(std::string(3'998, '\r')));
    EXPECT_FALSE(is_long(lines));
    inside("insert", lines);
    EXPECT_TRUE(is_long(lines));
}
