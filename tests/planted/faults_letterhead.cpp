// SPDX-License-Identifier: MPL-2.0
// Faults of the letterhead and of the title.
#include "fault.hpp"

namespace kehoach::test {

using plan::Role;

namespace {

using Found = std::optional<Planted>;

/// The code of a body of another level.
Found foreign_code(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::number);
    if (!at || hand.has_attachments())
        return std::nullopt;
    for (const auto& [pattern, code] : {std::pair{"/TU$", "/HU"}, std::pair{"/HU$", "/TU"},
                                        std::pair{"/ĐU$", "/TU"}, std::pair{"/CB$", "/ĐU"}})
        if (hand.change(*at, pattern, code))
            return hand.done(*at);
    return std::nullopt;
}

/// Where the name above is a đảng bộ: any other would pass for the issuer.
Found no_issuer(const Specimen& specimen) {
    Hand hand(specimen);
    const auto parent = hand.first(Role::issuer_parent);
    const auto all = hand.of(Role::issuer);
    if (parent && !hand.text(*parent).starts_with("ĐẢNG BỘ"))
        return std::nullopt;
    for (auto i = all.rbegin(); i != all.rend(); ++i)
        hand.erase(*i);
    return hand.done_absent();
}

/// A day that month never has; April for the old rules, November for the new.
Found impossible_day(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::place_date);
    const auto* day = specimen.profile == "party-hd36" ? "ngày 31 tháng 4 năm" : "ngày 31 tháng 11 năm";
    if (!at || !hand.change(*at, R"(ngày \d+ tháng \d+ năm)", day))
        return std::nullopt;
    return hand.done(*at);
}

Found title_of_the_state(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::party_title);
    if (!at)
        return std::nullopt;
    hand.set(*at, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    return hand.done(*at);
}

/// Over an office whose name says nothing of Party or State.
Found title_of_the_party(const Specimen& specimen) {
    Hand hand(specimen);
    const auto title = hand.first(Role::national_title), motto = hand.first(Role::motto);
    const auto issuer = hand.first(Role::issuer);
    if (!title || !motto || !issuer)
        return std::nullopt;
    hand.set(*issuer, "BAN QUẢN LÝ CHỢ ĐẦU MỐI");
    hand.set(*title, "ĐẢNG CỘNG SẢN VIỆT NAM");
    hand.erase(*motto);
    return hand.done(*title);
}

Found star_in_a_state_paper(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::issuer);
    return at ? hand.done(hand.insert_behind(*at, "*")) : std::nullopt;
}

Found parent_named_by_its_committee(const Specimen& specimen) {
    Hand hand(specimen);
    const auto parent = hand.first(Role::issuer_parent), issuer = hand.first(Role::issuer);
    if (!parent || !issuer)
        return std::nullopt;
    const auto& own = hand.text(*issuer);
    const bool committee = own.starts_with("ĐẢNG UỶ") || own.starts_with("HUYỆN UỶ");
    if (!committee || !hand.change(*parent, "^ĐẢNG BỘ TỈNH", "TỈNH UỶ"))
        return std::nullopt;
    return hand.done(*parent);
}

/// Two lines of body look stand for the mark: that is a mark too long.
Found rule_of_ten(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::rule_line);
    if (!at)
        return std::nullopt;
    for (const auto i : hand.of(Role::rule_line))
        if (hand.text(i) == "-----") {
            hand.set(i, "----------");
            return hand.done(i);
        }
    return std::nullopt;
}

Found no_mark_under_the_summary(const Specimen& specimen) {
    Hand hand(specimen);
    const auto subject = hand.last(Role::subject);
    if (!subject || hand.text(*subject + 1) != "-----")
        return std::nullopt;
    hand.erase(*subject + 1);
    return hand.done_absent();
}

Found typed_rule_in_a_state_paper(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::subject);
    return at ? hand.done(hand.insert_behind(*at, "________")) : std::nullopt;
}

} // namespace

std::vector<Fault> letterhead_faults() {
    const std::string month_padded = R"((?<=tháng )[3-9](?= năm))";
    return {
        Fault{"E01_state_title_in_a_party_paper", {"hd05-pl1-4"}, party_only(title_of_the_state)}.besides(
            {"hd05-pl1-2", "hd05-pl2-1"}),
        Fault{"E01_party_title_in_a_state_paper", {"nd30-II.1-3"}, state_only(title_of_the_party)}.besides(
            {"nd30-II.1-8"}),
        Fault{"E01_no_title", {"hd05-pl1-2"}, party_only(without(Role::party_title))},
        Fault{"E01_title_misspelt", {"hd05-pl1-3"}, changing(Role::party_title, "VIỆT", "VIÊT")},
        Fault{"E03_state_title_misspelt", {"nd30-II.1-1"}, changing(Role::national_title, "NGHĨA", "NGHIÃ")},
        Fault{"E03_motto_capitals", {"nd30-II.1-2"}, changing(Role::motto, "Tự do", "Tự Do")},
        Fault{"E03_motto_dash", {"nd30-II.1-10"}, changing(Role::motto, " - ", " – ")},
        Fault{"E07_no_star", {"hd05-2.1-2"}, party_only(without(Role::star))},
        Fault{"E07_star_in_a_state_paper", {"nd30-II.2-1"}, state_only(star_in_a_state_paper)},
        Fault{"E08_parent_by_its_committee", {"hd05-2.1-4"}, party_only(parent_named_by_its_committee)},
        Fault{"E09_no_issuer", {"hd05-2.1-1", "hd05-2.1-3"}, no_issuer}.besides(
            {"hd05-2.1-2", "hd05-pl2-2", "hd05-3.1.2-1"}),
        Fault{"E11_colon_after_so", {"hd05-3.2.2-3"}, party_only(changing(Role::number, "^Số", "Số:"))},
        Fault{"E11_no_colon_after_so", {"nd30-II.3-1"}, state_only(changing(Role::number, "^Số:", "Số"))},
        Fault{
            "E12_space_in_the_code", {"hd05-3.2.2-2"}, changing(Role::number, R"((?<=\d)([-/])KH)", "$1 KH")},
        Fault{"E12_space_before_the_separator",
              {"hd05-3.2.2-2"},
              changing(Role::number, R"((?<=\d)([-/])KH)", " $1KH")},
        Fault{"E12_order_of_separators_party",
              {"hd05-3.2.2-4"},
              party_only(changing(Role::number, R"((\d+)-KH/)", "$1/KH-"))},
        Fault{"E12_order_of_separators_state",
              {"nd30-II.3-2"},
              state_only(changing(Role::number, R"((\d+)/KH-)", "$1-KH/"))},
        Fault{"E13_number_not_padded",
              {"hd05-3.2.2-5"},
              unless_attached(changing(Role::number, R"(\d+(?=[-/]KH))", "7"))},
        Fault{"E14_code_of_another_type",
              {"hd05-3.2.2-6"},
              unless_attached(changing(Role::number, "KH(?=[-/])", "BC"))},
        Fault{"E15_code_of_another_body", {"hd05-3.1.2-1"}, party_only(foreign_code)}.besides(
            {"hd05-9.2.5-6"}),
        Fault{"E16_blank_number_when_issuing",
              {"hd05-4.1.2-1"},
              unless_attached(changing(Role::number, R"(\d+(?=[-/]KH))", "……"))}
            .in(plan::Stage::issuing),
        Fault{"E16_blank_day_when_issuing",
              {"hd05-4.1.2-1"},
              unless_attached(changing(Role::place_date, R"(ngày \d+)", "ngày ...."))}
            .in(plan::Stage::issuing),
        Fault{
            "E17_no_comma_after_the_place", {"hd05-4.2.2-2"}, changing(Role::place_date, ", ngày", " ngày")},
        Fault{"E17_no_place", {"hd05-4.2.2-2"}, changing(Role::place_date, "^[^,]+, ngày", "Ngày")},
        Fault{"E18_day_not_padded", {"hd05-4.2.2-3"}, changing(Role::place_date, R"(ngày 0(\d))", "ngày $1")},
        Fault{"E18_month_not_padded",
              {"hd05-4.2.2-3"},
              changing(Role::place_date, R"(tháng 0(\d))", "tháng $1")},
        Fault{"E18_month_padded", {"hd05-4.2.2-3"}, changing(Role::place_date, month_padded, "0$0")},
        Fault{"E18_impossible_day", {"hd05-4.2.2-6"}, unless_attached(impossible_day)},
        Fault{
            "E09_issuer_abbreviated", {"hd05-2.1-6"}, changing(Role::issuer, "[UỦ][ỶY] BAN NHÂN DÂN", "UBND")}
            .besides({"nd30-II.1-8"}),
        Fault{"E19_place_that_is_no_more",
              {"hd05-4.1.1-2"},
              changing(Role::place_date, "^.*(?=, ngày .* năm (?:2026|2027))", "Huyện Phong Hải")},
        Fault{"no_number_line", {"hd05-3.2.2-1"}, unless_attached(without(Role::number))},
        Fault{"no_place_and_date", {"hd05-4.2.2-1"}, unless_attached(without(Role::place_date))},
    };
}

std::vector<Fault> title_faults() {
    return {
        Fault{"E22_no_name_of_the_type", {"hd05-5.1.1-1"}, without(Role::doc_type)},
        Fault{"E24_summary_ends_with_a_dot", {"hd05-5.1.1-3"}, changing_last(Role::subject, "$", ".")},
        Fault{"E24_summary_repeats_the_type", {"hd05-5.1.1-5"}, changing(Role::subject, "^", "Kế hoạch ")},
        Fault{"E25_no_mark_under_the_summary", {"hd05-5.2.1-1"}, party_only(no_mark_under_the_summary)},
        Fault{"E25_mark_too_long", {"hd05-5.2.1-2"}, party_only(rule_of_ten)},
        Fault{"E04_typed_rule_in_a_state_paper", {"nd30-II.5-1"}, state_only(typed_rule_in_a_state_paper)},
        Fault{"E63_vv_before_the_summary", {"hd05-5.1.1-4"}, changing(Role::subject, "^", "V/v ")},
    };
}

} // namespace kehoach::test
