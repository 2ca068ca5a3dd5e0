// SPDX-License-Identifier: MPL-2.0
// Faults of outlines, appendices and their tables.
#include "fault.hpp"

namespace kehoach::test {

using plan::Role;

namespace {

using Found = std::optional<Planted>;

Found roman_in_a_party_paper(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::appendix_label);
    for (const auto& [digit, roman] : {std::pair{"1$", "I"}, std::pair{"2$", "II"}, std::pair{"3$", "III"}})
        if (at && hand.change(*at, digit, roman))
            return hand.done(*at);
    return std::nullopt;
}

Found digits_in_a_state_paper(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::appendix_label);
    for (const auto& [roman, digit] : {std::pair{"III$", "3"}, std::pair{"II$", "2"}})
        if (at && hand.change(*at, roman, digit))
            return hand.done(*at);
    return std::nullopt;
}

Found appendix_number_repeated(const Specimen& specimen) {
    Hand hand(specimen);
    const auto all = hand.of(Role::appendix_label);
    if (all.size() < 2)
        return std::nullopt;
    hand.set(all.back(), std::string(hand.text(all[all.size() - 2])));
    return hand.done(all.back());
}

Found no_attached_to(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::attached_to);
    if (!at || specimen.profile == "party-hd36")
        return std::nullopt;
    hand.erase(*at);
    if (hand.role(*at) == Role::rule_line)
        hand.erase(*at);
    return hand.done_absent();
}

Found form_that_is_not_there(const Specimen& specimen) {
    Hand hand(specimen);
    if (hand.has_attachments())
        return std::nullopt;
    for (const auto role : {Role::heading_2, Role::bullet, Role::paragraph})
        for (const auto i : hand.of(role))
            if (hand.change(i, "(?<![./])\\.$", " (theo Phụ lục 4 gửi kèm)."))
                return hand.done(i);
    return std::nullopt;
}

} // namespace

std::vector<Fault> attachment_faults() {
    const auto line = Role::attached_to;
    return {
        Fault{"E53_roman_number_in_a_party_paper", {"hd05-II.1-1"}, party_only(roman_in_a_party_paper)}
            .besides({"hd05-II.1-5"}),
        Fault{"E53_digits_in_a_state_paper", {"nd30-II.pl-1"}, state_only(digits_in_a_state_paper)}.besides(
            {"hd05-II.1-5"}),
        Fault{"E53_number_repeated", {"hd05-II.1-6"}, appendix_number_repeated}.besides({"hd05-II.1-5"}),
        Fault{"E53_no_attached_to_line", {"hd05-II.1-2"}, no_attached_to},
        Fault{"E53_number_of_another_paper", {"hd05-II.1-3"}, changing_last(line, R"(\d+(?=[-/]KH))", "999")},
        Fault{"E21_date_of_another_day", {"hd05-II.1-4"}, changing_last(line, R"(ngày \d+)", "ngày 27")},
        Fault{"E44_appendix_that_is_not_there", {"hd05-II.1-5"}, form_that_is_not_there}.to_be_asked(),
    };
}

} // namespace kehoach::test
