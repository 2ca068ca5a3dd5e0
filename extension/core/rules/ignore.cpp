// SPDX-License-Identifier: MPL-2.0
#include "rules/ignore.hpp"

#include "rules/anchor.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <tuple>

namespace kehoach::rules {

namespace {

using document::Document;
using document::Place;

/// For the list of what is ignored: enough to know the place again.
std::string shortened(const std::string& text) {
    constexpr std::size_t longest = 80;
    if (text::count_code_points(text) <= longest)
        return text;
    return text.substr(0, text::byte_offset(text, longest)) + "…";
}

struct Pair {
    int likeness = 0;
    std::size_t anchor = 0, place = 0;
};

std::vector<Pair> pairs_of(const std::vector<Anchor>& anchors, const std::vector<Anchor>& places) {
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < anchors.size(); ++a)
        for (std::size_t p = 0; p < places.size(); ++p)
            if (const int like = likeness(anchors[a], places[p]); like > 0)
                pairs.push_back({like, a, p});
    std::sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) {
        return std::tuple(-x.likeness, x.anchor, x.place) < std::tuple(-y.likeness, y.anchor, y.place);
    });
    return pairs;
}

} // namespace

std::string_view name(IgnoreKind kind) {
    switch (kind) {
    case IgnoreKind::place:
        return "place";
    case IgnoreKind::document:
        return "document";
    case IgnoreKind::machine:
        return "machine";
    }
    return "";
}

Ignore ignore_place(const Document& document, const Finding& finding, std::string reason) {
    // Of a page the excerpt is the name of its style: no words of the document.
    const bool in_text = finding.place.paragraph >= 0;
    Ignore made{IgnoreKind::place, finding.id, finding.rule, in_text ? shortened(finding.place.excerpt) : "",
                std::move(reason), {}};
    const AnchorMaker anchor(document);
    for (const Place& place : finding.places)
        made.anchors.push_back(anchor(place));
    if (finding.places.empty())
        made.anchors.push_back(anchor(finding.place));
    return made;
}

Ignore ignore_rule(IgnoreKind kind, const std::string& rule, std::string reason) {
    return {kind, rule, rule, {}, std::move(reason), {}};
}

std::vector<bool> left_alone(const std::vector<Ignore>& ignores, const std::string& rule,
                             const Document& document, const std::vector<Place>& places) {
    std::vector<bool> left(places.size(), false);
    std::vector<Anchor> anchors;
    for (const Ignore& one : ignores)
        if (one.rule == rule)
            anchors.insert(anchors.end(), one.anchors.begin(), one.anchors.end());
    if (anchors.empty())
        return left;
    std::vector<Anchor> here;
    const AnchorMaker anchor(document);
    for (const Place& place : places)
        here.push_back(anchor(place));
    std::vector<bool> used(anchors.size(), false);
    for (const Pair& pair : pairs_of(anchors, here))
        if (!used[pair.anchor] && !left[pair.place])
            used[pair.anchor] = left[pair.place] = true;
    return left;
}

bool is_left_alone(const std::vector<Ignore>& ignores, const Finding& finding) {
    return std::any_of(ignores.begin(), ignores.end(), [&](const Ignore& one) {
        return one.kind == IgnoreKind::place ? one.anchors.empty() && one.id == finding.id
                                             : one.rule == finding.rule;
    });
}

std::vector<Ignore> ignores_of(const std::vector<Ignore>& ignores, const Document& document,
                               const Finding& finding) {
    const auto places = finding.places.empty() ? std::vector{finding.place} : finding.places;
    std::vector<Ignore> owed;
    for (const Ignore& one : ignores) {
        const auto left = left_alone({one}, finding.rule, document, places);
        if (is_left_alone({one}, finding) || std::find(left.begin(), left.end(), true) != left.end())
            owed.push_back(one);
    }
    return owed;
}

} // namespace kehoach::rules
