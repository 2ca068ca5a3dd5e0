// SPDX-License-Identifier: MPL-2.0
// The window in which a whole plan is filled in: its pages in any order, checked while typing.
#include "language.hxx"
#include "wizard.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XSearchDescriptor.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/HousePacks.hpp>
#include <regex>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A pack with one template of its own.
void install(const css::uno::Reference<org::kehoach::XHousePacks>& packs, const std::string& name) {
    const auto folder = test::office().folder() / ("wizard-pack-" + name);
    std::filesystem::create_directories(folder / "outlines");
    std::ofstream(folder / "pack.json") << R"({"name": ")" + name + R"(", "version": "1"})";
    std::ofstream(folder / "outlines/plan-own.json")
        << R"({"kind": "plan", "id": "plan-a-)" + name + R"(", "name": {"vi": "Kế hoạch của )" + name +
               R"(", "en": "Kế hoạch của )" + name +
               R"("}, "family": "party", "source": "của cơ quan", "sections": [{"heading": "NỘI DUNG"}]})";
    const auto file = test::office().folder() / (name + ".kehoachpack");
    packs->make(url_of(folder), url_of(file));
    packs->install(url_of(file));
}

/// What a plan of the first office is refused with, without a window.
std::string message_of_plan(const Model& model) {
    Dispatched result(
        model, "org.kehoach:NewPlan",
        {{"Spec", R"({"family": "party", "issuer": {"name": "ĐẢNG ỦY XÃ NẬM HƯƠNG"}, "subject": "x",
                        "sections": [{"heading": "A"}]})"}});
    rtl::OUString said;
    result.get().Result >>= said;
    return office::utf8(said);
}

} // namespace

TEST(Wizard, LeavesAnyPageHalfDoneAndLosesNothing) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        ASSERT_TRUE(plan.window().is());
        plan.press("dialog.next");
        type(plan.at("dialog.plan.date"), "31/02/2026");
        EXPECT_TRUE(plan.says(words("data.expected.day-there-is", {{"found", "31/02/2026"}})));
        plan.press("dialog.next");
        EXPECT_TRUE(wait_until("the third page", [&] { return plan.at("dialog.wizard.basis.line").is(); }));
        plan.press("dialog.back");
        EXPECT_EQ(plan.reads("dialog.plan.date"), "31/02/2026");
        plan.press("dialog.plan.ok");
        EXPECT_TRUE(has_dialog()) << "a day that is none is no plan";
        plan.leave();
    });
}

TEST(Wizard, UnderstandsACitedDocumentFromOneLine) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        plan.turn_to(3);
        type(plan.at("dialog.wizard.basis.line"),
             "Căn cứ Kế hoạch số 58-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư");
        EXPECT_EQ(plan.reads("dialog.wizard.basis.number"), "58-KH/TU");
        EXPECT_EQ(plan.reads("dialog.wizard.basis.date"), "28/5/2026");
        EXPECT_EQ(plan.reads("dialog.wizard.basis.issuer"), "Ban Thường vụ Tỉnh ủy");
        EXPECT_EQ(plan.reads("dialog.wizard.basis.subject"), "công tác văn thư");
        type(plan.at("dialog.wizard.basis.number"), "60-KH/TU");
        EXPECT_EQ(
            plan.reads("dialog.wizard.basis.line"),
            "Căn cứ Kế hoạch số 60-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư");
        Model made;
        ASSERT_TRUE(plan.end("dialog.plan.ok").Result >>= made);
        const OpenDocument written(made);
        EXPECT_TRUE(
            stands_in(made, "Thực hiện Kế hoạch số 60-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy"));
        EXPECT_FALSE(stands_in(made, "Căn cứ Kế hoạch số 60-KH/TU")) << "the first sentence names it already";
    });
}

TEST(Wizard, BeginsAnewWithAnotherOffice) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        EXPECT_EQ(plan.reads("dialog.plan.issuer"), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        choose(plan.window(), words("dialog.plan.family.state"));
        EXPECT_EQ(plan.reads("dialog.plan.issuer"), "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG");
        EXPECT_EQ(plan.reads("dialog.plan.issuer-parent"), "") << "nothing of the Party is left";
        plan.turn_to(7);
        EXPECT_EQ(plan.reads("dialog.plan.sign-name"), "Lê Thị Nậm");
        plan.turn_to(4);
        EXPECT_TRUE(plan.says("Kinh phí thực hiện được bố trí")) << "wordings of the State";
        plan.turn_to(1);
        choose(plan.window(), words("dialog.wizard.office.other"));
        EXPECT_EQ(plan.reads("dialog.plan.issuer"), "");
        plan.end("dialog.cancel");
    });
}

TEST(Wizard, FillsInWhatTheNameOfAnotherOfficeTells) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        choose(plan.window(), words("dialog.plan.family.state"));
        choose(plan.window(), words("dialog.wizard.office.other"));
        type(plan.at("dialog.plan.place"), "Bản Lìm");
        type(plan.at("dialog.plan.issuer"), "Ủy ban nhân dân xã Sơn Hạ");
        plan.turn_to(2);
        plan.turn_to(1);
        EXPECT_EQ(plan.reads("dialog.plan.number-issuer"), "UBND");
        EXPECT_EQ(plan.reads("dialog.plan.issuer-in-text"), "Ủy ban nhân dân xã Sơn Hạ");
        EXPECT_EQ(plan.reads("dialog.plan.place"), "Bản Lìm") << "what was typed stays";
        plan.leave();
    });
}

TEST(Wizard, TakesTheHabitsOfTheOfficeIntoThePlan) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        plan.turn_to(5);
        type(plan.at("dialog.wizard.task.what"), "Theo dõi, đôn đốc việc thực hiện");
        type(plan.at("dialog.wizard.task.owner"), "Văn phòng Đảng ủy");
        type(plan.at("dialog.wizard.task.deadline"), "31/12/2026");
        plan.turn_to(8);
        type(plan.at("dialog.wizard.appendix.title"), "Danh sách các chi bộ");
        Model made;
        ASSERT_TRUE(plan.end("dialog.plan.ok").Result >>= made);
        const OpenDocument written(made);
        for (const char* const line :
             {"ĐẢNG ỦY XÃ NẬM HƯƠNG", "triển khai thực hiện …", "Các chi bộ trực thuộc", "Lò Văn Tếnh",
              "cụ thể hóa", "theo dõi, đôn đốc việc thực hiện, hoàn thành chậm nhất ngày 31/12/2026.",
              "DANH SÁCH CÁC CHI BỘ"})
            EXPECT_TRUE(stands_in(made, line)) << line;
    });
}

TEST(Wizard, WritesMarksAsTheOfficeDoesUntilTheyAreChosen) {
    told([] {
        const auto document = OpenDocument::writer(false);
        std::string marks_by_default = two_offices;
        for (auto at = marks_by_default.find(R"("tones": "ủy")"); at != std::string::npos;
             at = marks_by_default.find(R"("tones": "ủy")"))
            marks_by_default.replace(at, std::string(R"("tones": "ủy")").size(), R"("tones": "uỷ")");
        const KnownOffices known(document, marks_by_default);
        {
            AtTheWizard plan(document);
            Model made;
            ASSERT_TRUE(plan.end("dialog.plan.ok").Result >>= made);
            const OpenDocument written(made);
            EXPECT_TRUE(stands_in(made, "cụ thể hóa"));
            EXPECT_FALSE(stands_in(made, "cụ thể hoá"));
        }
        AtTheWizard plan(document);
        plan.turn_to(2);
        choose(plan.window(), words("dialog.office.tones.main"));
        plan.turn_to(1);
        EXPECT_EQ(plan.reads("dialog.plan.issuer"), "ĐẢNG UỶ XÃ NẬM HƯƠNG");
        Model made;
        ASSERT_TRUE(plan.end("dialog.plan.ok").Result >>= made);
        const OpenDocument written(made);
        EXPECT_TRUE(stands_in(made, "cụ thể hoá"));
        EXPECT_FALSE(stands_in(made, "hóa"));
    });
}

TEST(Wizard, SaysAtOnceThatADeadlineIsNoDay) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        plan.turn_to(5);
        type(plan.at("dialog.wizard.task.what"), "Trồng cây ven suối");
        type(plan.at("dialog.wizard.task.deadline"), "31/11");
        const auto fault = words("data.expected.deadline-there-is", {{"found", "31/11"}});
        EXPECT_TRUE(plan.says(
            words("dialog.wizard.task.fault", {{"reason", fault}, {"what", "Trồng cây ven suối"}})));
        type(plan.at("dialog.wizard.task.deadline"), "29/11/2026");
        EXPECT_TRUE(plan.says(words("dialog.wizard.task.off",
                                    {{"date", "29/11/2026"}, {"reason", words("deadline.weekday.sunday")}})));
        const auto day = in_vietnamese() ? "Quốc khánh" : "National Day";
        for (const char* const holiday : {"02/9/2026", "02/9"}) {
            type(plan.at("dialog.wizard.task.deadline"), holiday);
            EXPECT_TRUE(plan.says(words("dialog.wizard.task.off", {{"date", holiday}, {"reason", day}})));
        }
        type(plan.at("dialog.wizard.task.deadline"), "29/11/2026");
        Model made;
        ASSERT_TRUE(plan.end("dialog.plan.ok").Result >>= made) << "a day off is no fault";
        const OpenDocument written(made);
        EXPECT_TRUE(stands_in(made, "hoàn thành chậm nhất ngày 29/11/2026"));
    });
}

TEST(Wizard, WritesWithTheHousePackOfTheOffice) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        for (const std::string name : {"A", "B"})
            install(packs, name);
        const KnownOffices known(document,
                                 std::regex_replace(std::string(two_offices), std::regex("\"code\": \"ĐU\""),
                                                    "\"code\": \"ĐU\", \"pack\": \"A\""));
        {
            AtTheWizard plan(document);
            EXPECT_TRUE(plan.says("Kế hoạch của A"));
            EXPECT_FALSE(reads(plan.window(), "Kế hoạch của B")) << "the pack of another office";
            plan.end("dialog.cancel");
        }
        packs->remove("A");
        packs->remove("B");
        EXPECT_THAT(message_of_plan(document),
                    testing::HasSubstr(words("session.no-such-pack", {{"pack", "A"}})));
    });
}

TEST(Wizard, SaysThatTheSuperiorIsMissingWhereTheRegulationWantsOne) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        const std::string missing = in_vietnamese() ? "thiếu tên đảng bộ cấp trên"
                                                                              : "superior đảng bộ above";
        type(plan.at("dialog.plan.issuer-parent"), "");
        EXPECT_TRUE(plan.says(missing));
        choose(plan.window(), words("dialog.plan.family.state"));
        EXPECT_EQ(plan.reads("dialog.plan.issuer-parent"), "") << "none stands above a commune's committee";
        EXPECT_TRUE(wait_until("nothing to be said", [&] { return !reads(plan.window(), missing); }));
        plan.leave();
    });
}

TEST(Wizard, SaysWhatItsPagesStillLack) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        type(plan.at("dialog.plan.issuer"), "");
        EXPECT_TRUE(plan.says(words("dialog.wizard.page.lacking",
                                    {{"number", "1"}, {"title", words("dialog.wizard.page.1")}})));
        plan.leave();
    });
}
