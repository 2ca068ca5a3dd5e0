// SPDX-License-Identifier: MPL-2.0
#include "rules/meeting_papers.hpp"

#include "rules/table_times.hpp"
#include "rules/timed_clauses.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace kehoach::rules {

namespace {

using Found = text::Phrases::Found;

constexpr std::string_view event = "event:";

/// A meeting with a day, or one of which no day is told.
struct Meeting {
    const plan::DeadlineFact* fact = nullptr;
    std::vector<std::string> kinds;
    grammar::Date last;                       ///< nothing: not told
    std::set<std::string, std::less<>> words; ///< of its clause, of the titles above and of the plan
};

/// What a clause says of the meeting at which its paper is used.
struct Use {
    std::string kind;
    std::vector<std::string> name; ///< syllables behind the word for it
    std::string_view rest;         ///< behind it, up to the time
};

class Reader {
public:
    Reader(const Subject& subject, const ActWords& acts, const ActWords::List& words)
        : subject_(subject), acts_(acts), words_(words) {
        if (const auto& about = subject.plan.components.subject)
            of_plan_ = about->value;
    }

    /// The meeting that a clause sets a day for.
    std::optional<Meeting> meeting_of(const TimedClause& clause, std::string_view words) const {
        auto part = last_part(words, words.size());
        if (bared(part).empty())
            part = words;
        const auto* label = acts_.acts.at_head(bared(part));
        std::string titles = titles_above(clause.passage);
        if (label != nullptr && *label == "label")
            part = titles;
        const auto found = words_.phrases.find(part);
        std::vector<std::string> kinds;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const auto& means = words_.of(found[i]);
            const bool led = i > 0 && words_.of(found[i - 1]) == "at" && touch(part, found[i - 1], found[i]);
            const bool other = means == "make" || means == "paper" || means == "after" || means == "for";
            if (means == "act" || (kinds.empty() && (other || (led && means.starts_with(event)))))
                return {};
            if (means.starts_with(event))
                kinds.push_back(means);
        }
        if (kinds.empty())
            return {};
        return made(clause, std::move(kinds), std::string(words) + " " + titles);
    }

    /// "… để thảo luận tại hội nghị", "kịch bản buổi gặp mặt", "trình hội nghị".
    std::optional<Use> use_of(std::string_view words) const {
        const auto found = words_.phrases.find(words);
        const auto tells = [&](std::string_view what) {
            return std::ranges::any_of(found, [&](const Found& one) { return words_.of(one) == what; });
        };
        if (tells("after"))
            return {};
        const bool mostly_after = tells("record");
        for (std::size_t i = 1; i < found.size(); ++i) {
            const auto& means = words_.of(found[i]);
            if (!means.starts_with(event) || !is_used_at(words, found, i) ||
                (mostly_after && words_.of(found[i - 1]) != "for"))
                continue;
            const auto rest = words.substr(found[i].end);
            return Use{means, name_of(rest.substr(0, end_of_name(words, found, i) - found[i].end)), rest};
        }
        return {};
    }

    /// "… trước ngày 12/6 để đưa ra cuộc họp": of what is due by a limit, what for is told behind it.
    std::optional<Use> use_behind(const TimedClause& clause) const {
        if (!grammar::is_limit(clause.fact->deadline))
            return {};
        auto use = use_of(clause.behind);
        const auto found = words_.phrases.find(clause.words);
        const bool kept = std::ranges::any_of(
            found, [&](const Found& one) { return words_.of(one) == "after" || words_.of(one) == "record"; });
        if (use)
            use->rest = {};
        return kept ? std::nullopt : use;
    }

    /// The time of the clause is that of the paper, not of the meeting named before it.
    bool is_of_paper(const TimedClause& clause, const Use& use) const {
        if (grammar::is_limit(clause.fact->deadline))
            return true;
        const auto own = words_at_time(*clause.fact);
        const auto found = words_.phrases.find(use.rest);
        return own == "trong" || std::ranges::any_of(found, [&](const Found& one) {
                   const auto& means = words_.of(one);
                   return means == "act" || means == "make" || means == "for";
               });
    }

private:
    std::string_view words_at_time(const plan::DeadlineFact& fact) const {
        const std::string_view text = subject_.plan.lines[fact.line].text.text;
        const auto own = text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start);
        return own.substr(0, own.find(' '));
    }

    static bool touch(std::string_view words, const Found& a, const Found& b) {
        return words.substr(a.end, b.start - a.end).find_first_not_of(' ') == std::string_view::npos;
    }

    bool is_used_at(std::string_view words, const std::vector<Found>& found, std::size_t i) const {
        constexpr std::size_t near = 12, far = 40; // bytes
        const auto& before = found[i - 1];
        if (words_.of(before) == "aim")
            return is_aimed_at(words, before, found[i]);
        if (!touch(words, before, found[i]))
            return false;
        const auto& means = words_.of(before);
        if (means == "for" || means == "paper")
            return true;
        if (means != "at" || i < 2)
            return false;
        const auto& used = found[i - 2];
        const auto apart = before.start - used.end;
        return (words_.of(used) == "use" && apart < near) || (words_.of(used) == "paper" && apart < far);
    }

    /// "để Ban Tổ chức bốc thăm; hạn nhận …": more follows before the time, else it may be that of the
    /// meeting.
    bool is_aimed_at(std::string_view words, const Found& aim, const Found& meeting) const {
        constexpr std::size_t longest = 48; // bytes
        const auto who = words.substr(aim.end, meeting.start - aim.end);
        return who.size() <= longest && (bared(who).empty() || names_body(bared(who), acts_)) &&
               words.find_first_of(",;", meeting.end) != std::string_view::npos;
    }

    /// "hội nghị [về chuyển đổi số]", but "hội nghị về Văn phòng": that is to whom it is sent.
    std::vector<std::string> name_of(std::string_view words) const {
        const auto first = acts_.bodies.phrases.find(words);
        if (!first.empty() && acts_.bodies.of(first.front()) == "to") {
            const auto to = bared(words.substr(first.front().end));
            if (text::starts_capital(to) || names_body(to, acts_))
                words = words.substr(0, first.front().start);
        }
        return syllables_of(without_fillers(words, acts_));
    }

    std::size_t end_of_name(std::string_view words, const std::vector<Found>& found, std::size_t i) const {
        auto end = std::min(words.size(), words.find_first_of(",;.:(“", found[i].end));
        for (auto next = i + 1; next < found.size() && found[next].start < end; ++next)
            if (words_.of(found[next]) != "way" && !words_.of(found[next]).starts_with(event))
                end = found[next].start;
        return end;
    }

    /// Of the headings over a line, the nearest first.
    std::string titles_above(std::size_t line) const {
        constexpr std::size_t few_lines = 12;
        std::string titles;
        int level = subject_.plan.lines[line].level;
        for (auto at = line; at-- > 0 && at + few_lines >= line;) {
            const auto& above = subject_.plan.lines[at];
            if (!plan::is_heading(above.role) || (level > 0 && above.level >= level))
                continue;
            level = above.level;
            titles += above.text.text.substr(std::min(above.content, above.text.text.size())) + " ";
        }
        return titles + of_plan_;
    }

    static Meeting made(const TimedClause& clause, std::vector<std::string> kinds, const std::string& words) {
        Meeting meeting;
        meeting.fact = clause.fact;
        meeting.kinds = std::move(kinds);
        if (const auto last = grammar::last_day(clause.fact->deadline))
            meeting.last = *last;
        for (auto& syllable : syllables_of(words))
            meeting.words.insert(std::move(syllable));
        return meeting;
    }

    const Subject& subject_;
    const ActWords& acts_;
    const ActWords::List& words_;
    std::string of_plan_;
};

bool may_be_meant(const Meeting& meeting, const Use& use) {
    return std::ranges::find(meeting.kinds, use.kind) != meeting.kinds.end() &&
           std::ranges::all_of(use.name,
                               [&](const auto& syllable) { return meeting.words.contains(syllable); });
}

/// The last of those that may be meant, where all of them lie before the paper's day.
const Meeting* all_before(const std::vector<Meeting>& meetings, const Use& use, const grammar::Date& day,
                          int most_days) {
    const Meeting* last = nullptr;
    for (const auto& one : meetings) {
        if (!may_be_meant(one, use))
            continue;
        if (!one.last.complete() || day <= one.last)
            return nullptr;
        const bool held =
            !grammar::is_limit(one.fact->deadline); // "tổ chức hội nghị trước ngày …": by others
        if (held && (last == nullptr || last->last < one.last))
            last = &one;
    }
    return last != nullptr && days_between(last->last, day) <= most_days ? last : nullptr;
}

/// Some day is told not too long behind one on which something may be held: else nothing can be late.
bool has_later_day(const plan::Plan& plan, int most_days) {
    std::vector<grammar::Date> of_papers;
    std::set<grammar::Date> of_meetings;
    for (const auto& [line, deadline] : plan.deadlines) {
        if (deadline.optional)
            continue;
        if (deadline.date.complete())
            of_papers.push_back(deadline.date);
        if (const auto last = grammar::last_day(deadline); last && !grammar::is_limit(deadline))
            of_meetings.insert(*last);
    }
    constexpr std::size_t most = 2'000;
    return of_papers.size() > 1 && of_papers.size() < most &&
           std::ranges::any_of(of_papers, [&](const grammar::Date& day) {
               const auto behind = of_meetings.lower_bound(day);
               return behind != of_meetings.begin() && days_between(*std::prev(behind), day) <= most_days;
           });
}

} // namespace

std::vector<LatePaper> late_papers(const Subject& subject, const ActWords& acts, const ActWords::List& words,
                                   int most_days) {
    if (!has_later_day(subject.plan, most_days))
        return {};
    const Reader reader(subject, acts, words);
    RowsBeside rows(table_times(subject, acts));
    std::vector<std::pair<const TimedClause*, std::string_view>> others; ///< that tell of no paper
    std::vector<std::pair<const plan::DeadlineFact*, Use>> papers;
    const auto clauses = timed_clauses(subject.plan);
    for (const auto& clause : clauses) {
        const auto* row = rows.of(clause.fact);
        const std::string_view said = row ? row->what : clause.words;
        if (clause.in_brackets || clause.fact->deadline.optional)
            continue;
        const bool dated = clause.fact->deadline.date.complete();
        auto use = reader.use_of(said);
        if (use && !(dated && reader.is_of_paper(clause, *use)))
            use.reset();
        if (!use && dated && row == nullptr)
            use = reader.use_behind(clause);
        if (use)
            papers.emplace_back(clause.fact, *use);
        else
            others.emplace_back(&clause, said);
    }
    if (papers.empty())
        return {};
    std::vector<Meeting> meetings;
    for (const auto& [clause, said] : others)
        if (auto meeting = reader.meeting_of(*clause, said))
            meetings.push_back(std::move(*meeting));
    std::vector<LatePaper> late;
    for (const auto& [fact, use] : papers)
        if (const auto* meeting = all_before(meetings, use, fact->deadline.date, most_days))
            late.push_back({fact, meeting->fact});
    return late;
}

} // namespace kehoach::rules
