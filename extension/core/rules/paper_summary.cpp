// SPDX-License-Identifier: MPL-2.0
#include "rules/paper_summary.hpp"

#include "plan/read_tasks.hpp"
#include "rules/unseen_parts.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::rules {

namespace {

using plan::TaskFact;

bool is_of_main_text(const plan::Plan& plan, const plan::Signer& signer) {
    const auto in_main = [&](const plan::Fact& fact) { return plan.lines[fact.line].part == "main"; };
    return (signer.authority && in_main(*signer.authority)) || std::ranges::any_of(signer.posts, in_main) ||
           std::ranges::any_of(signer.names, in_main);
}

std::vector<SummarySigner> signers_of(const plan::Plan& plan) {
    std::vector<SummarySigner> signers;
    for (const auto& signer : plan.components.signers) {
        if (!is_of_main_text(plan, signer))
            continue;
        SummarySigner one;
        const auto add = [](std::string& all, const std::string& more) {
            all += (all.empty() ? "" : ", ") + more;
        };
        if (signer.authority)
            add(one.post, signer.authority->value);
        for (const auto& post : signer.posts)
            add(one.post, post.value);
        for (const auto& name : signer.names)
            add(one.name, name.value);
        signers.push_back(std::move(one));
    }
    return signers;
}

SummaryTime time_of(const DatedAct& act) {
    return {act.last, std::string(text::trim(act.written))};
}

class Days {
public:
    explicit Days(const SummarySource& source)
        : source_(source), tasks_(plan::tasks_of_deadlines(source.plan, source.tasks)) {
        if (source.superior != nullptr)
            theirs_ = asked_of_us(*source.superior, source.acts.all_of(source.superior->plan));
    }

    void put_into(PaperSummary& summary) {
        std::set<std::pair<std::size_t, std::string>> seen; // one day twice in a sentence
        for (const auto& ours : source_.acts.all_of(source_.plan))
            if (seen.emplace(ours.line, grammar::iso(ours.last)).second)
                summary.days.push_back(day_of(ours));
        std::ranges::stable_sort(summary.days, {}, [](const SummaryDay& day) { return day.ours.last; });
        for (const auto& one : theirs_)
            if (!met_.contains(&one))
                summary.above_only.push_back(one);
    }

private:
    SummaryDay day_of(const DatedAct& ours) {
        SummaryDay day{time_of(ours), ours.sentence, {}, {}};
        if (const auto* task = tasks_[ours.deadline]; task != nullptr) {
            day.owners = plan::joined_names(task->owners);
            if (!task->what.empty())
                day.what = text::with_capital_first(task->what);
        }
        if (const auto* above = sure_counterpart(ours, theirs_); above != nullptr) {
            day.above = time_of(*above);
            met_.insert(above);
        }
        return day;
    }

    const SummarySource& source_;
    const std::vector<const TaskFact*> tasks_;
    std::vector<DatedAct> theirs_;
    std::set<const DatedAct*> met_; ///< of theirs
};

void add_days(SummaryUnit& unit, const plan::Plan& plan, const TaskFact& task) {
    for (const auto at : task.deadlines) {
        const auto& [line, deadline] = plan.deadlines[at];
        const auto last = grammar::last_day(deadline);
        if (!last || !last->complete() ||
            std::ranges::find(unit.days, *last, &SummaryTime::last) != unit.days.end())
            continue;
        const std::string_view text = plan.lines[line].text.text;
        const auto written = text.substr(deadline.start, deadline.end - deadline.start);
        unit.days.push_back({*last, std::string(text::trim(written))});
    }
}

void put_units(const SummarySource& source, PaperSummary& summary) {
    std::map<std::string, std::size_t> places; // by the name, however its tones are placed
    for (const auto& task : source.tasks) {
        if (source.plan.lines[task.line].part != "main")
            continue;
        summary.unowned += task.owners.empty() ? 1U : 0U;
        for (const auto& owner : task.owners) {
            const auto [at, is_new] = places.emplace(text::fold(owner.value), summary.units.size());
            if (is_new)
                summary.units.push_back({text::with_capital_first(owner.value), 0, {}});
            auto& unit = summary.units[at->second];
            ++unit.tasks;
            add_days(unit, source.plan, task);
        }
    }
    for (auto& unit : summary.units)
        std::ranges::stable_sort(unit.days, {}, &SummaryTime::last);
}

SummaryPart part_of(const plan::Attachment& attachment) {
    return {attachment.kind, attachment.label.empty() ? attachment.title : attachment.label};
}

void put_parts(const SummarySource& source, PaperSummary& summary) {
    for (const auto& one : source.plan.attachments)
        summary.inside.push_back(part_of(one));
    for (const auto& one : source.companions) {
        SummaryFile file{one.file, {}};
        for (const auto& attachment : one.attachments)
            file.parts.push_back(part_of(attachment));
        summary.beside.push_back(std::move(file));
    }
    constexpr std::size_t most = 1'000;
    const auto unseen = unseen_parts(source.plan, source.companions, most);
    for (const char* kind : {"outline", "appendix", "form"})
        if (has_kind(kind, unseen))
            summary.unseen.push_back({kind, labels_of(kind, unseen)});
}

} // namespace

PaperSummary summarise(const SummarySource& source) {
    PaperSummary summary;
    summary.signers = signers_of(source.plan);
    Days(source).put_into(summary);
    put_units(source, summary);
    put_parts(source, summary);
    return summary;
}

} // namespace kehoach::rules
