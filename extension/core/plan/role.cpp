// SPDX-License-Identifier: MPL-2.0
#include "plan/role.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

constexpr std::array<std::string_view, 46> names{"party_title",
                                                 "national_title",
                                                 "motto",
                                                 "issuer_parent",
                                                 "issuer",
                                                 "star",
                                                 "number",
                                                 "place_date",
                                                 "urgency",
                                                 "draft_mark",
                                                 "doc_type",
                                                 "subject",
                                                 "rule_line",
                                                 "addressee",
                                                 "legal_basis",
                                                 "preamble",
                                                 "heading_1",
                                                 "heading_2",
                                                 "heading_3",
                                                 "bullet",
                                                 "sub_bullet",
                                                 "paragraph",
                                                 "continuation",
                                                 "recipients_title",
                                                 "recipient",
                                                 "recipient_file",
                                                 "sign_authority",
                                                 "sign_role",
                                                 "sign_name",
                                                 "attachment_title",
                                                 "attachment_subject",
                                                 "attached_to",
                                                 "attachment_note",
                                                 "appendix_label",
                                                 "appendix_title",
                                                 "table_header",
                                                 "table_row",
                                                 "table_total",
                                                 "table_note",
                                                 "footnote",
                                                 "secrecy_mark",
                                                 "circulation_mark",
                                                 "drafter_code",
                                                 "contact",
                                                 "empty",
                                                 "noise"};
static_assert(names.size() == static_cast<std::size_t>(Role::noise) + 1);

} // namespace

std::string_view name(Role role) {
    return names[static_cast<std::size_t>(role)];
}

std::optional<Role> role_of(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<Role>(found - names.begin());
}

bool is_body(Role role) {
    if (role >= Role::legal_basis && role <= Role::continuation)
        return true;
    return (role >= Role::table_header && role <= Role::footnote) || role == Role::attachment_title ||
           role == Role::attachment_subject || role == Role::attachment_note ||
           role == Role::appendix_label || role == Role::appendix_title;
}

bool is_heading(Role role) {
    return role == Role::heading_1 || role == Role::heading_2 || role == Role::heading_3;
}

bool is_recipients(Role role) {
    return role == Role::recipients_title || role == Role::recipient || role == Role::recipient_file;
}

bool is_signature(Role role) {
    return role == Role::sign_authority || role == Role::sign_role || role == Role::sign_name;
}

bool is_ending(Role role) {
    return is_recipients(role) || is_signature(role);
}

bool opens_ending(Role role) {
    return role == Role::recipients_title || role == Role::sign_authority || role == Role::sign_role;
}

bool is_table_line(Role role) {
    return role == Role::table_header || role == Role::table_row || role == Role::table_total;
}

} // namespace kehoach::plan
