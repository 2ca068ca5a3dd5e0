// SPDX-License-Identifier: MPL-2.0
#include "rules/steps.hpp"

#include "rules/act_reader.hpp"
#include "rules/table_times.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <deque>
#include <optional>

namespace kehoach::rules {

namespace {

using grammar::Date;

/// The last day of a time that is told to the day.
const Date& day_of(const plan::DeadlineFact& fact) {
    return fact.deadline.date;
}

bool is_dated(const plan::DeadlineFact& fact) {
    return day_of(fact).complete() && !fact.deadline.optional;
}

/// Some time stands behind a later one, and there are not too many of them.
bool may_be_out_of_order(const plan::Plan& plan) {
    constexpr std::size_t most = 2'000;
    if (plan.deadlines.size() > most)
        return false;
    Date latest;
    for (const auto& fact : plan.deadlines) {
        if (is_dated(fact) && day_of(fact) < latest)
            return true;
        if (is_dated(fact))
            latest = std::max(latest, day_of(fact));
    }
    return false;
}

class Collector {
public:
    Collector(const Subject& subject, const ActWords& words, const ActWords::List& meetings)
        : subject_(subject), words_(words), meetings_(meetings), reader_(subject, words) {}

    void read_tables() {
        std::size_t table = static_cast<std::size_t>(-1);
        for (const auto& row : table_times(subject_, words_)) {
            if (!is_dated(*row.fact))
                continue;
            if (row.table != table || found.tables.empty())
                found.tables.emplace_back();
            table = row.table;
            found.tables.back().push_back(
                {row.fact, !is_progress(row.what) && closes(row.what), meets(row.what) ? row.fact : nullptr});
        }
    }

    void read_text() {
        const std::vector<bool> all(subject_.plan.deadlines.size(), true);
        for (const auto& clause : timed_clauses(subject_.plan, all)) {
            if (clause.passage != passage_)
                begin(clause);
            const auto act = reader_.read(clause);
            if (!clause.in_brackets && is_dated(*clause.fact))
                take(clause, act);
        }
        end();
    }

    Sequences found;

private:
    void begin(const TimedClause& clause) {
        end();
        passage_ = clause.passage;
        step_ = {};
        const auto colon = clause.words.find(": ");
        const auto head = std::string_view(clause.words).substr(0, colon == std::string::npos ? 0 : colon);
        of_body_ = !head.empty() && names_body(head, words_);
    }

    void take(const TimedClause& clause, const TimedAct& act) {
        const bool acts = act.report || act.send || act.hold || act.finish || step_.fact == nullptr;
        const bool closing = !is_progress(clause.words) && closes(clause.words);
        if (acts || closing || meets(clause.words)) {
            if (step_.fact == nullptr || day_of(*step_.fact) < day_of(*clause.fact))
                step_.fact = clause.fact;
            step_.closes = step_.closes || closing;
            if (step_.meets == nullptr && meets(clause.words))
                step_.meets = clause.fact; // what comes behind it says "sau họp"
        }
        if (act.report && !act.ahead && grammar::is_limit(clause.fact->deadline))
            for (const auto& event : events_)
                if (comes_before(act, event)) {
                    found.meetings.push_back({event.fact, clause.fact});
                    break;
                }
        const bool works = clause.fact->deadline.kind == "period" && !act.topics.empty();
        if (works || (!grammar::is_limit(clause.fact->deadline) && decides(clause.words)))
            events_.push_back(act);
        if (events_.size() > times_beside)
            events_.pop_front();
    }

    /// A report upwards and the meeting it is put to; a report on work that goes on for some days.
    static bool comes_before(const TimedAct& report, const TimedAct& event) {
        const bool one_passage = report.passage == event.passage && report.who == event.who;
        if (event.fact->deadline.kind == "period")
            return one_passage && report.stages.empty() && share(report.topics, event.topics) &&
                   day_of(*report.fact) < day_of(*event.fact);
        const bool one_matter = share(report.upward, event.upward) && report.stages == event.stages;
        return (one_passage || one_matter) && report.to > report.issuer_level &&
               day_of(*report.fact) <= day_of(*event.fact);
    }

    /// The paragraph is a step where it has a number; one that a body has to do is a task, and in no order.
    void end() {
        if (step_.fact == nullptr || passage_ >= subject_.plan.lines.size())
            return;
        const auto& line = subject_.plan.lines[passage_];
        if (!line.label || of_body_ || line.role == plan::Role::table_row)
            return;
        if (!is_sibling(line))
            found.lists.emplace_back();
        last_ = passage_;
        found.lists.back().push_back(step_);
        step_ = {};
    }

    bool is_sibling(const plan::Line& line) const {
        if (!last_ || found.lists.empty())
            return false;
        const auto& before = subject_.plan.lines[*last_];
        if (before.role != line.role || before.level != line.level || before.part != line.part)
            return false;
        for (auto i = *last_ + 1; i < passage_; ++i)
            if (const auto& between = subject_.plan.lines[i]; between.level > 0 && between.level < line.level)
                return false;
        return true;
    }

    bool closes(std::string_view text) const {
        return says(text, words_, "report") || says(text, words_, "close");
    }

    /// On the way, or of a part: "báo cáo tiến độ", "báo cáo tuần", "danh sách".
    bool is_progress(std::string_view text) const {
        const auto stages = stages_of(text, words_);
        const auto of_part = [](const std::string& one) {
            return one != "sơ bộ" && one != "chính thức" && one != "năm";
        };
        const auto topics = words_.topics.phrases.find(text);
        return std::ranges::any_of(stages, of_part) || std::ranges::any_of(topics, [&](const auto& one) {
                   return words_.topics.of(one) == "ahead" || words_.topics.of(one) == "way";
               });
    }

    bool meets(std::string_view text) const { return !meetings_.phrases.find(text).empty(); }

    bool decides(std::string_view text) const {
        const auto told = meetings_.phrases.find(last_part(text, text.size()));
        return std::ranges::any_of(told, [&](const auto& one) { return meetings_.of(one) != "step"; });
    }

    const Subject& subject_;
    const ActWords& words_;
    const ActWords::List& meetings_;
    ActReader reader_;
    Step step_;
    std::size_t passage_ = static_cast<std::size_t>(-1);
    bool of_body_ = false;
    std::deque<TimedAct> events_; ///< of this time and those before: meetings, work of some days
    std::optional<std::size_t> last_;
};

} // namespace

Sequences read_sequences(const Subject& subject, const ActWords& words, const ActWords::List& meetings) {
    if (!may_be_out_of_order(subject.plan))
        return {};
    Collector collector(subject, words, meetings);
    collector.read_tables();
    collector.read_text();
    return std::move(collector.found);
}

const Step* closes_early(const std::vector<Step>& steps, std::size_t least_before) {
    const Step* early = nullptr;
    Date latest;
    std::size_t before = 0;
    for (const auto& step : steps) {
        if (day_of(*step.fact) >= latest) {
            latest = day_of(*step.fact);
            before += early == nullptr ? 1U : 0U;
        } else if (early != nullptr || !step.closes) {
            return nullptr;
        } else {
            early = &step;
        }
    }
    return early != nullptr && before >= least_before ? early : nullptr;
}

} // namespace kehoach::rules
