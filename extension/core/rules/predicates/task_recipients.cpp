// SPDX-License-Identifier: MPL-2.0
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/tasks.hpp"
#include "rules/predicates/told_of.hpp"
#include "rules/predicates/units.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <memory>
#include <set>

namespace kehoach::rules {

namespace {

/// No list of a paper is longer.
constexpr std::size_t most_recipients = 200;

struct Listed {
    const plan::RecipientFact* fact = nullptr;
    std::string full;
    bool told = false; ///< only for information
};

/// What the rules of recipients know: units, who leads, marks of those who are only told.
struct Known {
    plan::TaskWords words;
    Units units;
    text::Phrases leaders, told, elsewhere;
    std::vector<std::pair<std::string, std::string>> insides; ///< who issues, and what is part of it

    explicit Known(Parameters& parameters)
        : words(task_words(parameters)), units(parameters.terms("aliases"), parameters.terms("groups")),
          leaders(plan::words_of(parameters.terms("leaders"))),
          told(plan::words_of(parameters.terms("told"))), elsewhere(parameters.texts("elsewhere")),
          insides(each_pair(parameters.terms("insides"))) {}

    std::vector<Listed> listed(const plan::Plan& plan) const {
        std::vector<Listed> all;
        for (const auto& one : plan.recipients)
            if (plan.lines[one.at.line].part == "main") // a copy has recipients of its own
                all.push_back({&one, units.in_full(one.at.value), !told.find(one.marker).empty()});
        return all;
    }
};

/// "Lưu: VT, KT": the unit that drafted the paper, by the first letters of its name.
bool is_filed_as(const Units& units, const Listed& listed, std::string_view full) {
    constexpr std::size_t fewest = 2, most = 8;
    if (full.empty())
        return false;
    const auto full_letters = text::initials(full);
    const auto means_another = [&](const std::string& code) { // VT: văn thư, not the office of "vật tư"
        const auto known = units.in_full(code);
        return known != text::fold(code) && !holds_words(full, known);
    };
    std::string letters; // without "và"
    for (const auto word : text::split(full, ' '))
        if (word != "và" && !word.empty() && word != "-")
            letters += text::initials(word);
    for (const auto part : text::split(listed.fact->at.written, ' ')) {
        std::string code;
        for (const char c : part.substr(0, part.find('('))) // CN(Linh)
            if (std::string_view(",;.:)").find(c) == std::string_view::npos)
                code += c;
        const auto open =
            code.size() >= fewest && code.size() <= most && text::is_capitals(code) && !means_another(code);
        // PKT, PQLCN: behind the letter of its kind, or at the end.
        if (open && (letters.ends_with(code) || full_letters.ends_with(code) ||
                     letters.substr(1).starts_with(code) || full_letters.substr(1).starts_with(code)))
            return true;
    }
    return false;
}

/// The kind stands in a list as a name begins: "phòng", not in "văn phòng".
bool names_kind(const Units& units, std::string_view list, std::string_view kind) {
    if (kind.empty())
        return false;
    for (auto at = list.find(kind); at != std::string_view::npos; at = list.find(kind, at + 1)) {
        if ((at != 0 && list[at - 1] != ' ') || !begins_with_name(list.substr(at), kind))
            continue;
        const auto blank = at < 2 ? std::string_view::npos : list.rfind(' ', at - 2);
        const auto before = list.substr(blank == std::string_view::npos ? 0 : blank + 1);
        if (at == 0 || units.kind_of(before).size() <= kind.size())
            return true;
    }
    return false;
}

/// "Các phòng, Công an, Trạm Y tế xã": the kind stands in a list, and elsewhere in it whose it is.
bool stands_among(std::string_view list, std::string_view full, std::string_view kind) {
    if (kind.empty() || !holds_words(list, kind))
        return false;
    const auto whose = text::split(full.substr(kind.size()), ' ');
    return std::ranges::all_of(whose, [&](auto word) { return word.empty() || holds_words(list, word); });
}

/// Names of a list, one of which stands for the whole name.
bool any_is_short_for(std::string_view list, std::string_view full) {
    return std::ranges::any_of(text::split(list, ','), [&](std::string_view names) {
        return std::ranges::any_of(text::split(names, ';'), [&](std::string_view name) {
            return is_short_for(without_plural(text::trim(name)), full);
        });
    });
}

/// Whoever gets the paper has it, with whatever mark.
bool is_listed(const Units& units, const std::vector<Listed>& all, std::string_view full) {
    const auto groups = units.groups_of(full);
    const auto kind = units.kind_of(full);
    const auto bare = without_plural(full);
    return std::ranges::any_of(all, [&](const Listed& one) {
        if (one.fact->filing)
            return is_filed_as(units, one, full) || holds_words(one.full, bare) ||
                   names_kind(units, one.full, kind);
        const auto name = without_plural(one.full);
        return units.names_all(one.full) || holds_words(one.full, bare) || holds_words(full, name) ||
               stands_among(one.full, full, kind) || any_is_short_for(one.full, bare) ||
               std::ranges::any_of(groups, [&](auto words) { return holds_words(one.full, words); });
    });
}

/// "Tỉnh đoàn, Hội Nông dân tỉnh": names behind one another; of what is no name of a known kind nothing is
/// told.
bool are_listed(const Units& units, const std::vector<Listed>& all, std::string_view full) {
    if (is_listed(units, all, full))
        return true;
    const auto names = text::split(full, ',');
    return names.size() > 1 && std::ranges::all_of(names, [&](auto name) {
               name = text::trim(name);
               return units.kind_of(name).empty() || is_listed(units, all, name);
           });
}

/// "Ban Thường vụ Huyện đoàn", "Ban Chấp hành Huyện đoàn": one office.
std::string_view without_board(std::string_view full) {
    for (const std::string_view board : {"ban thường vụ ", "ban chấp hành ", "thường trực "})
        if (full.starts_with(board))
            return full.substr(board.size());
    return full;
}

/// "…, Ban Thường vụ Huyện đoàn xây dựng kế hoạch": what puts the plan in force names its own office.
bool puts_in_force(const Units& units, std::string_view preamble, std::string_view name) {
    const std::string_view of = "của ", plan = "kế hoạch";
    const auto text = units.in_full(preamble);
    const auto at = text.rfind(name);
    return at != std::string::npos && !std::string_view(text).substr(0, at).ends_with(of) &&
           text.find(plan, at + name.size()) != std::string::npos;
}

/// The office itself gives the tasks.
bool is_issuer(const plan::Plan& plan, const Units& units, std::string_view full) {
    const auto is_ours = [&](const plan::Fact& line) {
        const auto name = units.in_full(line.value);
        return holds_words(name, without_board(full)) || holds_words(full, without_board(name));
    };
    const auto signs = [&](const plan::Signer& signer) {
        return signer.authority && holds_words(units.in_full(signer.authority->value), full);
    };
    return std::ranges::any_of(plan.components.issuer, is_ours) ||
           std::ranges::any_of(plan.components.signers, signs) ||
           std::ranges::any_of(plan.lines, [&](const plan::Line& line) {
               return line.role == plan::Role::preamble && line.part == "main" &&
                      puts_in_force(units, line.text.text, full);
           });
}

/// A part of the office, of whose name no other place is said: "phòng Điều dưỡng", not "phòng … các huyện".
/// Of an office that is not known whatever may be part of one is.
bool is_inside(const plan::Plan& plan, const Known& known, std::string_view full) {
    std::vector<std::string> offices;
    for (const auto& line : plan.components.issuer)
        offices.push_back(known.units.in_full(line.value));
    const auto has_such_parts = [&](std::string_view kind) {
        return offices.empty() || std::ranges::any_of(offices, [&](const auto& office) {
                   return begins_with_name(office, kind);
               });
    };
    return known.elsewhere.find(full).empty() && std::ranges::any_of(known.insides, [&](const auto& one) {
               return begins_with_name(full, one.second) && has_such_parts(one.first);
           });
}

/// Whoever lists some of its parts one by one lists all of them.
bool lists_parts(const Units& units, const std::vector<Listed>& all, std::string_view full) {
    constexpr std::ptrdiff_t some = 3;
    const auto kind = units.kind_of(full);
    return std::ranges::count_if(all, [&](const Listed& one) {
               return !one.fact->filing && begins_with_name(one.full, kind) && one.full.size() > kind.size();
           }) >= some;
}

} // namespace

Test make_task_recipients(Parameters& parameters) {
    const auto known = std::make_shared<Known>(parameters);
    const ToldOf is_told(parameters);
    return [=](const Subject& subject) -> Outcome {
        const auto& plan = subject.plan;
        if (!plan.is_plan || plan.recipients.empty() || plan.recipients.size() > most_recipients)
            return not_applicable();
        const auto listed = known->listed(plan);
        if (listed.empty())
            return not_applicable();
        if (std::ranges::any_of(
                listed, [&](const Listed& one) { return !one.told && known->units.names_all(one.full); }))
            return met_without({});
        const auto& tasks = subject.tasks.with(known->words);
        std::vector<Hit> hits;
        std::set<std::string_view> written; // most plans name few units, each many times
        std::set<std::string> seen;
        for (const auto& task : tasks)
            for (const auto& owner : task.owners) {
                if (is_told(subject, owner) || !written.insert(owner.value).second)
                    continue;
                const auto full = known->units.in_full(owner.value);
                if (!seen.insert(full).second)
                    continue;
                if (known->units.kind_of(full).empty() || is_issuer(plan, known->units, full) ||
                    (is_inside(plan, *known, full) && !lists_parts(known->units, listed, full)) ||
                    are_listed(known->units, listed, full))
                    continue;
                hits.push_back(
                    hit_at(subject, {owner.line, owner.start, owner.end}, {{"found", owner.value}}));
            }
        return tasks.empty() ? not_applicable() : met_without(std::move(hits));
    };
}

namespace {

/// Whether the text names the recipient, its kind or a group in which it stands.
bool is_named(const Subject& subject, const Units& units, const Listed& one) {
    std::vector<std::string> words{std::string(without_plural(one.full)), one.fact->at.value,
                                   std::string(units.kind_of(without_plural(one.full)))};
    for (const auto group : units.groups_of(without_plural(one.full)))
        words.emplace_back(group);
    std::erase(words, std::string());
    const text::Phrases phrases(words);
    for (const auto& line : subject.plan.lines)
        if (line.part == "main" && !plan::is_ending(line.role) && !phrases.find(line.text.text).empty())
            return true;
    return false;
}

bool asks_all(const Units& units, const std::vector<plan::TaskFact>& tasks) {
    return std::ranges::any_of(tasks, [&](const auto& task) {
        const auto all = [&](const plan::Fact& name) { return units.names_all(units.in_full(name.value)); };
        return std::ranges::any_of(task.owners, all) || std::ranges::any_of(task.with, all);
    });
}

} // namespace

// Of bodies about which nothing is known nothing is said.
Test make_idle_recipients(Parameters& parameters) {
    const auto known = std::make_shared<Known>(parameters);
    return [=](const Subject& subject) -> Outcome {
        const auto& plan = subject.plan;
        if (!plan.is_plan || plan.recipients.empty() || plan.recipients.size() > most_recipients)
            return not_applicable();
        std::vector<Hit> hits;
        constexpr std::size_t most = 12; // of a longer list nobody is asked
        for (const auto& one : known->listed(plan)) {
            const bool open = !one.told && !one.fact->filing && !known->units.names_all(one.full) &&
                              !known->units.kind_of(without_plural(one.full)).empty() &&
                              known->leaders.find(one.full).empty() && one.fact->marker.empty();
            if (open && hits.size() < most && !is_named(subject, known->units, one))
                hits.push_back(hit_at(subject, {one.fact->at.line, one.fact->at.start, one.fact->at.end},
                                      {{"found", one.fact->at.value}}));
        }
        if (hits.empty())
            return met_without({});
        const auto& tasks = subject.tasks.with(known->words);
        if (tasks.empty() || asks_all(known->units, tasks))
            return not_applicable();
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
