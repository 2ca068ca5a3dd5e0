// SPDX-License-Identifier: MPL-2.0
// Pictures of menu, dialogs and panel, for people to look at: <build>/pictures.
#include "display.hxx"
#include "wizard.hxx"

#include "office/package.hxx"
#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XReplaceDescriptor.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <org/kehoach/HousePacks.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

const fs::path pictures = fs::path(KEHOACH_BUILD_DIR) / "pictures";

Display& display() {
    static const fs::path folder = [] {
        std::string name = fs::temp_directory_path() / "kehoach-display-XXXXXX";
        return fs::path(mkdtemp(name.data()));
    }();
    static Display shown(folder);
    return shown;
}

class Pictures : public testing::Test {
protected:
    void SetUp() override {
        if (program("Xvfb").empty() || program("import").empty() || program("xdotool").empty())
            GTEST_SKIP() << "no pictures: Xvfb, xdotool or import (ImageMagick) is not installed";
        ASSERT_TRUE(display().is_there());
        options().locale = "vi";
        options().bundled = KEHOACH_BUILD_DIR "/bundled";
        options().headless = false;
        options().display = display().name();
        fs::create_directories(pictures);
    }
};

void take(const std::string& name) {
    const auto file = pictures / name;
    fs::remove(file);
    EXPECT_TRUE(display().picture(file)) << name;
    EXPECT_GT(fs::file_size(file), 10000u) << "an empty screen";
}

/// F10 opens the first menu of the bar; leftwards round the end are the others, and no submenu is in the way.
std::vector<std::string> keys_to_menu(const Model& model) {
    const auto bar = all(window_of(model), role::MENU_BAR).at(0);
    std::vector<std::string> keys = {"F10"};
    const auto wanted = menu_title_of_bar("org.kehoach.writer");
    for (auto i = bar->getAccessibleChildCount() - 1; i >= 0; --i) {
        keys.push_back("Left");
        const Ref<css::accessibility::XAccessible> menu = bar->getAccessibleChild(i);
        if (name_of(menu->getAccessibleContext()) == wanted)
            return keys;
    }
    ADD_FAILURE() << "no menu " << wanted;
    return {};
}

void fill_the_screen(const Model& model) {
    model->getCurrentController()->getFrame()->getContainerWindow()->setPosSize(0, 0, 1270, 860,
                                                                                css::awt::PosSize::POSSIZE);
}

std::vector<std::string> keys_of(const std::string& letters) {
    std::vector<std::string> keys;
    for (const char letter : letters)
        keys.push_back(letter == ' ' ? "space" : std::string(1, letter));
    return keys;
}

Model current_document() {
    return Model(css::frame::Desktop::create(test::office().context())->getCurrentComponent(),
                 css::uno::UNO_QUERY);
}

void replace(const Model& model, const char* right, const char* wrong) {
    const Ref<css::util::XReplaceable> text(model, css::uno::UNO_QUERY_THROW);
    const auto change = text->createReplaceDescriptor();
    change->setSearchString(office::ustring(right));
    change->setReplaceString(office::ustring(wrong));
    EXPECT_GT(text->replaceAll(change.get()), 0) << right;
}

/// A dialog that a command opened.
class AtTheDialog {
public:
    AtTheDialog(const Model& model, const std::string& command)
        : result_(model, "org.kehoach:" + command),
          window_(command == "NewPlan" ? new_plan_dialog() : dialog()) {}
    const Seen& window() const { return window_; }
    Seen button(const char* key) const { return find(window_, role::PUSH_BUTTON, words(key)); }
    Seen field(const char* key) const { return find_field(window_, words(key)); }
    void cancel(const char* key = "dialog.cancel") {
        press(button(key));
        result();
    }
    void result() { result_.get(); }

private:
    Dispatched result_;
    Seen window_;
};

} // namespace

TEST_F(Pictures, OfTheMenu) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        ASSERT_TRUE(display().keys(keys_to_menu(document)));
        take("menu.png");
        ASSERT_TRUE(display().keys({"Escape", "Escape"}));
    });
}

TEST_F(Pictures, OfEveryPageOfAPlan) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog plan(document, "NewPlan");
        ASSERT_TRUE(plan.window().is());
        type(plan.field("dialog.plan.issuer-parent"), "ĐẢNG BỘ TỈNH LAM GIANG");
        type(plan.field("dialog.plan.issuer"), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        type(plan.field("dialog.plan.issuer-in-text"), "Ban Thường vụ Đảng ủy xã Nậm Hương");
        type(plan.field("dialog.plan.number-issuer"), "ĐU");
        type(plan.field("dialog.plan.place"), "Nậm Hương");
        take("plan-1.png");
        const std::vector<std::pair<const char*, const char*>> typed{
            {"dialog.plan.date", "15/6/2026"},
            {"dialog.wizard.basis.line",
             "Căn cứ Kế hoạch số 58-KH/TU, ngày 28/5/2026 của Ban Thường vụ Tỉnh ủy về công tác văn thư"},
            {"dialog.wizard.sections", nullptr},
            {"dialog.wizard.task.what", "Theo dõi, đôn đốc việc thực hiện"},
            {"dialog.plan.filing", "Văn phòng Đảng ủy"},
            {"dialog.plan.sign-name", "Lò Văn Tếnh"},
            {"dialog.wizard.appendix.title", "Danh sách các đơn vị"}};
        int page = 2;
        for (const auto& [field, text] : typed) {
            press(plan.button("dialog.next"));
            if (text != nullptr)
                type(wait_for(field, [&] { return plan.field(field); }), text);
            take("plan-" + std::to_string(page++) + ".png");
        }
        press(plan.button("dialog.cancel"));
        take("plan-leave.png");
        press(button(dialog_titled("dialog.leave.title"), "dialog.leave.discard"));
        plan.result();
    });
}

/// The whole way by hand, with an office that is known: two steps in the menu, the subject where the cursor
/// already stands, one key. What is pressed is counted; how fast somebody types is his affair.
TEST_F(Pictures, OfAPlanMadeByHandWithThreePressesAndItsSubject) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const KnownOffices known(document);
        fill_the_screen(document);
        ASSERT_TRUE(display().keys(keys_to_menu(document)));
        const std::vector<std::string> to_the_entry{"Down", "Return"}, done{"alt+s"};
        const std::string subject = "cham soc cay trong nam hai bay";
        ASSERT_TRUE(display().keys(to_the_entry));
        const auto window = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(window.is());
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(window); }));
        const Model before = current_document();
        ASSERT_TRUE(display().keys(keys_of(subject)));
        take("plan-by-hand.png");
        ASSERT_TRUE(display().keys(done));
        ASSERT_TRUE(wait_until("the plan", [&] { return current_document() != before; }));
        const OpenDocument plan(current_document());
        EXPECT_TRUE(stands_in(plan, ("triển khai thực hiện " + subject).c_str()));
        EXPECT_TRUE(stands_in(plan, "Lò Văn Tếnh"));
        EXPECT_EQ(to_the_entry.size() + done.size(), 3U) << "presses beside the letters of the subject";
        RecordProperty("presses", static_cast<int>(to_the_entry.size() + done.size()));
        RecordProperty("letters", static_cast<int>(subject.size()));
        fill_the_screen(plan);
        take("plan-made-by-hand.png");
    });
}

TEST_F(Pictures, OfTheOffice) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog offices(document, "Options");
        ASSERT_TRUE(offices.window().is());
        ASSERT_TRUE(wait_until("keys to reach the window", [&] { return is_active(offices.window()); }));
        // By hand: a press from outside would run the second window in a thread of ours.
        ASSERT_TRUE(display().keys({"Tab", "space"}));
        const auto office = dialog_titled("dialog.office.title");
        ASSERT_TRUE(office.is());
        type(find_field(office, words("dialog.plan.issuer")), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        ASSERT_TRUE(display().keys({"Tab", "Tab", "Tab"}));
        type(find_field(office, words("dialog.plan.filing")), "Văn phòng Đảng ủy");
        take("office.png");
        press(find(office, role::PUSH_BUTTON, words("dialog.office.ok")));
        ASSERT_TRUE(wait_until("the list of offices", [&] { return reads(offices.window(), "NẬM HƯƠNG"); }));
        take("offices.png");
        offices.cancel("dialog.close");
        AtTheDialog plan(document, "NewPlan");
        ASSERT_TRUE(plan.window().is());
        take("plan-of-the-office.png");
        plan.cancel();
    });
}

TEST_F(Pictures, OfTheClerksWindow) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog issue(document, "Issue");
        ASSERT_TRUE(issue.window().is());
        take("issue.png");
        issue.cancel();
    });
}

TEST_F(Pictures, OfAPlanFromAnOldOne) {
    told([] {
        const ClosingDialogs closing;
        const auto start = OpenDocument::writer(false);
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        css::beans::NamedValue visible("Visible", css::uno::Any(true));
        const OpenDocument old(org::kehoach::PlanComposer::create(test::office().context())
                                   ->compose(office::ustring(spec), office::seq({visible})));
        fill_the_screen(old);
        Dispatched result(old, "org.kehoach:NewFromOld");
        const auto window = dialog_titled("old.title");
        take("old-plan.png");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("old.list.title");
        take("old-plan-places.png");
        press(button(list, "dialog.cancel"));
        result.get();
    });
}

TEST_F(Pictures, OfAPlanFromASuperiorsPaper) {
    told([] {
        const ClosingDialogs closing;
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        css::beans::NamedValue visible("Visible", css::uno::Any(true));
        const OpenDocument superior(org::kehoach::PlanComposer::create(test::office().context())
                                        ->compose(office::ustring(spec), office::seq({visible})));
        const KnownOffices known(superior);
        fill_the_screen(superior);
        Dispatched result(superior, "org.kehoach:NewFromSuperior");
        const auto window = dialog_titled("superior.title");
        take("superior.png");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("superior.list.title");
        take("superior-list.png");
        press(button(list, "old.ok"));
        const auto plan = dialog_titled("dialog.plan.title");
        take("superior-plan.png");
        press(button(plan, "dialog.cancel"));
        result.get();
    });
}

TEST_F(Pictures, OfTheFrameOfAReport) {
    told([] {
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        css::beans::NamedValue visible("Visible", css::uno::Any(false));
        const OpenDocument plan(org::kehoach::PlanComposer::create(test::office().context())
                                    ->compose(office::ustring(spec), office::seq({visible})));
        Model made;
        Dispatched(plan, "org.kehoach:NewReport", {{"Issuer", "CHI BỘ THÔN NẬM HƯƠNG"}}).get().Result >>=
            made;
        ASSERT_TRUE(made.is());
        const OpenDocument frame(made);
        fill_the_screen(frame);
        take("report-frame.png");
        test::store(frame, "report-frame.pdf");
        fs::copy_file(test::office().folder() / "report-frame.pdf", pictures / "report-frame.pdf",
                      fs::copy_options::overwrite_existing);
    });
}

TEST_F(Pictures, OfTheTableOfComments) {
    told([] {
        const ClosingDialogs closing;
        const auto draft = test::office().folder() / "draft.fodt";
        std::ofstream(draft) << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:tracked-changes><text:changed-region text:id="a"><text:deletion><office:change-info><dc:creator>Hà Thị Suối
</dc:creator><dc:date>2026-11-02T08:00:00</dc:date></office:change-info><text:p>ngay </text:p></text:deletion>
</text:changed-region></text:tracked-changes><text:p>KẾ HOẠCH</text:p><text:p>trồng cây ven suối</text:p>
<text:p>I. MỤC ĐÍCH</text:p><text:p>1. Trồng <text:change text:change-id="a"/>đủ<office:annotation>
<dc:creator>Lò Văn Núi</dc:creator><dc:date>2026-11-03T08:00:00</dc:date><text:p>Đề nghị nêu rõ trồng bao nhiêu cây,
ở những thôn nào.</text:p></office:annotation> số cây.</text:p></office:text></office:body></office:document>)";
        const OpenDocument commented(url_of(draft), false);
        Dispatched result(commented, "org.kehoach:Comments", {{"Visible", "yes"}});
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::FAILURE) << "that is no truth value";
        Dispatched asked(commented, "org.kehoach:Comments");
        press(find(dialog(), role::PUSH_BUTTON, "Có"));
        Model made;
        asked.get().Result >>= made;
        ASSERT_TRUE(made.is());
        const OpenDocument table(made);
        fill_the_screen(table);
        take("comments.png");
    });
}

TEST_F(Pictures, OfTheWindowsAtTheCursor) {
    told([] {
        const ClosingDialogs closing;
        const auto start = OpenDocument::writer(false);
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        css::beans::NamedValue visible("Visible", css::uno::Any(true));
        const OpenDocument plan(org::kehoach::PlanComposer::create(test::office().context())
                                    ->compose(office::ustring(spec), office::seq({visible})));
        const Ref<css::util::XSearchable> text(plan.model(), css::uno::UNO_QUERY_THROW);
        const auto wanted = text->createSearchDescriptor();
        wanted->setSearchString(office::ustring("Ban Thường vụ Đảng uỷ tổ chức hội nghị tổng kết"));
        const Ref<css::text::XTextRange> found(text->findFirst(wanted), css::uno::UNO_QUERY_THROW);
        Ref<css::text::XTextViewCursorSupplier>(plan.model()->getCurrentController(),
                                                css::uno::UNO_QUERY_THROW)
            ->getViewCursor()
            ->gotoRange(found->getEnd(), false);
        fill_the_screen(plan);
        ASSERT_TRUE(display().keys({"Menu"}));
        take("context-menu.png");
        ASSERT_TRUE(display().keys({"Escape"}));
        for (const char* const command : {"InsertSection", "InsertCitation", "InsertDeadline"}) {
            AtTheDialog window(plan, command);
            ASSERT_TRUE(window.window().is());
            if (command == std::string("InsertCitation"))
                type(window.field("citation.line"),
                     "Hướng dẫn số 12-HD/BTGDVTW, ngày 05/6/2026 của Ban Tuyên giáo và "
                     "Dân vận Trung ương về tổng kết");
            if (command == std::string("InsertDeadline"))
                type(window.field("deadline.date"), "30/4/2024");
            EXPECT_TRUE(display().keys({"Tab", "Tab"}));
            take(std::string(command) + ".png");
            window.cancel();
        }
    });
}

TEST_F(Pictures, OfThePageInTheOptions) {
    told([] {
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        Dispatched result(
            document, ".uno:OptionsTreeDialog",
            {{"OptionsPageURL", "vnd.sun.star.extension://org.kehoach/dialogs/OptionsPage.xdl"}});
        const auto window = window_reading(words("dialog.options.promise"));
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(find(window, role::PUSH_BUTTON, words("dialog.options.offices")).is());
        take("options.png");
        ASSERT_TRUE(display().keys({"Escape"}));
        result.get();
    });
}

TEST_F(Pictures, OfTheDialogOfAForm) {
    told([] {
        const auto document = OpenDocument::calc(false);
        fill_the_screen(document);
        AtTheDialog form(document, "NewForm");
        ASSERT_TRUE(form.window().is());
        take("form.png");
        form.cancel();
    });
}

TEST_F(Pictures, OfThePanel) {
    told([] {
        const auto start = OpenDocument::writer();
        const auto spec =
            office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
        Dispatched composed(start, "org.kehoach:NewPlan", {{"Spec", spec}});
        Model made;
        ASSERT_TRUE(composed.get().Result >>= made);
        const OpenDocument plan(made);
        replace(made, "Số 27-KH/ĐU", "Số: 27-KH/ĐU");
        replace(made, "- Lưu Văn phòng", "- Lưu: Văn phòng");
        replace(made, "Nơi nhận:", "Nơi Nhận");
        replace(made, "T/M BAN", "TM. BAN");
        fill_the_screen(made);
        // Comes back when the panel shows what was found.
        EXPECT_EQ(Dispatched(made, "org.kehoach:Check").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        take("panel.png");
    });
}

TEST_F(Pictures, OfTheQuestionWhichRegulationApplies) {
    told([] {
        const auto document = undated_plan();
        fill_the_screen(document);
        Dispatched(document, "org.kehoach:Check").get();
        take("question.png");
    });
}

TEST_F(Pictures, OfWhatIsIgnored) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        const auto checker = org::kehoach::PlanChecker::create(test::office().context());
        const auto findings = checker->check(document, {});
        ASSERT_GT(findings.getLength(), 2);
        checker->ignore(document, findings[0].Id, office::ustring("Máy in của cơ quan cần lề này"));
        checker->ignore(document, findings[2].Rule, rtl::OUString());
        AtTheDialog list(document, "Ignored");
        ASSERT_TRUE(list.window().is());
        take("ignored.png");
        list.cancel("dialog.close");
    });
}

TEST_F(Pictures, OfWhatToLookAtAfterRestructuring) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const Ref<css::text::XTextDocument> text(Model(document), css::uno::UNO_QUERY_THROW);
        text->getText()->setString(office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG UỶ XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\r"
            "Nậm Hương, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rđọc sách\rPhần I\rI. MỤC ĐÍCH\r1. Yêu cầu\r"
            "a) Một\rb) Hai\rc) Ba\rd) Bốn\rđ) Năm\r2. Đọc đều.\r"));
        fill_the_screen(document);
        Dispatched result(document, "org.kehoach:Restructure");
        press(find(dialog(), role::PUSH_BUTTON, "Có"));
        const auto places = dialog_titled("dialog.places.title");
        ASSERT_TRUE(places.is());
        press(find(places, role::PUSH_BUTTON, words("dialog.places.go")));
        take("places.png");
        press(find(places, role::PUSH_BUTTON, words("dialog.close")));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
    });
}

TEST_F(Pictures, OfWhatNamesAMovedHeading) {
    told([] {
        const auto document = OpenDocument::writer(false);
        const Ref<css::text::XTextDocument> text(Model(document), css::uno::UNO_QUERY_THROW);
        text->getText()->setString(office::ustring(
            "ĐẢNG BỘ TỈNH LAM GIANG\rĐẢNG UỶ XÃ NẬM HƯƠNG\r*\rSố 12-KH/ĐU\r"
            "Nậm Hương, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rtrồng cây\rI. NỘI DUNG\r1. Trồng cây\r"
            "Trồng đủ số cây.\r2. Chăm cây\rTưới đủ nước.\rII. TỔ CHỨC THỰC HIỆN\r1. Các chi bộ\r"
            "Làm theo mục 2, phần I và mục 1, phần I.\r2. Văn phòng\rTheo dõi việc nêu tại mục 1.\r"));
        fill_the_screen(document);
        {
            Dispatched restructured(document, "org.kehoach:Restructure");
            press(find(dialog(), role::PUSH_BUTTON, "Có"));
            press(find(dialog(), role::PUSH_BUTTON, "OK"));
            restructured.get();
        }
        const auto wanted = document.as<css::util::XSearchable>()->createSearchDescriptor();
        wanted->setSearchString(office::ustring("Chăm cây"));
        const Ref<css::text::XTextRange> heading(document.as<css::util::XSearchable>()->findFirst(wanted),
                                                 css::uno::UNO_QUERY_THROW);
        Ref<css::text::XTextViewCursorSupplier>(document.model()->getCurrentController(),
                                                css::uno::UNO_QUERY_THROW)
            ->getViewCursor()
            ->gotoRange(heading, false);
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        take("mentions.png");
        press(find(window, role::PUSH_BUTTON, words("heading.change.ok")));
        const auto places = dialog_titled("dialog.places.title");
        ASSERT_TRUE(places.is());
        press(find(places, role::PUSH_BUTTON, words("dialog.places.go")));
        take("mentions-left.png");
        press(find(places, role::PUSH_BUTTON, words("dialog.close")));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
    });
}

TEST_F(Pictures, OfRepairing) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        AtTheDialog repairs(document, "RepairAll");
        ASSERT_TRUE(repairs.window().is());
        take("repair.png");
        repairs.cancel();
    });
}

TEST_F(Pictures, OfThePacksOfTheOffice) {
    told([] {
        const auto folder = test::office().folder() / "pack";
        fs::create_directory(folder);
        std::ofstream(folder / "pack.json")
            << R"({"name": "Bộ quy tắc Đảng uỷ xã Nậm Hương", "version": "2026.1"})";
        const auto file = test::office().folder() / "x.kehoachpack";
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        packs->make(url_of(folder), url_of(file));
        packs->install(url_of(file));
        const auto document = OpenDocument::writer(false);
        fill_the_screen(document);
        AtTheDialog window(document, "HousePacks");
        ASSERT_TRUE(window.window().is());
        take("packs.png");
        window.cancel("dialog.pack.close");
        packs->remove(office::ustring("Bộ quy tắc Đảng uỷ xã Nậm Hương"));
    });
}
