// SPDX-License-Identifier: MPL-2.0
#include "plan/office_doubts.hpp"

#include "grammar/document_number.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

profile::Family family_of(const IssuingOffice& office) {
    return office.family == "party" ? profile::Family::party : profile::Family::state;
}

/// A body is named by two words at least: "abc" is none.
bool is_name(std::string_view written) {
    return text::trim(written).find(' ') != std::string_view::npos;
}

bool has_digit(std::string_view written) {
    return std::ranges::any_of(written, [](char c) { return c >= '0' && c <= '9'; });
}

/// Read as part of a number, as on the paper.
bool is_code(const IssuingOffice& office) {
    const auto& code = office.number_issuer;
    if (code.find(' ') != std::string::npos || !text::is_capitals(code))
        return false;
    const auto whole = (office.family == "party" ? "1-KH/" : "1/KH-") + code;
    const auto number = grammar::find_number(whole);
    return number && number->written == whole;
}

bool signs_for_committee(const IssuingOffice& office) {
    return std::ranges::any_of(office.signers, [](const UsualSigner& one) {
        return text::fold(one.authority).find("ban thường vụ") != std::string::npos;
    });
}

class Doubts {
public:
    Doubts(const IssuingOffice& office, const profile::Gazetteer& gazetteer, const grammar::Date& day)
        : office_(office), gazetteer_(gazetteer), day_(day) {}

    std::vector<Doubt> find() {
        names();
        in_text();
        code();
        place();
        signers();
        return std::move(found_);
    }

private:
    void doubt(const char* field, const char* reason, const std::string& what) {
        found_.push_back({field, reason, what, false});
    }

    void names() {
        if (!office_.issuer.empty() && !is_name(office_.issuer))
            doubt("issuer", "data.doubt.name", office_.issuer);
        if (const auto whole = in_full(office_.issuer, gazetteer_, day_); whole != office_.issuer)
            doubt("issuer", "data.doubt.short-name", whole);
        if (!office_.issuer_parent.empty() && !is_name(office_.issuer_parent))
            doubt("parent", "data.doubt.name", office_.issuer_parent);
    }

    void in_text() {
        const auto& name = office_.issuer_in_text;
        if (name.empty() && !office_.issuer.empty())
            found_.push_back({"inText", "data.doubt.no-in-text", office_.issuer, true});
        if (name.empty())
            return;
        if (!is_name(name))
            doubt("inText", "data.doubt.name", name);
        else if (text::is_capitals(name))
            doubt("inText", "data.doubt.in-text", name);
        else if (office_.family == "party" && signs_for_committee(office_) &&
                 text::fold(name).find("ban thường vụ") == std::string::npos)
            doubt("inText", "data.doubt.committee", name);
    }

    void code() {
        const auto& code = office_.number_issuer;
        if (code.empty())
            return;
        const auto fits = gazetteer_.bodies().fits(family_of(office_), code, office_.issuer, day_);
        if (!is_code(office_))
            doubt("code", "data.doubt.code", code);
        else if (fits == profile::CodeFits::no)
            doubt("code", "data.doubt.code-of-another", code);
    }

    void place() {
        const auto& place = office_.place;
        if (!place.empty() && (!text::starts_capital(place) || has_digit(place)))
            doubt("place", "data.doubt.place", place);
    }

    void signers() {
        for (const auto& one : office_.signers)
            if (one.name.empty() || text::is_capitals(one.name))
                return doubt("signers", "data.doubt.signer", line_of(one));
    }

    const IssuingOffice& office_;
    const profile::Gazetteer& gazetteer_;
    const grammar::Date& day_;
    std::vector<Doubt> found_;
};

} // namespace

std::vector<Doubt> doubts(const IssuingOffice& office, const profile::Gazetteer& gazetteer,
                          const grammar::Date& day) {
    return Doubts(office, gazetteer, day).find();
}

} // namespace kehoach::plan
