// SPDX-License-Identifier: MPL-2.0
#include "plan/addressees.hpp"

#include "plan/gazetteer_words.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Within so many bytes a name is told from what it does.
constexpr std::size_t name_length = 80;

std::vector<std::string> names_of(const IssuingOffice& ours, const profile::Terms& level,
                                  const grammar::Date& today) {
    std::vector<std::string> names;
    const auto own = text::fold(ours.issuer);
    for (const auto& term : level)
        if (term.holds(today) &&
            (term.right.empty() || own.find(text::fold(term.right)) != std::string::npos))
            names.push_back(term.is);
    for (const auto& name : {ours.issuer_in_text, ours.issuer})
        if (!name.empty())
            names.push_back(text::lower(name));
    return names;
}

std::vector<std::string> of_other_family(const IssuingOffice& ours, const profile::Terms& others) {
    std::vector<std::string> words;
    for (const auto& term : others)
        if (term.right == ours.family)
            words.push_back(term.is);
    return words;
}

/// In a row of names the next one stands behind a mark or "và".
bool stands_in_row(std::string_view sentence, std::size_t at) {
    const auto before = text::trim(sentence.substr(0, at));
    return before.ends_with(',') || before.ends_with(';') || text::fold(before).ends_with(" và");
}

} // namespace

Addressees::Addressees(const IssuingOffice& ours, const profile::Gazetteer& gazetteer,
                       const grammar::Date& today)
    : us_(names_of(ours, terms_of(gazetteer, "our-level"), today)),
      bodies_(words_of(terms_of(gazetteer, "addressees"))),
      acting_(words_of(terms_of(gazetteer, "acting-words"))),
      openings_(terms_of(gazetteer, "sentence-openings")), aims_(words_of(terms_of(gazetteer, "aim-titles"))),
      notes_(words_of(terms_of(gazetteer, "task-notes"))),
      others_(of_other_family(ours, terms_of(gazetteer, "other-family"))) {
    for (const auto& term : terms_of(gazetteer, "addressees"))
        is_body_.push_back(term.right.empty());
    for (const auto& term : terms_of(gazetteer, "acting-words"))
        acts_.push_back(term.right.empty());
}

/// Where it begins to say what they shall do.
std::size_t Addressees::end_of_names(std::string_view sentence) const {
    const auto found = acting_.find(sentence);
    const auto acts = std::ranges::find_if(found, [this](const auto& one) { return acts_[one.phrase]; });
    return std::min(
        {sentence.size(), sentence.find(':'), acts == found.end() ? sentence.size() : acts->start});
}

Asked Addressees::asked(std::string_view sentence) const {
    const auto from = openings_.end_in(sentence);
    const auto rest = sentence.substr(from);
    auto bodies = bodies_.find(rest);
    std::erase_if(bodies, [this](const auto& one) { return !is_body_[one.phrase]; });
    const auto us = us_.find(rest);
    const auto begins = [](const std::vector<text::Phrases::Found>& found) {
        return !found.empty() && found.front().start == 0;
    };
    if (!begins(bodies) && !begins(us))
        return Asked::nobody;
    const auto end = end_of_names(rest);
    auto reach = name_length;
    for (const auto& body : bodies)
        if (body.start < end && stands_in_row(rest, body.start))
            reach = std::max(reach, body.start + name_length);
    const bool ours = std::ranges::any_of(us, [&](const auto& name) {
        return name.start < std::min(reach, end) && !is_of_others(rest, name.start);
    });
    return ours ? Asked::us : Asked::others;
}

/// "UBND các xã": the commune is named there, but its committee is asked.
bool Addressees::is_of_others(std::string_view sentence, std::size_t name) const {
    return std::ranges::any_of(others_.find(sentence),
                               [&](const auto& body) { return body.start <= name && name <= body.end + 1; });
}

bool Addressees::is_note(std::string_view sentence) const {
    const auto found = notes_.find(sentence);
    return std::ranges::any_of(found, [&](const auto& note) {
        return note.start == 0 && text::trim(sentence.substr(note.end)).starts_with(':');
    });
}

bool Addressees::speaks_of_aims(std::string_view title) const {
    const auto found = aims_.find(title);
    return !found.empty() && found.front().start == 0;
}

} // namespace kehoach::plan
