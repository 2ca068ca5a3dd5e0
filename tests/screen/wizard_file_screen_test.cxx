// SPDX-License-Identifier: MPL-2.0
// What is filled in in the wizard is kept in a file, finished or not, and never lost without a word.
#include "wizard.hxx"

#include "office/package.hxx"
#include "office/text.hxx"

#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

const char* const citation =
    "Căn cứ Kế hoạch số 58-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư";

fs::path new_file(const std::string& name) {
    const auto file = test::office().folder() / name;
    fs::remove(file);
    return file;
}

std::string without_colon(const char* key) {
    const auto label = words(key);
    return label.substr(0, label.size() - 1);
}

/// A plan with something on most pages, two fields of it not finished.
void fill_half(AtTheWizard& plan) {
    type(plan.at("dialog.plan.place"), "Bản Suối");
    plan.turn_to(2);
    type(plan.at("dialog.plan.date"), "31/02/2026");
    plan.turn_to(3);
    type(plan.at("dialog.wizard.basis.line"), citation);
    plan.turn_to(5);
    type(plan.at("dialog.wizard.task.what"), "Theo dõi, đôn đốc");
    type(plan.at("dialog.wizard.task.deadline"), "quý III");
    plan.turn_to(7);
    type(plan.at("dialog.plan.sign-name"), "Hà Thị Suối");
    plan.turn_to(8);
    choose(plan.window(), "TỔNG HỢP VIỆC TỔ CHỨC HỌC TẬP, QUÁN TRIỆT NGHỊ QUYẾT QUA CÁC NĂM");
    plan.press("dialog.wizard.add");
    type(plan.at("dialog.wizard.appendix.from"), "20a");
}

void expect_half(const AtTheWizard& plan, const std::function<void(int)>& turn_to) {
    EXPECT_EQ(plan.reads("dialog.plan.place"), "Bản Suối");
    turn_to(2);
    EXPECT_EQ(plan.reads("dialog.plan.date"), "31/02/2026");
    turn_to(3);
    EXPECT_EQ(plan.reads("dialog.wizard.basis.line"), citation);
    EXPECT_EQ(plan.reads("dialog.wizard.basis.number"), "58-KH/TU");
    turn_to(5);
    EXPECT_EQ(plan.reads("dialog.wizard.task.what"), "Theo dõi, đôn đốc");
    EXPECT_EQ(plan.reads("dialog.wizard.task.deadline"), "quý III");
    turn_to(7);
    EXPECT_EQ(plan.reads("dialog.plan.sign-name"), "Hà Thị Suối");
    turn_to(8);
    EXPECT_EQ(plan.reads("dialog.wizard.appendix.from"), "20a");
}

} // namespace

TEST(WizardFile, KeepsAPlanThatIsHalfDone) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        const auto file = new_file("half.kehoach");
        {
            AtTheWizard plan(document);
            fill_half(plan);
            PressedAside saving(button(plan.window(), "dialog.wizard.save"));
            choose_file(file);
            saving.wait();
            EXPECT_TRUE(plan.says(words("dialog.wizard.saved")));
            plan.end("dialog.cancel");
        }
        AtTheWizard again(document);
        PressedAside opening(button(again.window(), "dialog.wizard.open"));
        choose_file(file);
        opening.wait();
        EXPECT_TRUE(again.says(
            words("dialog.wizard.missing", {{"fields", without_colon("dialog.wizard.appendix.from") + ", " +
                                                           without_colon("dialog.plan.date")}})));
        expect_half(again, [&](int page) { again.turn_to(page); });
        again.end("dialog.cancel");
    });
}

TEST(WizardFile, SaysWhenAFileIsNone) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        const auto file = new_file("none.kehoach");
        std::ofstream(file) << "KẾ HOẠCH";
        AtTheWizard plan(document);
        plan.turn_to(2);
        type(plan.at("dialog.plan.date"), "31/02/2026");
        const auto fault = words("data.expected.day-there-is", {{"found", "31/02/2026"}});
        ASSERT_TRUE(plan.says(fault));
        PressedAside opening(button(plan.window(), "dialog.wizard.open"));
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.discard"));
        choose_file(file);
        opening.wait();
        EXPECT_TRUE(plan.says(words("data.expected.json")));
        EXPECT_EQ(plan.reads("dialog.plan.date"), "31/02/2026");
        plan.leave();
    });
}

TEST(WizardFile, NothingTypedGoesWithoutAWord) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        type(plan.at("dialog.plan.place"), "Bản Suối");
        plan.press("dialog.cancel");
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.stay"));
        ASSERT_TRUE(dialog_titled("dialog.plan.title").is());
        EXPECT_EQ(plan.reads("dialog.plan.place"), "Bản Suối") << "all is as it was";
        const auto file = new_file("left.kehoach");
        plan.press("dialog.cancel");
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.save"));
        choose_file(file);
        EXPECT_FALSE(plan.result().Result.hasValue());
        EXPECT_THAT(office::read_file(url_of(file)), testing::HasSubstr("Bản Suối"));
    });
}

TEST(WizardFile, AsksNobodyWhoTypedNothing) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        AtTheWizard plan(document);
        plan.turn_to(4);
        EXPECT_FALSE(plan.end("dialog.cancel").Result.hasValue());
        EXPECT_FALSE(has_dialog());
    });
}
