// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"
#include "grammar/date.hpp"
#include "text/json.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// A node of the outline: a heading with a title, a full paragraph with a number, a bullet or plain text.
struct Item {
    enum class Kind { heading, numbered, paragraph, bullet, sub_bullet };
    Kind kind = Kind::paragraph;
    std::string text;
    std::vector<Item> items; ///< below it
    bool operator==(const Item&) const = default;
};

struct Recipient {
    std::string name;
    std::string marker; ///< b/c, t/h, without brackets; empty: none
    bool operator==(const Recipient&) const = default;
};

/// As people write it on one line: the marker is what stands in brackets at the end, Tỉnh uỷ (b/c).
Recipient recipient_of(std::string_view line);
std::string line_of(const Recipient& recipient);

/// Who has to do what by when. `deadline` as written: "15/8/2026", "quý III/2026", "thường xuyên".
struct Task {
    std::string what, owner, with, deadline;
    bool operator==(const Task&) const = default;
};

/// A skeleton of the report, attached.
struct ReportOutline {
    std::string title; ///< ĐỀ CƯƠNG BÁO CÁO
    std::string subject;
    std::vector<Item> items;
    bool operator==(const ReportOutline&) const = default;
};

/// What the drafter filled in. Text fields empty: left blank in the document, where the form allows.
struct PlanSpec {
    std::string profile; ///< id; empty: chosen by date and family of the issuer
    std::string family;  ///< party, state; empty where `profile` is given
    std::string issuer, issuer_parent;
    std::string number, number_issuer; ///< "271" or ""; code of the body as in HU
    std::string place;
    std::optional<grammar::Date> date; ///< day 0: left blank
    std::string draft_mark;
    std::string subject;
    std::vector<std::string> bases; ///< legal bases, without their end marks
    std::string preamble;
    std::vector<Item> sections;
    std::vector<Task> tasks;      ///< written out in the section on carrying out the plan
    std::string numbering = "I."; ///< of level 1: "I." or "I-"
    std::string third;            ///< of level 3: "1.1" or "a)"; empty: as offices of the family do
    std::vector<Recipient> recipients;
    std::string filing; ///< what stands behind "Lưu", as in "Văn phòng Huyện uỷ"; State "VT, VX"
    std::string sign_authority, sign_role, sign_name; ///< T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ, Nguyễn Văn A
    std::string sign_role_2; ///< second post line: State KT. CHỦ TỊCH / PHÓ CHỦ TỊCH puts the second here
    std::string issuer_in_text; ///< as in "Ban Thường vụ Huyện uỷ", for attached-to lines
    std::optional<ReportOutline> outline;
    std::vector<form::FormSpec> appendices; ///< one without columns is a page to be filled by hand
    bool two_sided = false;
    std::string
        tones; ///< how fixed words place their marks: "uỷ", "ủy"; empty: as the regulation writes them
    std::string begun_from; ///< id of the plan template; empty: none
    /// What was typed and cannot be read yet, by field: a spec that is half done keeps it.
    std::map<std::string, std::string> typed;
    bool operator==(const PlanSpec&) const = default;
};

/// From JSON (schema: extension/package/help/planspec.schema.json). Faults name line and what was expected;
/// then nothing is returned. Forms named by id ("form":"study-meetings") are looked up in `forms`.
/// `whole`: issuer, subject and sections must be there; else the spec may serve one part only.
std::optional<PlanSpec> parse_plan_spec(std::string_view file, std::string_view json,
                                        const std::vector<form::FormSpec>& forms, text::DataFaults& faults,
                                        bool whole = true);
std::string to_json(const PlanSpec& spec);

} // namespace kehoach::plan
