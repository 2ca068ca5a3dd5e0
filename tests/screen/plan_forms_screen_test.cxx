// SPDX-License-Identifier: MPL-2.0
// The window that lists the tables of a plan before forms are made of them.
#include "draft_ground.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <gmock/gmock.h>
#include <org/kehoach/AppendixForms.hpp>

using namespace kehoach;
using namespace kehoach::test;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

namespace role = css::accessibility::AccessibleRole;

const std::string two_forms = plan_of_a_commune(
    R"("sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây theo các Phụ lục gửi kèm."}]}])",
    R"(, "appendices": [{"form": "study-meetings"}, {"form": "reporters"}])");

/// The table of an appendix whose rows lost three of the columns its heads ask for.
std::string misfit() {
    std::string text;
    for (const char* const line : {"KẾ HOẠCH", "đọc sách năm 2026", "I. MỤC ĐÍCH", "Đọc nhiều sách hơn.",
                                   "Phụ lục 1", "SỐ SÁCH ĐÃ ĐỌC", "(Kèm theo Kế hoạch số 12-KH/ĐU)"})
        text += std::string("<text:p>") + line + "</text:p>";
    const auto cell = [](const std::string& words, const std::string& span = {}) {
        return "<table:table-cell" + span + "><text:p>" + words + "</text:p></table:table-cell>";
    };
    const std::string covered = "<table:covered-table-cell/>";
    std::string branches = cell("Năm", R"( table:number-rows-spanned="2")"), books = covered,
                year = cell("2024");
    for (const char* const branch : {"A", "B", "C"})
        branches += cell(std::string("Chi bộ ") + branch, R"( table:number-columns-spanned="2")") + covered;
    branches += cell("Chi bộ D", R"( table:number-columns-spanned="3")") + covered + covered;
    for (int branch = 0; branch < 3; ++branch) {
        books += cell("Sách") + cell("Báo") + cell("Truyện");
        year += cell("") + cell("") + cell("");
    }
    const auto row = [](const std::string& cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    };
    return R"(<?xml version="1.0" encoding="UTF-8"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0")"
           R"( xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0")"
           R"( xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3")"
           R"( office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>)" +
           text + R"(<table:table><table:table-column table:number-columns-repeated="10"/>)" + row(branches) +
           row(books) + row(year) + "</table:table></office:text></office:body></office:document>";
}

boost::json::array forms_in(const Model& workbook) {
    const auto read = org::kehoach::AppendixForms::create(test::office().context())->read(workbook, {});
    return boost::json::parse(office::utf8(read)).as_array();
}

std::vector<Seen> shown_boxes(const Seen& window) {
    std::vector<Seen> shown;
    for (const auto& box : all(window, role::CHECK_BOX))
        if (is_shown(box))
            shown.push_back(box);
    return shown;
}

std::string state_of(const Seen& box) {
    return !is_enabled(box) ? "cannot" : is_ticked(box) ? "ticked" : "free";
}

std::vector<std::string> states_in(const Seen& window) {
    std::vector<std::string> states;
    for (const auto& box : shown_boxes(window))
        states.push_back(state_of(box));
    return states;
}

std::string all_words(const Seen& window) {
    std::string said;
    for (const auto& label : all(window, role::LABEL))
        said += name_of(label) + "\n";
    return said;
}

OpenDocument workbook_of(Dispatched& making) {
    return result_of(making.get());
}

} // namespace

TEST(MakeForms, ProposesTheBlankAppendicesAndNeedsOnePressMore) {
    told([] {
        const OpenDocument plan(composed(two_forms));
        Dispatched making(plan, "org.kehoach:MakeForms");
        const auto window = dialog_titled("forms.title");
        ASSERT_TRUE(window.is());
        EXPECT_THAT(states_in(window), ElementsAre("cannot", "cannot", "ticked", "ticked", "ticked"))
            << "letterhead, signature, two forms, what stands around them";
        EXPECT_TRUE(reads(window, words("forms.use.letterhead")));
        press(button(window, "forms.ok"));
        const auto workbook = workbook_of(making);
        const auto forms = forms_in(workbook);
        ASSERT_EQ(forms.size(), 2U);
        EXPECT_EQ(forms[0].at("form").at("id").as_string(), "study-meetings");
        EXPECT_TRUE(forms[0].at("form").as_object().contains("sheet"));
    });
}

TEST(MakeForms, MakesWhatIsTickedAndLeavesOutWhatIsNot) {
    told([] {
        const OpenDocument plan(composed(two_forms));
        Dispatched making(plan, "org.kehoach:MakeForms");
        const auto window = dialog_titled("forms.title");
        ASSERT_TRUE(window.is());
        const auto boxes = shown_boxes(window);
        ASSERT_EQ(boxes.size(), 5U);
        press(boxes[2]);
        press(boxes[4]);
        press(button(window, "forms.ok"));
        const auto workbook = workbook_of(making);
        const auto forms = forms_in(workbook);
        ASSERT_EQ(forms.size(), 1U);
        EXPECT_EQ(forms[0].at("form").at("id").as_string(), "reporters");
        EXPECT_FALSE(forms[0].at("form").as_object().contains("sheet"));
    });
}

TEST(MakeForms, SaysOfAHeadThatDoesNotFitBeforeAnythingIsMade) {
    told([] {
        const OpenDocument plan(url_of(file_of("misfit.fodt", misfit())), false);
        Dispatched making(plan, "org.kehoach:MakeForms");
        const auto window = dialog_titled("forms.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, words("forms.row.misfit", {{"columns", "13"}, {"found", "10"}})))
            << all_words(window);
        press(button(window, "dialog.cancel"));
        EXPECT_FALSE(making.get().Result.hasValue());
    });
}
