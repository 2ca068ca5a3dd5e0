// SPDX-License-Identifier: MPL-2.0
// Numbers in a .docx file: counted from the file alone, as other programs do, and read back by this one.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "word_labels.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using css::uno::Reference;

namespace {

constexpr int indent = 567; // 1 cm, as the paragraphs of the profile have it

/// Labels and words of what stands in the body, tables left out by the words they begin with.
std::string counted(const WordLabels& word) {
    std::string all;
    for (const auto& paragraph : word.paragraphs)
        if (paragraph.level >= 0)
            all += paragraph.label + " " + paragraph.text + "\n";
    return all;
}

/// The same as this office shows it; it has no label for a bullet.
std::string shown(const Model& model) {
    std::string all;
    for (const auto& [text, properties] : paragraphs(model)) {
        const auto style = string_of(properties->getPropertyValue("ParaStyleName"));
        const auto label = string_of(properties->getPropertyValue("ListLabelString"));
        if (style == "KH Gạch đầu dòng" || style == "KH Dấu cộng")
            all += (style == "KH Dấu cộng" ? "+ " : "- ") + text + "\n";
        else if (!label.empty())
            all += text + "\n";
    }
    return all;
}

void expect_right_in_word(const Model& model, const std::string& name) {
    const auto file = store(model, name);
    const auto word = word_labels(file);
    EXPECT_EQ(counted(word), shown(model));
    const OpenDocument again(url_of(file));
    EXPECT_EQ(shown(again), shown(model));
}

const std::string numbered =
    "I- MỤC ĐÍCH\r1. Yêu cầu\r1.1- Đọc đều mỗi tuần\r1.2- Đọc sâu mỗi tháng\ra) Sách mới\rb) Sách cũ\r"
    "II- NỘI DUNG\r1. Mua sách\r- Ý đầu.\r+ Ý con.\r- Ý sau.\r2. Văn phòng: Là đầu mối mua sách, báo cáo kết "
    "quả.\r"
    "2. Mượn sách\r5. Đọc sách\rNơi nhận:\r- Các chi bộ,\r- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rBÍ "
    "THƯ\r"
    "Lò Văn Tếnh\rĐỀ CƯƠNG BÁO CÁO\rkết quả đọc sách\rI- KẾT QUẢ\r1. Số sách\r2. Số người\rII- KIẾN NGHỊ\r"
    "1. Với tỉnh\r";

} // namespace

TEST(WordLabels, OfARestructuredTextAreThoseThatStoodThere) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + numbered);
    composer()->restructure(document, {});
    const auto word = word_labels(store(document, "labels.docx"));
    EXPECT_EQ(counted(word),
              "I- MỤC ĐÍCH\n1. Yêu cầu\n1.1- Đọc đều mỗi tuần\n1.2- Đọc sâu mỗi tháng\na) Sách mới\n"
              "b) Sách cũ\nII- NỘI DUNG\n1. Mua sách\n- Ý đầu.\n+ Ý con.\n- Ý sau.\n"
              "2. Văn phòng: Là đầu mối mua sách, báo cáo kết quả.\n2. Mượn sách\n5. Đọc sách\nI- KẾT QUẢ\n"
              "1. Số sách\n2. Số người\nII- KIẾN NGHỊ\n1. Với tỉnh\n");
    expect_right_in_word(document, "labels-again.docx");
}

TEST(WordLabels, StandAtTheIndentOfTheTextWithABlankBehind) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + numbered);
    composer()->restructure(document, {});
    const auto word = word_labels(store(document, "levels.docx"));
    ASSERT_EQ(word.numberings.size(), 3U); // the ladder, dashes, plus signs
    const auto& ladder = word.numberings.front();
    const std::vector<std::pair<std::string, std::string>> wanted{
        {"upperRoman", "%1-"}, {"decimal", "%2."}, {"decimal", "%2.%3-"}, {"lowerLetter", "%4)"}};
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        EXPECT_EQ(ladder[at].format, wanted[at].first);
        EXPECT_EQ(ladder[at].text, wanted[at].second);
        EXPECT_EQ(ladder[at].start, 1);
    }
    for (const auto* level :
         {&ladder[0], &ladder[1], &ladder[2], &ladder[3], &word.numberings[1][0], &word.numberings[2][0]}) {
        EXPECT_EQ(level->follow, "space") << level->text;
        EXPECT_EQ(level->left, 0) << level->text;
        EXPECT_EQ(level->first, indent) << level->text;
    }
    EXPECT_EQ(word.numberings[1][0].text, "-");
    EXPECT_EQ(word.numberings[2][0].text, "+");
}

TEST(WordLabels, OfAComposedPlanAreThoseOfThisOffice) {
    const Made plan(composer()->compose(plan_spec_with_appendix(), {}));
    EXPECT_NE(shown(*plan), "");
    expect_right_in_word(*plan, "composed.docx");
}

TEST(WordLabels, FollowAMovedSection) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + numbered);
    composer()->restructure(document, {});
    for (const auto& [command, words] : {std::pair("MoveUp", "NỘI DUNG"), std::pair("Demote", "Mượn sách")}) {
        int index = 0;
        const auto analysis = json(checker()->analyse(document, {}));
        for (const auto& paragraph : analysis.at("paragraphs").as_array())
            if (paragraph.at("text").as_string() == words)
                index = static_cast<int>(paragraph.at("index").as_int64());
        css::uno::Sequence<css::beans::PropertyValue> arguments(1);
        arguments.getArray()[0].Name = "Paragraph";
        arguments.getArray()[0].Value <<= static_cast<sal_Int32>(index);
        const Ran ran = run_command(document, command, arguments);
        EXPECT_TRUE(ran.done) << ran.result;
        expect_right_in_word(document, "moved.docx");
    }
}

TEST(WordLabels, StandOutWhereTheyDid) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + numbered);
    const Reference<css::text::XTextRange> line(paragraph_with(document, "2. Văn phòng"),
                                                css::uno::UNO_QUERY_THROW);
    const auto lead = line->getText()->createTextCursorByRange(line->getStart());
    lead->goRight(13, true); // "2. Văn phòng:"
    Properties(lead, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("CharWeight", css::uno::Any(css::awt::FontWeight::BOLD));
    const auto other = OpenDocument::writer();
    set_text(other, letterhead + numbered);
    for (const auto& [model, bold] : {std::pair(&document.model(), true), std::pair(&other.model(), false)}) {
        composer()->restructure(*model, {});
        const auto word = word_labels(store(*model, "bold.docx"));
        for (const auto& paragraph : word.paragraphs) {
            if (paragraph.text.starts_with("Văn phòng:")) {
                EXPECT_EQ(paragraph.bold, bold);
            }
            if (paragraph.text.starts_with("Mua sách")) {
                EXPECT_TRUE(paragraph.bold);
            }
        }
    }
}
