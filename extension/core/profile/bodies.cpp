// SPDX-License-Identifier: MPL-2.0
#include "profile/bodies.hpp"

#include "profile/load.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>

namespace kehoach::profile {

namespace {

using Day = std::optional<grammar::Date>;

bool holds(const Body& body, const Day& day) {
    return !day || ((!body.from || *body.from <= *day) && (!body.to || *day <= *body.to));
}

bool begins_with(std::string_view folded, std::string_view beginning) {
    return folded.starts_with(beginning) &&
           (folded.size() == beginning.size() || folded[beginning.size()] == ' ' ||
            folded[beginning.size()] == ',');
}

bool one_begins(std::string_view a, std::string_view b) {
    return a.starts_with(b) || b.starts_with(a);
}

std::size_t longest_name(const Body& body, std::string_view folded) {
    std::size_t longest = 0;
    for (const auto& beginning : body.folded_names)
        if (begins_with(folded, beginning))
            longest = std::max(longest, beginning.size());
    return longest;
}

Body read(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults) {
    text::JsonObject object(json, pointer, faults);
    Body body;
    body.code = object.string("code");
    body.names = object.strings_or_empty("names");
    std::ranges::transform(body.names, std::back_inserter(body.folded_names), text::fold);
    const auto family = object.string("family");
    if (family != "party" && family != "state")
        json.fault(faults, object.pointer("family"), "data.expected.family", family);
    body.family = family == "state" ? Family::state : Family::party;
    body.from = day_of(object, json, "from", faults);
    body.to = day_of(object, json, "to", faults);
    body.source = object.string("source");
    body.confidence = object.string_or("confidence", "seen");
    object.no_others();
    return body;
}

} // namespace

Bodies Bodies::load(const text::DataFile& file, text::DataFaults& faults) {
    Bodies result;
    const auto before = faults.size();
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject root(json, "", faults);
    for (const auto& pointer : root.elements("bodies"))
        result.bodies_.push_back(read(json, pointer, faults));
    root.no_others();
    return faults.size() == before ? result : Bodies();
}

void Bodies::add(Bodies more) {
    std::ranges::move(more.bodies_, std::back_inserter(bodies_));
}

std::vector<Body> Bodies::named(Family family, std::string_view name, const Day& day) const {
    const auto folded = text::fold(name);
    std::vector<Body> result;
    std::size_t longest = 1;
    for (const auto& body : bodies_) {
        if (body.family != family || !holds(body, day))
            continue;
        const auto length = longest_name(body, folded);
        if (length > longest)
            result.clear();
        longest = std::max(longest, length);
        if (length == longest)
            result.push_back(body);
    }
    return result;
}

std::vector<Body> Bodies::coded(Family family, std::string_view code, const Day& day) const {
    std::vector<Body> result;
    std::copy_if(bodies_.begin(), bodies_.end(), std::back_inserter(result), [&](const Body& body) {
        return body.family == family && body.code == code && holds(body, day);
    });
    return result;
}

CodeFits Bodies::fits(Family family, std::string_view code, std::string_view name, const Day& day) const {
    const auto known = named(family, name, day);
    if (std::any_of(known.begin(), known.end(), [code](const Body& body) { return body.code == code; }))
        return CodeFits::yes;
    // A board adds the letters of its committee, which the letterhead names on the line above: UBKT, UBKTTU.
    if (std::any_of(known.begin(), known.end(),
                    [code](const Body& body) { return one_begins(body.code, code); }))
        return CodeFits::cannot_tell;
    return known.empty() || coded(family, code, day).empty() ? CodeFits::cannot_tell : CodeFits::no;
}

} // namespace kehoach::profile
