// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/mixed_capitals.hpp"

#include "rules/edits.hpp"
#include "rules/kinds/spelling.hpp"
#include "rules/scope.hpp"
#include "text/phrases.hpp"
#include "text/tone.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

namespace {

/// Places of one name, by its capitals.
using Forms = std::map<std::string, std::vector<Span>>;

/// Whether only its first letter is a capital, where any word would have one.
bool is_capital_of_a_sentence(std::string_view text, std::size_t start, std::string_view form) {
    const auto before = text::trim(text.substr(0, start));
    const bool opens =
        before.empty() || std::string_view(".:;-+)").find(before.back()) != std::string_view::npos;
    const auto rest = form.substr(std::min(form.find(' '), form.size()));
    return opens && text::lower(rest) == rest;
}

/// Whose body it is stands behind it: Ban thường vụ Tỉnh uỷ is a name wherever it stands.
bool is_named_further(std::string_view text, std::size_t end) {
    return end + 1 < text.size() && text[end] == ' ' && text::starts_capital(text.substr(end + 1));
}

bool tells(std::string_view text, std::size_t start, std::string_view form) {
    return text::lower(form) != form && !text::is_capitals(form) &&
           (!is_capital_of_a_sentence(text, start, form) || is_named_further(text, start + form.size()));
}

const Forms::value_type& commonest(const Forms& forms) {
    return *std::max_element(forms.begin(), forms.end(),
                             [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
}

void point_out(const Subject& subject, const Forms& forms, std::vector<Hit>& hits) {
    const auto& [usual, places] = commonest(forms);
    for (const auto& [form, spans] : forms) {
        if (form == usual)
            continue;
        for (const auto& span : spans) {
            if (is_enough(hits))
                return;
            const std::string found(words_at(subject, span));
            const auto right = with_capitals_of(usual, found);
            hits.push_back(
                hit_at(subject, span,
                       {{"found", found}, {"expected", right}, {"others", std::to_string(places.size())}}));
            replace(subject, hits.back(), span, right);
        }
    }
}

} // namespace

Test make_mixed_capitals(Scope scope, profile::Terms names) {
    std::vector<std::string> words;
    for (const auto& name : names)
        words.push_back(name.is);
    return [scope = std::move(scope), phrases = text::Phrases(words),
            count = words.size()](const Subject& subject) -> Outcome {
        std::vector<Forms> forms(count);
        for (const auto i : select(scope, subject)) {
            const std::string_view text = subject.plan.lines[i].text.text;
            Quoted quoted(text);
            for (const auto& [start, end, name] : phrases.find(text, subject.signs.breaks(i))) {
                const auto form = text.substr(start, end - start);
                if (tells(text, start, form) && !quoted.holds(start))
                    forms[name][text::with_tones(form, true)].push_back({i, start, end});
            }
        }
        std::vector<Hit> hits;
        for (const auto& one : forms)
            if (one.size() > 1)
                point_out(subject, one, hits);
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
