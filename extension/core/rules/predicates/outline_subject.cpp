// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/attached_parts.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::rules {

namespace {

using plan::Role;
using Names = std::set<std::string>;

/// What a subject is about, in parts that can be compared.
struct Topic {
    Names words, years;
    std::map<std::string, Names> papers; ///< by type and issuer
};

Names years_in(const std::string& folded, const text::Pattern& span) {
    Names found;
    for (auto match = span.find(folded); match; match = span.find(folded, text::behind(*match))) {
        const auto digits = folded.substr((*match)[1].start, (*match)[1].end - (*match)[1].start);
        if (!digits.empty())
            found.insert(digits.substr(std::min(digits.find_first_not_of('0'), digits.size() - 1)));
    }
    return found;
}

std::map<std::string, Names> papers_in(const Subject& subject, std::size_t first, std::size_t last) {
    std::map<std::string, Names> found;
    const auto& all = subject.plan.citations;
    auto fact = std::lower_bound(all.begin(), all.end(), first,
                                 [](const auto& one, std::size_t line) { return one.line < line; });
    for (; fact != all.end() && fact->line <= last; ++fact) {
        const auto& number = fact->citation.number;
        if (!fact->citation.short_form)
            found[number.type + "/" + number.issuer].insert(number.full());
    }
    return found;
}

Topic topic_of(const Subject& subject, const std::string& text, std::size_t first, std::size_t last,
               const text::Pattern& span) {
    const auto folded = text::fold(text);
    Topic topic{{}, years_in(folded, span), papers_in(subject, first, last)};
    for (const auto word : text::split(folded, ' ')) {
        const auto bare = text::letters_and_digits(word);
        if (!bare.empty())
            topic.words.insert(bare);
    }
    return topic;
}

bool share(const Names& a, const Names& b) {
    return std::any_of(a.begin(), a.end(), [&](const std::string& one) { return b.contains(one); });
}

bool differ(const Names& a, const Names& b) {
    return !a.empty() && !b.empty() && !share(a, b);
}

/// Of one type and issuer: a programme and the resolution that passed it are one matter.
bool differ(const std::map<std::string, Names>& a, const std::map<std::string, Names>& b) {
    return std::any_of(a.begin(), a.end(), [&](const auto& one) {
        const auto other = b.find(one.first);
        return other != b.end() && differ(one.second, other->second);
    });
}

/// So few words of the shorter one stand in the longer one that they are about two things.
bool of_another_matter(const Topic& a, const Topic& b, double least_shared) {
    constexpr std::size_t enough = 5;
    const auto& [few, many] =
        a.words.size() < b.words.size() ? std::pair(a.words, b.words) : std::pair(b.words, a.words);
    if (few.size() < enough)
        return false;
    const auto shared =
        std::count_if(few.begin(), few.end(), [&many = many](const std::string& word) { return many.contains(word); });
    return static_cast<double>(shared) < least_shared * static_cast<double>(few.size());
}

using List = std::vector<std::string>;

List list_of(const std::string& text) {
    const auto folded = text::fold(text);
    List words;
    for (const auto word : text::split(folded, ' '))
        if (auto bare = text::letters_and_digits(word); !bare.empty())
            words.push_back(std::move(bare));
    return words;
}

/// Both begin alike (giám sát chuyên đề việc lãnh đạo …) and go on about two things.
bool go_on_otherwise(const std::string& a, const std::string& b, const Names& joints) {
    constexpr std::size_t alike = 4, enough = 6, of = 4;
    const auto x = list_of(a), y = list_of(b);
    const auto [in_x, in_y] = std::mismatch(x.begin(), x.end(), y.begin(), y.end());
    const auto rest = [&](const List& words, List::const_iterator from) {
        Names names(from, words.end());
        std::erase_if(names, [&](const std::string& word) { return joints.contains(word); });
        return names;
    };
    const auto of_x = rest(x, in_x), of_y = rest(y, in_y);
    const auto shared = static_cast<std::size_t>(
        std::ranges::count_if(of_x, [&](const std::string& word) { return of_y.contains(word); }));
    return static_cast<std::size_t>(in_x - x.begin()) >= alike &&
           std::min(of_x.size(), of_y.size()) >= enough && of * shared <= std::min(of_x.size(), of_y.size());
}

/// What the outlines of reports say they are about, behind the words of their titles.
std::vector<std::pair<AttachedText, std::string>> outlines_of(const Subject& subject,
                                                              const text::Pattern& title) {
    std::vector<std::pair<AttachedText, std::string>> found;
    for (auto& [part, text] : attached_texts(subject, {Role::attachment_title, Role::attachment_subject})) {
        const auto words = title.find(text.text);
        if (words && words->front().start == 0)
            found.emplace_back(
                text, std::string(text::trim(std::string_view(text.text).substr(words->front().end))));
    }
    return found;
}

} // namespace

// An outline taken over from another plan keeps that plan's subject: its years, its papers, its matter.
Test make_outline_subject(Parameters& parameters) {
    const auto title = parameters.pattern("title");
    const auto span = parameters.pattern("span");
    const double least_shared = parameters.number_or("least_shared", 0);
    Names joints;
    for (const auto& term : parameters.terms("joints"))
        joints.insert(text::fold(term.is));
    return [=](const Subject& subject) -> Outcome {
        const auto& own = subject.plan.components.subject;
        if (!own)
            return not_applicable();
        const auto& of_subject = subject.roles.of({{Role::subject}, PartOf::main, Which::all, false});
        const auto last = of_subject.empty() ? own->line : std::max(own->line, of_subject.back());
        const auto plan = topic_of(subject, own->value, own->line, last, *span);
        const auto outlines = outlines_of(subject, *title);
        bool any = false;
        std::vector<Hit> hits;
        for (const auto& [at, words] : outlines) {
            if (words.empty())
                continue;
            any = true;
            const auto topic = topic_of(subject, words, at.line, at.last, *span);
            // One of several outlines may be about a part of the matter.
            const bool alone = outlines.size() == 1;
            if (differ(topic.years, plan.years) || differ(topic.papers, plan.papers) ||
                (alone && (of_another_matter(topic, plan, least_shared) ||
                           go_on_otherwise(words, own->value, joints))))
                hits.push_back(
                    hit_at(subject, whole(subject, at.last), {{"found", words}, {"expected", own->value}}));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
