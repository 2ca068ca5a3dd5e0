// SPDX-License-Identifier: MPL-2.0
#include "plan/superior.hpp"

#include "plan/basis.hpp"
#include "plan/carry_over.hpp"
#include "plan/known_facts.hpp"
#include "plan/superior_tasks.hpp"
#include "plan/tone_style.hpp"
#include "text/braces.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// A name as in a letterhead, also behind "Ban Thường vụ"; UBND alone is an abbreviation.
bool ends_in_capitals(std::string_view name) {
    const auto words = text::split(name, ' ');
    return words.size() >= 2 && text::is_capitals(words.back()) && text::is_capitals(words[words.size() - 2]);
}

/// What stands behind a number that is not given yet; empty where the letterhead has no code either.
std::string code_of(const Plan& plan) {
    const auto& known = plan.components.number;
    if (!known || known->number.syntax == grammar::Syntax::unknown)
        return {};
    auto number = known->number;
    number.value.clear();
    number.year.clear();
    return number.full();
}

/// "của Ban Thường vụ Đảng uỷ xã": how the paper names its issuer in its own attachments.
std::string named_in_attachments(const Plan& plan) {
    constexpr std::string_view of = " của ";
    for (const auto line : lines_of(plan, Role::attached_to)) {
        const auto words = own_text(plan, line);
        const auto at = words.rfind(of);
        if (at == std::string::npos)
            continue;
        auto name = words.substr(at + of.size());
        while (!name.empty() && (name.back() == ')' || name.back() == '.'))
            name.pop_back();
        return name;
    }
    return {};
}

std::string issuer_of(const Plan& plan, const profile::Gazetteer& gazetteer, const grammar::Date& day) {
    if (auto named = named_in_attachments(plan); !named.empty())
        return named;
    const auto issuer = joined(plan.components.issuer);
    const bool party = plan.family == profile::Family::party;
    auto name = suggest(party ? "party" : "state", issuer, gazetteer, day).in_text;
    if (name.empty())
        name = issuer;
    if (name.empty())
        return {};
    constexpr std::string_view committee = "ban thường vụ";
    const auto& signers = plan.components.signers;
    const bool for_committee =
        !signers.empty() && signers.front().authority &&
        text::fold(signers.front().authority->written).find(committee) != std::string::npos;
    return for_committee && !text::fold(name).starts_with(committee) ? "Ban Thường vụ " + name : name;
}

/// With a small first letter, but for words that are all capitals.
std::string in_a_sentence(const std::string& words) {
    const bool capitals = text::is_capitals(words.substr(0, words.find(' ')));
    return capitals ? words : text::with_small_first(words);
}

/// Without the mark at its end.
std::string bare_end(std::string words) {
    constexpr std::string_view marks = ".;,:";
    while (!words.empty() && marks.find(words.back()) != std::string_view::npos)
        words.pop_back();
    return words;
}

/// A letter says what it is about behind V/v, where a citation has "về".
std::string without_about(const std::string& subject) {
    constexpr std::string_view about = "v/v ";
    return text::lower(subject.substr(0, about.size())) == about ? subject.substr(about.size()) : subject;
}

const std::string blank = "…";

/// With dots for what is not told.
std::string written(const grammar::Date& date) {
    if (date.year <= 0)
        return blank;
    return blank + "/" +
           (date.month > 0 ? grammar::short_date(date) : blank + "/" + std::to_string(date.year));
}

} // namespace

std::string Superior::citation() const {
    std::string words =
        type + " số " + (number.empty() ? blank + code : number) +
        (is_dated() ? cited_day(!party, *date)
                    : (party ? ", ngày " : " ngày ") + written(date.value_or(grammar::Date())));
    if (!issuer.empty())
        words += " của " + issuer;
    const auto begins = text::fold(subject);
    const bool joined =
        begins.starts_with("về ") || begins.starts_with("thực hiện ") || begins.starts_with("triển khai ");
    return subject.empty() ? words : words + (joined ? " " : " về ") + in_a_sentence(subject);
}

Superior read_superior(const Plan& plan, const IssuingOffice& ours, const profile::Gazetteer& gazetteer,
                       const grammar::Date& today) {
    Superior found;
    const auto facts = old_facts(plan);
    found.type = text::with_capital_first(text::lower(plan.doc_type.empty() ? "kế hoạch" : plan.doc_type));
    found.number = facts.number;
    found.code = facts.number.empty() ? code_of(plan) : std::string();
    found.date = facts.date;
    found.subject = without_about(facts.subject.substr(0, facts.subject.find(" (Ban hành ")));
    found.period = facts.period;
    found.party = plan.family == profile::Family::party;
    found.issuer = issuer_of(plan, gazetteer, facts.date && facts.date->complete() ? *facts.date : today);
    found.issuer_in_capitals = ends_in_capitals(found.issuer);
    found.tasks = superior_tasks(plan, Addressees(ours, gazetteer, today));
    found.outline = attached_outline(plan);
    return found;
}

namespace {

/// One of the two names goes on from the other: "Uỷ ban nhân dân tỉnh" is the one of the province.
bool is_same_body(std::string_view one, std::string_view other) {
    const auto a = text::fold(one) + " ", b = text::fold(other) + " ";
    return a.starts_with(b) || b.starts_with(a);
}

/// Who gave the task is told how it is carried out.
void report_to(PlanSpec& spec, const Superior& superior) {
    if (superior.issuer.empty() || superior.issuer_in_capitals)
        return;
    const bool known = std::ranges::any_of(
        spec.recipients, [&](const Recipient& one) { return is_same_body(one.name, superior.issuer); });
    if (!known)
        spec.recipients.insert(spec.recipients.begin(), {written_with(superior.issuer, tones_of(spec)), "b/c"});
}

} // namespace

PlanSpec begin_from(const Superior& superior, const IssuingOffice& ours,
                    const std::vector<std::size_t>& tasks, bool with_outline, const Earlier& earlier,
                    const SuperiorWords& words) {
    auto spec = begin_plan(ours);
    const auto citation = superior.citation();
    spec.subject = text::with_capital_first(text::filled(words.subject, {{"citation", citation}}));
    spec.preamble =
        text::filled(words.preamble, {{"citation", citation},
                                      {"issuer", ours.issuer_in_text.empty() ? "………" : ours.issuer_in_text}});
    for (const auto& title : words.sections)
        spec.sections.push_back({Item::Kind::heading, title, {}});
    if (!spec.sections.empty()) {
        const auto paper = superior.type + (superior.number.empty() ? "" : " số " + superior.number);
        spec.sections.front().items.push_back(
            {Item::Kind::paragraph, text::filled(words.aim, {{"paper", paper}}), {}});
    }
    for (const auto at : tasks) {
        const auto& task = superior.tasks.at(at);
        Item item{Item::Kind::numbered, bare_end(task.words), {}};
        std::string dates;
        for (const auto& due : task.due)
            if (const auto ours_until = earlier(due))
                dates += (dates.empty() ? "" : words.next_date) + grammar::short_date(*ours_until);
        if (!dates.empty())
            item.text += " " + text::filled(words.deadline, {{"date", dates}});
        item.text += task.details.empty() ? "." : ":";
        for (const auto& detail : task.details)
            item.items.push_back({Item::Kind::bullet, detail, {}});
        if (spec.sections.size() > 1)
            spec.sections[1].items.push_back(std::move(item));
    }
    report_to(spec, superior);
    if (with_outline)
        spec.outline = superior.outline;
    write_texts_with(spec, tones_of(spec)); // both ways in one paper are a fault
    return spec;
}

} // namespace kehoach::plan
