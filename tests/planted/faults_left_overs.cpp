// SPDX-License-Identifier: MPL-2.0
// What a file copied from another plan still says, and one thing spelt in two ways.
#include "fault.hpp"

#include "plan/recognise.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <string>

namespace kehoach::test {

using plan::Role;

namespace {

/// Words are put behind a line, in capitals where it is all capitals.
std::optional<Planted> said_behind(Hand& hand, std::optional<std::size_t> at, const std::string& words) {
    if (!at)
        return std::nullopt;
    const auto& text = hand.text(*at);
    hand.set(*at, text + " " + (text::is_capitals(text) ? text::upper(words) : words));
    return hand.done(*at);
}

Plant saying(Role role, std::string words) {
    return [=](const Specimen& specimen) {
        Hand hand(specimen);
        return said_behind(hand, hand.last(role), words);
    };
}

/// A note under a table, where it has none a line behind its last row.
std::optional<Planted> noted(const Specimen& specimen, const std::string& words) {
    Hand hand(specimen);
    const auto note = hand.last(Role::table_note);
    if (!note)
        return std::nullopt;
    hand.set(*note, "Ghi chú: " + words);
    return hand.done(*note);
}

int year_of(const Specimen& specimen) {
    const auto plan = plan::recognise(specimen.sheet.document);
    return plan.components.date ? plan.components.date->date.date.year : 0;
}

/// In papers of days behind the end of districts.
Plant of_today(Plant plant) {
    constexpr int districts_ended = 2026;
    return [plant = std::move(plant)](const Specimen& specimen) {
        return specimen.complete && year_of(specimen) >= districts_ended ? plant(specimen) : std::nullopt;
    };
}

std::optional<Planted> subject_of_older_year(const Specimen& specimen) {
    constexpr int years = 4;
    Hand hand(specimen);
    const int own = year_of(specimen);
    const auto at = hand.last(Role::subject);
    // Behind the name of another paper the year may be that one's.
    static const text::Pattern of_another("(?i)20\\d\\d|[,;”]|chỉ thị|nghị quyết|kết luận|quy định|đề "
                                          "án|chương trình|luật|kết quả|đã |sau |cách mạng");
    if (own == 0 || !at || of_another.find(hand.text(*at)))
        return std::nullopt;
    return said_behind(hand, at, "trong năm " + std::to_string(own - years));
}

std::optional<Planted> other_commune(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::place_date);
    const auto issuer = hand.first(Role::issuer);
    const bool commune = issuer && text::fold(hand.text(*issuer)).find(" xã ") != std::string::npos;
    if (!commune || !at || !hand.change(*at, R"(^[^,]+,)", "Mường Lạc Thượng,"))
        return std::nullopt;
    return hand.done(*at);
}

std::optional<Planted> with_margin(const Specimen& specimen, const std::string& story,
                                   const std::string& text) {
    Hand hand(specimen);
    document::Paragraph line;
    line.story = story;
    line.text = text;
    hand.document().paragraphs.push_back(line);
    return hand.done(hand.document().paragraphs.size() - 1);
}

Plant in_margin(std::string story, std::string text) {
    return [=](const Specimen& specimen) { return with_margin(specimen, story, text); };
}

std::optional<Planted> highlighted(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::paragraph);
    if (!at)
        return std::nullopt;
    hand.document().leavings.highlighted.push_back({*at, 0, hand.text(*at).size()});
    return hand.done(*at);
}

Plant of_file(document::Leavings leavings) {
    return [=](const Specimen& specimen) {
        Hand hand(specimen);
        hand.document().leavings = leavings;
        return hand.done_absent();
    };
}

std::optional<Planted> commented(const Specimen& specimen) {
    auto planted = with_margin(specimen, "comment:1", "Xem lại chỗ này.");
    planted->paragraph.reset();
    return planted;
}

/// A paragraph more, behind the first of the text.
Plant telling(std::string text) {
    return [=](const Specimen& specimen) -> std::optional<Planted> {
        Hand hand(specimen);
        const auto at = hand.first(Role::paragraph);
        return at ? hand.done(hand.insert_behind(*at, text)) : std::nullopt;
    };
}

/// A sentence of what is ours names another place of the level that the issuer names; `$` is the place.
Plant elsewhere(const std::string& words) {
    return [=](const Specimen& specimen) -> std::optional<Planted> {
        static const text::Pattern place(
            "(?i)(?<!\\p{L})(xã|phường|huyện|tỉnh)(?: (?:uỷ|ủy))? (?!(?:uỷ|ủy)(?!\\p{L}))\\p{L}");
        Hand hand(specimen);
        const auto issuer = hand.first(Role::issuer);
        const auto found = issuer ? place.find(hand.text(*issuer)) : std::nullopt;
        const auto at = hand.first(Role::paragraph), end = hand.first(Role::recipient);
        if (!specimen.complete || !found || !at || !end || *at > *end) // else it stands in an attachment
            return std::nullopt;
        const auto& level = (*found)[1];
        auto sentence = words;
        const auto named =
            text::lower(hand.text(*issuer).substr(level.start, level.end - level.start)) + " Nà Khoang";
        return telling(sentence.replace(sentence.find('$'), 1, named))(specimen);
    };
}

/// Of a Party committee whose code no regulation fixes: of others the code itself is wrong.
std::optional<Planted> code_that_ended(const Specimen& specimen) {
    static const text::Pattern committee("^ĐẢNG (?:UỶ|ỦY)(?! KHỐI)");
    Hand hand(specimen);
    const auto issuer = hand.first(Role::issuer), number = hand.first(Role::number);
    return issuer && number && committee.find(hand.text(*issuer)) && hand.change(*number, "(?<=/)ĐU$", "ĐUK")
               ? hand.done(*number)
               : std::nullopt;
}

/// Another commune puts the plan in force.
std::optional<Planted> in_force_elsewhere(const Specimen& specimen) {
    Hand hand(specimen);
    for (const auto i : hand.of(Role::preamble))
        if (hand.change(i,
                        "((?:Uỷ|Ủy) ban nhân dân|Đảng (?:uỷ|ủy)) xã(?: \\p{Lu}\\p{L}*)*(?= (?:ban hành|xây "
                        "dựng|đề ra) "
                        "[Kk]ế hoạch[^.;]{0,200}(?:như sau|sau đây|cụ thể|nội dung))",
                        "$1 xã Nà Khoang"))
            return hand.done(i);
    return std::nullopt;
}

std::optional<Planted> other_form(const Specimen& specimen) {
    Hand hand(specimen);
    const auto titles = hand.of(Role::appendix_title);
    if (!specimen.complete || titles.empty())
        return std::nullopt;
    hand.set(titles.front(), "DANH MỤC HỒ CHỨA THUỶ LỢI, CỐNG DƯỚI ĐÊ XUNG YẾU");
    return hand.done(titles.front());
}

Plant note(std::string words) {
    return [=](const Specimen& specimen) { return noted(specimen, words); };
}

const std::string another = "Kế hoạch phòng, chống mua bán hoá chất độc hại vùng biên";

} // namespace

std::vector<Fault> left_over_faults() {
    using plan::Stage;
    std::vector<Fault> all;
    all.emplace_back("left_year_in_a_title", std::vector<std::string>{"kehoach-8-1"},
                     saying(Role::appendix_title, "năm 2009"));
    all.emplace_back("left_year_in_a_note", std::vector<std::string>{"kehoach-8-1", "kehoach-3-3"},
                     note("Số liệu tính cho năm 2009."));
    all.emplace_back("left_year_in_the_subject", std::vector<std::string>{"kehoach-8-2"},
                     subject_of_older_year);
    all.emplace_back("left_place_of_the_letterhead", std::vector<std::string>{"kehoach-8-3"}, other_commune);
    all.emplace_back("left_code_of_a_body_that_ended", std::vector<std::string>{"kehoach-8-12"},
                     of_today(unless_attached(code_that_ended)));
    all.push_back(Fault("left_body_in_a_title", {"kehoach-8-5"},
                        of_today(saying(Role::appendix_title, "của Uỷ ban nhân dân cấp huyện")))
                      .besides({"kehoach-2-9"}));
    all.push_back(
        Fault("left_body_in_a_note", {"kehoach-8-5"}, of_today(note("Số liệu do UBND cấp huyện cung cấp."))));
    all.emplace_back("left_subject_in_a_header", std::vector<std::string>{"kehoach-8-6"},
                     in_margin("header:Standard:left", another));
    all.emplace_back("left_subject_in_a_footer", std::vector<std::string>{"kehoach-8-6"},
                     in_margin("footer:Standard:left", another));
    all.emplace_back("left_marker_pen", std::vector<std::string>{"kehoach-8-7"}, highlighted);
    all.emplace_back("left_changes", std::vector<std::string>{"kehoach-8-8"}, of_file({"", "", "", 2, {}}));
    all.emplace_back("left_comments", std::vector<std::string>{"kehoach-8-9"}, commented);
    all.push_back(Fault("left_title_of_the_file", {"kehoach-8-10"}, of_file({another, "", "", 0, {}}))
                      .in(Stage::issuing));
    all.push_back(Fault("left_author_of_the_file", {"kehoach-8-11"},
                        of_file({"", "UBND xã Nà Khoang Thượng", "", 0, {}}))
                      .in(Stage::issuing));
    all.push_back(Fault("left_place_in_a_sentence", {"kehoach-8-14"},
                        elsewhere("Tuyên truyền trên toàn địa bàn $ bằng loa của các thôn."))
                      .besides({"nd30-pl3-1"}));
    all.push_back(Fault("left_page_of_another_place", {"kehoach-8-14"},
                        elsewhere("Công khai kết quả trên Trang thông tin điện tử $."))
                      .besides({"nd30-pl3-1"}));
    all.push_back(Fault("left_place_of_the_superior", {"kehoach-8-14"},
                        elsewhere("Tổ trưởng chịu trách nhiệm trước Thường trực $ về kết quả."))
                      .besides({"nd30-pl3-1"}));
    all.push_back(Fault("left_place_of_the_budget", {"kehoach-8-14"},
                        elsewhere("Ngân sách $ bảo đảm kinh phí in tài liệu."))
                      .besides({"nd30-pl3-1"}));
    all.emplace_back("left_body_in_force", std::vector<std::string>{"kehoach-8-13"}, in_force_elsewhere);
    all.push_back(
        Fault("left_form_of_another_matter", {"kehoach-10-5"}, other_form).besides({"kehoach-2-9"}));
    all.push_back(Fault("sum_of_parts", {"kehoach-3-10"},
                        telling("Có 42 tổ tự quản, gồm 30 tổ tự quản ở thôn, 10 tổ tự quản ở cơ quan."))
                      .besides({"nd30-pl3-1"}));
    for (const auto& [name, words] :
         {std::pair("percent_of_the_group", "Đội có 60 người: nam 42 người (70%), nữ 18 người (35%)."),
          std::pair("percent_of_what_was_sown", "Gieo 800 bầu, đã nảy mầm 640 bầu; tỷ lệ nảy mầm 82%."),
          std::pair("percent_of_a_fraction", "Có 31/96 tổ viên dự lớp, đạt 41,5%."),
          std::pair("percent_of_the_whole_before", "Trong 250 hộ được hỏi, 190 gia đình trồng cây, đạt 86%."),
          std::pair("percent_of_a_part", "Toàn vùng có 640 tổ viên, trong đó 160 tổ viên trẻ, chiếm 35%."),
          std::pair("percent_in_brackets", "Tỷ lệ tổ viên dự lớp đạt 92% (592/740 tổ viên).")})
        all.push_back(Fault(name, {"kehoach-3-8"}, telling(words)).besides({"nd30-pl3-1"}));
    all.push_back(Fault("short_form_of_two", {"kehoach-6-11"},
                        telling("Tổ tuyên truyền viên (TTV) họp với các tổ tuyên vận viên (TTV)."))
                      .besides({"nd30-pl3-1", "kehoach-6-9"}));
    // Behind the last paragraph of a paper of the State the mark at its end is wanted too.
    all.push_back(Fault("two_ways_of_a_doctrine", {"kehoach-9-1"},
                        telling("Học tập chủ nghĩa Mác-Lênin; vận dụng chủ nghĩa Mác - Lênin."))
                      .besides({"nd30-pl3-1"}));
    all.push_back(Fault("two_ways_of_capitals", {"kehoach-9-2"},
                        telling("Giao Ban Chỉ đạo theo dõi việc này, Ban chỉ đạo tổng hợp kết quả."))
                      .besides({"nd30-pl3-1"}));
    return all;
}

} // namespace kehoach::test
