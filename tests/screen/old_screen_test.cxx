// SPDX-License-Identifier: MPL-2.0
// A new plan from what is there already: last year's file.
#include "draft_ground.hxx"
#include "wizard.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;
using testing::Not;

namespace {

/// By which windows and screen readers call the document.
std::string title_of(const Model& model) {
    const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(model,
                                                                                   css::uno::UNO_QUERY_THROW);
    return office::utf8(supplier->getDocumentProperties()->getTitle());
}

/// Whether a row of a list of changes, on any of its pages, names the place.
bool lists(const Seen& list, const std::string& place) {
    const auto next = button(list, "dialog.repair.next");
    for (;;) {
        for (const auto& row : all(list, role::CHECK_BOX))
            if (is_shown(row) && name_of(row).find(place) != std::string::npos)
                return true;
        if (!is_enabled(next))
            return false;
        press(next);
    }
}

} // namespace

TEST(NewFromOld, LeavesTheOldOneAndGoesBackInOneStep) {
    told([] {
        const OpenDocument old(composed(last_year));
        const auto before = lines_of(old);
        Dispatched result(old, "org.kehoach:NewFromOld", {{"Year", "2027"}, {"Name", "Lê Thị Nậm"}});
        const auto made = result_of(result.get());
        const auto text = lines_of(made);
        EXPECT_EQ(lines_of(old), before);
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
        EXPECT_EQ(lines_of(made), before);
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
        EXPECT_TRUE(lists(list, words("session.report.place.table", {{"row", "4"}, {"column", "1"}})))
            << "a year among the rows of the form";
        press(button(list, "dialog.repair.all"));
        press(button(list, "old.list.ok"));
        press(dialog_button("OK"));
        const auto made = result_of(result.get());
        EXPECT_THAT(lines_of(made), HasSubstr("trước ngày 15/9/2028"));
        EXPECT_THAT(lines_of(made), HasSubstr("kết quả trồng cây ven suối năm 2028"));
    });
}

TEST(NewFromOld, TakesAWordFileAndLeavesItAsItIs) {
    told([] {
        const auto file = test::store(OpenDocument(composed(last_year)), "last-year.docx");
        const auto written = std::filesystem::last_write_time(file);
        const auto start = OpenDocument::writer();
        Dispatched result(start, "org.kehoach:NewFromOld", {{"URL", file.string()}, {"Year", "2027"}});
        const auto made = result_of(result.get());
        EXPECT_THAT(lines_of(made), HasSubstr("trồng cây ven suối năm 2027\n"));
        EXPECT_THAT(lines_of(made), Not(HasSubstr("31-KH/ĐU")));
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
