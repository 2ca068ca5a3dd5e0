// SPDX-License-Identifier: MPL-2.0
#include "plan/issuing_office.hpp"

#include "plan/letterhead_name.hpp"
#include "plan/tone_style.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

namespace json = boost::json;
using text::JsonObject;

constexpr std::string_view format = "kehoach-offices";

using Text = std::string IssuingOffice::*;
constexpr std::array<std::pair<std::string_view, Text>, 9> texts{{{"family", &IssuingOffice::family},
                                                                  {"issuer", &IssuingOffice::issuer},
                                                                  {"parent", &IssuingOffice::issuer_parent},
                                                                  {"inText", &IssuingOffice::issuer_in_text},
                                                                  {"code", &IssuingOffice::number_issuer},
                                                                  {"place", &IssuingOffice::place},
                                                                  {"filing", &IssuingOffice::filing},
                                                                  {"numbering", &IssuingOffice::numbering},
                                                                  {"pack", &IssuingOffice::pack}}};
constexpr std::array<std::pair<std::string_view, std::string UsualSigner::*>, 4> signer_texts{
    {{"authority", &UsualSigner::authority},
     {"role", &UsualSigner::role},
     {"role2", &UsualSigner::role_2},
     {"name", &UsualSigner::name}}};

/// Members whose values are few, with the message for any other.
struct Choice {
    Text member;
    std::array<std::string_view, 2> values;
    std::string_view key, expected;
};
constexpr std::array<Choice, 3> choices{
    {{&IssuingOffice::family, {"party", "state"}, "family", "data.expected.family"},
     {&IssuingOffice::numbering, {"I.", "I-"}, "numbering", "data.expected.numbering"},
     {&IssuingOffice::tones, {"uỷ", "ủy"}, "tones", "data.expected.tones"}}};

class Reader {
public:
    Reader(const text::JsonText& json, text::DataFaults& faults) : json_(json), faults_(faults) {}

    std::vector<IssuingOffice> read() {
        JsonObject root(json_, "", faults_);
        if (const auto named = root.string("format"); root.has("format") && named != format)
            json_.fault(faults_, "/format", "data.expected.offices", named);
        std::vector<IssuingOffice> all;
        for (const auto& pointer : root.elements("offices"))
            all.push_back(office(pointer));
        root.no_others();
        return all;
    }

private:
    IssuingOffice office(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        IssuingOffice made;
        for (const auto& [key, member] : texts)
            made.*member = object.string_or(key, made.*member);
        made.tones = object.string_or("tones", made.tones);
        made.two_sided = object.boolean_or("twoSided", false);
        if (object.ok() && made.issuer.empty())
            json_.fault(faults_, object.pointer("issuer"), "data.expected.text");
        for (const auto& choice : choices)
            if (const auto& value = made.*choice.member;
                std::find(choice.values.begin(), choice.values.end(), value) == choice.values.end())
                json_.fault(faults_, object.pointer(choice.key), std::string(choice.expected), value);
        for (const auto& each : object.elements("signers"))
            made.signers.push_back(signer(each));
        for (const auto& each : object.elements("recipients"))
            made.recipients.push_back(recipient(each));
        object.no_others();
        return made;
    }

    UsualSigner signer(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        UsualSigner made;
        for (const auto& [key, member] : signer_texts)
            made.*member = object.string_or(key, {});
        object.no_others();
        return made;
    }

    Recipient recipient(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        Recipient made{object.string("name"), object.string_or("marker", {})};
        object.no_others();
        return made;
    }

    const text::JsonText& json_;
    text::DataFaults& faults_;
};

json::object object_of(const IssuingOffice& office) {
    json::object object;
    for (const auto& [key, member] : texts)
        object[key] = office.*member;
    object["tones"] = office.tones;
    object["twoSided"] = office.two_sided;
    json::array signers, recipients;
    for (const auto& one : office.signers) {
        json::object signer;
        for (const auto& [key, member] : signer_texts)
            signer[key] = one.*member;
        signers.push_back(std::move(signer));
    }
    for (const auto& [name, marker] : office.recipients)
        recipients.push_back(json::object{{"name", name}, {"marker", marker}});
    object["signers"] = std::move(signers);
    object["recipients"] = std::move(recipients);
    return object;
}

/// A text without a letterhead is of an office here, as long as nothing in it says otherwise.
bool may_be_of(const PlanSpec& spec, const IssuingOffice& office) {
    if (spec.issuer.empty())
        return (spec.family.empty() || spec.family == office.family) &&
               (spec.profile.empty() || spec.profile.starts_with(office.family + "-"));
    const auto asked = name_below(spec.issuer, spec.issuer_parent);
    return (text::same_wording(office.issuer, spec.issuer) || is_letterhead_of(office, asked)) &&
           (office.issuer_parent.empty() || spec.issuer_parent.empty() ||
            text::same_wording(office.issuer_parent, spec.issuer_parent));
}

} // namespace

UsualSigner signer_of(std::string_view line) {
    std::vector<std::string> parts;
    for (const auto part : text::split(line, ';'))
        parts.emplace_back(text::trim(part));
    UsualSigner made;
    made.name = parts.back();
    parts.pop_back();
    constexpr std::size_t most = 3;
    if (parts.size() >= most)
        made.role_2 = parts[most - 1];
    if (parts.size() == 1 || (parts.size() == 2 && stands_in(parts[0]))) {
        made.role = parts[0];
        made.role_2 = parts.size() == 2 ? parts[1] : std::string();
    } else if (parts.size() >= 2) {
        made.authority = parts[0];
        made.role = parts[1];
    }
    return made;
}

std::string line_of(const UsualSigner& signer) {
    std::string line;
    for (const auto& part : {signer.authority, signer.role, signer.role_2, signer.name})
        if (!part.empty())
            line += (line.empty() ? "" : "; ") + part;
    return line;
}

UsualSigner known_signer(const UsualSigner& typed, const std::vector<IssuingOffice>& offices,
                         std::string_view issuer) {
    if (typed.name.empty() || typed != UsualSigner{{}, {}, {}, typed.name})
        return typed;
    std::vector<UsualSigner> ours, all;
    for (const auto& office : offices)
        for (const auto& signer : office.signers)
            if (text::same_wording(signer.name, typed.name)) {
                all.push_back(signer);
                if (is_letterhead_of(office, issuer))
                    ours.push_back(signer);
            }
    const auto& meant = ours.empty() ? all : ours;
    return meant.size() == 1 ? meant.front() : typed;
}

void take_signer(PlanSpec& spec, const IssuingOffice& office, std::size_t signer) {
    const auto chosen = signer < office.signers.size() ? office.signers[signer] : UsualSigner();
    spec.sign_authority = chosen.authority;
    spec.sign_role = chosen.role;
    spec.sign_role_2 = chosen.role_2;
    spec.sign_name = chosen.name;
}

void take_office(PlanSpec& spec, const IssuingOffice& office) {
    spec.family = office.family;
    spec.issuer = office.issuer;
    spec.issuer_parent = office.issuer_parent;
    spec.issuer_in_text = office.issuer_in_text;
    spec.number_issuer = office.number_issuer;
    spec.place = office.place;
    spec.numbering = office.numbering;
    spec.recipients = office.recipients;
    spec.filing = office.filing;
    spec.two_sided = office.two_sided;
    spec.tones = office.tones;
    spec.tones = tones_of(spec);
    take_signer(spec, office, 0);
}

PlanSpec begin_plan(const IssuingOffice& office, std::size_t signer) {
    PlanSpec spec;
    take_office(spec, office);
    take_signer(spec, office, signer);
    return spec;
}

PlanSpec completed(PlanSpec spec, const std::vector<IssuingOffice>& offices) {
    const auto office = std::find_if(offices.begin(), offices.end(),
                                     [&](const IssuingOffice& one) { return may_be_of(spec, one); });
    if (office == offices.end())
        return spec;
    const auto known = begin_plan(*office);
    for (const auto member :
         {&PlanSpec::family, &PlanSpec::issuer, &PlanSpec::issuer_parent, &PlanSpec::issuer_in_text,
          &PlanSpec::number_issuer, &PlanSpec::place, &PlanSpec::filing})
        if ((spec.*member).empty())
            spec.*member = known.*member;
    if (spec.recipients.empty())
        spec.recipients = known.recipients;
    constexpr std::array signature{&PlanSpec::sign_authority, &PlanSpec::sign_role, &PlanSpec::sign_role_2,
                                   &PlanSpec::sign_name};
    if (std::all_of(signature.begin(), signature.end(), [&](auto member) { return (spec.*member).empty(); }))
        for (const auto member : signature)
            spec.*member = known.*member;
    return spec;
}

std::optional<std::vector<IssuingOffice>> parse_offices(std::string_view file, std::string_view json,
                                                        text::DataFaults& faults) {
    text::DataFaults own;
    const text::JsonText text{std::string(file), std::string(json), own};
    std::vector<IssuingOffice> all;
    if (text.ok())
        all = Reader(text, own).read();
    if (own.empty())
        return all;
    faults.insert(faults.end(), own.begin(), own.end());
    return std::nullopt;
}

std::string to_json(const std::vector<IssuingOffice>& offices) {
    json::array all;
    for (const auto& office : offices)
        all.push_back(object_of(office));
    return json::serialize(json::object{{"format", format}, {"offices", std::move(all)}});
}

} // namespace kehoach::plan
