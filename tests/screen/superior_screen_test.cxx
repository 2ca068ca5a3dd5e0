// SPDX-License-Identifier: MPL-2.0
// A plan and a report for what a superior asks.
#include "draft_ground.hxx"
#include "wizard.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>

#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

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

/// What the window for saving would offer as a name.
std::string proposed_name(const Model& model) {
    rtl::OUString name;
    for (const auto& argument : model->getArgs())
        if (argument.Name == "SuggestedSaveAsName")
            argument.Value >>= name;
    return office::utf8(name);
}

/// The words of the first comment; empty where there is none.
std::string comment_in(const Model& model) {
    const auto fields = css::uno::Reference<css::text::XTextFieldsSupplier>(model, css::uno::UNO_QUERY_THROW)
                            ->getTextFields()
                            ->createEnumeration();
    while (fields->hasMoreElements()) {
        const css::uno::Reference<css::beans::XPropertySet> field(fields->nextElement(), css::uno::UNO_QUERY);
        rtl::OUString content;
        if (field.is() && field->getPropertySetInfo()->hasPropertyByName("Content") &&
            (field->getPropertyValue("Content") >>= content) && !content.isEmpty())
            return office::utf8(content);
    }
    return {};
}

} // namespace

TEST(NewFromSuperior, TakesCitationTasksOutlineAndForms) {
    told([] {
        const OpenDocument superior(composed(of_the_province));
        Dispatched result(superior, "org.kehoach:NewFromSuperior", for_our_commune);
        const auto made = result_of(result.get());
        const auto text = lines_of(made);
        EXPECT_THAT(text, HasSubstr("Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về trồng "
                                    "cây ven suối"));
        EXPECT_THAT(text, HasSubstr("Chọn đất trồng"));
        EXPECT_THAT(text, HasSubstr("(hoàn thành trước ngày 25/9/2099)"));
        EXPECT_THAT(text, Not(HasSubstr("Theo dõi, đôn đốc")));
        EXPECT_THAT(text, HasSubstr("Số cây đã trồng"));
        EXPECT_THAT(text, Not(HasSubstr("Số 27-KH"))) << "our number is blank";
        EXPECT_EQ(faults_of(made), "hd05-7.1.1-3 hd05-9.2.5-7 hd05-2.1-8 ")
            << "nobody knows who signs for us, nor our parent, nor where it is filed";
    });
}

TEST(NewFromSuperior, SaysWhatIsBlankThereAndWritesDots) {
    told([] {
        std::string blank = of_the_province;
        for (const auto& [from, to] : {std::pair<std::string, std::string>(R"("date": "2026-06-03", )", ""),
                                       std::pair<std::string, std::string>(R"("value": "27", )", "")})
            blank.replace(blank.find(from), from.size(), to);
        const OpenDocument superior(composed(blank.c_str()));
        Dispatched result(superior, "org.kehoach:NewFromSuperior", for_our_commune);
        const auto made = result_of(result.get());
        EXPECT_THAT(lines_of(made), HasSubstr("Kế hoạch số …-KH/TU, ngày … của Ban Thường vụ Tỉnh uỷ"));
        EXPECT_EQ(comment_in(made), words("superior.note.blank"));
        EXPECT_EQ(faults_of(made), "hd05-7.1.1-3 hd05-9.2.5-7 hd05-2.1-8 ") << "dots wait for the clerk";
    });
}

TEST(NewFromSuperior, ReadsAPdfWithATextLayerAndSaysOfAScan) {
    told([] {
        const OpenDocument superior(composed(of_the_province));
        const auto start = OpenDocument::writer();
        const auto pdf = test::store(superior, "superior.pdf").string();
        Dispatched result(start, "org.kehoach:NewFromSuperior", with("URL", pdf));
        const auto made = result_of(result.get());
        EXPECT_THAT(lines_of(made), HasSubstr("27-KH/TU, ngày 03/6/2026"));
        EXPECT_THAT(lines_of(made), HasSubstr("lập danh sách hộ nhận cây"));

        const auto blank = test::store(OpenDocument::writer(), "scan.pdf").string();
        EXPECT_THAT(message_of(Dispatched(start, "org.kehoach:NewFromSuperior", with("URL", blank)).get()),
                    HasSubstr(words("superior.scan").substr(0, 30)));
    });
}

TEST(NewFromSuperior, TakesAPastedTextAndSaysWhereThereIsNothing) {
    told([] {
        const auto start = OpenDocument::writer();
        const auto pasted = with("Text", lines_of(OpenDocument(composed(of_the_province))));
        const auto made = result_of(Dispatched(start, "org.kehoach:NewFromSuperior", pasted).get());
        EXPECT_THAT(lines_of(made), HasSubstr("27-KH/TU, ngày 03/6/2026"));
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
            EXPECT_THAT(lines_of(result_of(result.get())), HasSubstr("CHI BỘ THÔN HAI\n"));
        }
        {
            Dispatched again(superior, "org.kehoach:NewReport");
            press(button(dialog_titled("reporter.title"), "reporter.ok"));
            EXPECT_THAT(lines_of(result_of(again.get())), HasSubstr("CHI BỘ THÔN HAI\n"));
        }
        {
            Dispatched none(superior, "org.kehoach:NewReport");
            const auto window = dialog_titled("reporter.title");
            choose(window, words("reporter.none"));
            press(button(window, "reporter.ok"));
            EXPECT_THAT(lines_of(result_of(none.get())), Not(HasSubstr("CHI BỘ THÔN")));
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
        const auto text = lines_of(made);
        EXPECT_THAT(proposed_name(made), testing::StartsWith("bao cao dang uy xa nam huong "));
        EXPECT_THAT(text, HasSubstr("BÁO CÁO\n"));
        EXPECT_THAT(text, HasSubstr("ĐẢNG UỶ XÃ NẬM HƯƠNG\n"));
        EXPECT_THAT(text, HasSubstr("27-KH/TU, ngày 03/6/2026"));
        EXPECT_THAT(text, HasSubstr("Số cây đã trồng\n"));
        EXPECT_THAT(text, HasSubstr("[Gợi ý: Nêu số cây từng thôn.]"));
        EXPECT_THAT(text, HasSubstr("………"));
        sal_Int32 count = 0;
        Dispatched(made, "org.kehoach:RemoveHints").get().Result >>= count;
        EXPECT_EQ(count, 1);
        EXPECT_THAT(lines_of(made), Not(HasSubstr("Gợi ý")));
        undo_manager(made)->undo();
        EXPECT_EQ(lines_of(made), text);
    });
}

TEST(NewReport, ForOthersIsWrittenAsThePlanIs) {
    told([] {
        const OpenDocument plan(composed(R"({"family": "state", "date": "2026-06-03", "place": "Nậm Hương",
            "issuer": {"name": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "inText": "Ủy ban nhân dân xã Nậm Hương"},
            "number": {"value": "27", "issuer": "UBND"}, "subject": "Trồng cây", "filing": "VT",
            "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng cây theo Đề cương kèm theo."}]}],
            "signature": {"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lò Văn Tếnh"},
            "outline": {"items": [{"heading": "KẾT QUẢ", "items": [{"paragraph": "Nêu số cây."}]}]}})"));
        const auto text =
            lines_of(result_of(Dispatched(plan, "org.kehoach:NewReport", {{"Issuer", ""}}).get()));
        EXPECT_THAT(text, HasSubstr("CỘNG HÒA XÃ HỘI"));
        EXPECT_THAT(text, HasSubstr("Kết quả thực hiện Kế hoạch số 27/KH-UBND ngày 03 tháng 6 năm 2026 của"));
    });
}

TEST(NewReport, ThereIsRoomToWriteWhereAHintWasAllThatStood) {
    told([] {
        std::string plan = of_the_province;
        plan.erase(plan.find(",\n    \"appendices\""));
        const OpenDocument superior(composed((plan + "}").c_str()));
        const auto made = result_of(Dispatched(superior, "org.kehoach:NewReport", for_our_commune).get());
        const auto before = lines_of(made);
        Dispatched(made, "org.kehoach:RemoveHints").get();
        EXPECT_THAT(lines_of(made), HasSubstr("Số cây đã trồng\n\n"));
        const css::uno::Reference<css::text::XTextDocument> written(made, css::uno::UNO_QUERY_THROW);
        const css::uno::Reference<css::container::XEnumerationAccess> text(written->getText(),
                                                                           css::uno::UNO_QUERY_THROW);
        bool found = false;
        for (const auto all = text->createEnumeration(); all->hasMoreElements();) {
            const css::uno::Reference<css::text::XTextRange> range(all->nextElement(), css::uno::UNO_QUERY);
            const css::uno::Reference<css::beans::XPropertySet> look(range, css::uno::UNO_QUERY);
            rtl::OUString style;
            if (range.is() && range->getString().isEmpty())
                look->getPropertyValue("ParaStyleName") >>= style;
            found = found || style == office::ustring("KH Nội dung");
        }
        EXPECT_TRUE(found) << "an empty paragraph of the text";
        undo_manager(made)->undo();
        EXPECT_EQ(lines_of(made), before);
    });
}

TEST(NewReport, NeedsAnOutline) {
    told([] {
        const auto plain = OpenDocument::writer();
        EXPECT_THAT(message_of(Dispatched(plain, "org.kehoach:NewReport", for_our_commune).get()),
                    HasSubstr(words("report.no-outline").substr(0, 30)));
    });
}
