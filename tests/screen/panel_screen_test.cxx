// SPDX-License-Identifier: MPL-2.0
#include "panel.hxx"

#include "office/text.hxx"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

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

/// A row of the panel's tree: which group, and which of those in it.
struct Chosen {
    std::size_t group = 0;
    sal_Int32 row = -1;
    bool operator==(const Chosen&) const = default;
};

Chosen chosen_row(const Model& model) {
    const auto groups = groups_of(model);
    for (std::size_t group = 0; group < groups.size(); ++group) {
        const Ref<css::accessibility::XAccessibleSelection> selection(groups[group],
                                                                      css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < groups[group]->getAccessibleChildCount(); ++i)
            if (selection->isAccessibleChildSelected(i))
                return {group, i};
    }
    return {};
}

/// Chooses a finding that can be repaired, with another before it and one behind it; not in the last group.
Chosen choose_in_the_middle(const Model& model) {
    const auto groups = groups_of(model);
    for (std::size_t group = 0; group + 1 < groups.size(); ++group)
        for (sal_Int32 i = 1; i + 1 < groups[group]->getAccessibleChildCount(); ++i) {
            Ref<css::accessibility::XAccessibleSelection>(groups[group], css::uno::UNO_QUERY_THROW)
                ->selectAccessibleChild(i);
            if (is_enabled(panel_button(model, "panel.repair")))
                return {group, i};
        }
    return {};
}

bool is_open(const Seen& group) {
    return Ref<css::accessibility::XAccessibleStateSet>(group->getAccessibleStateSet())
        ->contains(css::accessibility::AccessibleStateType::EXPANDED);
}

} // namespace

TEST(Panel, KeepsWhatIsChosenAndClosedWhenItsListComesAgain) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto chosen = choose_in_the_middle(document);
        ASSERT_GT(chosen.row, 0) << "nothing to choose";
        const auto last = groups_of(document).back();
        ASSERT_TRUE(is_open(last));
        act(last);
        ASSERT_TRUE(
            wait_until("the last group to close", [&] { return !is_open(groups_of(document).back()); }));
        press(panel_button(document, "panel.repair"));
        EXPECT_TRUE(wait_until("the repair", [&] {
            return !status(document, "panel.repair.done").empty() ||
                   !status(document, "panel.repair.done.layout").empty();
        }));
        EXPECT_EQ(chosen_row(document), chosen) << "the next one was to come to its place";
        EXPECT_FALSE(is_open(groups_of(document).back()));
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
        const auto entry =
            find(find(window_of(document), role::MENU, menu_title_of_bar("org.kehoach.writer")),
                 role::MENU_ITEM, menu_title("Check"));
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
        EXPECT_TRUE(wait_until("the result of the check",
                               [&] { return !status(document, "panel.form.none").empty(); }));
    });
}
