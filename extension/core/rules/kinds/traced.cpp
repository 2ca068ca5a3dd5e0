// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/traced.hpp"

#include "document/origin.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

namespace kehoach::rules {

namespace {

using document::Origin;
using document::Trait;
using document::UsedStyle;

Origin origin(const Subject& subject, const WrongLook& wrong) {
    if (!wrong.trait)
        return {};
    return document::origin_of(subject.document, subject.document.paragraphs[wrong.paragraph], *wrong.trait);
}

std::string name_of(const Origin& origin) {
    switch (origin.kind) {
    case Origin::Kind::direct:
        return "direct";
    case Origin::Kind::style:
        return "style " + origin.style->shown;
    case Origin::Kind::standard:
        return "standard";
    case Origin::Kind::unknown:
        break;
    }
    return "";
}

bool same_change(const document::Edit& a, const document::Edit& b) {
    return a.kind == b.kind && a.chars == b.chars && a.look == b.look;
}

using Group = std::vector<WrongLook*>;

/// Every paragraph with words that has the trait from this style is wrong, and wants the same.
bool is_wrong_throughout(const Subject& subject, const UsedStyle& style, Trait trait, const Group& group) {
    std::set<std::size_t> wrong;
    for (const auto* one : group) {
        if (one->hit.edits.size() != 1 ||
            !same_change(one->hit.edits.front(), group.front()->hit.edits.front()))
            return false;
        wrong.insert(one->paragraph);
    }
    const auto& paragraphs = subject.document.paragraphs;
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        if (!wrong.contains(i) && !text::trim(paragraphs[i].text).empty() &&
            document::origin_of(subject.document, paragraphs[i], trait).style == &style)
            return false;
    return true;
}

void mend_style(const UsedStyle& style, const Group& group) {
    auto edit = group.front()->hit.edits.front();
    edit.kind = document::Edit::Kind::style_look;
    edit.style = style.name;
    for (auto* one : group) {
        one->hit.edits.clear();
        one->hit.mended_by_style = true;
    }
    group.front()->hit.edits.push_back(std::move(edit));
}

} // namespace

std::vector<Hit> traced(const Subject& subject, std::vector<WrongLook> wrong) {
    std::map<std::pair<const UsedStyle*, Trait>, Group> groups;
    std::vector<Hit> hits;
    for (auto& one : wrong) {
        const auto from = origin(subject, one);
        one.hit.arguments.emplace_back("origin", name_of(from));
        if (from.style != nullptr)
            groups[{from.style, *one.trait}].push_back(&one);
    }
    for (const auto& [key, group] : groups)
        if (is_wrong_throughout(subject, *key.first, key.second, group))
            mend_style(*key.first, group);
    for (auto& one : wrong)
        hits.push_back(std::move(one.hit));
    return hits;
}

} // namespace kehoach::rules
