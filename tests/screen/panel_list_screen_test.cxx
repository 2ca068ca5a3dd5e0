// SPDX-License-Identifier: MPL-2.0
// What the panel says of its findings, and how a person finds his way among them.
#include "language.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <cstdlib>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::Contains;
using testing::HasSubstr;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// Titles of the groups and the words of the rows in them.
std::map<std::string, std::vector<std::string>> listed(const Model& model) {
    std::map<std::string, std::vector<std::string>> all;
    for (const auto& group : groups_of(model))
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i)
            all[name_of(group)].push_back(name_of(group->getAccessibleChild(i)->getAccessibleContext()));
    return all;
}

std::size_t count(const std::map<std::string, std::vector<std::string>>& groups) {
    std::size_t all = 0;
    for (const auto& [title, rows] : groups)
        all += rows.size();
    return all;
}

/// Chooses the row with these words; false where there is none.
bool choose_row(const Model& model, const std::string& words_in_it) {
    for (const auto& group : groups_of(model))
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i)
            if (name_of(group->getAccessibleChild(i)->getAccessibleContext()).find(words_in_it) !=
                std::string::npos) {
                Ref<css::accessibility::XAccessibleSelection>(group, css::uno::UNO_QUERY_THROW)
                    ->selectAccessibleChild(i);
                return true;
            }
    return false;
}

} // namespace

TEST(PanelList, SaysWhereAFaultIsAndWhatItsRepairMakesOfIt) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        bool found = false;
        for (const auto& [title, rows] : listed(document))
            for (const auto& row : rows) {
                ASSERT_TRUE(choose_row(document, row));
                const auto said = detail_text(document);
                if (said.find("“Số 27- KH/HU” → “Số 27-KH/HU”") == std::string::npos)
                    continue;
                found = true;
                EXPECT_THAT(said,
                            HasSubstr(words("panel.detail.place",
                                            {{"place", words("session.report.place.on-page",
                                                             {{"place", words("session.report.place.head")},
                                                              {"page", "1"}})}})));
                EXPECT_THAT(said, HasSubstr("HD 36, "));
                EXPECT_THAT(said, HasSubstr(words("panel.detail.words", {{"words", ""}})));
            }
        EXPECT_TRUE(found) << "no repair of the number";
    });
}

/// The details of all rows.
std::vector<std::string> details(const Model& document) {
    std::vector<std::string> all;
    for (const auto& [title, rows] : listed(document))
        for (const auto& row : rows)
            if (choose_row(document, row))
                all.push_back(detail_text(document));
    return all;
}

TEST(PanelList, TellsTheSameRepairAtSeveralPlacesOnce) {
    told([] {
        const auto document = faulty_plan();
        const Ref<css::util::XSearchable> text(document, css::uno::UNO_QUERY_THROW);
        const auto search = text->createSearchDescriptor();
        search->setSearchString(office::ustring("Nâng cao chất lượng công tác văn thư."));
        Ref<css::text::XTextRange>(text->findFirst(search), css::uno::UNO_QUERY_THROW)
            ->setString(office::ustring("Báo cáo hằng năm. Họp hàng năm, thưởng hàng năm, chấm hàng năm."));
        check_in_panel(document);
        const std::string change = "“hàng” → “hằng”";
        std::string said;
        for (const auto& detail : details(document))
            if (detail.find(change) != std::string::npos)
                said = detail;
        const auto first = said.find(change);
        ASSERT_NE(first, std::string::npos) << "no repair of “hàng”";
        EXPECT_EQ(said.find(change, first + 1), std::string::npos) << said;
        EXPECT_THAT(said, HasSubstr(words("panel.detail.more", {{"count", "2"}})));
    });
}

TEST(PanelList, NamesAlignmentsInTheLanguageOfTheInterface) {
    told([] {
        const auto document = long_plan(3);
        check_in_panel(document);
        const auto change = words("dialog.repair.change", {{"before", words("look.align.left")},
                                                           {"after", words("look.align.justify")}});
        EXPECT_THAT(details(document), Contains(HasSubstr(change)));
    });
}

TEST(PanelList, ShowsOneSeverityAndSaysHowManyAreHidden) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto everything = listed(document);
        ASSERT_GT(everything.size(), 1u);
        unfold_filter(document);
        choose(window_of(document), words("panel.show.error"));
        ASSERT_TRUE(wait_until("one group", [&] { return listed(document).size() == 1; }));
        const auto errors = listed(document);
        EXPECT_EQ(errors.begin()->first,
                  words("panel.group.error", {{"count", std::to_string(count(errors))}}));
        const auto hidden = std::to_string(count(everything) - count(errors));
        EXPECT_FALSE(status(document, "panel.findings.hidden").empty());
        EXPECT_TRUE(reads(window_of(document), words("panel.findings.hidden", {{"count", hidden}})));
        choose(window_of(document), words("panel.show.all"));
        EXPECT_TRUE(wait_until("all of them", [&] { return listed(document) == everything; }));
    });
}

TEST(PanelList, FindsWordsWithAndWithoutMarks) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto everything = count(listed(document));
        unfold_filter(document);
        const auto search = field(window_of(document), "panel.search");
        ASSERT_TRUE(search.is());
        type(search, "HD 36, 3.2");
        ASSERT_TRUE(wait_until("fewer rows", [&] { return count(listed(document)) < everything; }));
        for (const auto& [title, rows] : listed(document))
            for (const auto& row : rows)
                EXPECT_THAT(row, HasSubstr("3.2"));
        // The place is named in the language of the interface.
        type(search, in_vietnamese() ? "noi nhan" : "recipients");
        EXPECT_TRUE(wait_until("other rows", [&] {
            const auto now = count(listed(document));
            return now > 0 && now < everything;
        }));
        type(search, "nothing has these words");
        EXPECT_TRUE(wait_until("no row", [&] { return listed(document).empty(); }));
        EXPECT_EQ(detail_text(document), words("panel.hidden", {{"count", std::to_string(everything)}}));
        EXPECT_FALSE(is_enabled(panel_button(document, "panel.repair")));
        type(search, "");
        EXPECT_TRUE(wait_until("all rows", [&] { return count(listed(document)) == everything; }));
    });
}

TEST(PanelList, GroupsByPartAndKind) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        const auto everything = count(listed(document));
        unfold_filter(document);
        choose(window_of(document), words("panel.sort.kind"));
        const auto title = [&](const char* key, std::size_t rows) {
            return words(key, {{"count", std::to_string(rows)}});
        };
        ASSERT_TRUE(wait_until("groups of kinds", [&] {
            const auto groups = listed(document);
            return std::ranges::any_of(groups, [&](const auto& group) {
                return group.first == title("panel.kind.look", group.second.size());
            });
        }));
        const auto groups = listed(document);
        EXPECT_EQ(count(groups), everything);
        const auto number = std::ranges::find_if(groups, [&](const auto& group) {
            return group.first == title("panel.kind.head", group.second.size());
        });
        ASSERT_NE(number, groups.end());
        EXPECT_TRUE(std::ranges::any_of(groups, [&](const auto& group) {
            return group.first == title("panel.kind.end", group.second.size());
        })) << "of lines in one paragraph each has its own part";
        const auto severity = words("session.report.severity.error");
        EXPECT_TRUE(std::ranges::any_of(number->second, [&](const auto& row) {
            return row.ends_with(words("panel.row.kind", {{"row", ""}, {"severity", severity}}));
        })) << "how grave it is stands in the row";
        choose(window_of(document), words("panel.sort.severity"));
    });
}

TEST(PanelList, ChecksAndRepairsAllInThreePresses) {
    told([] {
        const ClosingDialogs closing;
        const auto document = faulty_plan();
        open_deck(document);
        EXPECT_FALSE(is_enabled(panel_button(document, "panel.repair-all")));
        press(panel_button(document, "panel.check"));
        ASSERT_TRUE(wait_until("what can be repaired",
                               [&] { return is_enabled(panel_button(document, "panel.repair-all")); }));
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        press(panel_button(document, "panel.repair-all"));
        press(dialog_button(words("dialog.repair.ok")));
        EXPECT_TRUE(wait_until("what was done in the panel",
                               [&] { return !status(document, "repair.result.done").empty(); }));
        EXPECT_TRUE(wait_until("no window", [] { return !has_dialog(); }));
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
    });
}

TEST(PanelList, OpensThePageOfTheRule) {
    told([] {
        if (std::getenv("BROWSER") != nullptr)
            GTEST_SKIP() << "the page goes to the browser";
        const auto document = faulty_plan();
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.why"));
        const auto desktop = css::frame::Desktop::create(test::office().context());
        const auto page = [&]() -> Model {
            const auto all = desktop->getComponents()->createEnumeration();
            while (all->hasMoreElements()) {
                const Model one(all->nextElement(), css::uno::UNO_QUERY);
                if (one.is() && one->getURL().indexOf(office::ustring(std::string("/help/") + language + "/rules/")) >= 0)
                    return one;
            }
            return {};
        };
        press(panel_button(document, "panel.why"));
        ASSERT_TRUE(wait_until("the page of the rule", [&] { return page().is(); }));
        const OpenDocument opened(page());
        EXPECT_LT(opened.as<css::frame::XModel>()->getURL().indexOf("index.html"), 0);
    });
}

TEST(PanelList, OffersNoRepairWhereTheDocumentIsReadOnly) {
    told([] {
        const OpenDocument document(url_of(store(faulty_plan(), "locked.odt")), false, true);
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.goto"));
        for (const char* const key : {"panel.repair", "panel.repair-all", "panel.ignore"})
            EXPECT_FALSE(is_enabled(panel_button(document, key))) << key;
        EXPECT_TRUE(is_enabled(panel_button(document, "panel.why")));
        EXPECT_TRUE(reads(window_of(document), words("panel.read-only")));
    });
}

TEST(PanelList, ChecksUnderAnotherRegulationWithoutKeepingIt) {
    told([] {
        const auto document = faulty_plan();
        document.as<css::util::XModifiable>()->setModified(false);
        check_in_panel(document);
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        const std::string other = in_vietnamese() ? "Nghị định 30/2020/NĐ-CP (từ 5/3/2020)"
                                                  : "Decree 30/2020/NĐ-CP (State), from 5/3/2020";
        const auto applied = [&] { return chosen_in(window_of(document), "panel.ask.label"); };
        const auto own = applied();
        EXPECT_THAT(own, HasSubstr("36-HD/VPTW"));
        choose(window_of(document), other);
        EXPECT_TRUE(wait_until("the check under it", [&] {
            return reads(window_of(document), words("panel.profile.tried", {{"profile", other}}));
        }));
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(wait_until("it to hold for the next check", [&] {
            return reads(window_of(document), words("panel.profile.tried", {{"profile", other}}));
        }));
        choose(window_of(document), words("panel.ask.by-itself"));
        EXPECT_TRUE(wait_until("the document to decide", [&] { return applied() == own; }));
        EXPECT_FALSE(reads(window_of(document), words("panel.profile.tried", {{"profile", other}})));
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps);
    });
}

TEST(PanelList, EveryControlHasANameForScreenReaders) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        unfold_filter(document);
        const auto window = window_of(document);
        const auto trees = all(window, role::TREE);
        ASSERT_EQ(trees.size(), 1u);
        EXPECT_EQ(name_of(trees[0]), words("panel.findings"));
        EXPECT_TRUE(field(window, "panel.search").is());
        EXPECT_TRUE(find(window, role::SCROLL_PANE, words("panel.detail")).is());
        for (const char* const key : {"panel.ask.label", "panel.stage", "panel.show", "panel.sort"})
            EXPECT_TRUE(find(window, role::COMBO_BOX, words(key)).is() ||
                        find(window, role::LIST, words(key)).is())
                << key;
    });
}
