// SPDX-License-Identifier: MPL-2.0
// What a person decides: what is left alone, which regulation applies, what is repaired.
#include "language.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>
#include <org/kehoach/PlanChecker.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;

namespace {

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

std::string text_of(const OpenDocument& document) {
    return office::utf8(document.as<css::text::XTextDocument>()->getText()->getString());
}

std::string ignored_count(int count) {
    return words("panel.ignored.count", {{"count", std::to_string(count)}});
}

bool says(const Model& model, const std::string& wanted) {
    return reads(window_of(model), wanted);
}

/// Presses a button of the panel that opens a window, and waits for that.
Seen opened_by(const Model& model, const std::string& key) {
    press(panel_button(model, key));
    return dialog();
}

/// A window that has just come up may not listen yet: then it is pressed again.
void close_by(const Seen& window, const char* key) {
    const auto way_out = button(window, key);
    EXPECT_TRUE(wait_until("the window to close", [&] {
        if (has_dialog())
            press(way_out);
        return !has_dialog();
    }));
}

} // namespace

TEST(Ignoring, OnePlaceWithAReasonAndBack) {
    told([] {
        const auto document = faulty_plan();
        const ClosingDialogs closing;
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.ignore"));
        const int before = steps(document);
        const auto asked = opened_by(document, "panel.ignore");
        ASSERT_TRUE(asked.is());
        EXPECT_EQ(name_of(asked), words("dialog.ignore.title"));
        type(field(asked, "dialog.ignore.reason"), "đã thống nhất");
        press(button(asked, "dialog.ignore.ok"));
        EXPECT_TRUE(wait_until("one to be ignored", [&] { return says(document, ignored_count(1)); }));
        EXPECT_EQ(steps(document), before + 1);

        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        EXPECT_THAT(office::utf8(checker->ignored(document)), HasSubstr("đã thống nhất"));

        const auto list = opened_by(document, "panel.ignored");
        ASSERT_TRUE(list.is());
        const auto row = words("session.ignored.place");
        EXPECT_TRUE(reads(list, row.substr(0, row.find('{'))));
        press(button(list, "dialog.ignored.back"));
        EXPECT_TRUE(wait_until("none to be ignored", [&] { return !says(document, ignored_count(1)); }));
        close_by(list, "dialog.close");
    });
}

TEST(Ignoring, CancelledChangesNothing) {
    told([] {
        const auto document = faulty_plan();
        const ClosingDialogs closing;
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.ignore"));
        const int before = steps(document);
        close_by(opened_by(document, "panel.ignore"), "dialog.cancel");
        EXPECT_EQ(steps(document), before);
        EXPECT_FALSE(says(document, ignored_count(1)));
    });
}

TEST(Asking, WhichRegulationAppliesIsAskedOnceAndRemembered) {
    told([] {
        const auto document = undated_plan();
        open_deck(document);
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(wait_until("the question", [&] { return says(document, words("panel.ask")); }));
        const int before = steps(document);
        const bool vietnamese = in_vietnamese();
        const std::string answer = vietnamese ? "Hướng dẫn 36-HD/VPTW" : "Guidance 36-HD/VPTW";
        std::string item;
        for (const auto& one : all(window_of(document), role::LIST_ITEM))
            if (name_of(one).find(answer) == 0)
                item = name_of(one);
        ASSERT_FALSE(item.empty());
        choose(window_of(document), item);
        const auto chosen = words("panel.profile.answered", {{"profile", item}});
        EXPECT_TRUE(wait_until("the answer to be told", [&] { return says(document, chosen); }));
        EXPECT_EQ(steps(document), before + 1);
        const OpenDocument again(url_of(store(document, "answered.docx")), false);
        open_deck(again);
        press(panel_button(again, "panel.check"));
        EXPECT_TRUE(wait_until("the answer to be remembered", [&] { return says(again, chosen); }));
        EXPECT_TRUE(says(again, words("panel.ask.label")));
        EXPECT_FALSE(says(again, words("panel.ask"))) << "what was chosen is not asked";
    });
}

TEST(Asking, SaysThatADocumentWasConvertedAndGoesToEachChange) {
    told([] {
        const auto document = OpenDocument::writer(false);
        document.as<css::text::XTextDocument>()->getText()->setString(kehoach::office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG ỦY XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\rĐẢNG CỘNG SẢN VIỆT NAM\r"
            "Nậm Hương, ngày 15 tháng 7 năm 2024\rKẾ HOẠCH\rđọc sách\rCăn cứ Quy chế làm việc của Đảng ủy "
            "xã;\r"
            "Ban Thường vụ ban hành kế hoạch như sau:\rI. MỤC ĐÍCH\rĐọc sách nhiều hơn năm ngoái.\r"
            "Nơi nhận:\r- Các chi bộ;\r- Lưu Văn phòng Đảng ủy.\rT/M BAN THƯỜNG VỤ\rBÍ THƯ\rLò Văn Tếnh"));
        open_deck(document);
        const bool vietnamese = in_vietnamese();
        const std::string name = vietnamese ? "Hướng dẫn 05-HD/VPTW (từ 27/5/2026)"
                                            : "Guidance 05-HD/VPTW (Party), from 27/5/2026";
        const std::map<std::string, std::string> newest{{"profile", name.substr(0, name.find(vietnamese ? " (" : ", "))}};
        Dispatched result(document, "org.kehoach:ConvertProfile");
        const auto asked = window_reading(words("convert.ask", newest));
        ASSERT_TRUE(asked.is());
        press(find(asked, role::PUSH_BUTTON, vietnamese ? "Có" : "Yes"));
        const auto places = dialog_titled("dialog.places.title");
        ASSERT_TRUE(places.is());
        EXPECT_TRUE(reads(places, words("dialog.places.changes")));
        const auto go = find(places, role::PUSH_BUTTON, words("dialog.places.go"));
        for (const auto& one : all(places, role::LIST_ITEM)) {
            choose(places, name_of(one));
            EXPECT_TRUE(is_enabled(go)) << name_of(one);
        }
        press(find(places, role::PUSH_BUTTON, words("dialog.close")));
        result.get();
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(wait_until("the conversion to be told", [&] {
            return says(document, words("panel.profile.converted", {{"profile", name}}));
        }));
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        Dispatched again(document, "org.kehoach:ConvertProfile");
        ASSERT_TRUE(window_reading(words("convert.already", newest)).is());
        press(dialog_button("OK"));
        again.get();
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps);
    });
}

/// The regulation of the State is no older one of the Party.
TEST(Asking, DoesNotOfferAPaperOfTheStateTheFormOfTheParty) {
    told([] {
        const auto document = OpenDocument::writer(false);
        document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(
            "ỦY BAN NHÂN DÂN\rXÃ NẬM HƯƠNG\rSố: 12/KH-UBND\rCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\r"
            "Độc lập - Tự do - Hạnh phúc\rNậm Hương, ngày 15 tháng 7 năm 2024\rKẾ HOẠCH\rĐọc sách\r"
            "I. MỤC ĐÍCH\rĐọc sách nhiều hơn năm ngoái.\rNơi nhận:\r- Lưu: VT.\rTM. ỦY BAN NHÂN DÂN\r"
            "CHỦ TỊCH\rLò Văn Tếnh"));
        Dispatched result(document, "org.kehoach:ConvertProfile");
        const auto already = words("convert.already", {{"profile", "|"}});
        EXPECT_TRUE(window_reading(already.substr(0, already.find('|'))).is()); // which one, the test above looks at
        press(dialog_button("OK"));
        result.get();
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 1) << "the text itself";
    });
}

TEST(Asking, IsNotDoneWhereTheDocumentTells) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        EXPECT_FALSE(status(document, "panel.found").empty());
        for (const auto& label : all(window_of(document), role::LABEL))
            EXPECT_FALSE(name_of(label) == words("panel.ask") && is_shown(label));
    });
}

TEST(Repairing, TakesWhatIsTickedInOneStep) {
    told([] {
        const auto document = faulty_plan();
        const int before = steps(document);
        Dispatched result(document, "org.kehoach:RepairAll");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.repair.title"));
        EXPECT_TRUE(is_enabled(button(window, "dialog.repair.ok")));
        press(button(window, "dialog.repair.ok"));
        const auto event = result.get();
        EXPECT_FALSE(has_dialog()) << "one more press";
        EXPECT_TRUE(wait_until("what was done in the panel",
                               [&] { return !status(document, "repair.result.done").empty(); }));
        EXPECT_EQ(event.State, css::frame::DispatchResultState::SUCCESS);
        rtl::OUString done;
        event.Result >>= done;
        EXPECT_FALSE(boost::json::parse(office::utf8(done)).at("applied").as_array().empty());
        EXPECT_EQ(steps(document), before + 1);
        EXPECT_THAT(text_of(document), HasSubstr("Số 27-KH/HU"));
    });
}

TEST(Repairing, LeavesWhatIsNotTicked) {
    told([] {
        const auto document = faulty_plan();
        const auto before = text_of(document);
        Dispatched result(document, "org.kehoach:RepairAll");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        const auto boxes = [&] { return all(window, role::CHECK_BOX); };
        ASSERT_TRUE(wait_until("the choices", [&] { return std::ranges::any_of(boxes(), is_shown); }));
        const auto next = button(window, "dialog.repair.next");
        for (;;) {
            for (const auto& box : boxes())
                if (is_shown(box) && is_ticked(box))
                    press(box);
            if (!is_enabled(next))
                break;
            press(next);
        }
        EXPECT_TRUE(
            wait_until("nothing to repair", [&] { return !is_enabled(button(window, "dialog.repair.ok")); }));
        press(button(window, "dialog.cancel"));
        result.get();
        EXPECT_EQ(text_of(document), before);
    });
}

namespace {

/// Its number waits: a fault only where a paper is issued.
OpenDocument waiting_plan() {
    std::string text = faulty_text;
    text.replace(text.find("27-"), 3, "…-");
    auto document = faulty_plan();
    document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(text));
    document.as<css::util::XModifiable>()->setModified(false);
    return document;
}

/// Whether a person's next check is one of a paper that is issued.
bool is_checked_as_issued(const Model& model) {
    rtl::OUString said;
    Dispatched(model, "org.kehoach:Check").get().Result >>= said;
    const auto findings = boost::json::parse(office::utf8(said));
    return std::ranges::any_of(findings.as_array(), [](const auto& one) {
        return one.at("rule") == "hd05-4.1.2-1" && one.at("verdict") == "not-met";
    });
}

} // namespace

TEST(Stage, IsKeptInTheDocumentAndAsksNobodyToSaveIt) {
    told([] {
        const auto document = waiting_plan();
        const auto before = steps(document);
        check_in_panel(document);
        EXPECT_FALSE(is_checked_as_issued(document));
        choose(window_of(document), words("panel.stage.issuing"));
        EXPECT_TRUE(is_checked_as_issued(document));
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
        EXPECT_EQ(steps(document), before);
        for (const char* const name : {"stage.docx", "stage.odt"}) {
            const OpenDocument again(url_of(test::store(document, name)), false);
            EXPECT_TRUE(is_checked_as_issued(again)) << name;
            check_in_panel(again);
            EXPECT_TRUE(is_checked_as_issued(again)) << "the panel goes on in it";
        }
    });
}
