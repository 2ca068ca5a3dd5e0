// SPDX-License-Identifier: MPL-2.0
#include "rules/attached_line.hpp"

#include "plan/known_facts.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace kehoach::rules {

namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view text) {
    Words words;
    const auto folded = text::fold(text);
    for (const auto word : text::split(folded, ' '))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

bool stand_at(const Words& words, std::size_t at, const Words& wanted) {
    return !wanted.empty() && at + wanted.size() <= words.size() &&
           std::equal(wanted.begin(), wanted.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

bool holds(const Words& words, const Words& wanted) {
    for (std::size_t at = 0; at < words.size(); ++at)
        if (stand_at(words, at, wanted))
            return true;
    return false;
}

/// Short forms in full, without what a name may begin with or not.
Words plain(const profile::Terms& forms, std::string_view name) {
    const auto written = words_of(name);
    Words made;
    for (std::size_t at = 0; at < written.size();) {
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const profile::Term& one) {
            return stand_at(written, at, words_of(one.is));
        });
        if (form == forms.end()) {
            made.push_back(written[at++]);
            continue;
        }
        for (auto& word : words_of(form->right))
            made.push_back(std::move(word));
        at += words_of(form->is).size();
    }
    return made;
}

bool is_level(const profile::Terms& levels, const Words& words, std::size_t at) {
    return std::any_of(levels.begin(), levels.end(),
                       [&](const profile::Term& level) { return stand_at(words, at, words_of(level.is)); });
}

/// A level, or a kind of body, ends at `at` or a few words of a name before it: Tiểu học Hải Hậu | B.
bool is_in_name(const profile::Terms& levels, const Words& words, std::size_t at) {
    constexpr std::size_t most_words = 3;
    return std::any_of(levels.begin(), levels.end(), [&](const profile::Term& level) {
        const auto wanted = words_of(level.is);
        for (std::size_t shared = 0; shared <= most_words && wanted.size() + shared <= at; ++shared)
            if (stand_at(words, at - shared - wanted.size(), wanted))
                return true;
        return false;
    });
}

/// A level ends at `at`: there a name begins.
bool is_behind_level(const profile::Terms& levels, const Words& words, std::size_t at) {
    return std::any_of(levels.begin(), levels.end(), [&](const profile::Term& level) {
        const auto wanted = words_of(level.is);
        return wanted.size() <= at && stand_at(words, at - wanted.size(), wanted);
    });
}

/// One name in two spellings: Pắc and Pắk, Pưh and Pứh, 5 and 05.
bool are_spellings(std::string_view a, std::string_view b) {
    constexpr std::size_t shortest = 3;
    const auto plain = [](std::string_view word) {
        const auto bare = text::bare(word);
        return bare.substr(std::min(bare.find_first_not_of('0'), bare.size()));
    };
    const auto x = plain(a), y = plain(b);
    if (x == y)
        return true;
    if (x.size() != y.size() || x.size() < shortest)
        return false;
    std::size_t differ = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        differ += x[i] != y[i] ? 1U : 0U;
    return differ == 1;
}

/// A word in capitals among others: a short form nobody can tell the meaning of. One letter tells schools of
/// one place apart.
bool is_shortened(const profile::Terms& forms, std::string_view name) {
    const auto parts = text::split(name, ' ');
    return !text::is_capitals(name) && std::any_of(parts.begin(), parts.end(), [&](std::string_view part) {
        return text::is_capitals(part) && part.size() > 1 &&
               std::none_of(forms.begin(), forms.end(), [&](const auto& form) { return form.is == part; });
    });
}

/// Behind "của", up to the end of the name.
void read_issuer(std::string_view text, std::size_t from, AttachedLine& line) {
    constexpr std::string_view of = " của ";
    const auto at = text.find(of, from);
    if (at == std::string_view::npos)
        return;
    line.issuer_start = at + of.size();
    const auto about = std::min(text.find(" về ", line.issuer_start), text.size());
    line.issuer_end = std::min(text.find_first_of("),;.", line.issuer_start), about);
}

std::string bare_value(const grammar::DocumentNumber& number) {
    return number.value.substr(std::min(number.value.find_first_not_of('0'), number.value.size()));
}

/// What the line has in common with the letterhead.
bool is_own(const AttachedLine& line, const plan::Components& letterhead) {
    const auto& own = letterhead.number->number;
    const bool code = line.number.issuer == own.issuer;
    const bool value = !own.blank && !line.number.blank && bare_value(line.number) == bare_value(own);
    const bool date = line.date && letterhead.date && line.date->date.complete() &&
                      line.date->date == letterhead.date->date.date;
    if (line.number.type != own.type)
        return code && value && date;
    if (line.issuer == BodyMatch::other_level)
        return value && date;
    return code || (value && date) || line.issuer == BodyMatch::same;
}

} // namespace

BodyMatch compare(const BodyWords& words, std::string_view in_sentence, std::string_view in_letterhead) {
    const auto a = plain(words.forms, in_sentence), b = plain(words.forms, in_letterhead);
    constexpr std::size_t enough = 2;
    if (a.size() < enough || b.size() < enough || is_shortened(words.forms, in_sentence))
        return BodyMatch::cannot_tell;
    if (holds(a, b) || (a.size() > enough && holds(b, a)))
        return BodyMatch::same;
    const auto [in_a, in_b] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    const auto lead = static_cast<std::size_t>(in_a - a.begin());
    if (in_a == a.end() || in_b == b.end())
        return BodyMatch::cannot_tell;
    if (is_level(words.levels, a, lead) && is_level(words.levels, b, lead))
        return BodyMatch::other_level;
    // Đảng uỷ Nậm Hương and Đảng uỷ xã Nậm Hương are one.
    const bool names_begin = is_behind_level(words.levels, a, lead) && !is_level(words.levels, a, lead) &&
                             !is_level(words.levels, b, lead);
    const bool shared = !names_begin && (std::find(in_a, a.end(), b.back()) != a.end() ||
                                         std::find(in_b, b.end(), a.back()) != b.end());
    return !shared && is_in_name(words.levels, a, lead) && !are_spellings(*in_a, *in_b)
               ? BodyMatch::other_name
               : BodyMatch::cannot_tell;
}

std::optional<AttachedLine> own_attached_line(const BodyWords& words, const Subject& subject,
                                              std::size_t line) {
    const std::string_view text = subject.plan.lines[line].text.text;
    const auto& letterhead = subject.plan.components;
    const auto number = grammar::find_number(text);
    if (!number || !letterhead.number)
        return std::nullopt;
    AttachedLine made{*number, grammar::find_date(text), 0, 0, BodyMatch::cannot_tell};
    read_issuer(text, made.date ? made.date->end : number->end, made);
    if (made.issuer_end > made.issuer_start)
        made.issuer = compare(words, text.substr(made.issuer_start, made.issuer_end - made.issuer_start),
                              plan::joined(letterhead.issuer));
    return is_own(made, letterhead) ? std::optional(made) : std::nullopt;
}

} // namespace kehoach::rules
