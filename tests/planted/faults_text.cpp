// SPDX-License-Identifier: MPL-2.0
// Faults of the text: headings, bases, citations, letters.
#include "fault.hpp"

#include "grammar/label.hpp"
#include "text/pattern.hpp"

#include <algorithm>

namespace kehoach::test {

using document::LabelKind;
using plan::Role;

namespace {

using Found = std::optional<Planted>;

/// Where the body of the main text ends: the headings of attachments are not meant.
std::size_t end_of_main(const Hand& hand) {
    for (std::size_t i = 0; i < hand.size(); ++i)
        if (hand.role(i) == Role::attachment_title || hand.role(i) == Role::appendix_label)
            return i;
    return hand.size();
}

/// Headings of level one with a Roman number in the main text; those under Phần are left alone.
std::vector<std::size_t> roman_headings(Hand& hand) {
    auto all = hand.of(Role::heading_1);
    const auto end = end_of_main(hand);
    std::erase_if(all, [&](std::size_t i) { return i >= end; });
    static const text::Pattern roman("^[IVX]+[.-]");
    const bool plain = std::all_of(all.begin(), all.end(), [&](std::size_t i) {
        const auto& paragraph = hand.at(i);
        return roman.find(paragraph.label_kind == LabelKind::automatic ? paragraph.label : paragraph.text)
            .has_value();
    });
    return plain ? all : std::vector<std::size_t>{};
}

void relabel(Hand& hand, std::size_t i, std::string_view pattern, const std::string& label) {
    auto& paragraph = hand.at(i);
    if (paragraph.label_kind == LabelKind::automatic)
        paragraph.label =
            text::Pattern("-$").find(paragraph.label) && label.back() != '-' && label.back() != '.'
                ? label + "-"
                : label + (label.back() == '.' || label.back() == '-' ? "" : ".");
    else
        hand.change(i, pattern, label);
}

Found last_heading_numbered(const Specimen& specimen, int by) {
    Hand hand(specimen);
    const auto headings = roman_headings(hand);
    if (headings.size() < 3)
        return std::nullopt;
    relabel(hand, headings.back(), "^[IVX]+", grammar::roman(static_cast<int>(headings.size()) + by));
    return hand.done(headings.back());
}

Found mixed_marks(const Specimen& specimen) {
    Hand hand(specimen);
    const auto headings = roman_headings(hand);
    if (headings.size() < 3)
        return std::nullopt;
    auto& paragraph = hand.at(headings[1]);
    auto& written = paragraph.label_kind == LabelKind::automatic ? paragraph.label : paragraph.text;
    const auto mark = written.find_first_of(".-");
    const std::string label = "II" + std::string(written[mark] == '.' ? "-" : ".");
    if (paragraph.label_kind == LabelKind::automatic)
        paragraph.label = label;
    else
        hand.change(headings[1], "^II[.-]", label);
    return hand.done(headings[1]);
}

/// The first paragraph whose text has the pattern.
Plant in_text(std::vector<Role> roles, std::string pattern, std::string replacement) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        const auto end = end_of_main(hand);
        for (std::size_t i = 0; i < end; ++i)
            if (std::find(roles.begin(), roles.end(), hand.role(i)) != roles.end() &&
                hand.change(i, pattern, replacement))
                return hand.done(i);
        return std::nullopt;
    };
}

Found decomposed(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::heading_2);
    if (!at)
        return std::nullopt;
    auto text = hand.text(*at);
    for (const auto& [whole, parts] :
         {std::pair{"á", "a\u0301"}, std::pair{"à", "a\u0300"}, std::pair{"ạ", "a\u0323"},
          std::pair{"ệ", "e\u0323\u0302"}, std::pair{"ế", "e\u0302\u0301"}, std::pair{"ị", "i\u0323"},
          std::pair{"ộ", "o\u0323\u0302"}, std::pair{"ì", "i\u0300"}})
        for (auto found = text.find(whole); found != std::string::npos; found = text.find(whole))
            text.replace(found, std::string_view(whole).size(), parts);
    if (text == hand.text(*at))
        return std::nullopt;
    hand.set(*at, text);
    return hand.done(*at);
}

Found small_heading(const Specimen& specimen) {
    Hand hand(specimen);
    const auto headings = roman_headings(hand);
    if (headings.empty() || !hand.change(headings.back(), "(?<=TỔ )CHỨC", "chức"))
        return std::nullopt;
    return hand.done(headings.back());
}

/// Words more at the end of a sentence of the body.
Plant with_words(const std::string& words) {
    return in_text({Role::heading_2, Role::bullet, Role::paragraph, Role::heading_3}, R"((?<![./])\.$)",
                   " " + words + ".");
}

Found named_by_number_only(const Specimen& specimen) {
    Hand hand(specimen);
    const auto* number = specimen.party() ? "777-KH/TU" : "777/KH-UBND";
    for (const auto role : {Role::bullet, Role::paragraph})
        for (const auto i : hand.of(role))
            if (i + 1 < end_of_main(hand) && hand.role(i + 1) != Role::recipients_title)
                return hand.done(hand.insert_behind(i, (hand.text(i).starts_with("- ") ? "- " : "") +
                                                           std::string("Tiếp tục thực hiện Kế hoạch số ") +
                                                           number + "."));
    return std::nullopt;
}

/// A base of the preamble, cited a second time with another date.
Found cited_with_another_date(const Specimen& specimen) {
    static const text::Pattern cited(
        R"((?:Kế hoạch|Hướng dẫn|Nghị quyết|Chỉ thị) số [\w/-]+,? ngày (\d\d)/[\d/]+ của [^,;]+? về [^,;]{12,90}(?=,))");
    Hand hand(specimen);
    const auto preamble = hand.first(Role::preamble);
    const auto match = preamble ? cited.find(hand.text(*preamble)) : std::nullopt;
    if (!match)
        return std::nullopt;
    auto again = hand.text(*preamble).substr((*match)[0].start, (*match)[0].end - (*match)[0].start);
    const auto day = (*match)[1].start - (*match)[0].start;
    again.replace(day, 2, again.substr(day, 2) == "11" ? "12" : "11");
    for (const auto role : {Role::bullet, Role::heading_2})
        for (const auto i : hand.of(role))
            if (hand.change(i, R"((?<![./])\.$)", " theo " + again + "."))
                return hand.done(i);
    return std::nullopt;
}

} // namespace

std::vector<Fault> text_faults() {
    const std::vector<Role> cited{Role::preamble, Role::legal_basis, Role::heading_2, Role::paragraph};
    const auto base = Role::legal_basis;
    return {
        Fault{"E27_base_with_another_mark", {"hd05-6.2.3-1"}, changing(base, ";$", ".")},
        Fault{"E27_base_without_mark", {"hd05-6.2.3-1"}, changing(base, ";$", "")},
        Fault{"E27_last_base_with_another_mark", {"hd05-6.2.3-2"}, changing_last(base, "[.,]$", ";")},
        Fault{"base_without_dash", {"hd05-6.2.3-3"}, changing(base, "^- ", "")},
        Fault{"E34_gap", {"hd05-6.2.4-1"}, [](const Specimen& s) { return last_heading_numbered(s, 1); }},
        Fault{"E34_repeat", {"hd05-6.2.4-2"}, [](const Specimen& s) { return last_heading_numbered(s, -1); }},
        Fault{"E34_mixed_marks", {"hd05-6.2.4-3"}, mixed_marks},
        Fault{"E18_cited_day_not_padded",
              {"hd05-4.2.2-5"},
              in_text(cited, R"((số [\w/-]+, ngày )0(\d/))", "$1$2")},
        Fault{"E18_cited_month_padded",
              {"hd05-4.2.2-5"},
              in_text(cited, R"((số [\w/-]+,? ngày \d+/)([3-9])(?=/))", "$10$2")},
        Fault{"E58_decomposed", {"hd05-IV.1-2"}, decomposed},
        Fault{"E58_legacy",
              {"hd05-IV.1-3"},
              in_text({Role::preamble, Role::paragraph}, "^.*$",
                      "Uû ban nh©n d©n x· chØ ®¹o thùc hiÖn kÕ ho¹ch nµy.")}
            .besides({"hd05-6.1.4-1"}),
        Fault{"heading_in_small_letters", {"nd30-II.6-1"}, state_only(small_heading)},
        Fault{"E29_named_by_number_only", {"hd05-6.1.4-1"}, named_by_number_only},
        Fault{"E30_cited_with_another_date", {"hd05-6.1.4-2"}, cited_with_another_date},
        Fault{"E31_cited_without_the_word",
              {"hd05-6.1.4-3"},
              in_text({Role::preamble, Role::legal_basis},
                      R"((Kế hoạch|Hướng dẫn|Nghị quyết|Chỉ thị|Nghị định) số )", "$1 ")},
        Fault{"E31_type_in_small_letters",
              {"nd30-pl2-2"},
              in_text({Role::preamble}, "(?<=Thực hiện )(K)ế hoạch số", "kế hoạch số")},
        Fault{"E36_heading_with_colon",
              {"hd05-6.2.4-4"},
              [](const Specimen& specimen) -> Found {
                  Hand hand(specimen);
                  const auto headings = roman_headings(hand);
                  return !headings.empty() && hand.change(headings.front(), R"((?<=\p{Lu})$)", ":")
                             ? hand.done(headings.front())
                             : std::nullopt;
              }},
        Fault{"E57_space_before_a_comma",
              {"kehoach-2-1"},
              in_text({Role::heading_2, Role::bullet, Role::paragraph}, R"((?<=\p{Ll}), (?=\p{Ll}))", " , ")},
        Fault{"E57_no_space_behind_a_comma",
              {"kehoach-2-2"},
              in_text({Role::heading_2, Role::bullet, Role::paragraph}, R"((?<=\p{Ll}), (?=\p{Ll}))", ",")},
        Fault{"E57_two_marks",
              {"kehoach-2-4"},
              in_text({Role::heading_2, Role::bullet, Role::paragraph}, R"((?<=\p{Ll}), (?=\p{Ll}))", ",, ")},
        Fault{"E57_two_spaces",
              {"kehoach-2-17"},
              in_text({Role::heading_2, Role::bullet, Role::paragraph}, R"((?<=\p{Ll}), (?=\p{Ll}))", ",  ")},
        Fault{"two_dashes", {"kehoach-2-18"}, in_text({Role::bullet}, "^- ", "- - ")},
        Fault{"decimals_behind_a_point", {"kehoach-2-19"}, with_words("và đạt 98.5 % kế hoạch")},
        Fault{"amount_without_groups", {"kehoach-2-22"}, with_words("với kinh phí 12500000đ")},
        Fault{"year_of_two_digits", {"kehoach-2-23"}, with_words("kể từ ngày 05/9/26")},
        Fault{"years_that_are_no_such_span", {"kehoach-3-11"}, with_words("trong 10 năm (2010 - 2023)")},
        Fault{"E57_space_inside_brackets", {"kehoach-2-3"}, with_words("( nếu có )")},
        Fault{"E59_misspelt", {"kehoach-2-7"}, with_words("và quản triệt đến từng người")},
        Fault{"E60_capitals_of_a_body", {"kehoach-2-8"}, with_words("gửi uỷ ban Mặt trận Tổ quốc")}.besides(
            {"kehoach-2-9", "kehoach-2-10"}),
    };
}

} // namespace kehoach::test
