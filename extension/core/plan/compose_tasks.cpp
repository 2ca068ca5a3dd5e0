// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "text/braces.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using profile::Profile;

bool is_nothing_but_a_day(const std::string& deadline) {
    const auto found = grammar::find_date(deadline);
    return found && found->date.complete() && text::trim(deadline).size() == found->end - found->start;
}

/// ", hoàn thành chậm nhất ngày 15/8/2026": that day itself is in time; words of the drafter's own stay as
/// they are.
std::string deadline_of(const Task& task, const Profile& profile) {
    if (task.deadline.empty())
        return {};
    if (!is_nothing_but_a_day(task.deadline))
        return ", " + task.deadline;
    return ", " + text::filled(profile.text("task.deadline.pattern"),
                               {{"date", grammar::short_date(grammar::find_date(task.deadline)->date)}});
}

/// What is to be done, with whom and by when: the owner is named before it.
std::string duty_of(const Task& task, const Profile& profile) {
    const auto what = text::with_small_first(ended(task.what, {}));
    const auto with =
        task.with.empty()
            ? what
            : text::filled(profile.text("task.with.pattern"), {{"with", task.with}}) + " " + what;
    return with + deadline_of(task, profile) + ".";
}

Item item_of(const std::string& owner, const std::vector<Task>& own, const Profile& profile) {
    if (owner.empty() || own.size() > 1) {
        Item item{Item::Kind::heading, owner, {}};
        for (const auto& task : own)
            item.items.push_back({Item::Kind::bullet, text::with_capital_first(duty_of(task, profile)), {}});
        return item;
    }
    return {Item::Kind::numbered, owner + " " + duty_of(own.front(), profile), {}};
}

} // namespace

std::vector<Item> sections_with_tasks(const PlanSpec& spec, const Profile& profile) {
    auto sections = spec.sections;
    if (spec.tasks.empty())
        return sections;
    const auto& title = profile.text("task.section.text");
    auto section = std::find_if(sections.begin(), sections.end(), [&](const Item& one) {
        return text::fold(one.text).find(text::fold(title)) != std::string::npos;
    });
    if (section == sections.end())
        section = sections.insert(sections.end(), {Item::Kind::heading, title, {}});
    std::vector<std::string> owners;
    for (const auto& task : spec.tasks)
        if (std::find(owners.begin(), owners.end(), task.owner) == owners.end())
            owners.push_back(task.owner);
    for (const auto& owner : owners) {
        std::vector<Task> own;
        std::copy_if(spec.tasks.begin(), spec.tasks.end(), std::back_inserter(own),
                     [&](const Task& task) { return task.owner == owner; });
        auto item = item_of(owner, own, profile);
        if (owner.empty())
            section->items.insert(section->items.end(), item.items.begin(), item.items.end());
        else
            section->items.push_back(std::move(item));
    }
    return sections;
}

} // namespace kehoach::plan
