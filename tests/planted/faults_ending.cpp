// SPDX-License-Identifier: MPL-2.0
// Faults of the recipients and of the signature.
#include "fault.hpp"

namespace kehoach::test {

using plan::Role;

namespace {

using Found = std::optional<Planted>;

/// Every mark between the lines is the other one.
Found other_marks(const Specimen& specimen) {
    Hand hand(specimen);
    const auto all = hand.of(Role::recipient);
    for (const auto i : all)
        if (!hand.change(i, specimen.profile == "party-hd36" ? ",$" : ";$",
                         specimen.profile == "party-hd36" ? ";" : ","))
            return std::nullopt;
    return all.size() < 2 ? std::nullopt : hand.done(all.front());
}

Found one_other_mark(const Specimen& specimen) {
    Hand hand(specimen);
    const auto all = hand.of(Role::recipient);
    if (all.size() < 3)
        return std::nullopt;
    const bool comma = specimen.profile == "party-hd36";
    return hand.change(all[1], comma ? ",$" : ";$", comma ? ";" : ",") ? hand.done(all[1]) : std::nullopt;
}

Found name_twice(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.last(Role::sign_name);
    return at ? hand.done(hand.insert_behind(*at, std::string(hand.text(*at)))) : std::nullopt;
}

/// A commune's paper filed at the office of the province.
Found filed_elsewhere(const Specimen& specimen) {
    Hand hand(specimen);
    const auto at = hand.first(Role::recipient_file);
    const auto number = hand.first(Role::number);
    if (!at || !number)
        return std::nullopt;
    const auto& code = hand.text(*number);
    if (!code.ends_with("/HU") && !code.ends_with("/ĐU") && !code.ends_with("/CB"))
        return std::nullopt;
    hand.change(*at, "Lưu .*$", "Lưu VPTU.");
    return hand.done(*at);
}

/// Where the list stands among the lines of the text, nothing else holds it together.
Found without_dash(const Specimen& specimen) {
    Hand hand(specimen);
    const auto all = hand.of(Role::recipient);
    if (all.size() < 2 || !hand.change(all[1], "^- ", ""))
        return std::nullopt;
    return hand.done(all[1]);
}

/// The cell beside the signature stays, empty.
Found no_recipients(const Specimen& specimen) {
    Hand hand(specimen);
    const auto title = hand.first(Role::recipients_title);
    if (!title)
        return std::nullopt;
    for (const auto role : {Role::recipient, Role::recipient_file, Role::drafter_code}) {
        const auto all = hand.of(role);
        for (auto i = all.rbegin(); i != all.rend(); ++i)
            hand.erase(*i);
    }
    hand.set(*title, "");
    return hand.done_absent();
}

/// The same, where the one who signs has only a post.
Found no_recipients_beside_a_post(const Specimen& specimen) {
    return Hand(specimen).has(Role::sign_authority) ? std::nullopt : no_recipients(specimen);
}

const std::string own_head = "^(BÍ THƯ|PHÓ BÍ THƯ|PHÓ BÍ THƯ THƯỜNG TRỰC)$";

} // namespace

std::vector<Fault> ending_faults() {
    const auto filing = Role::recipient_file;
    return {
        Fault{"E42_party_ends_with_a_slash",
              {"hd05-6.2.2-1"},
              [](const Specimen& specimen) -> Found {
                  Hand hand(specimen);
                  auto i = hand.first(Role::recipients_title);
                  while (i && *i > 0 && hand.role(--*i) == Role::empty) {
                  }
                  return specimen.party() && i && hand.change(*i, "\\.$", "./.") ? hand.done(*i)
                                                                                 : std::nullopt;
              }},
        Fault{"E42_state_ends_without_a_slash",
              {"nd30-pl3-1"},
              [](const Specimen& specimen) -> Found {
                  Hand hand(specimen);
                  auto i = hand.first(Role::recipients_title);
                  while (i && *i > 0 && hand.role(--*i) == Role::empty) {
                  }
                  return i && hand.change(*i, "\\./\\.$", ".") ? hand.done(*i) : std::nullopt;
              }},
        Fault{"E45_state_mark_in_a_party_paper",
              {"hd05-7.1.1-1"},
              party_only(changing(Role::sign_authority, "^(T|K)/(M|T|L)", "$1$2."))},
        Fault{"E45_party_mark_in_a_state_paper",
              {"nd30-II.7-1"},
              state_only(changing(Role::sign_authority, "^(T|K)(M|T|L)\\.", "$1/$2"))},
        Fault{"E45_entrusted_in_a_party_paper",
              {"hd05-7.1.1-2"},
              party_only(changing(Role::sign_authority, "^(T|K)/(M|T|L)", "TUQ"))}
            .besides({"hd05-7.1.1-1"}),
        Fault{"E45_deputy_of_a_collective",
              {"hd05-7.1.4-1"},
              party_only(changing(Role::sign_authority, "^T/M BAN THƯỜNG VỤ", "K/T BÍ THƯ"))},
        Fault{"E46_post_with_the_committee",
              {"hd05-7.1.2-1"},
              party_only(changing(Role::sign_role, own_head, "$1 ĐẢNG UỶ"))},
        Fault{"E47_degree_before_the_name",
              {"hd05-7.1.3-1"},
              party_only(changing(Role::sign_name, "^", "ThS. "))},
        Fault{"E47_rank_before_the_name",
              {"hd05-7.1.3-1"},
              party_only(changing(Role::sign_name, "^", "Đại tá "))},
        Fault{"E48_name_twice", {"hd05-7.1.3-2"}, name_twice},
        Fault{"E48_no_name", {"hd05-7.1.1-3"}, without(Role::sign_name)},
        Fault{"E49_no_recipients", {"hd05-9.2.1-1"}, no_recipients}.besides({"hd05-9.2.5-7"}),
        Fault{"E49_no_recipients_beside_a_post", {"hd05-9.2.1-1"}, no_recipients_beside_a_post}.besides(
            {"hd05-9.2.5-7"}),
        Fault{"E50_recipient_without_dash", {"hd05-9.2.5-4"}, without_dash},
        Fault{"E49_title_without_colon", {"hd05-9.2.1-2"}, changing(Role::recipients_title, ":", "")},
        Fault{"E50_one_other_mark", {"hd05-9.2.5-1"}, one_other_mark},
        Fault{"E50_all_other_marks", {"hd05-9.2.5-2"}, other_marks},
        Fault{"E50_last_without_dot", {"hd05-9.2.5-3"}, changing(filing, "\\.$", "")}.besides(
            {"hd05-9.2.5-1"}),
        Fault{"E50_last_with_semicolon", {"hd05-9.2.5-3"}, changing(filing, "\\.$", ";")}.besides(
            {"hd05-9.2.5-1"}),
        Fault{"E50_colon_after_luu_in_a_party_paper",
              {"hd05-9.2.5-5"},
              party_only(changing(filing, "Lưu ", "Lưu: "))},
        Fault{"E50_no_vt_in_a_state_paper",
              {"nd30-II.9-1"},
              state_only(changing(filing, "Lưu: VT, ", "Lưu: "))},
        Fault{"E50_no_filing_line", {"hd05-9.2.5-7"}, without(filing)}.besides({"hd05-9.2.5-3", "kehoach-5-2"}),
        Fault{"E61_recipient_that_is_no_more",
              {"hd05-2.1-7"},
              [](const Specimen& specimen) -> Found {
                  Hand hand(specimen);
                  const auto at = hand.first(Role::recipient);
                  if (specimen.profile != "party-hd05" || !specimen.complete || !at)
                      return std::nullopt;
                  hand.set(*at, "- Các huyện uỷ;");
                  return hand.done(*at);
              }},
        Fault{"E51_filed_at_another_level", {"hd05-9.2.5-6"}, party_only(filed_elsewhere)}.besides({"kehoach-5-2"}),
    };
}

} // namespace kehoach::test
