// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::plan {

/// The words by which the parts of a document are known. Not what a regulation asks for (that is data) but
/// what is met in real papers, slips included. `head` is text::fold of the beginning of a line.

/// kế hoạch, báo cáo …: the line is the name of a type of document, in capitals, letters possibly spaced.
std::optional<std::string> document_type(std::string_view clean);
/// The same where more capitals follow on the line: KẾ HOẠCH TỔNG KẾT …
std::optional<std::string> document_type_at_start(std::string_view clean);

bool is_party_title(std::string_view bare);
bool is_national_title(std::string_view bare);
bool is_motto(std::string_view bare);
bool is_urgency(std::string_view head);
bool is_secrecy(std::string_view head);
bool is_circulation(std::string_view head);
bool is_draft_mark(std::string_view head);
bool is_place_date(std::string_view head);
bool is_rule_line(std::string_view clean);
bool is_star(std::string_view clean);

bool is_letter_subject(std::string_view head);
bool is_addressee(std::string_view head);
bool is_legal_basis(std::string_view head);
/// A line among the bases that needs no leading word more.
bool begins_as_basis(std::string_view head);
/// Thực hiện …, Nhằm …: how the first sentence begins.
bool opens_preamble(std::string_view head);
bool is_recipients_title(std::string_view head);
bool is_filing(std::string_view head);
bool is_attached_to(std::string_view head);
bool is_note(std::string_view head);
bool is_total(std::string_view head);
bool is_outline_title(std::string_view head);
bool is_signed_mark(std::string_view head);

/// T/M, TM., K/T, KT. … at the start of a line in capitals.
bool has_authority_mark(std::string_view clean);
/// A post in capitals: BÍ THƯ, PHÓ CHỦ TỊCH …
bool is_post(std::string_view clean);
/// Two to six words, each beginning with a capital and none all in capitals: a person's name, or looks so.
bool is_person(std::string_view clean);
/// A line in capitals that begins with a kind of body: ĐẢNG BỘ, SỞ, UỶ BAN …
bool begins_body_name(std::string_view head);

/// Label of an appendix at the start of a line: Phụ lục số 1:, PHỤ LỤC II, Biểu 3A.
struct AppendixLabel {
    std::string kind;       ///< phụ lục, biểu
    std::string number;     ///< as written, may be empty
    std::size_t length = 0; ///< bytes of the line it takes, blanks and colon included
};
std::optional<AppendixLabel> appendix_label(std::string_view clean);

} // namespace kehoach::plan
