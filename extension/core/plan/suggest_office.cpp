// SPDX-License-Identifier: MPL-2.0
#include "plan/issuing_office.hpp"

#include "plan/tone_style.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

/// Every syllable with a capital: names stand in capitals in a letterhead.
std::string as_name(std::string_view written) {
    const auto lower = text::lower(written); // the parts are views into it
    std::string made;
    for (const auto syllable : text::split(lower, ' '))
        if (!syllable.empty())
            made += (made.empty() ? "" : " ") + text::with_capital_first(syllable);
    return made;
}

/// The beginning of `written` with the capitals of a known name; the marks stay where the drafter puts them.
std::string in_capitals_of(std::string_view known, std::string_view written) {
    const auto lower = text::lower(written);
    const auto own = text::split(lower, ' ');
    const auto model = text::split(known, ' ');
    std::string made;
    for (std::size_t i = 0; i < std::min(own.size(), model.size()); ++i)
        made += (i == 0 ? "" : " ") +
                (text::starts_capital(model[i]) ? text::with_capital_first(own[i]) : std::string(own[i]));
    return made;
}

/// What stands behind the first `count` syllables.
std::string_view behind_syllables(std::string_view written, std::size_t count) {
    for (; count > 0; --count) {
        const auto blank = written.find(' ');
        written = blank == std::string_view::npos ? std::string_view() : text::trim(written.substr(blank));
    }
    return written;
}

std::size_t syllables(std::string_view name) {
    return static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1;
}

struct Place {
    std::string unit; ///< xã, thành phố; empty where the name of the body says it
    std::string name;
};

Place place_of(std::string_view behind) {
    const auto head = text::fold(behind);
    for (const std::string_view unit : {"xã", "phường", "đặc khu", "tỉnh", "thành phố"})
        if (head.starts_with(std::string(unit) + " "))
            return {std::string(unit), as_name(behind_syllables(behind, syllables(unit)))};
    return {{}, as_name(behind)};
}

bool is_province(std::string_view name, const profile::Gazetteer& gazetteer) {
    const auto* provinces = gazetteer.list("provinces");
    return provinces != nullptr &&
           std::any_of(provinces->begin(), provinces->end(),
                       [&](const profile::Term& one) { return text::same_wording(one.is, name); });
}

/// "Tỉnh uỷ", "Văn phòng Thành uỷ": behind the name of such a body stands that of a place and nothing else.
bool names_its_place(std::string_view body) {
    constexpr std::array committees{"tỉnh uỷ", "thành uỷ", "huyện uỷ", "quận uỷ"};
    const auto folded = text::with_main_vowel_tones(text::fold(body));
    return std::any_of(committees.begin(), committees.end(),
                       [&](std::string_view one) { return folded.ends_with(one); });
}

/// The longest name of the list that the issuer begins with.
std::string_view listed(std::string_view issuer, const profile::Gazetteer& gazetteer,
                        const grammar::Date& day) {
    std::string_view known;
    const auto own = text::fold(issuer) + " ";
    if (const auto* names = gazetteer.list("issuers-state"))
        for (const auto& one : *names)
            if (one.holds(day) && one.is.size() > known.size() && own.starts_with(text::fold(one.is) + " "))
                known = one.is;
    return known;
}

std::vector<std::string> listed_parents(std::string_view list, const profile::Gazetteer& gazetteer,
                                        const grammar::Date& day) {
    std::vector<std::string> made;
    if (const auto* parents = gazetteer.list(list))
        for (const auto& parent : *parents)
            if (parent.holds(day))
                made.push_back(text::upper(parent.is));
    return made;
}

/// A department is one of the people's committee of a province: of its own, where its name tells which.
std::vector<std::string> parents_of_department(std::string_view issuer, const std::string& province,
                                               const profile::Gazetteer& gazetteer,
                                               const grammar::Date& day) {
    auto all = listed_parents("state-parents", gazetteer, day);
    if (!province.empty())
        std::erase_if(all, [ending = " " + text::fold(province)](const std::string& parent) {
            return !text::fold(parent).ends_with(ending);
        });
    const auto tones = tones_of(issuer);
    for (auto& parent : all)
        parent = written_with(parent, tones);
    return all;
}

/// The committee that a body is one of, where its name ends with that of the committee and the code with its
/// code: Tỉnh uỷ Điện Biên (TU), for Ban Tổ chức Tỉnh uỷ Điện Biên (BTCTU). Ban Thường vụ Tỉnh uỷ is no body
/// below it.
std::string committee_above(std::string_view known, std::string_view whole, std::string_view code,
                            const profile::Gazetteer& gazetteer, const grammar::Date& day) {
    const auto own = syllables(known);
    if (!names_its_place(known) || own <= 2)
        return {};
    const auto above = behind_syllables(whole, own - 2);
    const auto bodies = gazetteer.bodies().named(profile::Family::party, above, day);
    const bool below = std::any_of(bodies.begin(), bodies.end(), [&](const auto& body) {
        return code.size() > body.code.size() && code.ends_with(body.code);
    });
    return below ? text::upper(above) : std::string();
}

/// What a short word stands for; empty where it is none.
std::string_view written_out(std::string_view word, const profile::Gazetteer& gazetteer,
                             const grammar::Date& day) {
    if (const auto* words = gazetteer.list("body-words"))
        for (const auto& one : *words)
            if (one.is == word && one.holds(day))
                return one.right;
    return {};
}

} // namespace

std::string in_full(std::string_view issuer, const profile::Gazetteer& gazetteer, const grammar::Date& day) {
    const bool capitals = text::is_capitals(issuer);
    std::string made;
    for (const auto word : text::split(issuer, ' ')) {
        const auto whole = std::string(written_out(word, gazetteer, day));
        const auto cased = capitals       ? text::upper(whole)
                           : made.empty() ? text::with_capital_first(whole)
                                          : whole;
        made += (made.empty() ? "" : " ") + (whole.empty() ? std::string(word) : cased);
    }
    return made;
}

OfficeSuggestion suggest(std::string_view family, std::string_view written,
                         const profile::Gazetteer& gazetteer, const grammar::Date& day) {
    OfficeSuggestion made;
    const auto whole = in_full(text::trim(written), gazetteer, day);
    const std::string_view issuer = whole;
    const auto of = family == "party" ? profile::Family::party : profile::Family::state;
    const auto bodies = gazetteer.bodies().named(of, issuer, day);
    std::string_view known;
    for (const auto& body : bodies) {
        if (std::find(made.codes.begin(), made.codes.end(), body.code) == made.codes.end())
            made.codes.push_back(body.code);
        for (const auto& name : body.names)
            if (text::fold(issuer).starts_with(text::fold(name)) && name.size() > known.size())
                known = name;
    }
    if (known.empty() && of == profile::Family::state)
        known = listed(issuer, gazetteer, day);
    if (known.empty())
        return made;
    const auto behind = behind_syllables(text::trim(issuer), syllables(known));
    const auto place = place_of(behind);
    const bool of_place = !place.unit.empty() || is_province(place.name, gazetteer);
    if (of_place)
        made.place = place.name;
    constexpr std::size_t longest_place = 3;
    const bool sure = names_its_place(known) && syllables(place.name) <= longest_place;
    if (behind.empty() || of_place || sure)
        made.in_text = in_capitals_of(known, text::trim(issuer)) +
                       (place.unit.empty() ? "" : " " + place.unit) +
                       (place.name.empty() ? "" : " " + place.name);
    const bool below_province = of == profile::Family::party && !place.unit.empty() && place.unit != "tỉnh";
    const auto above = of == profile::Family::party && made.codes.size() == 1
                           ? committee_above(known, made.in_text, made.codes.front(), gazetteer, day)
                           : std::string();
    if (!above.empty())
        made.parents = {above};
    else if (below_province)
        made.parents = listed_parents("party-parents", gazetteer, day);
    else if (of == profile::Family::state && !listed(issuer, gazetteer, day).empty())
        made.parents = parents_of_department(issuer, of_place ? place.name : std::string(), gazetteer, day);
    return made;
}

} // namespace kehoach::plan
