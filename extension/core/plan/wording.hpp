// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/role.hpp"

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
/// Nothing of the date went on to the next line.
bool is_whole_date(std::string_view head);
bool is_rule_line(std::string_view clean);
bool is_star(std::string_view clean);

bool is_letter_subject(std::string_view head);
bool is_addressee(std::string_view head);
bool is_legal_basis(std::string_view head);
/// A line among the bases that needs no leading word more.
bool begins_as_basis(std::string_view head);
/// Thực hiện …, Nhằm …: how the first sentence begins.
bool opens_preamble(std::string_view head);
/// MỞ ĐẦU, ĐẶT VẤN ĐỀ …: a title before the first numbered one.
bool is_opening_title(std::string_view head);
bool is_recipients_title(std::string_view head);
bool is_filing(std::string_view head);
bool is_attached_to(std::string_view head);
bool is_note(std::string_view head);
/// "Trên đây là Kế hoạch …", "Trong quá trình thực hiện …": the sentences a paper closes with. `head` also as it is
/// written.
bool opens_closing(std::string_view head);
/// A line that ends with a word a number follows: khoản, điểm, ngày …
bool wants_number(std::string_view clean);
/// A line that ends with a word no sentence or title ends with: và, của, các …
bool ends_halfway(std::string_view clean);
/// "Đơn vị tính: triệu đồng" above a table.
bool is_unit_of_table(std::string_view head);
bool begins_table_head(std::string_view head); ///< TT …, STT …
bool is_total(std::string_view head);
bool is_outline_title(std::string_view head);
bool is_signed_mark(std::string_view head);
/// What a program for electronic signatures writes on the page: Ký bởi: …; behind such a line also its
/// fields.
bool is_stamp(std::string_view head);
bool is_contact(std::string_view head); ///< Địa chỉ: …, Điện thoại: …
bool is_stamp_field(std::string_view head);

/// The number of a page on a line of its own; `bare` where nothing but the number says so.
struct PageNumber {
    int value = 0;
    bool bare = false;
};
std::optional<PageNumber> page_number(std::string_view clean);

/// T/M, TM., K/T, KT. … at the start of a line in capitals.
bool has_authority_mark(std::string_view clean);
/// KT. CHỦ TỊCH, K/T BÍ THƯ: the post of him for whom a deputy signs, and no authority of its own.
bool stands_in(std::string_view clean);
/// A post in capitals: BÍ THƯ, PHÓ CHỦ TỊCH …
bool is_post(std::string_view clean);
/// No mark closes a sentence at the end of what is not empty.
bool ends_open(std::string_view clean);
/// As it stands inside a sentence: its first letter small, unless it begins with a name.
std::string in_sentence(std::string_view subject);
bool is_small_post(std::string_view clean); ///< Phó Chủ tịch
/// Two to six words, each beginning with a capital and none all in capitals: a person's name, or looks so.
bool is_person(std::string_view clean);
/// NGUYỄN VĂN A: a family name and more, all in capitals.
bool is_person_in_capitals(std::string_view clean);
/// Ủy ban nhân dân, Đảng bộ …: a name that needs the name of a place behind it.
bool needs_place(std::string_view head);
bool begins_place(std::string_view head); ///< tỉnh …, xã …
bool is_copy_word(std::string_view head); ///< SAO Y, SAO LỤC …
/// What gives away the heading under a copy: its word, or a number such as 05/SY-UBND, 12-BS/ĐU.
bool is_copy_mark(std::string_view clean, std::string_view head);
/// What a line, or one column of it, is by its fixed words, above the name of the type.
std::optional<Role> letterhead_role(std::string_view part);
/// A line in capitals that begins with a kind of body: ĐẢNG BỘ, SỞ, UỶ BAN …
bool begins_body_name(std::string_view head);

/// Label of an appendix at the start of a line: Phụ lục số 1:, PHỤ LỤC II, Biểu 3A.
struct AppendixLabel {
    std::string kind;       ///< phụ lục, biểu
    std::string number;     ///< as written, may be empty
    std::size_t length = 0; ///< bytes of the line it takes, blanks and colon included
};
std::optional<AppendixLabel> appendix_label(std::string_view clean);
/// The label of an appendix or the title of an outline.
bool begins_attachment(std::string_view clean, std::string_view head);

} // namespace kehoach::plan
