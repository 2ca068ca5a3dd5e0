// SPDX-License-Identifier: MPL-2.0
#include "language.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

const bool prepared = [] {
    options().locale = in_vietnamese() ? "vi" : "en-US";
    options().bundled = KEHOACH_BUILD_DIR "/bundled";
    options().headless = false;
    return true;
}();

Seen menu(const Model& model, const std::string& node) {
    return find(window_of(model), role::MENU, menu_title_of_bar(node));
}

/// The paragraph that is nothing but this text; in tables too.
bool has_paragraph(const Model& model, const std::string& wanted) {
    const Ref<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setPropertyValue("SearchRegularExpression", css::uno::Any(true));
    search->setPropertyValue("SearchCaseSensitive", css::uno::Any(true));
    search->setSearchString(office::ustring("^" + wanted + "$"));
    return text->findFirst(search).is();
}

} // namespace

TEST(Menu, StandsOnlyInItsApplication) {
    told([] {
        const auto writer = OpenDocument::writer(false);
        EXPECT_TRUE(menu(writer, "org.kehoach.writer").is());
        EXPECT_FALSE(menu(writer, "org.kehoach.calc").is());
        const auto calc = OpenDocument::calc(false);
        EXPECT_TRUE(menu(calc, "org.kehoach.calc").is());
        EXPECT_FALSE(menu(calc, "org.kehoach.writer").is());
    });
}

TEST(Menu, HasItsEntriesInTheLanguageOfTheOffice) {
    told([] {
        const auto writer = OpenDocument::writer(false);
        const auto top = menu(writer, "org.kehoach.writer");
        ASSERT_TRUE(top.is());
        for (const char* const command : {"NewPlan", "InsertHeader", "InsertAppendix", "Check", "RepairAll",
                                          "Restructure", "Report", "MakeForms", "QuickGuide"})
            EXPECT_TRUE(find(top, role::MENU_ITEM, menu_title(command)).is()) << menu_title(command);
    });
}

TEST(Dialog, MarksAFaultAndStaysUntilItIsMended) {
    told([] {
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:NewPlan");
        const auto window = new_plan_dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.plan.title"));
        press(button(window, "dialog.plan.ok"));
        const auto told_fault = [&] {
            for (const auto& label : all(window, role::LABEL))
                if (name_of(label).starts_with(words("dialog.plan.issuer")) &&
                    name_of(label).size() > words("dialog.plan.issuer").size())
                    return true;
            return false;
        };
        EXPECT_TRUE(wait_until("the fault of the issuer", told_fault));
        EXPECT_TRUE(has_dialog());
        type(field(window, "dialog.plan.issuer"), "HUYỆN ỦY NẬM HƯƠNG");
        press(button(window, "dialog.cancel"));
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.discard"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
    });
}

TEST(Dialog, InsertsAPartInOneStep) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        Dispatched result(document, "org.kehoach:InsertSignature");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        type(field(window, "dialog.plan.sign-authority"), "TM. HỘI ĐỒNG");
        type(field(window, "dialog.plan.sign-role"), "TRƯỞNG BAN");
        type(field(window, "dialog.plan.sign-name"), "Lò Văn Tếnh");
        press(button(window, "dialog.plan.insert"));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
        for (const char* const line : {"TM. HỘI ĐỒNG", "TRƯỞNG BAN", "Lò Văn Tếnh"})
            EXPECT_TRUE(has_paragraph(document, line)) << line;
        undo_manager(document)->undo();
        EXPECT_FALSE(has_paragraph(document, "Lò Văn Tếnh"));
    });
}

TEST(Dialog, OfOnePartShowsItsPageOnlyAndCancelChangesNothing) {
    told([] {
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:InsertSignature");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_FALSE(button(window, "dialog.next").is());
        EXPECT_TRUE(button(window, "dialog.plan.insert").is());
        press(button(window, "dialog.cancel"));
        result.get();
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
    });
}

/// On an empty sheet a question how to do it, or where to write it, would come too early.
TEST(Message, SaysThatThereIsNoTextToWorkOn) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        for (const char* const command : {"Restructure", "RepairAll", "Release"}) {
            Dispatched result(document, std::string("org.kehoach:") + command);
            const auto window = window_reading(words("command.blank"));
            ASSERT_TRUE(window.is()) << command;
            press(dialog_button("OK"));
            result.get();
        }
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
    });
}

TEST(Message, SaysThatThereIsNoFormToMend) {
    told([] {
        const ClosingDialogs closing;
        const auto sheets = OpenDocument::calc(false);
        Dispatched result(sheets, "org.kehoach:RepairForm");
        ASSERT_TRUE(window_reading(words("session.no-form")).is());
        press(dialog_button("OK"));
        result.get();
    });
}

TEST(Dialog, OfAFormShowsTheTemplate) {
    told([] {
        const auto document = OpenDocument::calc(false);
        Dispatched result(document, "org.kehoach:NewForm");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.form.title"));
        EXPECT_FALSE(text_of(field(window, "dialog.form.code")).empty());
        type(field(window, "dialog.form.from-year"), "2024");
        type(field(window, "dialog.form.to-year"), "2020");
        press(button(window, "dialog.form.ok"));
        EXPECT_TRUE(has_dialog()) << "years the wrong way round";
        type(field(window, "dialog.form.to-year"), "2026");
        press(button(window, "dialog.form.ok"));
        const auto event = result.get();
        Model made;
        ASSERT_TRUE(event.Result >>= made);
        Ref<css::util::XCloseable>(made, css::uno::UNO_QUERY_THROW)->close(true);
    });
}

TEST(Dialog, OfAFormAsksForYearsOrUnitsAsItsTemplateWants) {
    told([] {
        const auto document = OpenDocument::calc(false);
        Dispatched result(document, "org.kehoach:NewForm");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        const auto shows = [&](const char* key) {
            const auto label = find(window, role::LABEL, words(key));
            return label.is() && is_shown(label);
        };
        EXPECT_TRUE(shows("dialog.form.from-year"));
        EXPECT_FALSE(shows("dialog.form.units"));
        choose(window, "Phụ lục: KẾT QUẢ KHEN THƯỞNG");
        EXPECT_FALSE(shows("dialog.form.from-year"));
        EXPECT_FALSE(shows("dialog.form.to-year"));
        EXPECT_TRUE(shows("dialog.form.units"));
        choose(window, "Phụ lục: KINH PHÍ THỰC HIỆN PHÂN THEO NGUỒN");
        EXPECT_FALSE(shows("dialog.form.from-year"));
        EXPECT_FALSE(shows("dialog.form.units"));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

TEST(Menu, EditingEntriesAreDisabledWhereTheDocumentIsReadOnly) {
    told([] {
        const auto path = store(OpenDocument::writer(false), "locked.odt");
        const OpenDocument locked(url_of(path), false, true);
        const auto top = menu(locked, "org.kehoach.writer");
        ASSERT_TRUE(top.is());
        // The office asks for the state of entries when their menu opens.
        press(top);
        EXPECT_TRUE(wait_until("the entry to be disabled", [&] {
            const auto entry = find(top, role::MENU_ITEM, menu_title("RepairAll"));
            return entry.is() && !is_enabled(entry);
        }));
        EXPECT_TRUE(is_enabled(find(top, role::MENU_ITEM, menu_title("Check"))));
    });
}
