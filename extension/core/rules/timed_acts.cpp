// SPDX-License-Identifier: MPL-2.0
#include "rules/timed_acts.hpp"

#include "rules/edits.hpp"
#include "text/braces.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace kehoach::rules {

namespace {

constexpr std::size_t longest_who = 300; // bytes

std::string_view bared(std::string_view words) {
    constexpr std::string_view outer = " \t*_,;:.-–+";
    const auto first = words.find_first_not_of(outer);
    return first == std::string_view::npos ? std::string_view()
                                           : words.substr(first, words.find_last_not_of(outer) + 1 - first);
}

std::string folded(std::string_view words) {
    return text::fold(bared(words));
}

int level_of(const std::string& means) {
    int level = 0;
    std::from_chars(means.data(), means.data() + means.size(), level);
    return level;
}

class Reader {
public:
    Reader(const Subject& subject, const ActWords& words) : words_(words) {
        for (const auto& line : subject.plan.components.issuer) {
            issuer_ += text::fold(line.value) + " ";
            issuer_level_ = std::max(issuer_level_, highest(line.value));
        }
    }

    std::vector<TimedAct> read(const std::vector<TimedClause>& clauses, const Subject& subject) {
        std::vector<TimedAct> acts;
        std::size_t passage = static_cast<std::size_t>(-1);
        for (const auto& clause : clauses) {
            if (clause.passage != passage)
                who_.clear();
            passage = clause.passage;
            auto act = read(clause, subject);
            who_ = act.who;
            const auto last = grammar::last_day(clause.fact->deadline);
            if (!grammar::is_limit(clause.fact->deadline) || !last)
                continue;
            act.last = *last;
            acts.push_back(std::move(act));
        }
        return acts;
    }

private:
    TimedAct read(const TimedClause& clause, const Subject& subject) const {
        TimedAct act;
        act.fact = clause.fact;
        act.passage = clause.passage;
        const auto found = words_.acts.phrases.find(clause.words);
        const auto is = [&](const text::Phrases::Found& one, std::string_view what) {
            return words_.acts.means[one.phrase] == what;
        };
        std::size_t reported = std::string::npos;
        for (const auto& one : found) {
            act.report = act.report || is(one, "report");
            act.hold = act.hold || is(one, "hold");
            act.finish = act.finish || is(one, "finish");
            if (is(one, "report"))
                reported = one.end;
        }
        act.finish = act.finish || finishes(*clause.fact, subject);
        read_who(act, clause.words, found.empty() ? clause.words.size() : found.front().start);
        read_topics(act, clause.words);
        if (act.report)
            read_report(act, std::string_view(clause.words).substr(reported));
        else
            act.what = folded(std::string_view(clause.words).substr(found.empty() ? 0 : found.front().start));
        act.ahead = is_ahead(act.what);
        return act;
    }

    /// "hoàn thành trước ngày 15/6": the word is taken for the time's own.
    bool finishes(const plan::DeadlineFact& fact, const Subject& subject) const {
        const std::string_view text = subject.plan.lines[fact.line].text.text;
        const auto own = text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start);
        const auto found = words_.acts.phrases.find(own);
        return std::ranges::any_of(
            found, [&](const auto& one) { return words_.acts.means[one.phrase] == "finish"; });
    }

    void read_who(TimedAct& act, std::string_view words, std::size_t first_act) const {
        auto before = words.substr(0, first_act);
        before = before.substr(0, before.find(": "));
        act.who = before.size() > longest_who ? std::string("?") : folded(before);
        if (act.who.empty())
            act.who = who_;
        bool ours = false;
        act.of_many = act.who.starts_with("các ") || act.who.starts_with("mỗi ");
        for (const auto& one : words_.bodies.phrases.find(act.who)) {
            const auto& means = words_.bodies.means[one.phrase];
            act.of_all = act.of_all || means == "all";
            act.from = std::max(act.from, level_of(means));
            ours = ours || is_ours(std::string_view(act.who).substr(one.start, one.end - one.start));
        }
        if (act.from == 0 && ours)
            act.from = issuer_level_;
    }

    void read_topics(TimedAct& act, std::string_view words) const {
        for (const auto& one : words_.topics.phrases.find(words)) {
            const auto& means = words_.topics.means[one.phrase];
            auto written = text::fold(words.substr(one.start, one.end - one.start));
            if (means == "stage")
                act.stages.push_back(written + text::fold(next_word(words.substr(one.end))));
            else if (means == "up")
                act.upward.push_back(written);
            if (means != "stage" && means != "ahead")
                act.topics.push_back(std::move(written));
        }
        std::ranges::sort(act.stages);
    }

    /// Told at once: "kế hoạch kiểm tra", but not "kiểm tra theo kế hoạch đề ra".
    bool is_ahead(std::string_view what) const {
        constexpr std::size_t near = 32; // bytes
        const auto found = words_.topics.phrases.find(what);
        return std::ranges::any_of(found, [&](const auto& one) {
            return one.start < near && words_.topics.means[one.phrase] == "ahead";
        });
    }

    static std::string_view next_word(std::string_view rest) {
        rest = text::trim(rest);
        return rest.substr(0, rest.find_first_of(" ,;.)"));
    }

    /// "kết quả về Ban Thường vụ Đảng uỷ xã": what and to whom.
    void read_report(TimedAct& act, std::string_view rest) const {
        const auto found = words_.bodies.phrases.find(rest);
        const auto first = std::ranges::find_if(found, [&](const auto& one) { return means(one) != "all"; });
        const auto what_end = first == found.end() ? rest.size() : first->start;
        act.what = folded(rest.substr(0, std::min(what_end, rest.find_first_of(",;"))));
        auto start = what_end;
        for (auto one = first; one != found.end() && bared(rest.substr(start, one->start - start)).empty() &&
                               (means(*one) == "to" || means(*one) == "of");
             ++one)
            start = one->end;
        const auto receiver = rest.substr(start);
        act.receiver = folded(receiver.substr(0, receiver.find_first_of(",;.:")));
        act.to = highest(act.receiver);
        if (act.to == 0 && is_ours(act.receiver))
            act.to = issuer_level_;
    }

    /// "Đảng uỷ" in a paper of "Đảng uỷ xã Suối Cát".
    bool is_ours(std::string_view folded) const {
        return !folded.empty() && issuer_.find(folded) != std::string::npos;
    }

    const std::string& means(const text::Phrases::Found& body) const {
        return words_.bodies.means[body.phrase];
    }

    int highest(std::string_view words) const {
        int level = 0;
        for (const auto& one : words_.bodies.phrases.find(words))
            level = std::max(level, level_of(words_.bodies.means[one.phrase]));
        return level;
    }

    const ActWords& words_;
    std::string who_;    ///< of the clause before, in the same paragraph
    std::string issuer_; ///< folded
    int issuer_level_ = 0;
};

std::vector<std::string> words_of(const profile::Terms& terms) {
    std::vector<std::string> all;
    for (const auto& term : terms)
        all.push_back(term.is);
    return all;
}

} // namespace

ActWords::List::List(const profile::Terms& terms) : phrases(words_of(terms)) {
    for (const auto& term : terms)
        means.push_back(term.right);
}

ActWords::ActWords(Parameters& parameters)
    : acts(parameters.terms("acts")), topics(parameters.terms("topics")), bodies(parameters.terms("bodies")) {
}

std::vector<TimedAct> timed_acts(const Subject& subject, const ActWords& words, int least_days,
                                 int most_days) {
    const auto wanted = limits_apart(subject.plan, least_days, most_days);
    return Reader(subject, words).read(timed_clauses(subject.plan, wanted), subject);
}

PairWords::PairWords(Parameters& parameters)
    : vi(parameters.text("each_vi")), en(parameters.text("each_en")) {}

Hit PairWords::hit(const Subject& subject, const plan::DeadlineFact& first,
                   const plan::DeadlineFact& second) const {
    const auto span = [](const plan::DeadlineFact& fact) {
        return Span{fact.line, fact.deadline.start, fact.deadline.end};
    };
    const text::Named both{{"first", std::string(bared(words_at(subject, span(first))))},
                           {"second", std::string(bared(words_at(subject, span(second))))}};
    const bool in_order =
        std::tuple(first.line, first.deadline.start) < std::tuple(second.line, second.deadline.start);
    return hit_at(subject, span(in_order ? second : first),
                  {{"pairs_vi", text::filled(vi, both)}, {"pairs_en", text::filled(en, both)}});
}

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return std::ranges::any_of(a, [&](const auto& one) { return std::ranges::find(b, one) != b.end(); });
}

} // namespace kehoach::rules
