// SPDX-License-Identifier: MPL-2.0
// Short forms that the text introduces: once, for one thing, and to use them.
#include "rules/edits.hpp"
#include "rules/kinds/spelling.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/rephrased.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace kehoach::rules {

namespace {

using plan::Abbreviation;

using Words = std::set<std::string, std::less<>>;

Words words_of(const profile::Terms& terms) {
    Words words;
    for (const auto& term : terms)
        words.insert(term.is);
    return words;
}

Span span_of(const Abbreviation& one) {
    return {one.line, one.start, one.end};
}

/// Those that the paper itself introduces, in the order of the text: not in quotations, nor in what a copy
/// has besides.
std::vector<const Abbreviation*> introduced(const Subject& subject) {
    std::vector<const Abbreviation*> found;
    for (const auto& one : subject.plan.abbreviations)
        if (subject.plan.lines[one.line].part != "copy" && one.end > one.start)
            found.push_back(&one);
    std::sort(found.begin(), found.end(), [](const Abbreviation* a, const Abbreviation* b) {
        return std::tie(a->line, a->start) < std::tie(b->line, b->start);
    });
    std::optional<Quoted> quoted; // of one line, for all that it introduces
    std::size_t line = 0;
    std::erase_if(found, [&](const Abbreviation* one) {
        if (!quoted || line != one->line)
            quoted.emplace(subject.plan.lines[one->line].text.text);
        line = one->line;
        return quoted->holds(one->start);
    });
    return found;
}

bool is_acronym(std::string_view word) {
    return text::is_capitals(word) && word.find_first_of(" 0123456789") == std::string_view::npos;
}

/// The words a short form in capitals stands for, without marks and joints, so that two ways to write them
/// are one; empty where its letters are not the first letters of the words.
std::string meaning(const Abbreviation& one, const Words& joints) {
    auto letters = text::bare(one.short_form);
    std::erase_if(letters, [](char c) { return c == '-' || c == '&'; });
    auto folded = text::fold(one.long_form);
    std::replace_if(
        folded.begin(), folded.end(), [](char c) { return c == ',' || c == ';' || c == '-'; }, ' ');
    std::vector<std::string_view> words;
    for (const auto word : text::split(folded, ' '))
        if (text::has_letters(word) && !joints.contains(word))
            words.push_back(word);
    constexpr std::size_t most_more = 2; // words behind those of the letters: "kiểm soát viên đo lường"
    std::string said, initials;
    std::size_t count = 0;
    while (count < words.size() && initials.size() < letters.size())
        initials += text::bare(text::initials(words[count++]));
    if (initials != letters || words.size() - count > most_more)
        return {};
    for (std::size_t i = 0; i < count; ++i)
        (said += words[i]) += ' ';
    return said;
}

bool is_in_table(const Subject& subject, const Abbreviation& one) {
    return plan::is_table_line(subject.plan.lines[one.line].role);
}

/// What a cell explains is explained for its table: the text behind may do so too.
Outcome introduced_again(const Subject& subject, const Words& joints) {
    std::map<std::pair<std::string, std::string>, std::string> known; // part and short form: its meaning
    std::vector<Hit> hits;
    for (const auto* one : introduced(subject)) {
        const auto said = is_acronym(one->short_form) ? meaning(*one, joints) : std::string();
        const std::pair key(subject.plan.lines[one->line].part, one->short_form);
        if (!known.contains(key) && is_in_table(subject, *one))
            continue;
        const auto [at, fresh] = known.try_emplace(key, said);
        const bool same = said.empty() || at->second.empty() || said == at->second;
        if (!fresh && same && !is_enough(hits))
            hits.push_back(hit_at(subject, span_of(*one), {{"found", one->short_form}}));
    }
    return met_without(std::move(hits));
}

Hit hit_of_two(const Subject& subject, const Span& span, const Abbreviation& first,
               const std::string& other) {
    return hit_at(subject, span, {{"found", first.short_form + " = " + first.long_form + ", " + other}});
}

Outcome introduced_for_two(const Subject& subject, const Words& joints) {
    std::map<std::string, std::string, std::less<>> meanings;
    Explained known;
    std::vector<Hit> hits;
    for (const auto* one : introduced(subject)) {
        const auto said = is_acronym(one->short_form) ? meaning(*one, joints) : std::string();
        if (said.empty() || is_enough(hits))
            continue;
        const auto [at, fresh] = meanings.try_emplace(one->short_form, said);
        if (fresh)
            known.emplace(one->short_form, one);
        else if (at->second != said)
            hits.push_back(
                hit_of_two(subject, span_of(*one), *known.find(one->short_form)->second, one->long_form));
    }
    for (const auto& one : rephrased(subject, known, joints))
        if (!is_enough(hits))
            hits.push_back(hit_of_two(subject, one.span, *one.first, one.words));
    return met_without(std::move(hits));
}

/// Where each of the short forms stands last in the text: line and byte; none: nowhere.
using Place = std::pair<std::size_t, std::size_t>;
std::vector<std::optional<Place>> last_places(const Subject& subject, const std::vector<std::string>& forms,
                                              const std::set<Place>& introductions) {
    const text::Phrases phrases(forms);
    std::vector<std::optional<Place>> last(forms.size());
    const auto& lines = subject.plan.lines;
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (const auto& found : phrases.find(lines[i].text.text, subject.signs.breaks(i)))
            if (!introductions.contains({i, found.start}))
                last[found.phrase] = Place(i, found.start);
    return last;
}

/// Thông báo 88, Đề án 1327: a paper goes on being named by its number, or not at all.
bool names_paper(const Abbreviation& one) {
    return !is_acronym(one.short_form) && one.short_form.find_first_of("0123456789") != std::string::npos;
}

/// What goes on being said in short is said by its first words too: Ban Chỉ đạo for Ban Chỉ đạo tỉnh.
std::string sought(const std::string& form) {
    constexpr std::size_t enough = 2;
    std::size_t end = 0, words = 0;
    while (end != std::string::npos && words < enough) {
        end = form.find(' ', end + (words > 0 ? 1 : 0));
        ++words;
    }
    return form.substr(0, end);
}

/// Capitals that stand before they are explained have a rule of their own; of words the explained ones
/// themselves may hold some.
bool is_used(const Abbreviation& one, const std::optional<Place>& last) {
    return last && (is_acronym(one.short_form) || *last > Place(one.line, one.end));
}

Outcome introduced_for_nothing(const Subject& subject, const Words& common) {
    constexpr std::size_t most = 400; // nobody introduces more; looking for them all at once would take room
    const auto all = introduced(subject);
    std::set<Place> introductions;
    std::map<std::string_view, std::size_t> times; // explained again: another rule says so
    for (const auto* one : all) {
        introductions.insert({one->line, one->start});
        ++times[one->short_form];
    }
    std::map<std::string, std::vector<const Abbreviation*>> firsts; // by what is looked for
    for (const auto* one : all)
        if (times[one->short_form] == 1 && !is_in_table(subject, *one) && !common.contains(one->short_form) &&
            !names_paper(*one))
            firsts[text::fold(sought(one->short_form))].push_back(one);
    if (firsts.empty() || firsts.size() > most)
        return not_applicable();
    std::vector<std::string> forms;
    for (const auto& [form, ones] : firsts)
        forms.push_back(form);
    const auto last = last_places(subject, forms, introductions);
    std::vector<Hit> hits;
    std::size_t i = 0;
    for (const auto& [form, ones] : firsts) {
        for (const auto* one : ones)
            if (!is_used(*one, last[i]))
                hits.push_back(hit_at(subject, span_of(*one), {{"found", one->short_form}}));
        ++i;
    }
    return met_without(std::move(hits));
}

} // namespace

Test make_short_forms(Parameters& parameters) {
    const auto check = parameters.one_of("check", {"again", "two", "unused"});
    const auto words = words_of(parameters.terms("words"));
    return [=](const Subject& subject) -> Outcome {
        return check == "again" ? introduced_again(subject, words)
               : check == "two" ? introduced_for_two(subject, words)
                                : introduced_for_nothing(subject, words);
    };
}

} // namespace kehoach::rules
