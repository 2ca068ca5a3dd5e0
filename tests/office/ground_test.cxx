// SPDX-License-Identifier: MPL-2.0
// The common ground of the adapters: undo scope, memory, gate.
#include "office.hxx"
#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using test::OpenDocument;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

Ref<css::text::XText> text_of(const OpenDocument& document) {
    return document.as<css::text::XTextDocument>()->getText();
}

Ref<css::beans::XPropertySet> standard_page(const OpenDocument& document) {
    const auto families = document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies();
    const Ref<css::container::XNameAccess> pages(families->getByName("PageStyles"),
                                                 css::uno::UNO_QUERY_THROW);
    return {pages->getByName("Standard"), css::uno::UNO_QUERY_THROW};
}

css::beans::PropertyValue margin(sal_Int32 value) {
    css::beans::PropertyValue result;
    result.Name = "LeftMargin";
    result.Value <<= value;
    return result;
}

sal_Int32 margin_of(const OpenDocument& document) {
    sal_Int32 value = 0;
    standard_page(document)->getPropertyValue("LeftMargin") >>= value;
    return value;
}

} // namespace

TEST(UndoScope, IsOneStepWithPageStyleAndKeepsEarlierSteps) {
    const auto document = OpenDocument::writer();
    const auto undo = test::undo_manager(document);
    text_of(document)->setString("user's own ");
    const sal_Int32 before = margin_of(document);
    {
        office::UndoScope scope(document, "both");
        text_of(document)->insertString(text_of(document)->getEnd(), "ours", false);
        scope.set_properties(standard_page(document), "margin", {margin(4500)});
    }
    EXPECT_EQ(undo->getAllUndoActionTitles().getLength(), 2);
    EXPECT_NEAR(margin_of(document), 4500, 2);
    undo->undo();
    EXPECT_EQ(margin_of(document), before);
    EXPECT_EQ(text_of(document)->getString(), "user's own ");
    undo->redo();
    EXPECT_NEAR(margin_of(document), 4500, 2);
    EXPECT_EQ(text_of(document)->getString(), "user's own ours");
    undo->undo();
    undo->undo();
    EXPECT_EQ(text_of(document)->getString(), "");
}

TEST(UndoScope, TakesEverythingBackWhenAnExceptionLeavesIt) {
    const auto document = OpenDocument::writer();
    text_of(document)->setString("user's own ");
    const sal_Int32 before = margin_of(document);
    const auto fails = [&] {
        office::UndoScope scope(document, "fails");
        text_of(document)->insertString(text_of(document)->getEnd(), "ours", false);
        scope.set_properties(standard_page(document), "margin", {margin(4500)});
        throw std::runtime_error("halfway");
    };
    EXPECT_THROW(fails(), std::runtime_error);
    EXPECT_EQ(margin_of(document), before);
    EXPECT_EQ(text_of(document)->getString(), "user's own ");
    EXPECT_EQ(test::undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    EXPECT_FALSE(document.model()->hasControllersLocked());
}

TEST(UndoScope, FailingBeforeAnyChangeLeavesTheUsersStep) {
    const auto document = OpenDocument::writer();
    text_of(document)->setString("user's own");
    const auto fails = [&] {
        office::UndoScope scope(document, "fails");
        throw std::runtime_error("at once");
    };
    EXPECT_THROW(fails(), std::runtime_error);
    EXPECT_EQ(text_of(document)->getString(), "user's own");
    EXPECT_TRUE(test::undo_manager(document)->isUndoPossible());
}

TEST(Memory, KeepsLongVietnameseTextAndUndoes) {
    const auto document = OpenDocument::writer();
    std::map<std::string, std::string> memory = {{"a|b=c\\", "một\nhai|ba=bốn\\n"}, {"empty", ""}};
    for (int n = 0; n < 200; ++n)
        memory["long"] += "đồng chí số " + std::to_string(n) + "; ";
    {
        office::UndoScope scope(document, "memory");
        office::remember(scope, document, memory);
    }
    EXPECT_EQ(office::recall(document), memory);
    for (const char* name : {"memory.odt", "memory.docx"}) {
        const OpenDocument again(test::url_of(test::store(document, name)));
        EXPECT_EQ(office::recall(again), memory) << name;
    }
    {
        office::UndoScope scope(document, "less");
        office::remember(scope, document, {{"k", "v"}});
    }
    test::undo_manager(document)->undo();
    EXPECT_EQ(office::recall(document), memory);
    test::undo_manager(document)->undo();
    EXPECT_TRUE(office::recall(document).empty());
}

TEST(Gate, RefusesReadOnlyAndTheOtherApplication) {
    const auto writer = OpenDocument::writer();
    const auto calc = OpenDocument::calc();
    EXPECT_NO_THROW(office::require_editable(writer));
    EXPECT_NO_THROW(office::require_writer(writer));
    EXPECT_THROW(office::require_calc(writer), office::Refused);
    EXPECT_THROW(office::require_writer(calc), office::Refused);
    EXPECT_THROW(office::require_writer({}), office::Refused);
    const OpenDocument locked(test::url_of(test::store(writer, "locked.odt")), true, true);
    EXPECT_THROW(office::require_editable(locked), office::Refused);
}

TEST(Text, TravelsBetweenTheEncodingsOfCoreAndOffice) {
    for (const char* text : {"", "So", "Kế hoạch số 12", "Đ\u200B…“”", "\U0001F600 ở cuối\U0001F601"}) {
        const auto units = office::ustring(text);
        EXPECT_EQ(office::utf8(units), text);
        EXPECT_EQ(office::utf8(units), rtl::OUStringToOString(units, RTL_TEXTENCODING_UTF8).getStr());
    }
    EXPECT_EQ(office::utf8(office::ustring("một").concat(office::ustring("hai"))), "mộthai");
}
