// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string_view>

namespace kehoach::plan {

/// Roles of a paragraph; the strings are fixed (design.md section 3) and used by API and tests.
enum class Role {
    party_title,
    national_title,
    motto,
    issuer_parent,
    issuer,
    star,
    number,
    place_date,
    urgency,
    draft_mark,
    doc_type,
    subject,
    rule_line,
    addressee,
    legal_basis,
    preamble,
    heading_1,
    heading_2,
    heading_3,
    bullet,
    sub_bullet,
    paragraph,
    continuation,
    recipients_title,
    recipient,
    recipient_file,
    sign_authority,
    sign_role,
    sign_name,
    attachment_title,
    attachment_subject,
    attached_to,
    attachment_note,
    appendix_label,
    appendix_title,
    table_header,
    table_row,
    table_total,
    table_note,
    footnote,
    secrecy_mark,
    circulation_mark,
    drafter_code,
    contact,
    empty,
    noise
};

std::string_view name(Role role);
std::optional<Role> role_of(std::string_view name);

/// Body of a plan: what no bulk repair may alter by a letter. Letterhead, recipients, signature and
/// attached-to lines are form (design.md section 6).
bool is_body(Role role);

/// Headings of the outline, of any level.
bool is_heading(Role role);
/// The list of recipients: its title, who is in it, the line of the file.
bool is_recipients(Role role);
/// Who signs: authority, post, name.
bool is_signature(Role role);
/// What stands behind the text of a part and belongs to no section of it: recipients and signature.
bool is_ending(Role role);
/// Roles with which an ending begins; a name or a recipient alone does not show where.
bool opens_ending(Role role);
/// Heads, rows and totals of a table, without the notes under it.
bool is_table_line(Role role);

} // namespace kehoach::plan
