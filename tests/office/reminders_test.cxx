// SPDX-License-Identifier: MPL-2.0
// What is written to units of which something is missing or wrong.
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::run;
using testing::AllOf;
using testing::HasSubstr;
using testing::Not;
namespace fs = std::filesystem;

namespace {

class RemindersOfUnits : public testing::Test {
protected:
    RemindersOfUnits()
        : folder(test::new_folder("returns")),
          result(test::result_of({test::returned(folder, "Xã An", {1}), bad_return()})),
          form(calc::sheet_names(result).front()) {}

    /// A figure in words.
    std::string bad_return() const {
        const auto book = test::workbook();
        const std::string sheet = test::draw(book, test::form_template("study-meetings"), "Biểu 1");
        const form::Grid grid = form::layout(test::form_template("study-meetings"));
        test::type_text(book, sheet, form::address(grid.body_first, test::first_figures), "nhiều lắm");
        fs::rename(test::store(book, "bad.ods"), folder / "Xã Bình.ods");
        return test::url(folder / "Xã Bình.ods");
    }
    void ask(const std::string& deadline, const std::string& marks) const {
        const std::vector<std::string> units{"Xã An", "Xã Bình", "Xã Cường", "Xã Dũng", "Xã Em"};
        EXPECT_EQ(test::refusal_of(run(result, "ReceiptBoard",
                                       {argument("Units", units),
                                        argument("Deadlines", "{\"" + form + "\": \"" + deadline + "\"}"),
                                        argument("Marks", marks)})),
                  "");
    }
    boost::json::object texts(const std::string& kind, const std::string& unit = {}) const {
        return test::json_of(run(result, "Reminders",
                                 {argument("Kind", kind), argument("Unit", unit), argument("To", "json")}))
            .as_object();
    }
    static std::string reminder(const boost::json::object& texts) {
        return std::string(texts.at("reminder").as_string());
    }

    fs::path folder;
    test::OpenDocument result;
    std::string form;
};

} // namespace

TEST_F(RemindersOfUnits, NameWhoIsOverdueAndLeaveOutWhoWasGivenTimeOrNeedNotSend) {
    ask("2020-01-31", "[{\"unit\": \"Xã Dũng\", \"mark\": \"exempt\"},{\"unit\": \"Xã Em\", \"form\": \"" + form +
                          "\", \"mark\": \"extended\", \"day\": \"2099-12-31\"}]");
    const auto said = texts("reminder");
    EXPECT_EQ(reminder(said), form + ": it was due on 31/01/2020. Please send it at once: Xã Cường.");
    EXPECT_TRUE(said.at("sendback").as_array().empty());
    ask("2099-01-31", "[]");
    EXPECT_EQ(reminder(texts("reminder")),
              form + ": it is due on 31/01/2099. Please finish it and send it in time: Xã Cường.");
    EXPECT_THAT(test::refusal_of(run(result, "Reminders", {argument("Kind", "reminder"), argument("Unit", "Xã An"),
                                                           argument("To", "json")})),
                HasSubstr("nothing to write"));
}

TEST_F(RemindersOfUnits, SayToEachUnitWhatIsWrongWhereAndWhatIsWanted) {
    const auto said = texts("sendback");
    EXPECT_EQ(reminder(said), "");
    ASSERT_EQ(said.at("sendback").as_array().size(), 1U);
    const auto& unit = said.at("sendback").as_array().front().as_object();
    EXPECT_EQ(unit.at("unit").as_string(), "Xã Bình");
    const auto& fault = unit.at("faults").as_array().front().as_object();
    EXPECT_EQ(fault.at("file").as_string(), "Xã Bình.ods");
    EXPECT_EQ(fault.at("sheet").as_string(), "Biểu 1");
    EXPECT_EQ(fault.at("cell").as_string(),
              form::address(form::layout(test::form_template("study-meetings")).body_first, test::first_figures));
    EXPECT_THAT(std::string(fault.at("wrong").as_string()), HasSubstr("nhiều lắm"));
    EXPECT_EQ(fault.at("wanted").as_string(), "Write it as a number.");
    EXPECT_THAT(std::string(unit.at("text").as_string()), AllOf(HasSubstr("To: Xã Bình"), HasSubstr("nhiều lắm")));
}

TEST_F(RemindersOfUnits, AreANewTextAndTheWorkbookStaysAsItIs) {
    ask("2020-01-31", "[]");
    const auto before = test::canonical(result);
    const auto desktop = css::frame::Desktop::create(test::office().context());
    const auto said = test::json_of(run(result, "Reminders", {argument("Language", "vi")})).as_object();
    EXPECT_THAT(reminder(said), HasSubstr("đã quá hạn nộp ngày 31/01/2020"));
    const test::Ref<css::text::XTextDocument> text(desktop->getCurrentComponent(), css::uno::UNO_QUERY);
    ASSERT_TRUE(text.is());
    EXPECT_THAT(office::utf8(text->getText()->getString()),
                AllOf(HasSubstr("Nội dung đôn đốc nộp báo cáo"), HasSubstr("Xã Cường, Xã Dũng, Xã Em"),
                      HasSubstr("Kính gửi: Xã Bình")));
    test::Ref<css::util::XCloseable>(text, css::uno::UNO_QUERY_THROW)->close(true);
    EXPECT_EQ(test::canonical(result), before);
}

TEST_F(RemindersOfUnits, RefuseWhatIsUnknown) {
    const auto refuses = [&](const char* name, const char* value) {
        EXPECT_THAT(test::refusal_of(run(result, "Reminders", {argument(name, value), argument("To", "json")})),
                    HasSubstr(value));
    };
    refuses("Kind", "letter");
    refuses("Unit", "Xã Không Có");
    EXPECT_THAT(test::refusal_of(run(test::workbook(), "Reminders", {argument("To", "json")})), HasSubstr("no result"));
}
