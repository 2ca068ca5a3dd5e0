// SPDX-License-Identifier: MPL-2.0
#include "rules/timed_clauses.hpp"

#include "plan/sentences.hpp"
#include "text/byte_set.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <deque>
#include <string_view>
#include <utility>

namespace kehoach::rules {

namespace {

using plan::DeadlineFact;

constexpr std::size_t longest_clause = 1'500; // bytes: what is longer says too much at once

std::string without_brackets(std::string words) {
    static constexpr text::ByteSet marks("()*");
    if (marks.first_in(words) == words.size())
        return words;
    std::string kept;
    int depth = 0;
    for (const char c : words) {
        if (c == ')' && depth > 0) {
            --depth;
            continue;
        }
        depth += c == '(' ? 1 : 0;
        if (depth == 0 && c != '*')
            kept += c;
    }
    return kept;
}

/// A bracket is open at the end.
bool is_in_brackets(std::string_view words) {
    const auto open = words.rfind('(');
    return open != std::string_view::npos && words.find(')', open) == std::string_view::npos;
}

/// Up to the next mark; of brackets that follow at once what stands in them, with the first of them.
std::string behind(std::string_view rest) {
    constexpr std::size_t longest = 120; // bytes
    rest = rest.substr(0, longest);
    const auto first = rest.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    if (rest[first] == '(')
        return std::string(rest.substr(0, rest.find(')')));
    static constexpr text::ByteSet marks(",;.(");
    return std::string(rest.substr(0, marks.first_in(rest)));
}

bool has_words(std::string_view text) {
    return text.find_first_not_of(" \t*_,;:.-–+()") != std::string_view::npos;
}

/// A paragraph as one text, and its times at their places in it.
struct Passage {
    struct Time {
        const DeadlineFact* fact;
        std::size_t start, end;
    };
    std::size_t first = 0; ///< line
    std::string text;
    std::vector<Time> times;
};

class Passages {
public:
    explicit Passages(const plan::Plan& plan) : plan_(plan) {}

    /// That of the next fact, without text where none of its facts is wanted; `at` goes behind all of them.
    Passage take(std::size_t& at, const std::vector<bool>& wanted) const {
        Passage passage;
        auto line = plan_.deadlines[at].line;
        while (line > 0 && carries_on(line))
            --line;
        passage.first = line;
        auto behind = line + 1;
        while (behind < plan_.lines.size() && carries_on(behind))
            ++behind;
        bool any = false;
        auto end = at;
        for (; end < plan_.deadlines.size() && plan_.deadlines[end].line < behind; ++end)
            any = any || wanted[end];
        for (; any && line < behind; ++line)
            add(passage, line, at);
        at = end;
        return passage;
    }

private:
    bool carries_on(std::size_t line) const { return plan_.lines[line].role == plan::Role::continuation; }

    void add(Passage& passage, std::size_t i, std::size_t& at) const {
        const auto& line = plan_.lines[i];
        const auto skipped = i == passage.first ? std::min(line.content, line.text.text.size()) : 0;
        const auto base = passage.text.size();
        for (; at < plan_.deadlines.size() && plan_.deadlines[at].line <= i; ++at) {
            const auto& fact = plan_.deadlines[at];
            if (fact.line == i && fact.deadline.start >= skipped)
                passage.times.push_back(
                    {&fact, base + fact.deadline.start - skipped, base + fact.deadline.end - skipped});
        }
        passage.text += std::string_view(line.text.text).substr(skipped);
        passage.text += ' ';
    }

    const plan::Plan& plan_;
};

/// The words of a passage at its times.
class Clauses {
public:
    Clauses(const Passage& passage, std::vector<TimedClause>& found)
        : passage_(passage), text_(passage.text), sentences_(plan::sentences_of(text_)), found_(found) {}

    void add(std::size_t i) {
        const auto& time = passage_.times[i];
        while (sentence_ + 1 < sentences_.size() && sentences_[sentence_].end <= time.start)
            ++sentence_;
        const bool any = sentence_ < sentences_.size();
        auto from = any ? std::min(sentences_[sentence_].start, time.start) : 0;
        const bool again = i > 0 && passage_.times[i - 1].start >= from;
        if (again)
            from = std::min(passage_.times[i - 1].end, time.start);
        const auto next = i + 1 < passage_.times.size() ? passage_.times[i + 1].start : text_.size();
        const auto end = any ? std::max(sentences_[sentence_].end, time.end) : text_.size();
        const auto before = text_.substr(from, time.start - from);
        const auto own_from = std::clamp(taken_until_, from, time.start);
        auto words =
            words_at(time, text_.substr(own_from, time.start - own_from),
                     text_.substr(time.end, std::max(time.end, std::min(next, end)) - time.end), again);
        if (words.size() > longest_clause)
            words = {};
        const bool in_brackets = is_in_brackets(words);
        found_.push_back({time.fact, passage_.first, without_brackets(std::move(words)),
                          again && before.size() <= longest_clause ? std::string(before) : std::string(),
                          behind(text_.substr(time.end, std::max(time.end, next) - time.end)),
                          in_brackets, again});
    }

private:
    /// Mostly those before it; those behind where none are, or few and a comma follows: "trước đó, ngày 12/6,
    /// gửi …"; both in "Phòng Kinh tế: trước ngày 12/6 gửi …".
    std::string words_at(const Passage::Time& time, std::string_view before, std::string_view rest,
                         bool again) {
        constexpr std::size_t few = 16; // bytes
        const auto mark = before.find_last_of(';');
        const auto own = before.substr(mark == std::string_view::npos ? 0 : mark + 1);
        const bool opens = own.size() <= few && has_words(own) && rest.starts_with(",") &&
                           own.find(',') != std::string_view::npos;
        if (opens || (!again && !has_words(before)))
            return std::string(rest);
        const auto part = rest.substr(0, rest.find(';'));
        const auto last = before.find_last_not_of(" *_");
        const bool leads = last != std::string_view::npos && (before[last] == ';' || before[last] == ':') &&
                           has_words(before) && has_words(part) && part.find_first_of("(.") != 0 &&
                           grammar::is_limit(time.fact->deadline);
        if (!leads)
            return std::string(before);
        taken_until_ = time.end + part.size();
        const auto first = part.find_first_not_of(" ,*_");
        return std::string(before) + std::string(part.substr(first));
    }

    const Passage& passage_;
    std::string_view text_;
    std::vector<plan::Sentence> sentences_;
    std::vector<TimedClause>& found_;
    std::size_t sentence_ = 0, taken_until_ = 0;
};

/// Of the days of the calendar.
int number_of(const grammar::Date& date) {
    const std::chrono::sys_days day(std::chrono::year(date.year) / date.month / date.day);
    return static_cast<int>(day.time_since_epoch().count());
}

void add_clauses(const Passage& passage, std::vector<TimedClause>& found) {
    Clauses clauses(passage, found);
    for (std::size_t i = 0; i < passage.times.size(); ++i)
        clauses.add(i);
}

} // namespace

bool may_be_sent_on(const grammar::Deadline& deadline) {
    return deadline.kind == "on" && deadline.date.complete() && !deadline.optional &&
           deadline.recurrence.empty();
}

std::vector<bool> limits_apart(const plan::Plan& plan, int least_days, int most_days) {
    std::vector<bool> wanted(plan.deadlines.size());
    std::deque<std::pair<std::size_t, int>> near; ///< limits and their days, as numbers
    for (std::size_t i = 0; i < plan.deadlines.size(); ++i) {
        const auto& deadline = plan.deadlines[i].deadline;
        const bool may_bind = grammar::is_limit(deadline) || may_be_sent_on(deadline);
        const auto last = may_bind ? grammar::last_day(deadline) : std::nullopt;
        if (!last)
            continue;
        const auto day = number_of(*last);
        for (const auto& [other, before] : near) {
            const auto days = std::abs(day - before);
            if (days >= least_days && days <= most_days)
                wanted[i] = wanted[other] = true;
        }
        near.emplace_back(i, day);
        if (near.size() > times_beside)
            near.pop_front();
    }
    return wanted;
}

std::vector<TimedClause> timed_clauses(const plan::Plan& plan, const std::vector<bool>& wanted) {
    std::vector<TimedClause> clauses;
    const Passages passages(plan);
    for (std::size_t at = 0; at < plan.deadlines.size();) {
        const auto passage = passages.take(at, wanted);
        if (!passage.times.empty() && plan.lines[passage.first].part == "main")
            add_clauses(passage, clauses);
    }
    return clauses;
}

std::vector<TimedClause> timed_clauses(const plan::Plan& plan) {
    return timed_clauses(plan, std::vector<bool>(plan.deadlines.size(), true));
}

int days_between(const grammar::Date& from, const grammar::Date& to) {
    return number_of(to) - number_of(from);
}

} // namespace kehoach::rules
