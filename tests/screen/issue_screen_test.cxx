// SPDX-License-Identifier: MPL-2.0
// The clerk's command: number, date and signer, in one step.
#include "draft_ground.hxx"
#include "known_offices.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <filesystem>
#include <gmock/gmock.h>
#include <org/kehoach/AppendixForms.hpp>
#include <sstream>

using namespace kehoach;
using namespace kehoach::test;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

namespace {

/// A State plan of a commune with an appendix, number and day left blank.
const char* const draft = R"({"family": "state", "date": "2026-06", "place": "Nậm Hương",
    "issuer": {"name": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "inText": "Ủy ban nhân dân xã Nậm Hương"},
    "number": {"issuer": "UBND"}, "draftMark": "Dự thảo lần 2", "subject": "Trồng cây ven suối",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây đã định."}]}],
    "recipients": ["Như trên"], "filing": "VT",
    "signature": {"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lò Văn Tếnh"},
    "appendices": [{"form": "study-meetings"}]})";

/// A Party plan with no date at all, an outline and an appendix.
const char* const undated = R"({"family": "party", "place": "Nậm Hương", "profile": "party-hd05",
    "issuer": {"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG", "inText": "Đảng uỷ xã Nậm Hương"},
    "number": {"issuer": "ĐU"}, "subject": "trồng cây ven suối",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây đã định."}]}],
    "recipients": ["Các chi bộ"], "filing": "Văn phòng Đảng uỷ",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"},
    "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây", "items": [{"heading": "KẾT QUẢ"}]},
    "appendices": [{"form": "study-meetings"}]})";

/// The lines of `after` that are not in `before`.
std::vector<std::string> new_lines(const std::string& before, const std::string& after) {
    std::vector<std::string> found;
    std::istringstream lines(after);
    for (std::string line; std::getline(lines, line);)
        if (("\n" + before).find("\n" + line + "\n") == std::string::npos)
            found.push_back(line);
    return found;
}

} // namespace

TEST(Draft, IsMarkedMarkedAnewAndCleared) {
    told([] {
        const OpenDocument document(composed(draft));
        const auto marked = [&](const char* mark) {
            Dispatched result(document, "org.kehoach:Draft");
            const auto window = dialog_titled("dialog.draft.title");
            type(field(window, "dialog.draft.mark"), mark);
            press(button(window, "dialog.draft.ok"));
            result.get();
            return lines_of(document);
        };
        const auto before = lines_of(document);
        EXPECT_THAT(new_lines(before, marked("Dự thảo lần 3")), ElementsAre("Dự thảo lần 3"));
        EXPECT_THAT(marked(""), Not(HasSubstr("Dự thảo")));
        EXPECT_EQ(marked("Dự thảo lần 2"), before) << "under the number again";
    });
}

TEST(Issue, FillsNumberDateAndSignerInOneStep) {
    told([] {
        const OpenDocument document(composed(draft));
        const auto before = lines_of(document);
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        Dispatched result(document, "org.kehoach:Issue");
        const auto window = dialog_titled("dialog.issue.title");
        ASSERT_TRUE(window.is());
        EXPECT_EQ(text_of(field(window, "dialog.issue.number")), "") << "a number is never proposed";
        type(field(window, "dialog.issue.number"), "8/KH");
        press(button(window, "dialog.issue.ok"));
        EXPECT_TRUE(reads(window, words("data.expected.paper-number")));
        type(field(window, "dialog.issue.number"), "8");
        type(field(window, "dialog.issue.date"), "5/6/2026");
        press(button(window, "dialog.issue.ok"));
        const auto told = window_reading(words("facts.written", {{"count", "4"}}));
        ASSERT_TRUE(told.is());
        const auto head = words("session.report.place.head");
        for (const auto& [place, line] : std::vector<std::pair<std::string, std::string>>{
                 {head, "Số: 08/KH-UBND"},
                 {head, "Nậm Hương, ngày 05 tháng 6 năm 2026"},
                 {"Phụ lục", "(Kèm theo Kế hoạch số 08/KH-UBND"}})
            EXPECT_TRUE(reads(told, words("facts.change", {{"place", place}, {"words", line}}))) << line;
        EXPECT_TRUE(reads(told, words("facts.removed", {{"words", "Dự thảo lần 2"}})));
        press(all(told, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
        result.get();
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
        undo_manager(document)->undo();
        EXPECT_EQ(lines_of(document), before);
        undo_manager(document)->redo();
        EXPECT_THAT(
            new_lines(before, lines_of(document)),
            ElementsAre("Số: 08/KH-UBND", "Nậm Hương, ngày 05 tháng 6 năm 2026",
                        "(Kèm theo Kế hoạch số 08/KH-UBND ngày 05 tháng 6 năm 2026 của Ủy ban nhân dân xã "
                        "Nậm Hương)"));
        EXPECT_THAT(lines_of(document), Not(HasSubstr("Dự thảo")));
    });
}

TEST(Issue, OfADraftMarkAloneSaysWhatIsStillBlank) {
    told([] {
        const OpenDocument document(composed(draft));
        Dispatched result(document, "org.kehoach:Issue");
        press(button(dialog_titled("dialog.issue.title"), "dialog.issue.ok"));
        const auto told = window_reading(words("facts.blank", {{"fact", words("facts.name.number")}}));
        ASSERT_TRUE(told.is());
        EXPECT_TRUE(reads(told, words("facts.blank", {{"fact", words("facts.name.date")}})));
        press(all(told, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
        EXPECT_THAT(message_of(result.get()), HasSubstr("\"blank\":[\""));
    });
}

TEST(Issue, OfNothingIsSaidAndClosesNothing) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument document(composed(undated));
        Dispatched result(document, "org.kehoach:Issue");
        const auto window = dialog_titled("dialog.issue.title");
        press(button(window, "dialog.issue.ok"));
        EXPECT_TRUE(reads(window, words("facts.nothing")));
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

TEST(Issue, IsNamedAsInTheMenuWhereItIsRefused) {
    told([] {
        const auto file = test::store(OpenDocument(composed(undated)), "locked.odt");
        const OpenDocument locked(url_of(file), true, true);
        rtl::OUString said;
        Dispatched(locked, "org.kehoach:Issue", {{"Number", "7"}}).get().Result >>= said;
        const auto title = menu_title("Issue");
        EXPECT_THAT(office::utf8(said), HasSubstr(title.substr(0, title.find("…"))));
    });
}

TEST(ChangeSigner, RefusesAStandInForACollectiveOfTheParty) {
    told([] {
        const OpenDocument document(composed(undated));
        const auto before = lines_of(document);
        Dispatched result(document, "org.kehoach:ChangeSigner",
                          {{"Role", "K/T BÍ THƯ"}, {"Role2", "PHÓ BÍ THƯ"}, {"Name", "Lê Thị Nậm"}});
        rtl::OUString said;
        result.get().Result >>= said;
        EXPECT_THAT(office::utf8(said), HasSubstr("K/T BÍ THƯ"));
        EXPECT_EQ(lines_of(document), before);
    });
}

TEST(Issue, FillsWhereNoPartOfTheDateIsWritten) {
    told([] {
        const OpenDocument document(composed(undated));
        const auto before = lines_of(document);
        Dispatched(document, "org.kehoach:Issue", {{"Number", "7"}, {"Date", "2026-06-05"}}).get();
        EXPECT_THAT(new_lines(before, lines_of(document)),
                    ElementsAre("Số 07-KH/ĐU", "Nậm Hương, ngày 05 tháng 6 năm 2026",
                                "(Kèm theo Kế hoạch số 07-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã Nậm Hương)",
                                "(Kèm theo Kế hoạch số 07-KH/ĐU, ngày 05/6/2026 của Đảng uỷ xã Nậm Hương)"));
    });
}

TEST(Issue, FillsTheFormsInWorkbooksBesideThePlan) {
    told([] {
        const OpenDocument plan(composed(undated));
        Model made;
        Dispatched making(plan, "org.kehoach:MakeForms");
        press(button(dialog_titled("forms.title"), "forms.ok"));
        making.get().Result >>= made;
        ASSERT_TRUE(made.is());
        const auto workbook = test::store(OpenDocument(made), "Biểu số 1.ods");
        const auto other = test::store(OpenDocument::calc(), "other.xlsx");
        const auto untouched = std::filesystem::last_write_time(other);
        const OpenDocument stored(url_of(test::store(plan, "plan.odt")), false);
        css::uno::Sequence<css::beans::PropertyValue> arguments(3);
        const auto put = [&](int at, const char* name, const css::uno::Any& value) {
            arguments[at].Name = rtl::OUString::createFromAscii(name);
            arguments[at].Value = value;
        };
        put(0, "Number", css::uno::Any(rtl::OUString("7")));
        put(1, "Date", css::uno::Any(rtl::OUString("2026-06-05")));
        put(2, "Forms", css::uno::Any(true));
        const css::uno::Reference<css::frame::XDispatchProvider> frame(
            stored.model()->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW);
        css::frame::DispatchResultEvent event;
        css::frame::DispatchHelper::create(test::office().context())
            ->executeDispatch(frame, "org.kehoach:Issue", {}, 0, arguments) >>= event;
        rtl::OUString said;
        event.Result >>= said;
        EXPECT_THAT(office::utf8(said), HasSubstr("\"files\":[\"Biểu số 1.ods\"")) << "others may have left forms there too";
        const OpenDocument filled(url_of(workbook), true, true);
        const auto read = org::kehoach::AppendixForms::create(test::office().context());
        const auto forms = office::utf8(read->read(filled, {}));
        EXPECT_THAT(forms, HasSubstr("07-KH/ĐU, ngày 05/6/2026"));
        EXPECT_THAT(canonical_xml(filled), HasSubstr("Kế hoạch số 07-KH/ĐU, ngày 05/6/2026"));
        EXPECT_EQ(std::filesystem::last_write_time(other), untouched);
    });
}

TEST(ChangeSigner, KeepsBothLinesOfWhoStandsInAndGoesBack) {
    told([] {
        const OpenDocument document(composed(draft));
        const auto before = lines_of(document);
        Dispatched(document, "org.kehoach:ChangeSigner",
                   {{"Role", "KT. CHỦ TỊCH"}, {"Role2", "PHÓ CHỦ TỊCH"}, {"Name", "Lê Thị Nậm"}})
            .get();
        EXPECT_THAT(lines_of(document),
                    HasSubstr("TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Thị Nậm\n"));
        Dispatched(document, "org.kehoach:ChangeSigner", {{"Role", "CHỦ TỊCH"}, {"Name", "Lò Văn Tếnh"}})
            .get();
        EXPECT_EQ(lines_of(document), before);
    });
}

TEST(ChangeSigner, ANameThatIsDeclaredBringsItsPost) {
    told([] {
        const OpenDocument document(composed(draft));
        const KnownOffices offices(document.model());
        Dispatched(document, "org.kehoach:ChangeSigner",
                   {{"Role", "KT. CHỦ TỊCH"}, {"Role2", "PHÓ CHỦ TỊCH"}, {"Name", "Đỗ Văn Ngàn"}})
            .get();
        Dispatched result(document, "org.kehoach:ChangeSigner");
        const auto window = dialog_titled("session.undo.signer");
        EXPECT_TRUE(reads(window, words("dialog.issue.present",
                                        {{"signers", "TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Đỗ Văn Ngàn"}})));
        type(field(window, "dialog.issue.signer"), "Lê Thị Nậm");
        press(button(window, "dialog.issue.ok"));
        const auto told = window_reading(words("facts.written", {{"count", "2"}}));
        ASSERT_TRUE(told.is());
        press(all(told, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
        result.get();
        EXPECT_THAT(lines_of(document), HasSubstr("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Nậm\n"));
    });
}

TEST(ChangeSigner, BroughtByItsNameAloneTakesTheDeclaredPostAndSaysWhereNoneIs) {
    told([] {
        const OpenDocument document(composed(draft));
        const KnownOffices offices(document.model());
        const auto named = [&](const char* name) {
            return message_of(Dispatched(document, "org.kehoach:ChangeSigner", {{"Name", name}}).get());
        };
        Dispatched(document, "org.kehoach:ChangeSigner",
                   {{"Role", "KT. CHỦ TỊCH"}, {"Role2", "PHÓ CHỦ TỊCH"}, {"Name", "Đỗ Văn Ngàn"}})
            .get();
        EXPECT_THAT(named("Lê Thị Nậm"), Not(HasSubstr(words("facts.post-kept"))));
        EXPECT_THAT(lines_of(document), HasSubstr("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Thị Nậm\n"));
        EXPECT_THAT(named("Hà Thị Suối"), HasSubstr(words("facts.post-kept")));
        EXPECT_THAT(lines_of(document), HasSubstr("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nHà Thị Suối\n"));
    });
}
