// SPDX-License-Identifier: MPL-2.0
// What changes places or levels comes back whole, and goes whole again, whatever a paragraph is and however
// the document came to be.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <gtest/gtest.h>
#include <regex>
#include <set>

using namespace kehoach::test;

namespace {

constexpr const char* spec = R"({
  "profile": "state-nd30", "family": "state",
  "issuer": {"name": "ỦY BAN NHÂN DÂN XÃ SƠN HẠ", "parent": "", "inText": "Ủy ban nhân dân xã Sơn Hạ"},
  "number": {"value": "", "issuer": "UBND"}, "place": "Sơn Hạ", "date": "2026-07-15",
  "subject": "tổ chức ngày hội đọc sách năm 2026",
  "preamble": "Ủy ban nhân dân xã Sơn Hạ ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:",
  "sections": [
    {"heading": "MỤC ĐÍCH", "items": [
      {"heading": "Yêu cầu", "items": [{"bullet": "Đọc đều mỗi tuần."},
                                       {"bullet": "Đọc sâu mỗi tháng."}]},
      {"heading": "Mua sách", "items": [
        {"numbered": "Trường học chọn sách cho học sinh trước ngày 30/8/2026."},
        {"numbered": "Nhà văn hóa các thôn dành chỗ để sách."}]},
      {"heading": "Mượn sách", "items": [{"paragraph": "Ai cũng được mượn sách."}]}]},
    {"heading": "KINH PHÍ", "items": [{"paragraph": "Bố trí trong dự toán năm 2026."}]},
    {"heading": "TỔ CHỨC THỰC HIỆN", "items": [
      {"numbered": "Văn phòng theo dõi, đôn đốc việc thực hiện Kế hoạch."},
      {"numbered": "Phòng Văn hóa - Xã hội chủ trì ngày hội."},
      {"numbered": "Phòng Kinh tế bố trí kinh phí thực hiện Kế hoạch."}]}],
  "recipients": [{"name": "Các thôn"}], "filing": "VT",
  "signature": {"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lê Thị Minh Tâm"}})";

/// The weight of the number where its mark says one, else that of the words where nothing is said; the
/// number of a sentence looks like these.
std::string number_weight(const Properties& paragraph) {
    css::uno::Sequence<css::beans::NamedValue> said;
    const bool speaks = paragraph->getPropertyValue("ListAutoFormat") >>= said;
    css::uno::Any weight;
    for (const auto& each : said)
        if (each.Name == "CharWeight")
            weight = each.Value;
    sal_Int16 outline = 0;
    paragraph->getPropertyValue("OutlineLevel") >>= outline;
    const css::uno::Reference<css::beans::XPropertyState> states(paragraph, css::uno::UNO_QUERY_THROW);
    if (!speaks && outline == 0 &&
        states->getPropertyState("CharWeight") == css::beans::PropertyState_DIRECT_VALUE)
        weight = paragraph->getPropertyValue("CharWeight");
    float amount = 0;
    return (weight >>= amount) ? std::to_string(amount) : "of the style";
}

/// All that numbers a paragraph and shows where it stands, a line each.
std::vector<std::string> state_of(const Model& model) {
    std::vector<std::string> state;
    for (const auto& [text, properties] : paragraphs(model)) {
        std::string line = sign_of(properties) + text;
        for (const char* name : {"ParaStyleName", "ListId", "NumberingStyleName", "NumberingLevel",
                                 "OutlineLevel", "NumberingIsNumber", "ParaIsNumberingRestart", "CharWeight",
                                 "ParaKeepTogether", "ParaFirstLineIndent"}) {
            const auto any = properties->getPropertyValue(rtl::OUString::createFromAscii(name));
            double number = 0;
            bool yes = false;
            if (any >>= number)
                line += " | " + std::to_string(number);
            else if (any >>= yes)
                line += yes ? " | yes" : " | no";
            else
                line += " | " + string_of(any);
        }
        state.push_back(line + " | " + number_weight(properties));
    }
    return state;
}

/// The lines in which two states differ.
std::string difference(const std::vector<std::string>& wanted, const std::vector<std::string>& found) {
    std::string all;
    for (std::size_t at = 0; at < std::max(wanted.size(), found.size()); ++at)
        if (at >= wanted.size() || at >= found.size() || wanted[at] != found[at])
            all += "\n- " + (at < wanted.size() ? wanted[at] : "") + "\n+ " +
                   (at < found.size() ? found[at] : "");
    return all;
}

/// What a file says of the text; looks that nobody has any more may stay in it unused, and the look of a
/// number, compared above, may be said at the paragraph's end instead of by the paragraph.
std::string body_of(const Model& model) {
    static const std::regex end_mark("<text:span text:style-name=\"T[0-9]+\"/>");
    const auto xml = canonical_xml(model);
    return std::regex_replace(xml.substr(xml.find("<office:body")), end_mark, "");
}

struct Line {
    int index;
    std::string text;
};

/// The headings and items of the body.
std::vector<Line> numbered_lines(const Model& model) {
    static const std::set<std::string> wanted{"heading_1", "heading_2", "heading_3", "bullet", "sub_bullet"};
    std::vector<Line> lines;
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& each : analysis.at("paragraphs").as_array())
        if (each.at("story").as_string() == "body" &&
            wanted.contains(std::string(each.at("role").as_string())))
            lines.push_back(
                {static_cast<int>(each.at("index").as_int64()), std::string(each.at("text").as_string())});
    return lines;
}

bool run(const Model& model, const char* command, int paragraph) {
    css::uno::Sequence<css::beans::PropertyValue> arguments(1);
    arguments.getArray()[0].Name = "Paragraph";
    arguments.getArray()[0].Value <<= static_cast<sal_Int32>(paragraph);
    return run_command(model, command, arguments).done;
}

/// Every command on every heading and item, back and forth; how often one did something.
int expect_taken_back(const Model& model) {
    int done = 0;
    const auto first = state_of(model);
    const auto body = body_of(model);
    for (const Line& line : numbered_lines(model))
        for (const char* command : {"Demote", "Promote", "MoveUp", "MoveDown"}) {
            SCOPED_TRACE(std::string(command) + " " + line.text);
            undo_manager(model)->clear();
            if (!run(model, command, line.index))
                continue;
            ++done;
            const auto after = state_of(model);
            EXPECT_NE(after, first);
            undo_manager(model)->undo();
            EXPECT_EQ(difference(first, state_of(model)), "") << "undone";
            undo_manager(model)->redo();
            EXPECT_EQ(difference(after, state_of(model)), "") << "done again";
            undo_manager(model)->undo();
            EXPECT_EQ(difference(first, state_of(model)), "") << "undone again";
            if (testing::Test::HasFailure())
                return done;
        }
    EXPECT_EQ(body_of(model), body);
    return done;
}

} // namespace

TEST(OutlineUndo, OfAComposedPlan) {
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    EXPECT_GT(expect_taken_back(plan), 15);
}

TEST(OutlineUndo, OfOneReadFromAFile) {
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    for (const char* name : {"outline.odt", "outline.docx"}) {
        SCOPED_TRACE(name);
        const OpenDocument again(url_of(store(plan, name)));
        EXPECT_GT(expect_taken_back(again), 15);
    }
}

TEST(OutlineSigns, OfItemsThatChangeTheirLevelAreTheirsAlsoBehindWord) {
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    for (const char* name : {"signs.odt", "signs.docx"}) {
        const OpenDocument again(url_of(store(plan, name)));
        const auto sign = [&] { return sign_of(paragraph_with(again, "Đọc sâu")); };
        const auto lines = numbered_lines(again);
        const auto item = std::find_if(lines.begin(), lines.end(),
                                       [](const Line& line) { return line.text.starts_with("Đọc sâu"); });
        ASSERT_NE(item, lines.end()) << name;
        EXPECT_EQ(sign(), "-") << name;
        EXPECT_TRUE(run(again, "Demote", item->index)) << name;
        EXPECT_EQ(sign(), "+") << name;
        EXPECT_TRUE(run(again, "Promote", item->index)) << name;
        EXPECT_EQ(sign(), "-") << name;
    }
}
