// SPDX-License-Identifier: MPL-2.0
// The finished .oxt, installed with unopkg, in a real office: every service answers, every command runs.
#include "installed.hxx"
#include "office.hxx"

#include "faces/commands.hxx"
#include "office/package.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <fstream>
#include <gtest/gtest.h>

using namespace kehoach;
using test::installed;
using test::OpenDocument;
template<typename T>
using Ref = css::uno::Reference<T>;
namespace fs = std::filesystem;

namespace {

class Package : public testing::Test {
protected:
    static void SetUpTestSuite() {
        ASSERT_EQ(installed().add(test::package_file()), 0);
        test::options().arguments = installed().arguments();
    }
};

css::beans::PropertyValue named(const char* name, const css::uno::Any& value) {
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

std::string demonstration(const char* name) {
    return office::read_file(test::url_of(fs::path(KEHOACH_SOURCE_DIR) / name));
}

css::uno::Any string_of(const std::string& utf8) {
    return css::uno::Any(office::ustring(utf8));
}

constexpr const char* plan_spec = "extension/cli/demo/plan.json";
constexpr const char* form_spec = "extension/data/forms/study-meetings.json";

/// A plan as bare text, in the office's folder.
css::uno::Any a_plan() {
    const auto file = test::office().folder() / "plan.txt";
    std::ofstream(file) << "ĐẢNG BỘ TỈNH LAM GIANG\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 31-KH/ĐU\n"
                           "ĐẢNG CỘNG SẢN VIỆT NAM\nNậm Hương, ngày 12 tháng 6 năm 2026\nKẾ HOẠCH\ntrồng cây "
                           "năm 2026\n-----\nI. MỤC ĐÍCH\n1. Trồng đủ số cây.\nNơi nhận:\n- Các chi bộ,\n"
                           "- Lưu Văn phòng Đảng uỷ.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\nLò Văn Tếnh\n"
                           "ĐỀ CƯƠNG BÁO CÁO\nkết quả trồng cây\nI. KẾT QUẢ\n1. Số cây đã trồng.\n";
    return css::uno::Any(test::url_of(file));
}

/// A text with a comment, in the office's folder.
css::uno::Any a_draft() {
    const auto file = test::office().folder() / "draft.fodt";
    std::ofstream(file) << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>Trồng cây<office:annotation><dc:creator>Lò Văn Núi</dc:creator><text:p>Trồng bao nhiêu cây?</text:p>
</office:annotation> ven suối.</text:p></office:text></office:body></office:document>)";
    return css::uno::Any(office::seq({test::url_of(file)}));
}

/// A plan of the province, in the office's folder.
css::uno::Any a_superiors_paper() {
    const auto file = test::office().folder() / "superior.fodt";
    std::ofstream(file) << R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
  office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>
<text:p>TỈNH UỶ LAM GIANG</text:p><text:p>*</text:p><text:p>Số 27-KH/TU</text:p>
<text:p>Lam Giang, ngày 03 tháng 6 năm 2026</text:p><text:p>KẾ HOẠCH</text:p><text:p>mở chợ quê</text:p>
<text:p>I. MỤC ĐÍCH</text:p><text:p>1. Mở đủ số chợ.</text:p>
</office:text></office:body></office:document>)";
    return css::uno::Any(test::url_of(file));
}

/// What each command needs so that no window has to ask.
css::uno::Sequence<css::beans::PropertyValue> arguments_for(const std::string& command) {
    if (command == "NewPlan")
        return office::seq(
            {named("Spec", string_of(demonstration(plan_spec))), named("Visible", css::uno::Any(false))});
    if (command == "InsertDeadline")
        return office::seq({named("Date", string_of("2026-09-15")), named("Words", string_of("until"))});
    if (command == "InsertCitation")
        return office::seq({named("Citation", string_of("Kế hoạch số 27-KH/TU, ngày 03/6/2026"))});
    if (command == "InsertSection")
        return office::seq(
            {named("Title", string_of("Mục đích")), named("Level", css::uno::Any(sal_Int32(1)))});
    if (command.starts_with("Insert"))
        return office::seq({named("Spec", string_of(demonstration(plan_spec)))});
    if (command == "Release")
        return office::seq({named("URL", css::uno::Any(test::url_of(test::office().folder() / "out.odt")))});
    if (command == "NewFromOld" || command == "NewFromSuperior" || command == "NewReport")
        return office::seq({named("URL", a_plan()), named("Visible", css::uno::Any(false))});
    if (command == "CompareSuperior")
        return office::seq({named("URL", a_superiors_paper())});
    if (command == "Comments")
        return office::seq({named("Urls", a_draft()), named("Visible", css::uno::Any(false))});
    if (command == "CheckFolder") {
        a_draft();
        return office::seq({named("Folder", css::uno::Any(test::url_of(test::office().folder()))),
                            named("Visible", css::uno::Any(false))});
    }
    if (command == "Structure")
        return office::seq(
            {named("Paragraph", css::uno::Any(sal_Int32(0))), named("Role", string_of("noise"))});
    if (command == "ChangeSigner")
        return office::seq({named("Name", string_of("Lò Văn Tếnh"))});
    if (command == "FormFromSelection")
        return office::seq(
            {named("Table", css::uno::Any(sal_Int32(0))), named("Visible", css::uno::Any(false))});
    if (command == "NewForm" || command == "DesignForm")
        return office::seq(
            {named("FormSpec", string_of(demonstration(form_spec))), named("Visible", css::uno::Any(false))});
    if (command == "MoveDown")
        return office::seq({named("Paragraph", css::uno::Any(sal_Int32(0)))}); // I. of the demonstration
    if (command == "MoveUp" || command == "Demote")
        return office::seq({named("Paragraph", css::uno::Any(sal_Int32(3)))}); // II.
    if (command == "Promote")
        return office::seq({named("Paragraph", css::uno::Any(sal_Int32(4)))}); // 1. under it
    if (command == "Restructure")
        return office::seq({named("Profile", string_of("party-hd05"))});
    if (command == "MakeForms")
        return office::seq({named("Visible", css::uno::Any(false))});
    if (command == "AddRows")
        return office::seq({named("ToYear", css::uno::Any(sal_Int32(2031)))});
    if (command == "ComparePeriod")
        return office::seq({named("URL", string_of(""))});
    if (command == "MakeReturns")
        return office::seq({named("Units", css::uno::Any(office::seq({office::ustring("Bản Mòng")}))),
                            named("Folder", css::uno::Any(test::url_of(test::office().folder())))});
    if (command == "SendToWriter")
        return office::seq({named("New", css::uno::Any(true)), named("Visible", css::uno::Any(false))});
    if (command == "ShowSource")
        return office::seq({named("Cell", string_of("B5"))});
    if (command == "ReceiptBoard")
        return office::seq({named("Report", string_of("Báo cáo"))});
    if (command == "PackFolder")
        return office::seq(
            {named("Folder", css::uno::Any(test::url_of(test::office().folder() / "packed")))});
    if (command == "Reminders")
        return office::seq({named("To", string_of("json"))});
    if (command == "Refresh")
        return office::seq({named("New", css::uno::Any(false))});
    if (command == "Consolidate")
        return office::seq({named("Urls", css::uno::Any(css::uno::Sequence<rtl::OUString>()))});
    return {};
}

css::frame::DispatchResultEvent dispatch(const test::Model& model, const std::string& command,
                                         const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    const auto helper = css::frame::DispatchHelper::create(test::office().context());
    const Ref<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    event.State = css::frame::DispatchResultState::DONTKNOW;
    helper->executeDispatch(frame, office::ustring("org.kehoach:" + command), rtl::OUString(), 0,
                            arguments) >>= event;
    return event;
}

std::string message(const css::frame::DispatchResultEvent& event) {
    rtl::OUString said;
    event.Result >>= said;
    return office::utf8(said);
}

/// The first count of the form.
void type_figure(const test::Model& workbook) {
    const Ref<css::sheet::XSpreadsheetDocument> book(workbook, css::uno::UNO_QUERY_THROW);
    const Ref<css::container::XIndexAccess> sheets(book->getSheets(), css::uno::UNO_QUERY_THROW);
    Ref<css::table::XCellRange>(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW)
        ->getCellByPosition(1, 4)
        ->setValue(5);
}

void close_result(const css::frame::DispatchResultEvent& event) {
    test::Model model;
    if (event.Result >>= model)
        Ref<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
}

/// A fresh document of the command's application that is a plan, or a workbook.
OpenDocument ground(faces::Application application) {
    return application == faces::Application::calc ? OpenDocument::calc() : OpenDocument::writer();
}

} // namespace

TEST_F(Package, EveryServiceAnswers) {
    test::told([] {
        const auto context = test::office().context();
        for (const char* const name : {"org.kehoach.PlanChecker", "org.kehoach.PlanComposer",
                                       "org.kehoach.AppendixForms", "org.kehoach.HousePacks",
                                       "org.kehoach.impl.ProtocolHandler", "org.kehoach.impl.PanelFactory"}) {
            const Ref<css::lang::XServiceInfo> made(context->getServiceManager()->createInstanceWithContext(
                                                        rtl::OUString::createFromAscii(name), context),
                                                    css::uno::UNO_QUERY);
            ASSERT_TRUE(made.is()) << name;
            EXPECT_TRUE(made->getImplementationName().startsWith("org.kehoach.impl.")) << name;
        }
    });
}

TEST_F(Package, EveryCommandRunsInItsApplication) {
    test::told([] {
        for (const auto& command : faces::commands()) {
            const auto document = ground(command.application);
            const std::string name(command.name);
            if (name == "MakeForms" || name == "FormFromSelection" || name == "Restructure" ||
                name == "ConvertProfile" || name == "Check" || name == "RepairAll")
                dispatch(document, "InsertAppendix", arguments_for("InsertAppendix"));
            if (name == "InsertSection" || name == "Structure" ||
                name == "Schedule") // its form is that of the document's regulation
                dispatch(document, "InsertHeader", arguments_for("InsertHeader"));
            if (name.starts_with("Move") || name == "Promote" || name == "Demote" || name == "Schedule")
                dispatch(document, "InsertSection",
                         office::seq({named("Spec", string_of(demonstration(plan_spec)))}));
            // Returns are added up into forms of ours.
            const bool of_results = // once a unit has sent something
                name == "ShowSource" || name == "Refresh" || name == "ReceiptBoard" || name == "Reminders" ||
                name == "PackFolder";
            const bool on_a_form = of_results || name == "Consolidate" || name == "AddRows" ||
                                   name == "MakeReturns" || name == "Chart" || name == "SendToWriter";
            const auto form = on_a_form ? dispatch(document, "NewForm", arguments_for("NewForm"))
                                        : css::frame::DispatchResultEvent();
            test::Model target = document;
            form.Result >>= target;
            if (name == "Chart" || of_results)
                type_figure(target);
            if (of_results)
                dispatch(target, "Consolidate",
                         office::seq({named("Urls", css::uno::Any(office::seq(
                                                        {test::url_of(test::store(target, "unit.ods"))})))}));
            if (name == "Reminders") // of whom something is missing
                dispatch(
                    target, "ReceiptBoard",
                    office::seq({named("Units", css::uno::Any(office::seq({office::ustring("Xã An")})))}));
            const auto event = dispatch(target, name, arguments_for(name));
            EXPECT_EQ(event.State, css::frame::DispatchResultState::SUCCESS)
                << name << ": " << message(event);
            close_result(event);
            close_result(form);
        }
    });
}

TEST_F(Package, ACommandInTheOtherApplicationSaysWhyNot) {
    test::told([] {
        const auto writer = OpenDocument::writer();
        const auto calc = OpenDocument::calc();
        for (const auto& command : faces::commands()) {
            if (command.application == faces::Application::any ||
                command.application == faces::Application::either)
                continue;
            const auto& wrong = command.application == faces::Application::calc ? writer : calc;
            const auto event =
                dispatch(wrong, std::string(command.name), arguments_for(std::string(command.name)));
            EXPECT_EQ(event.State, css::frame::DispatchResultState::FAILURE) << command.name;
            EXPECT_EQ(message(event).find("“" + std::string(command.name) + "”"), std::string::npos)
                << "named as the menus name it: " << message(event);
        }
    });
}

TEST_F(Package, EditingCommandsRefuseAReadOnlyDocument) {
    test::told([] {
        const auto path = [] {
            const auto made = OpenDocument::writer();
            return test::store(made, "locked.odt");
        }();
        const OpenDocument locked(test::url_of(path), true, true);
        for (const auto& command : faces::commands()) {
            if (!command.edits || command.application != faces::Application::writer)
                continue;
            const auto event =
                dispatch(locked, std::string(command.name), arguments_for(std::string(command.name)));
            EXPECT_EQ(event.State, css::frame::DispatchResultState::FAILURE) << command.name;
        }
    });
}

TEST_F(Package, AWrongArgumentIsNamed) {
    test::told([] {
        const auto document = OpenDocument::writer();
        const auto unknown =
            dispatch(document, "Check", office::seq({named("Nothing", css::uno::Any(true))}));
        EXPECT_EQ(unknown.State, css::frame::DispatchResultState::FAILURE);
        EXPECT_NE(message(unknown).find("Nothing"), std::string::npos) << message(unknown);
        const auto stage = dispatch(document, "Check", office::seq({named("Stage", string_of("yesterday"))}));
        EXPECT_NE(message(stage).find("yesterday"), std::string::npos) << message(stage);
        const auto spec =
            dispatch(document, "NewPlan", office::seq({named("Spec", string_of("{\n\"issuer\": 7\n}"))}));
        EXPECT_EQ(spec.State, css::frame::DispatchResultState::FAILURE);
        EXPECT_NE(message(spec).find('2'), std::string::npos) << "names the line: " << message(spec);
    });
}

TEST_F(Package, TheGuideIsThere) {
    test::told([] {
        const auto document = OpenDocument::writer();
        rtl::OUString url;
        dispatch(document, "QuickGuide", {}).Result >>= url;
        EXPECT_TRUE(url.endsWith("/help/en/index.html")) << office::utf8(url);
        EXPECT_NE(office::read_file(url).find("<html"), std::string::npos);
    });
}

/// Of the installed package: the page of each rule, and the index for a rule that has none.
TEST_F(Package, EveryRuleCanBeLookedUp) {
    test::told([] {
        const auto document = OpenDocument::writer();
        const auto url_of = [&](const char* rule) {
            rtl::OUString url;
            dispatch(document, "Help", office::seq({named("Rule", string_of(rule))})).Result >>= url;
            return url;
        };
        const auto page = url_of("hd05-7.1.3-1");
        EXPECT_TRUE(page.endsWith("/help/en/rules/hd05-7.1.3-1.html")) << office::utf8(page);
        EXPECT_NE(office::read_file(page).find("HD 05, 7.1.3"), std::string::npos);
        for (const char* const unknown : {"vp-1", "../index", ""})
            EXPECT_TRUE(url_of(unknown).endsWith("/help/en/rules/index.html")) << unknown;
    });
}
