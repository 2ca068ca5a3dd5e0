// SPDX-License-Identifier: MPL-2.0
#include "panel.hxx"

#include "office/text.hxx"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XSearchDescriptor.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

const bool prepared = [] {
    options().locale = std::string(SCREEN_LANGUAGE) == "vi" ? "vi" : "en-US";
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

rtl::OUString selected_text(const Model& model) {
    const Ref<css::view::XSelectionSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    Ref<css::container::XIndexAccess> ranges;
    Ref<css::text::XTextRange> range;
    if (!(view->getSelection() >>= ranges) || ranges->getCount() != 1 || !(ranges->getByIndex(0) >>= range))
        return {};
    return range->getString();
}

/// What "go to" has to select for each row of the panel, from the check's own report. The text is one
/// paragraph with line breaks, as pasted text is: places count its UTF-16 units.
std::map<std::string, rtl::OUString> places_of_faults(const Model& model) {
    rtl::OUString report;
    Dispatched(model, "org.kehoach:Check", {{"Stage", "drafting"}}).get().Result >>= report;
    const auto text = office::ustring(faulty_text);
    std::map<std::string, rtl::OUString> places;
    const auto findings = boost::json::parse(office::utf8(report));
    for (const auto& each : findings.as_array()) {
        const auto& place = each.at("where");
        if (place.at("paragraph").as_int64() < 0)
            continue;
        const auto start = static_cast<sal_Int32>(place.at("start").as_int64());
        const auto end = static_cast<sal_Int32>(place.at("end").as_int64());
        const std::string row = std::string(each.at("message").as_string()) + " (" +
                                std::string(each.at("clause").as_string()) + ")";
        places[row] = text.copy(start, end - start);
    }
    return places;
}

bool is_any_chosen(const Model& model) {
    for (const auto& group : rows(model))
        if (Ref<css::accessibility::XAccessibleSelection>(group, css::uno::UNO_QUERY_THROW)
                ->getSelectedAccessibleChildCount() > 0)
            return true;
    return false;
}

/// Chooses finding after finding; gives the words of its row.
void for_each_finding(const Model& model, const std::function<void(const std::string&)>& work) {
    for (const auto& group : rows(model)) {
        const Ref<css::accessibility::XAccessibleSelection> selection(group, css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i) {
            selection->selectAccessibleChild(i);
            work(name_of(group->getAccessibleChild(i)->getAccessibleContext()));
        }
    }
}

bool has_font(const char* name) {
    const auto context = test::office().context();
    for (const auto& one :
         css::awt::Toolkit::create(context)->createScreenCompatibleDevice(1, 1)->getFontDescriptors())
        if (one.Name.equalsAscii(name))
            return true;
    return false;
}

/// What the office keeps of the person having been told.
void set_font_told(bool told) {
    const auto provider = css::configuration::theDefaultProvider::get(test::office().context());
    const css::beans::NamedValue path("nodepath", css::uno::Any(rtl::OUString("/org.kehoach.Settings")));
    const Ref<css::beans::XPropertySet> settings(
        provider->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                              office::seq<css::uno::Any>({css::uno::Any(path)})),
        css::uno::UNO_QUERY_THROW);
    settings->setPropertyValue("FontNoticeSeen", css::uno::Any(told));
    Ref<css::util::XChangesBatch>(settings, css::uno::UNO_QUERY_THROW)->commitChanges();
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

TEST(Panel, ShowsFindingsAndRepairsOneInOneStep) {
    told([] {
        const auto document = faulty_plan();
        open_deck(document);
        EXPECT_FALSE(is_enabled(panel_button(document, "panel.goto")));
        press(panel_button(document, "panel.check"));
        ASSERT_TRUE(wait_until("findings in the panel", [&] { return rows(document).size() > 2; }));
        EXPECT_FALSE(status(document, "panel.found").empty());
        ASSERT_TRUE(choose_one_for(document, "panel.repair"));
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        press(panel_button(document, "panel.repair"));
        // Pressing comes back at once: a document closed while its repair goes on takes the office with it.
        EXPECT_TRUE(wait_until("the repair to end, and the word on where pages break",
                               [&] { return !status(document, "panel.repair.done.layout").empty(); }));
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
    });
}

TEST(Panel, SaysThatWhatItShowsIsOldAfterAnEditAndAfterUndo) {
    told([] {
        const auto document = faulty_plan();
        open_deck(document);
        const auto old = [&] { return !status(document, "panel.status.old").empty(); };
        const auto check = [&] {
            press(panel_button(document, "panel.check"));
            EXPECT_TRUE(wait_until("the check", [&] { return !status(document, "panel.found").empty(); }));
        };
        check();
        EXPECT_FALSE(old());
        const auto text = Ref<css::text::XTextDocument>(document, css::uno::UNO_QUERY_THROW)->getText();
        text->insertString(text->getEnd(), "x", false);
        EXPECT_TRUE(wait_until("an edit to make it old", old));
        check();
        undo_manager(document)->undo();
        EXPECT_TRUE(wait_until("undo to make it old", old));
        check();
        undo_manager(document)->redo();
        EXPECT_TRUE(wait_until("redo to make it old", old));
    });
}

TEST(Panel, CountsTheSameWhoeverAskedForTheCheck) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto counted = [&] { return status(document, "panel.found"); };
        const auto own = counted();
        EXPECT_FALSE(own.empty());
        const auto text = Ref<css::text::XTextDocument>(document, css::uno::UNO_QUERY_THROW)->getText();
        text->insertString(text->getEnd(), " ", false);
        const auto old = [&] { return !status(document, "panel.status.old").empty(); };
        EXPECT_TRUE(wait_until("an edit to make it old", old));
        undo_manager(document)->undo();
        // Without all verdicts, as programs ask.
        EXPECT_GT(
            org::kehoach::PlanChecker::create(test::office().context())->check(document, {}).getLength(), 0);
        EXPECT_TRUE(wait_until("the new check to be shown", [&] { return !old(); }));
        EXPECT_EQ(counted(), own);
    });
}

TEST(Panel, TellsOnceOnAMachineThatTheFontIsNotInstalled) {
    if (has_font("Times New Roman"))
        GTEST_SKIP() << "Times New Roman is installed here";
    told([] {
        set_font_told(false);
        const auto tells = [](const OpenDocument& document) {
            check_in_panel(document);
            for (const auto& label : all(window_of(document), role::LABEL))
                if (name_of(label).find("Times New Roman") != std::string::npos)
                    return true;
            return false;
        };
        EXPECT_TRUE(tells(faulty_plan()));
        EXPECT_FALSE(tells(faulty_plan()));
    });
}

TEST(Panel, GoesToThePlaceOfEveryFinding) {
    told([] {
        const auto document = faulty_plan();
        const auto places = places_of_faults(document);
        ASSERT_GT(places.size(), 1u);
        open_deck(document);
        press(panel_button(document, "panel.check"));
        ASSERT_TRUE(wait_until("findings in the panel", [&] { return rows(document).size() > 2; }));
        const auto go_to = panel_button(document, "panel.goto");
        EXPECT_TRUE(wait_until("the first finding to be chosen", [&] { return is_any_chosen(document); }));
        std::size_t gone_to = 0;
        for_each_finding(document, [&](const std::string& row) {
            const auto place = places.find(row);
            EXPECT_EQ(is_enabled(go_to), place != places.end()) << row;
            if (place == places.end())
                return;
            press(go_to);
            EXPECT_TRUE(
                wait_until("the place of: " + row, [&] { return selected_text(document) == place->second; }));
            ++gone_to;
        });
        EXPECT_EQ(gone_to, places.size());
    });
}

TEST(Panel, CheckOfTheMenuOpensIt) {
    told([] {
        const auto document = faulty_plan();
        const auto entry = find(menu(document, "org.kehoach.writer"), role::MENU_ITEM, menu_title("Check"));
        press(entry);
        EXPECT_TRUE(wait_until("findings in the panel", [&] { return rows(document).size() > 2; }));
        EXPECT_TRUE(wait_until("the check to end", [&] { return !status(document, "panel.found").empty(); }));
    });
}

TEST(Panel, StandsInCalcToo) {
    told([] {
        const auto document = OpenDocument::calc(false);
        open_deck(document);
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(
            wait_until("the result of the check", [&] { return !status(document, "panel.empty").empty(); }));
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
