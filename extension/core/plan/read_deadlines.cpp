// SPDX-License-Identifier: MPL-2.0
#include "plan/read_deadlines.hpp"

#include "plan/deadline_context.hpp"
#include "plan/year_places.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using grammar::Date;
using grammar::Deadline;

bool overlaps(const Deadline& deadline, std::size_t start, std::size_t end) {
    return deadline.start < end && start < deadline.end;
}

bool is_cited(const Deadline& deadline, const std::vector<grammar::Citation>& cited) {
    return std::ranges::any_of(cited, [&](const grammar::Citation& citation) {
        return overlaps(deadline, citation.start, citation.end) ||
               (citation.date && overlaps(deadline, citation.date->start, citation.date->end));
    });
}

bool lacks_year(const Deadline& deadline) {
    return deadline.date.year == 0 && deadline.date.month > 0 && deadline.kind != "recurring";
}

/// "xong trước ngày 15/6, báo cáo trước ngày 20/6/2026": years are told once, in either order.
void share_years(std::vector<Deadline>& all) {
    for (std::size_t at = all.size(); at-- > 0;)
        if (lacks_year(all[at]) && at + 1 < all.size() && all[at + 1].date.year > 0 &&
            !all[at + 1].optional && all[at].date.month <= all[at + 1].date.month)
            all[at].date.year = all[at + 1].date.year;
    for (std::size_t at = 1; at < all.size(); ++at)
        if (lacks_year(all[at]) && all[at - 1].date.year > 0 && !all[at - 1].optional &&
            all[at].date.month >= all[at - 1].date.month)
            all[at].date.year = all[at - 1].date.year;
}

/// "trước ngày 15/6 và 15/12 hằng năm": both come again.
void share_recurrence(std::vector<Deadline>& all) {
    constexpr std::size_t near = 24;
    for (std::size_t at = all.size(); at-- > 1;) {
        auto& before = all[at - 1];
        if (all[at].recurrence == "yearly" && before.recurrence.empty() && lacks_year(before) &&
            all[at].start - before.end < near) {
            before.kind = "recurring";
            before.recurrence = "yearly";
        }
    }
}

/// The one year that the subject names: "năm 2026". 0: none, several, or a period.
int year_of_subject(const Plan& plan) {
    const auto& subject = plan.components.subject;
    if (!subject)
        return 0;
    int found = 0;
    for (const auto& place : year_places(subject->value)) {
        if (place.kind != YearPlace::Kind::year || (found > 0 && found != place.year))
            return 0;
        found = place.year;
    }
    return found;
}

/// Of what is told to the month, the month alone is compared.
bool is_before(const Date& date, const Date& day) {
    if (date.year != day.year)
        return date.year < day.year;
    if (date.month == 0 || day.month == 0)
        return false;
    if (date.month != day.month)
        return date.month < day.month;
    return date.day > 0 && day.day > 0 && date.day < day.day;
}

/// The day from which a paper looks ahead: its own, else that of the latest paper it cites.
Date written_on(const Plan& plan) {
    if (const auto& own = plan.components.date; own && own->date.date.year > 0)
        return own->date.date;
    Date latest;
    for (const auto& fact : plan.citations)
        if (const auto& date = fact.citation.date;
            date && date->date.year > 0 && grammar::is_valid(date->date))
            latest = std::max(latest, date->date);
    return latest;
}

class Settler {
public:
    explicit Settler(const Plan& plan)
        : own_(plan.components.date ? plan.components.date->date.date : Date()), now_(written_on(plan)),
          year_(year_of_subject(plan)) {}

    void settle(Deadline& deadline) const {
        if (!deadline.recurrence.empty() && deadline.kind != "recurring") {
            if (year_ > 0 && deadline.date.month > 0)
                deadline.recurrence.clear();
            else
                deadline.kind = "recurring";
        }
        if (lacks_year(deadline) && !deadline.open)
            set_year(deadline);
    }

    /// A limit that has passed is a limit; a day that has passed is history.
    bool is_history(const Deadline& deadline) const {
        const bool limit =
            deadline.kind == "before" || deadline.kind == "recurring" || deadline.kind == "target";
        return !limit && !deadline.optional && now_.year > 0 && deadline.date.year > 0 &&
               is_before(deadline.date, now_);
    }

private:
    void set_year(Deadline& deadline) const {
        auto dated = deadline.date;
        dated.year = year_ >= own_.year && year_ > 0 ? year_ : own_.year;
        if (dated.year == 0 || (dated.year == own_.year && is_before(dated, own_)))
            return;
        if (!grammar::is_valid(dated))
            return;
        deadline.date.year = dated.year;
        if (deadline.from != Date() && deadline.from.year == 0)
            deadline.from.year = dated.year;
    }

    Date own_, now_;
    int year_ = 0;
};

} // namespace

void read_deadlines(Mentions& into, const Passage& passage, const std::vector<grammar::Citation>& cited) {
    auto all = grammar::find_times(passage.text(), passage.breaks());
    std::erase_if(all,
                  [&](Deadline& one) { return is_cited(one, cited) || !binds_there(passage.text(), one); });
    share_recurrence(all);
    share_years(all);
    for (auto& deadline : all) {
        const auto start = passage.spot(deadline.start);
        deadline.end = passage.end_on_line(start, deadline.end);
        deadline.start = start.offset;
        into.deadlines.push_back({start.line, std::move(deadline)});
    }
}

void settle_deadlines(Plan& plan) {
    const Settler settler(plan);
    for (auto& fact : plan.deadlines)
        settler.settle(fact.deadline);
    std::erase_if(plan.deadlines,
                  [&](const DeadlineFact& fact) { return settler.is_history(fact.deadline); });
}

} // namespace kehoach::plan
