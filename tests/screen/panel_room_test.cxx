// SPDX-License-Identifier: MPL-2.0
// How the panel shares out its room: a small screen leaves enough to the list of findings, and what is not
// needed just now takes none.
#include "panel.hxx"

#include "office/text.hxx"
#include "shown_plan.hxx"
#include "structure.hxx"

#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

void make_window(const Model& model, int width, int height) {
    model->getCurrentController()->getFrame()->getContainerWindow()->setPosSize(0, 0, width, height,
                                                                                css::awt::PosSize::POSSIZE);
}

/// Whatever comes of it.
void check(const Model& model) {
    open_deck(model);
    Dispatched(model, "org.kehoach:Check").get();
}

bool has_button(const Model& model, const std::string& key) {
    return button(panel_of(model), key).is();
}

/// A plan with a single slip: a blank before a comma.
OpenDocument with_few_findings() {
    auto document = plan_of_trees();
    found(document, "cây của")->setString(office::ustring("cây , của"));
    return document;
}

} // namespace

/// Screens of 1366 by 768 are what most offices of communes have; a title bar and a task bar take their part.
TEST(PanelRoom, ShowsEnoughRowsOnALowScreen) {
    told([] {
        const auto document = faulty_plan();
        make_window(document, 1366, 700);
        check_in_panel(document);
        EXPECT_TRUE(wait_until("rows", [&] { return rows_in_view(document) >= 8; }))
            << rows_in_view(document);
    });
}

TEST(PanelRoom, OffersToSearchOnlyWhereThereIsMuch) {
    told([] {
        const auto few = with_few_findings();
        check(few);
        EXPECT_FALSE(has_button(few, "panel.filter"));
        const auto many = faulty_plan();
        check_in_panel(many);
        EXPECT_FALSE(field(panel_of(many), "panel.search").is());
        unfold_filter(many);
        const auto everything = findings_in(panel_of(many)).size();
        type(field(panel_of(many), "panel.search"), "3.2");
        EXPECT_TRUE(wait_until("fewer", [&] { return findings_in(panel_of(many)).size() < everything; }));
        press(panel_button(many, "panel.filter.end"));
        EXPECT_TRUE(
            wait_until("all again", [&] { return findings_in(panel_of(many)).size() == everything; }));
        EXPECT_FALSE(field(panel_of(many), "panel.search").is());
    });
}

TEST(PanelRoom, OffersTheListOfWhatIsIgnoredOnlyWhereSomethingIs) {
    told([] {
        const ClosingDialogs closing;
        const auto document = faulty_plan();
        check_in_panel(document);
        EXPECT_FALSE(has_button(document, "panel.ignored"));
        ASSERT_TRUE(choose_one_for(document, "panel.ignore"));
        press(panel_button(document, "panel.ignore"));
        // A window that has just come up may not listen yet: then it is pressed again.
        const auto ok = dialog_button(words("dialog.ignore.ok"));
        EXPECT_TRUE(wait_until("the list", [&] {
            if (has_dialog())
                press(ok);
            return has_button(document, "panel.ignored");
        }));
    });
}

/// Older than every regulation that is known.
TEST(PanelSays, ThatTheFormWasNotCheckedRatherThanThatItHasNoFaults) {
    told([] {
        auto document = OpenDocument::writer(false);
        document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rHUYỆN ỦY NẬM HƯƠNG\r*\rSố 27-KH/HU\rĐẢNG CỘNG SẢN VIỆT NAM\r"
            "Nậm Hương, ngày 5 tháng 6 năm 2010\rKẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc sách nhiều hơn.\r"
            "Nơi nhận:\r- Các chi bộ;\r- Lưu Văn phòng Huyện ủy.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh"));
        check(document);
        EXPECT_NE(status(document, "panel.form-unchecked"), "");
        EXPECT_FALSE(reads(panel_of(document), "không có lỗi"));
        Dispatched asked(document, "org.kehoach:Findings");
        rtl::OUString said;
        asked.get().Result >>= said;
        EXPECT_NE(office::utf8(said), words("findings.count.none"));
    });
}

/// Several regulations are possible, which lack other things in it.
TEST(PanelSays, WhichRulesCouldNotBeDecided) {
    told([] {
        const auto document = undated_plan();
        check(document);
        std::vector<std::string> named;
        for (const auto& group : groups_of(document))
            for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i)
                for (const auto& rule : rows_below(group->getAccessibleChild(i)->getAccessibleContext()))
                    named.push_back(rule);
        EXPECT_FALSE(named.empty());
        for (const auto& one : named)
            EXPECT_NE(one.find(" (HD "), one.npos) << one;
    });
}

TEST(PanelRoom, SaysOfTheRegulationNoMoreThanItsName) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        EXPECT_EQ(status(document, "panel.profile"), "") << "its list says it";
        EXPECT_NE(chosen_in(panel_of(document), "panel.ask.label"), "");
    });
}
