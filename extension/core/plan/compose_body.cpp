// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "grammar/label.hpp"
#include "plan/basis.hpp"
#include "plan/inserted_items.hpp"
#include "plan/own_words.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

Role heading_role(int level) {
    return level == 1 ? Role::heading_1 : level == 2 ? Role::heading_2 : Role::heading_3;
}

std::string ordinal(const document::NumberLevel& level, int value) {
    if (level.kind == "roman")
        return grammar::roman(value);
    return level.kind == "letter" ? grammar::letter(value) : std::to_string(value);
}

/// A basis begins with a word that says it is one; the profile's, where the drafter gave none.
std::string with_lead(std::string_view basis, const std::string& lead) {
    const auto text = ended(basis, {});
    return begins_as_basis(text::fold(text)) ? text : lead + " " + text;
}

} // namespace

/// What the first sentence names itself is not written a second time.
void Composer::bases() {
    std::vector<std::string> own;
    const auto preamble = with_days_as_cited(with_commas_as(spec_.preamble, party_));
    for (const auto& one : spec_.bases)
        if (auto basis = with_days_as_cited(with_commas_as(one, party_));
            finds(preamble, without_lead(basis)).empty())
            own.push_back(std::move(basis));
    const auto& last = profile_.text("base.last");
    const auto& end = profile_.text("base.end");
    for (std::size_t i = 0; i < own.size(); ++i) {
        const auto basis = with_lead(own[i], lead_of(own[i]));
        // One sentence that only says what is carried out is no list of bases.
        const bool listed = own.size() > 1 || is_legal_basis(text::fold(basis));
        add(listed ? Role::legal_basis : Role::preamble,
            profile_.text("base.start") + basis + (i + 1 == own.size() ? last : end));
    }
}

/// Documents of the Party are no legal base of the State's: they are carried out.
const std::string& Composer::lead_of(std::string_view basis) const {
    const bool carried_out = !party_ && names_party_document(basis);
    return profile_.text(carried_out ? "base.lead.party.text" : "base.lead.text");
}

void Composer::preamble() {
    bases();
    if (!spec_.preamble.empty())
        add(Role::preamble, with_commas_as(spec_.preamble, party_));
}

void Composer::sections() {
    items(sections_with_tasks(spec_, profile_), 1);
    end_text();
}

void Composer::passage() {
    items(among_neighbours(sections_with_tasks(spec_, profile_), around_), around_.level);
    if (around_.ends_text)
        end_text();
}

/// The mark that ends the text of a document stands behind its last sentence.
void Composer::end_text() {
    if (made_.roles.empty())
        return;
    auto& paragraph = made_.document.paragraphs.back();
    const bool title = paragraph.outline_level > 0;
    if (title || paragraph.cell || paragraph.runs.empty())
        return;
    paragraph.text = ended(paragraph.text, profile_.text("body.end"));
    paragraph.runs.front().end = paragraph.text.size();
}

void Composer::items(const std::vector<Item>& items, int depth) {
    for (const auto& one : items)
        item(one, depth);
}

void Composer::item(const Item& item, int depth) {
    const int deepest = static_cast<int>(made_.document.ladder.size());
    switch (item.kind) {
    case Item::Kind::heading: {
        const int level = std::min(depth, deepest);
        numbered(heading_role(level), item, level, "heading_" + std::to_string(level));
        break;
    }
    case Item::Kind::numbered: {
        const int level = std::clamp(depth, 2, deepest);
        numbered(heading_role(level), item, level, "numbered_" + std::to_string(level));
        break;
    }
    case Item::Kind::paragraph:
        add(Role::paragraph, item.text);
        break;
    case Item::Kind::bullet:
        bullet(Role::bullet, item.text);
        break;
    case Item::Kind::sub_bullet:
        bullet(Role::sub_bullet, item.text);
        break;
    }
    items(item.items, depth + 1);
}

/// Where numbers are characters of the text, so are the signs before its lines.
void Composer::bullet(Role role, const std::string& text) {
    if (!around_.typed) {
        add(role, text);
        return;
    }
    auto& paragraph =
        add(role, styles_.at(std::string(name(role))).bullet + " " + text, name(Role::paragraph));
    paragraph.label_kind = document::LabelKind::typed;
}

void Composer::numbered(Role role, const Item& item, int level, std::string_view style) {
    const bool capitals =
        level == 1 && profile_.has("heading_1.capitals") && profile_.flag("heading_1.capitals");
    auto& paragraph = add(role, capitals ? text::upper(item.text) : item.text, style);
    auto label = next_label(level);
    if (around_.typed) {
        label = typed_label(level) + " ";
        paragraph.label_kind = document::LabelKind::typed;
        paragraph.text.insert(0, label);
        for (auto& run : paragraph.runs)
            run.end += label.size();
        return;
    }
    paragraph.number_level = level;
    paragraph.label_kind = document::LabelKind::automatic;
    paragraph.restart_numbering = std::exchange(restart_, false);
    paragraph.label = std::move(label);
}

/// As the headings of its level are numbered there; the first of a level as the ladder has it.
std::string Composer::typed_label(int level) const {
    const auto at = static_cast<std::size_t>(level);
    const auto& step = made_.document.ladder[at - 1];
    if (at > around_.before.size() || !around_.before[at - 1] || around_.before[at - 1]->ordinals.empty())
        return label_of(level);
    auto like = *around_.before[at - 1];
    like.ordinals.back() = ordinals_[static_cast<std::size_t>(step.level)];
    for (std::size_t i = 0; i + 1 < like.ordinals.size(); ++i)
        if (at >= like.ordinals.size())
            like.ordinals[i] = ordinals_[at - like.ordinals.size() + 1 + i];
    return grammar::print_label(like.marker, like.ordinals, like.punctuation);
}

std::string Composer::next_label(int level) {
    const auto place = static_cast<std::size_t>(level);
    ++ordinals_[place];
    std::fill(ordinals_.begin() + level + 1, ordinals_.end(), 0);
    return label_of(level);
}

std::string Composer::label_of(int level) const {
    const auto place = static_cast<std::size_t>(level);
    auto label = made_.document.ladder[place - 1].format;
    for (const auto& step : made_.document.ladder) {
        const auto token = "%" + std::to_string(step.level) + "%";
        const auto at = label.find(token);
        if (at != std::string::npos)
            label.replace(at, token.size(), ordinal(step, ordinals_[static_cast<std::size_t>(step.level)]));
    }
    return label;
}

} // namespace kehoach::plan
