// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan_spec.hpp"
#include "profile/gazetteer.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Who signs for an office, and how: T/M BAN THƯỜNG VỤ / PHÓ BÍ THƯ / Nguyễn Văn A.
struct UsualSigner {
    std::string authority, role, role_2, name; ///< as in PlanSpec
    bool operator==(const UsualSigner&) const = default;
};

/// As people write it on one line, parts between semicolons: the last is the name, the one before it the
/// post. "TM. UỶ BAN NHÂN DÂN; KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Trần Văn Núi".
UsualSigner signer_of(std::string_view line);
std::string line_of(const UsualSigner& signer);

struct IssuingOffice;
/// Who is meant by a name alone: whom an office of this issuer has declared, or any office where only one has
/// one of that name. `typed` where nobody is, or where it says more than a name.
UsualSigner known_signer(const UsualSigner& typed, const std::vector<IssuingOffice>& offices,
                         std::string_view issuer);

/// What an office writes alike on every plan; fields as in PlanSpec. All may be empty but `issuer`.
struct IssuingOffice {
    std::string family = "party"; ///< party, state
    std::string issuer, issuer_parent, issuer_in_text, number_issuer, place;
    std::vector<UsualSigner> signers; ///< the usual one first
    std::vector<Recipient> recipients;
    std::string filing;
    std::string numbering = "I.";
    std::string tones = "uỷ"; ///< how the drafter places marks: "uỷ" or "ủy"
    bool two_sided = false;
    std::string pack; ///< name of the house pack its plans are written with; empty: all that are installed
    bool operator==(const IssuingOffice&) const = default;
};

/// A spec that holds what the office writes alike, signed by the signer at `signer` where there is one.
PlanSpec begin_plan(const IssuingOffice& office, std::size_t signer = 0);

/// Begins anew what the office writes alike: those fields are as in `begin_plan`, the others stay.
void take_office(PlanSpec& spec, const IssuingOffice& office);
void take_signer(PlanSpec& spec, const IssuingOffice& office, std::size_t signer);

/// What the spec leaves empty, from the office of the same issuer where one is among them; without an issuer,
/// from the first that its family and profile allow.
PlanSpec completed(PlanSpec spec, const std::vector<IssuingOffice>& offices);

/// Offices as one file for colleagues (schema: extension/package/help/offices.schema.json). Faults name line
/// and what was expected; then nothing is returned.
std::optional<std::vector<IssuingOffice>> parse_offices(std::string_view file, std::string_view json,
                                                        text::DataFaults& faults);
std::string to_json(const std::vector<IssuingOffice>& offices);

/// What can be told from the name of an issuer on a day; empty where it cannot.
struct OfficeSuggestion {
    std::vector<std::string> codes;   ///< letters for the number, as in ĐU
    std::vector<std::string> parents; ///< as in ĐẢNG BỘ TỈNH LÂM ĐỒNG: one a province
    std::string place;                ///< Sơn Hạ, for ĐẢNG UỶ XÃ SƠN HẠ
    std::string in_text;              ///< Đảng uỷ xã Sơn Hạ
};
/// The name with the short words for bodies written out: UBND xã Sơn Hạ is Uỷ ban nhân dân xã Sơn Hạ.
std::string in_full(std::string_view issuer, const profile::Gazetteer& gazetteer, const grammar::Date& day);
OfficeSuggestion suggest(std::string_view family, std::string_view issuer,
                         const profile::Gazetteer& gazetteer, const grammar::Date& day);

} // namespace kehoach::plan
