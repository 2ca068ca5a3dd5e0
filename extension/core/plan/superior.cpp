// SPDX-License-Identifier: MPL-2.0
#include "plan/superior.hpp"

#include "plan/carry_over.hpp"
#include "text/code_points.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

bool is_heading(Role role) {
    return role >= Role::heading_1 && role <= Role::heading_3;
}

bool may_ask(Role role) {
    return is_heading(role) || role == Role::bullet || role == Role::sub_bullet || role == Role::paragraph;
}

/// The words by which a superior names offices of our level, folded.
std::vector<std::string> names_of_us(const IssuingOffice& ours, const profile::Gazetteer& gazetteer,
                                     const grammar::Date& today) {
    std::vector<std::string> names;
    const auto own = text::fold(ours.issuer);
    if (const auto* const levels = gazetteer.list("our-level"))
        for (const auto& term : *levels)
            if (term.holds(today) &&
                (term.right.empty() || own.find(text::fold(term.right)) != std::string::npos))
                names.push_back(text::fold(term.is));
    if (!ours.issuer_in_text.empty())
        names.push_back(text::fold(ours.issuer_in_text));
    return names;
}

/// A heading that is a title and no task: what stands below it is asked of whom it names.
bool is_title(const std::string& words) {
    const bool lists = words.ends_with("sau:") || words.ends_with("gồm:");
    return !lists && !words.ends_with('.') && !words.ends_with(';');
}

/// Nobody is asked to do anything yet.
bool speaks_of_aims(const std::string& folded) {
    return folded.find("mục đích") != std::string::npos || folded.find("quan điểm") != std::string::npos;
}

class Tasks {
public:
    Tasks(const Plan& plan, std::vector<std::string> names) : plan_(plan), names_(std::move(names)) {}

    std::vector<SuperiorTask> read() {
        for (std::size_t i = 0; i < plan_.lines.size(); ++i)
            if (i >= next_ && plan_.lines[i].part == "main" && may_ask(plan_.lines[i].role))
                look_at(i);
        return std::move(found_);
    }

private:
    void look_at(std::size_t i) {
        const auto& line = plan_.lines[i];
        SuperiorTask task{own_text(plan_, i), due_in(i), i, false};
        const auto folded = text::fold(task.words);
        // Whom a sentence asks stands at its beginning.
        const bool named = std::any_of(names_.begin(), names_.end(), [&](const std::string& name) {
            return folded.substr(0, beginning).find(name) != std::string::npos;
        });
        if (is_heading(line.role) && line.level <= below_)
            below_ = 0;
        if (is_heading(line.role) && line.level <= aims_)
            aims_ = 0;
        if (is_heading(line.role) && is_title(task.words)) {
            if (named)
                below_ = std::max(line.level, 1);
            if (speaks_of_aims(folded))
                aims_ = std::max(line.level, 1);
            return;
        }
        task.for_us = aims_ == 0 && (named || below_ > 0);
        if (!task.for_us && !task.due)
            return;
        if (task.words.ends_with(':'))
            add_details(task, i);
        found_.push_back(std::move(task));
    }

    /// The dashes that follow, up to the next number or sentence.
    void add_details(SuperiorTask& task, std::size_t first) {
        const bool dash = plan_.lines[first].role == Role::bullet;
        for (next_ = first + 1; next_ < plan_.lines.size(); ++next_) {
            const auto role = plan_.lines[next_].role;
            if (role == Role::sub_bullet || (role == Role::bullet && !dash))
                task.details.push_back(own_text(plan_, next_));
            else if (role != Role::continuation && role != Role::empty && role != Role::noise)
                return;
        }
    }

    /// The deadline on a line or where it goes on.
    std::optional<grammar::Date> due_in(std::size_t first) const {
        auto last = first;
        while (last + 1 < plan_.lines.size() && plan_.lines[last + 1].role == Role::continuation)
            ++last;
        for (const auto& fact : plan_.deadlines)
            if (fact.line >= first && fact.line <= last && fact.deadline.date.complete())
                return fact.deadline.date;
        return std::nullopt;
    }

    static constexpr std::size_t beginning = 80;

    const Plan& plan_;
    const std::vector<std::string> names_;
    int below_ = 0;        ///< level of the heading that names us; 0: below none
    int aims_ = 0;         ///< of the heading under which aims are told
    std::size_t next_ = 0; ///< lines before it are part of a task
    std::vector<SuperiorTask> found_;
};

std::string capitalised(const std::string& words) {
    const auto first = text::decode_at(words, 0).length;
    return text::upper(words.substr(0, first)) + text::lower(words.substr(first));
}

std::string joined(const std::vector<Fact>& lines) {
    std::string name;
    for (const auto& line : lines)
        name += (name.empty() ? "" : " ") + line.value;
    return name;
}

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

void put(std::string& pattern, const std::string& name, const std::string& value) {
    const auto at = pattern.find("{" + name + "}");
    if (at != std::string::npos)
        pattern.replace(at, name.size() + 2, value);
}

/// With a small first letter, but for words that are all capitals.
std::string in_a_sentence(const std::string& words) {
    const auto first = text::decode_at(words, 0).length;
    const bool capitals = text::is_capitals(words.substr(0, words.find(' ')));
    return capitals ? words : text::lower(words.substr(0, first)) + words.substr(first);
}

/// Without the mark at its end.
std::string bare_end(std::string words) {
    constexpr std::string_view marks = ".;,:";
    while (!words.empty() && marks.find(words.back()) != std::string_view::npos)
        words.pop_back();
    return words;
}

} // namespace

std::string Superior::citation() const {
    constexpr const char* blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";
    std::string words = type + " số " + (number.empty() ? blank + code : number) + (party ? "," : "");
    words += " ngày ";
    words += date && date->day > 0 ? grammar::short_date(*date)
             : date                ? blank + ("/" + grammar::short_date(*date))
                                   : std::string(blank);
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
    found.type = capitalised(plan.doc_type.empty() ? "kế hoạch" : plan.doc_type);
    found.number = facts.number;
    found.code = facts.number.empty() ? code_of(plan) : std::string();
    found.date = facts.date;
    found.subject = facts.subject.substr(0, facts.subject.find(" (Ban hành "));
    found.period = facts.period;
    found.party = plan.family == profile::Family::party;
    found.issuer = issuer_of(plan, gazetteer, facts.date && facts.date->complete() ? *facts.date : today);
    found.issuer_in_capitals = ends_in_capitals(found.issuer);
    found.tasks = Tasks(plan, names_of_us(ours, gazetteer, today)).read();
    found.outline = attached_outline(plan);
    return found;
}

PlanSpec begin_from(const Superior& superior, const IssuingOffice& ours,
                    const std::vector<std::size_t>& tasks, bool with_outline, const Earlier& earlier,
                    const SuperiorWords& words) {
    auto spec = begin_plan(ours);
    const auto citation = superior.citation();
    spec.subject = words.subject;
    put(spec.subject, "citation", citation);
    spec.preamble = words.preamble;
    put(spec.preamble, "citation", citation);
    put(spec.preamble, "issuer", ours.issuer_in_text.empty() ? "………" : ours.issuer_in_text);
    for (const auto& title : words.sections)
        spec.sections.push_back({Item::Kind::heading, title, {}});
    if (!spec.sections.empty()) {
        auto aim = words.aim;
        put(aim, "paper", superior.type + (superior.number.empty() ? "" : " số " + superior.number));
        spec.sections.front().items.push_back({Item::Kind::paragraph, aim, {}});
    }
    for (const auto at : tasks) {
        const auto& task = superior.tasks.at(at);
        Item item{Item::Kind::numbered, bare_end(task.words), {}};
        if (const auto due = task.due ? earlier(*task.due) : std::nullopt) {
            auto deadline = words.deadline;
            put(deadline, "date", grammar::short_date(*due));
            item.text += " " + deadline;
        }
        item.text += task.details.empty() ? "." : ":";
        for (const auto& detail : task.details)
            item.items.push_back({Item::Kind::bullet, detail, {}});
        if (spec.sections.size() > 1)
            spec.sections[1].items.push_back(std::move(item));
    }
    if (with_outline)
        spec.outline = superior.outline;
    return spec;
}

} // namespace kehoach::plan
