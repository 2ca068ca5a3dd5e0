// SPDX-License-Identifier: MPL-2.0
#include "fault.hpp"

#include "text/pattern.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::test {

using plan::Role;

std::vector<std::size_t> Hand::of(Role role) const {
    std::vector<std::size_t> found;
    bool named = false;
    for (std::size_t i = 0; i < sheet_.roles.size(); ++i) {
        named = named || sheet_.roles[i] == Role::sign_name;
        // Behind the signature the letterhead of who copied the paper.
        if (named && is_left_of_letterhead(sheet_.roles[i]))
            break;
        if (sheet_.roles[i] == role)
            found.push_back(i);
    }
    return found;
}

std::optional<std::size_t> Hand::first(Role role) const {
    const auto all = of(role);
    return all.empty() ? std::nullopt : std::optional(all.front());
}

std::optional<std::size_t> Hand::last(Role role) const {
    const auto all = of(role);
    return all.empty() ? std::nullopt : std::optional(all.back());
}

bool Hand::has_attachments() const {
    return has(Role::attached_to);
}

void Hand::set(std::size_t i, const std::string& text) {
    auto& paragraph = at(i);
    std::size_t same = 0;
    while (same < text.size() && same < paragraph.text.size() && text[same] == paragraph.text[same])
        ++same;
    document::Edit edit;
    edit.place.story = paragraph.story;
    edit.place.paragraph = paragraph.index;
    edit.place.start = 0;
    edit.place.end = paragraph.text.size();
    edit.text = text;
    // Only what differs, so that a bold beginning stays bold.
    std::size_t tail = 0;
    while (tail < text.size() - same && tail < paragraph.text.size() - same &&
           text[text.size() - 1 - tail] == paragraph.text[paragraph.text.size() - 1 - tail])
        ++tail;
    edit.place.start = same;
    edit.place.end = paragraph.text.size() - tail;
    edit.text = text.substr(same, text.size() - tail - same);
    sheet_.document = rules::apply(std::move(sheet_.document), {edit});
}

namespace {

/// $0 ... $9 stand for what the groups matched.
std::string filled(std::string_view replacement, const text::Pattern::Match& match, const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < replacement.size(); ++i) {
        if (replacement[i] != '$' || i + 1 == replacement.size()) {
            result += replacement[i];
            continue;
        }
        const auto& group = match.at(static_cast<std::size_t>(replacement[++i] - '0'));
        result += text.substr(group.start, group.end - group.start);
    }
    return result;
}

} // namespace

bool Hand::change(std::size_t i, std::string_view pattern, std::string_view replacement) {
    const auto match = text::Pattern(pattern).find(text(i));
    if (!match)
        return false;
    const auto whole = match->front();
    auto changed = text(i);
    changed.replace(whole.start, whole.end - whole.start, filled(replacement, *match, text(i)));
    if (changed == text(i))
        return false;
    set(i, changed);
    return true;
}

void Hand::erase(std::size_t i) {
    auto& paragraphs = sheet_.document.paragraphs;
    paragraphs.erase(paragraphs.begin() + static_cast<std::ptrdiff_t>(i));
    sheet_.roles.erase(sheet_.roles.begin() + static_cast<std::ptrdiff_t>(i));
    renumber(sheet_.document);
}

std::size_t Hand::insert_behind(std::size_t i, const std::string& text) {
    auto copy = at(i);
    copy.new_page.reset();
    auto& paragraphs = sheet_.document.paragraphs;
    paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(i) + 1, std::move(copy));
    sheet_.roles.insert(sheet_.roles.begin() + static_cast<std::ptrdiff_t>(i) + 1, sheet_.roles[i]);
    renumber(sheet_.document);
    set(i + 1, text);
    return i + 1;
}

std::optional<Planted> Hand::done(std::size_t i) {
    return Planted{std::move(sheet_.document), i};
}

std::optional<Planted> Hand::done_absent() {
    return Planted{std::move(sheet_.document), std::nullopt};
}

namespace {

std::optional<Planted> changed(Hand& hand, std::optional<std::size_t> at, const std::string& pattern,
                               const std::string& replacement) {
    if (!at || !hand.change(*at, pattern, replacement))
        return std::nullopt;
    return hand.done(*at);
}

} // namespace

Plant changing(Role role, std::string pattern, std::string replacement) {
    return [=](const Specimen& specimen) {
        Hand hand(specimen);
        return changed(hand, hand.first(role), pattern, replacement);
    };
}

Plant changing_last(Role role, std::string pattern, std::string replacement) {
    return [=](const Specimen& specimen) {
        Hand hand(specimen);
        return changed(hand, hand.last(role), pattern, replacement);
    };
}

Plant without(Role role) {
    return [=](const Specimen& specimen) -> std::optional<Planted> {
        Hand hand(specimen);
        const auto all = hand.of(role);
        for (auto i = all.rbegin(); i != all.rend(); ++i)
            hand.erase(*i);
        return all.empty() ? std::nullopt : hand.done_absent();
    };
}

Plant party_only(Plant plant) {
    return [plant = std::move(plant)](const Specimen& specimen) {
        return specimen.party() ? plant(specimen) : std::nullopt;
    };
}

Plant state_only(Plant plant) {
    return [plant = std::move(plant)](const Specimen& specimen) {
        return specimen.party() ? std::nullopt : plant(specimen);
    };
}

Plant unless_attached(Plant plant) {
    return [plant = std::move(plant)](const Specimen& specimen) {
        return Hand(specimen).has_attachments() ? std::nullopt : plant(specimen);
    };
}

const std::vector<Fault>& all_faults() {
    static const auto faults = [] {
        std::vector<Fault> all;
        for (const auto& some : {letterhead_faults(), title_faults(), text_faults(), ending_faults(),
                                 attachment_faults(), look_faults(), page_faults(), citation_faults(),
                                 left_over_faults(), deadline_faults(), task_faults()})
            all.insert(all.end(), some.begin(), some.end());
        return all;
    }();
    return faults;
}

} // namespace kehoach::test
