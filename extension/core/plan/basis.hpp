// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace kehoach::plan {

/// A document that a plan rests on, part by part.
struct Basis {
    std::string lead;   ///< Căn cứ, Thực hiện; empty: none
    std::string type;   ///< Kế hoạch; of a law without a number its whole name
    std::string number; ///< 12-KH/TU, 15/KH-UBND, a letter of the State 456/SNV-CCHC
    std::optional<grammar::Date> date;
    std::string issuer;  ///< as in "Ban Thường vụ Tỉnh uỷ"
    std::string subject; ///< behind "về", or said at once: "một số vấn đề …"
    bool about = true;   ///< the subject stands behind "về"
    bool operator==(const Basis&) const = default;
};

/// A line as typed or pasted, understood; nothing where no document with a number and a code is named in it
/// nor a law with its day, or more than one is.
std::optional<Basis> basis_of(std::string_view line);
/// How the day of a cited paper follows its number: ", ngày 05/02/2026" of the Party, " ngày 05 tháng 02 năm
/// 2026" of the State.
std::string cited_day(bool of_state, const grammar::Date& day);
/// The line in the form of its family, which the number tells: Party "…, ngày 05/02/2026 của …", State
/// "… ngày 05 tháng 02 năm 2026 của …". Parts that are empty are left out.
std::string line_of(const Basis& basis);

/// A number with its code as typed into a field, without "Số" before it; empty where it is none.
std::string number_of(std::string_view typed);
/// Whether it says which document it is: by type and number, a law also by its name and its day.
bool is_named(const Basis& basis);

/// Whether the first document that a line names has a number of the Party's form: 57-NQ/TW.
bool names_party_document(std::string_view line);

/// Words that name documents, with the comma before "ngày" in one way: a plan of the Party has it behind the
/// numbers of the Party, one of the State nowhere. Nothing else is altered.
std::string with_commas_as(std::string_view words, bool party);

/// The days of the documents that words name, each in the form of its family as in `line_of`: Party
/// 05/02/2026, State "ngày 05 tháng 02 năm 2026".
std::string with_days_as_cited(std::string_view words);

/// Without "Căn cứ" and the mark at its end: as it stands in the middle of a sentence.
std::string without_lead(std::string_view line);

} // namespace kehoach::plan
