// SPDX-License-Identifier: MPL-2.0
// A new plan from what is there already: last year's file.
#include "wizard.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;
using testing::Not;

namespace {

const char* const last_year = R"({"family": "party", "date": "2026-06-12", "place": "Nậm Hương",
    "issuer": {"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG", "inText": "Đảng uỷ xã Nậm Hương"},
    "number": {"value": "31", "issuer": "ĐU"}, "subject": "trồng cây ven suối năm 2026",
    "preamble": "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây của năm 2026, báo cáo theo Đề cương báo cáo và Phụ lục kèm theo."}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ trồng xong trước ngày 15/9/2026."}]}],
    "recipients": ["Các chi bộ"], "filing": "Văn phòng Đảng uỷ",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"},
    "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây ven suối năm 2026",
                "items": [{"heading": "KẾT QUẢ"}]},
    "appendices": [{"form": "study-meetings"}]})";

Model composed(const char* spec) {
    css::beans::NamedValue visible("Visible", css::uno::Any(true));
    return org::kehoach::PlanComposer::create(test::office().context())
        ->compose(office::ustring(spec), office::seq({visible}));
}

std::string body(const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    const auto read = boost::json::parse(office::utf8(checker->analyse(model, {})));
    std::string all;
    for (const auto& paragraph : read.at("paragraphs").as_array())
        all += std::string(paragraph.at("text").as_string()) + "\n";
    return all;
}

/// Rules of what the check of a plan finds to be wrong.
std::string faults_of(const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    std::string all;
    for (const auto& finding : checker->check(model, {}))
        if (finding.Verdict == "not-met" && finding.Severity != "remark")
            all += office::utf8(finding.Rule) + " ";
    return all;
}

OpenDocument result_of(const css::frame::DispatchResultEvent& event) {
    Model made;
    rtl::OUString said;
    if (!(event.Result >>= made)) {
        event.Result >>= said;
        ADD_FAILURE() << office::utf8(said);
    }
    return OpenDocument(made);
}

std::string message_of(const css::frame::DispatchResultEvent& event) {
    rtl::OUString said;
    event.Result >>= said;
    return office::utf8(said);
}

std::string file_of(const char* name, const std::string& bytes) {
    const auto path = test::office().folder() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

/// By which windows and screen readers call the document.
std::string title_of(const Model& model) {
    const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(model,
                                                                                   css::uno::UNO_QUERY_THROW);
    return office::utf8(supplier->getDocumentProperties()->getTitle());
}

} // namespace

TEST(NewFromOld, LeavesTheOldOneAndGoesBackInOneStep) {
    told([] {
        const OpenDocument old(composed(last_year));
        const auto before = body(old);
        Dispatched result(old, "org.kehoach:NewFromOld", {{"Year", "2027"}, {"Name", "Lê Thị Nậm"}});
        const auto made = result_of(result.get());
        const auto text = body(made);
        EXPECT_EQ(body(old), before);
        EXPECT_THAT(text, HasSubstr("trồng cây ven suối năm 2027\n"));
        EXPECT_THAT(text, HasSubstr("số cây của năm 2027"));
        EXPECT_THAT(text, HasSubstr("số 27-KH/TU, ngày 03/6/2026 của")) << "what is cited is history";
        EXPECT_THAT(text, HasSubstr("trước ngày 15/9/2026")) << "a deadline waits for a word";
        EXPECT_THAT(text, HasSubstr("Lê Thị Nậm\n"));
        EXPECT_THAT(text, Not(HasSubstr("31-KH/ĐU")));
        EXPECT_EQ(faults_of(made), "");
        EXPECT_TRUE(title_of(made).ends_with("trồng cây ven suối năm 2027")) << title_of(made);
        EXPECT_EQ(undo_manager(made)->getAllUndoActionTitles().getLength(), 1);
        undo_manager(made)->undo();
        EXPECT_EQ(body(made), before);
    });
}

TEST(NewFromOld, AsksForTheFactsAndForEveryPlace) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument old(composed(last_year));
        Dispatched result(old, "org.kehoach:NewFromOld");
        const auto window = dialog_titled("old.title");
        ASSERT_TRUE(window.is());
        EXPECT_EQ(text_of(field(window, "old.year")), "2027");
        type(field(window, "old.year"), "hai nghìn");
        press(button(window, "old.ok"));
        EXPECT_TRUE(reads(window, words("data.expected.year")));
        type(field(window, "old.year"), "2028");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("old.list.title");
        ASSERT_TRUE(list.is());
        press(button(list, "dialog.repair.all"));
        press(button(list, "old.list.ok"));
        press(wait_for("the message", [] {
            const auto told_so = dialog();
            return find(told_so, role::PUSH_BUTTON, "OK");
        }));
        const auto made = result_of(result.get());
        EXPECT_THAT(body(made), HasSubstr("trước ngày 15/9/2028"));
        EXPECT_THAT(body(made), HasSubstr("kết quả trồng cây ven suối năm 2028"));
    });
}

TEST(NewFromOld, TakesAWordFileAndLeavesItAsItIs) {
    told([] {
        const auto file = test::store(OpenDocument(composed(last_year)), "last-year.docx");
        const auto written = std::filesystem::last_write_time(file);
        const auto start = OpenDocument::writer();
        Dispatched result(start, "org.kehoach:NewFromOld", {{"URL", file.string()}, {"Year", "2027"}});
        const auto made = result_of(result.get());
        EXPECT_THAT(body(made), HasSubstr("trồng cây ven suối năm 2027\n"));
        EXPECT_THAT(body(made), Not(HasSubstr("31-KH/ĐU")));
        EXPECT_EQ(made.model()->getURL(), rtl::OUString()) << "a new document without a name";
        EXPECT_EQ(std::filesystem::last_write_time(file), written);
    });
}

TEST(NewFromOld, SaysThatAFileIsLocked) {
    told([] {
        const OpenDocument plan(composed(last_year));
        const auto url = url_of(test::office().folder() / "locked-plan.odt");
        css::beans::PropertyValue password;
        password.Name = "Password";
        password.Value <<= office::ustring("bí mật");
        plan.as<css::frame::XStorable>()->storeToURL(url, office::seq({password}));
        const auto start = OpenDocument::writer();
        for (const char* const command : {"NewFromOld", "NewFromSuperior", "NewReport"})
            EXPECT_THAT(message_of(Dispatched(start, std::string("org.kehoach:") + command,
                                              {{"URL", office::utf8(url)}})
                                       .get()),
                        HasSubstr(words("file.password").substr(0, 20)))
                << command;
    });
}

TEST(NewFromOld, SaysWhatItCannotRead) {
    told([] {
        const auto document = OpenDocument::writer();
        const auto refused = [&](const std::string& file) {
            Dispatched result(document, "org.kehoach:NewFromOld", {{"URL", file}});
            const auto event = result.get();
            EXPECT_EQ(event.State, css::frame::DispatchResultState::FAILURE);
            return message_of(event);
        };
        const auto key = [](const char* name) { return words(name).substr(0, 20); };
        EXPECT_THAT(refused(file_of("empty.odt", "")), HasSubstr(key("file.empty")));
        EXPECT_THAT(refused(file_of("rubbish.docx", "not a document")), HasSubstr(key("file.unreadable")));
        EXPECT_THAT(refused((test::office().folder() / "absent.odt").string()),
                    HasSubstr(key("file.unreadable")));
        EXPECT_THAT(refused(file_of("letter.txt", "Kính gửi: các chi bộ\nMời họp lúc 8 giờ.\n")),
                    HasSubstr(key("old.no-plan")));
        EXPECT_THAT(message_of(Dispatched(document, "org.kehoach:NewFromOld").get()),
                    HasSubstr(key("old.no-plan")));
    });
}

namespace {

/// A plan of a province that asks something of communes.
const char* const of_the_province = R"({"family": "party", "date": "2026-06-03", "place": "Lam Giang",
    "issuer": {"name": "TỈNH UỶ LAM GIANG", "inText": "Ban Thường vụ Tỉnh uỷ"},
    "number": {"value": "27", "issuer": "TU"}, "subject": "trồng cây ven suối",
    "preamble": "Thực hiện chương trình công tác năm 2026, Ban Thường vụ Tỉnh uỷ ban hành Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây đã giao, báo cáo theo Đề cương báo cáo và Phụ lục kèm theo."}]},
                 {"heading": "THỰC HIỆN", "items": [
                   {"heading": "Văn phòng Tỉnh uỷ", "items": [{"paragraph": "Theo dõi, đôn đốc."}]},
                   {"heading": "Đảng uỷ các xã, phường", "items": [
                     {"paragraph": "Chọn đất trồng, lập danh sách hộ nhận cây."},
                     {"paragraph": "Báo cáo kết quả trước ngày 30/9/2099."}]}]}],
    "recipients": ["Các đảng uỷ trực thuộc"], "filing": "Văn phòng Tỉnh uỷ",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "PHÓ BÍ THƯ", "name": "Lò Văn Tếnh"},
    "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây ven suối",
                "items": [{"heading": "KẾT QUẢ", "items": [{"heading": "Số cây đã trồng", "items": [
                    {"paragraph": "Nêu số cây từng thôn."}]}]}]},
    "appendices": [{"form": "study-meetings"}]})";

const std::map<std::string, std::string> for_our_commune{{"Issuer", "ĐẢNG UỶ XÃ NẬM HƯƠNG"}};

std::map<std::string, std::string> with(const std::string& name, const std::string& value) {
    auto arguments = for_our_commune;
    arguments.emplace(name, value);
    return arguments;
}

} // namespace

TEST(NewFromSuperior, TakesCitationTasksOutlineAndForms) {
    told([] {
        const OpenDocument superior(composed(of_the_province));
        Dispatched result(superior, "org.kehoach:NewFromSuperior", for_our_commune);
        const auto made = result_of(result.get());
        const auto text = body(made);
        EXPECT_THAT(text, HasSubstr("Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về trồng "
                                    "cây ven suối"));
        EXPECT_THAT(text, HasSubstr("Chọn đất trồng"));
        EXPECT_THAT(text, HasSubstr("(hoàn thành trước ngày 25/9/2099)"));
        EXPECT_THAT(text, Not(HasSubstr("Theo dõi, đôn đốc")));
        EXPECT_THAT(text, HasSubstr("Số cây đã trồng"));
        EXPECT_THAT(text, Not(HasSubstr("Số 27-KH"))) << "our number is blank";
        EXPECT_EQ(faults_of(made), "hd05-7.1.1-3 hd05-2.1-8 ")
            << "nobody knows who signs for us, nor our parent";
    });
}

TEST(NewFromSuperior, ReadsAPdfWithATextLayerAndSaysOfAScan) {
    told([] {
        const OpenDocument superior(composed(of_the_province));
        const auto start = OpenDocument::writer();
        const auto pdf = test::store(superior, "superior.pdf").string();
        Dispatched result(start, "org.kehoach:NewFromSuperior", with("URL", pdf));
        const auto made = result_of(result.get());
        EXPECT_THAT(body(made), HasSubstr("27-KH/TU, ngày 03/6/2026"));
        EXPECT_THAT(body(made), HasSubstr("lập danh sách hộ nhận cây"));

        const auto blank = test::store(OpenDocument::writer(), "scan.pdf").string();
        EXPECT_THAT(message_of(Dispatched(start, "org.kehoach:NewFromSuperior", with("URL", blank)).get()),
                    HasSubstr(words("superior.scan").substr(0, 30)));
    });
}

TEST(NewFromSuperior, TakesAPastedTextAndSaysWhereThereIsNothing) {
    told([] {
        const auto start = OpenDocument::writer();
        const auto pasted = with("Text", body(OpenDocument(composed(of_the_province))));
        const auto made = result_of(Dispatched(start, "org.kehoach:NewFromSuperior", pasted).get());
        EXPECT_THAT(body(made), HasSubstr("27-KH/TU, ngày 03/6/2026"));
        EXPECT_THAT(message_of(Dispatched(start, "org.kehoach:NewFromSuperior", for_our_commune).get()),
                    HasSubstr(words("superior.nothing").substr(0, 30)));
        EXPECT_THAT(message_of(Dispatched(start, "org.kehoach:NewFromSuperior",
                                          with("URL", file_of("rubbish.pdf", "no pdf")))
                                   .get()),
                    HasSubstr(words("file.unreadable").substr(0, 15)));
    });
}

TEST(NewFromSuperior, AsksWhatToTakeAndThenGoesThroughThePlan) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument superior(composed(of_the_province));
        const KnownOffices known(superior);
        Dispatched result(superior, "org.kehoach:NewFromSuperior");
        const auto window = dialog_titled("superior.title");
        type(field(window, "superior.days"), "nhiều");
        press(button(window, "old.ok"));
        EXPECT_TRUE(reads(window, words("data.expected.days")));
        type(field(window, "superior.days"), "3");
        press(button(window, "old.ok"));
        const auto list = dialog_titled("superior.list.title");
        ASSERT_TRUE(list.is());
        EXPECT_TRUE(reads(list, "Báo cáo kết quả trước ngày 30/9/2099."));
        press(button(list, "old.ok"));
        const auto plan = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(plan.is());
        press(button(plan, "dialog.cancel"));
        result.get();
    });
}

const char* const two_branches = R"({"format": "kehoach-offices", "offices": [
    {"family": "party", "issuer": "CHI BỘ THÔN MỘT", "code": "CB1"},
    {"family": "state", "issuer": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "code": "UBND"},
    {"family": "party", "issuer": "CHI BỘ THÔN HAI", "code": "CB2"}]})";

TEST(NewReport, AsksWhichOfSeveralOfficesReportsAndOffersItAgain) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument superior(composed(of_the_province));
        const KnownOffices known(superior, two_branches);
        const auto line = [](const char* issuer, const char* code) {
            return words("dialog.offices.line", {{"issuer", issuer}, {"code", code}});
        };
        {
            Dispatched result(superior, "org.kehoach:NewReport");
            const auto window = dialog_titled("reporter.title");
            EXPECT_FALSE(reads(window, "ỦY BAN NHÂN DÂN")) << "that is no office of the Party";
            choose(window, line("CHI BỘ THÔN HAI", "CB2"));
            press(button(window, "reporter.ok"));
            EXPECT_THAT(body(result_of(result.get())), HasSubstr("CHI BỘ THÔN HAI\n"));
        }
        {
            Dispatched again(superior, "org.kehoach:NewReport");
            press(button(dialog_titled("reporter.title"), "reporter.ok"));
            EXPECT_THAT(body(result_of(again.get())), HasSubstr("CHI BỘ THÔN HAI\n"));
        }
        {
            Dispatched none(superior, "org.kehoach:NewReport");
            const auto window = dialog_titled("reporter.title");
            choose(window, words("reporter.none"));
            press(button(window, "reporter.ok"));
            EXPECT_THAT(body(result_of(none.get())), Not(HasSubstr("CHI BỘ THÔN")));
        }
        Dispatched cancelled(superior, "org.kehoach:NewReport");
        press(button(dialog_titled("reporter.title"), "dialog.cancel"));
        EXPECT_FALSE(cancelled.get().Result.hasValue());
    });
}

TEST(NewFromSuperior, IsForTheOfficeChosen) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument superior(composed(of_the_province));
        const KnownOffices known(superior, two_branches);
        Dispatched result(superior, "org.kehoach:NewFromSuperior");
        const auto window = dialog_titled("superior.title");
        choose(window,
               words("dialog.offices.line", {{"issuer", "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG"}, {"code", "UBND"}}));
        press(button(window, "old.ok"));
        press(button(dialog_titled("superior.list.title"), "old.ok"));
        const auto plan = dialog_titled("dialog.plan.title");
        EXPECT_EQ(text_of(field(plan, "dialog.plan.issuer")), "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG");
        press(button(plan, "dialog.cancel"));
        result.get();
    });
}

TEST(NewReport, HasTheOutlineUnderOurLetterheadAndHintsThatGo) {
    told([] {
        const OpenDocument superior(composed(of_the_province));
        const auto made = result_of(Dispatched(superior, "org.kehoach:NewReport", for_our_commune).get());
        const auto text = body(made);
        EXPECT_THAT(text, HasSubstr("BÁO CÁO\n"));
        EXPECT_THAT(text, HasSubstr("ĐẢNG UỶ XÃ NẬM HƯƠNG\n"));
        EXPECT_THAT(text, HasSubstr("27-KH/TU, ngày 03/6/2026"));
        EXPECT_THAT(text, HasSubstr("Số cây đã trồng\n"));
        EXPECT_THAT(text, HasSubstr("[Gợi ý: Nêu số cây từng thôn.]"));
        EXPECT_THAT(text, HasSubstr("………"));
        sal_Int32 count = 0;
        Dispatched(made, "org.kehoach:RemoveHints").get().Result >>= count;
        EXPECT_EQ(count, 1);
        EXPECT_THAT(body(made), Not(HasSubstr("Gợi ý")));
        undo_manager(made)->undo();
        EXPECT_EQ(body(made), text);
    });
}

TEST(NewReport, NeedsAnOutline) {
    told([] {
        const auto plain = OpenDocument::writer();
        EXPECT_THAT(message_of(Dispatched(plain, "org.kehoach:NewReport", for_our_commune).get()),
                    HasSubstr(words("report.no-outline").substr(0, 30)));
    });
}

namespace {

/// Words typed at the beginning of a document, or a comment hung there, by somebody.
void remark(const OpenDocument& document, const char* author, const char* words) {
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const css::uno::Reference<css::text::XTextContent> made(
        document.as<css::lang::XMultiServiceFactory>()->createInstance(
            "com.sun.star.text.textfield.Annotation"),
        css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::beans::XPropertySet> said(made, css::uno::UNO_QUERY_THROW);
    said->setPropertyValue("Author", css::uno::Any(office::ustring(author)));
    said->setPropertyValue("Content", css::uno::Any(office::ustring(words)));
    text->insertTextContent(text->getEnd(), made, false);
}

void change(const OpenDocument& document, const char* words) {
    const auto properties = document.as<css::beans::XPropertySet>();
    properties->setPropertyValue("RecordChanges", css::uno::Any(true));
    const auto text = document.as<css::text::XTextDocument>()->getText();
    text->insertString(text->getEnd(), office::ustring(words), false);
    properties->setPropertyValue("RecordChanges", css::uno::Any(false));
}

css::frame::DispatchResultEvent comments_of(const OpenDocument& start,
                                            const std::vector<std::string>& files) {
    css::beans::PropertyValue urls;
    urls.Name = "Urls";
    css::uno::Sequence<rtl::OUString> paths(static_cast<sal_Int32>(files.size()));
    std::transform(files.begin(), files.end(), paths.getArray(),
                   [](const std::string& file) { return office::ustring(file); });
    urls.Value <<= paths;
    const css::uno::Reference<css::frame::XDispatchProvider> frame(
        start.model()->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, "org.kehoach:Comments", {}, 0, office::seq({urls})) >>= event;
    return event;
}

} // namespace

TEST(Comments, OfSeveralDraftsStandInOneTable) {
    told([] {
        const OpenDocument first(composed(last_year)), second(composed(last_year));
        remark(first, "Ban Dân vận Phan", "Nêu rõ số cây.");
        change(second, " và chăm sóc");
        const auto files = std::vector<std::string>{test::store(first, "first.docx").string(),
                                                    test::store(second, "second.odt").string()};
        const auto start = OpenDocument::writer();
        const auto made = result_of(comments_of(start, files));
        const auto text = body(made);
        EXPECT_THAT(text, HasSubstr("BẢNG TIẾP THU"));
        EXPECT_THAT(text, HasSubstr("Ban Dân vận Phan"));
        EXPECT_THAT(text, HasSubstr("Nêu rõ số cây."));
        EXPECT_THAT(text, HasSubstr("Thêm: “và chăm sóc” ("));
        EXPECT_THAT(text, HasSubstr("trồng cây ven suối năm 2026"));
    });
}

TEST(Comments, OfNobodyAreSaid) {
    told([] {
        const auto start = OpenDocument::writer();
        EXPECT_THAT(message_of(comments_of(start, {})), HasSubstr(words("comments.none").substr(0, 20)));
    });
}
