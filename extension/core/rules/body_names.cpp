// SPDX-License-Identifier: MPL-2.0
#include "rules/body_names.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::rules {

namespace {

bool begins(std::string_view text, std::string_view words) {
    return text.starts_with(words) && (text.size() == words.size() || text[words.size()] == ' ');
}

bool ends(std::string_view text, std::string_view words) {
    return text.ends_with(words) &&
           (text.size() == words.size() || text[text.size() - words.size() - 1] == ' ');
}

/// Each of the phrases found in place of which another stands.
template<typename Instead>
std::string replaced(std::string_view text, const text::Phrases& phrases, Instead instead) {
    std::string full;
    std::size_t from = 0;
    for (const auto& found : phrases.find(text)) {
        full += text.substr(from, found.start - from);
        full += instead(found.phrase);
        from = found.end;
    }
    full += text.substr(from);
    return full;
}

} // namespace

BodyNames::BodyNames(const Subject& subject, const ActWords& words) : words_(words) {
    std::vector<std::string> shorts;
    for (const auto& one : subject.plan.abbreviations)
        if (text::is_capitals(one.short_form)) {
            shorts.push_back(one.short_form);
            long_.push_back(one.long_form);
        }
    if (!shorts.empty())
        short_.emplace(shorts);
    for (const auto& line : subject.plan.components.issuer) {
        issuer_ += in_full(line.value) + " ";
        issuer_level_ = std::max(issuer_level_, level_of(line.value));
    }
}

std::string BodyNames::in_full(std::string_view written) const {
    const auto own =
        short_ ? replaced(written, *short_, [&](std::size_t i) { return long_[i]; }) : std::string(written);
    return text::fold(
        replaced(own, words_.aliases.phrases, [&](std::size_t i) { return words_.aliases.means[i]; }));
}

std::string BodyNames::of(std::string_view written) const {
    const auto full = in_full(written);
    std::string_view name = full;
    for (const auto& found : words_.bodies.phrases.find(full)) {
        const auto behind = text::trim(std::string_view(full).substr(found.end));
        if (found.start + name.size() != full.size() || words_.bodies.of(found) != "of" || behind.empty())
            break;
        name = behind;
    }
    return std::string(name);
}

bool BodyNames::is_ours(std::string_view folded) const {
    return !folded.empty() && issuer_.find(folded) != std::string::npos;
}

int BodyNames::level_of(std::string_view words) const {
    int highest = 0;
    for (const auto& one : words_.bodies.phrases.find(words))
        highest = std::max(highest, level(words_.bodies.of(one)));
    return highest;
}

int BodyNames::level(const std::string& means) {
    int level = 0;
    std::from_chars(means.data(), means.data() + means.size(), level);
    return level;
}

bool works_for(std::string_view sender, std::string_view receiver) {
    if (sender.empty() || receiver.empty())
        return false;
    if (sender == receiver)
        return true;
    const auto shorter = std::min(sender, receiver, [](auto a, auto b) { return a.size() < b.size(); });
    const auto longer = shorter.data() == sender.data() ? receiver : sender;
    // "Sở" is no name of "Sở Nội vụ" alone.
    return shorter.find(' ') != std::string_view::npos && (begins(longer, shorter) || ends(longer, shorter));
}

} // namespace kehoach::rules
