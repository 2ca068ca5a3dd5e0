// SPDX-License-Identifier: MPL-2.0
#include "plan/attached_outline.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Puts lines below the headings they stand under.
class Tree {
public:
    explicit Tree(std::vector<Item>& roots) : roots_(roots) {}

    void heading(int level, Item item) {
        while (!open_.empty() && open_.back() >= level)
            open_.pop_back();
        below().push_back(std::move(item));
        open_.push_back(level);
    }
    void other(Item item) { below().push_back(std::move(item)); }

private:
    /// The items below the innermost heading that is open: always the last of its level.
    std::vector<Item>& below() {
        auto* items = &roots_;
        for (std::size_t i = 0; i < open_.size(); ++i)
            items = &items->back().items;
        return *items;
    }

    std::vector<Item>& roots_;
    std::vector<int> open_;
};

Item::Kind kind_of(Role role, const std::string& words) {
    if (is_heading(role))
        return words.ends_with('.') || words.ends_with(';') ? Item::Kind::numbered : Item::Kind::heading;
    if (role == Role::bullet)
        return Item::Kind::bullet;
    return role == Role::sub_bullet ? Item::Kind::sub_bullet : Item::Kind::paragraph;
}

bool is_text(Role role) {
    return is_heading(role) || role == Role::bullet || role == Role::sub_bullet || role == Role::paragraph ||
           role == Role::attachment_note;
}

} // namespace

namespace {

/// Without the marks that Markdown left, and without a dash that no one read as a label.
std::string unmarked(std::string words) {
    for (auto at = words.find("**"); at != std::string::npos; at = words.find("**", at))
        words.erase(at, 2);
    if (words.starts_with("- ") || words.starts_with("+ "))
        words.erase(0, 2);
    return std::string(text::trim(words));
}

} // namespace

std::string own_text(const Plan& plan, std::size_t line) {
    const auto& first = plan.lines[line];
    const auto from = std::max(first.content, first.own_start);
    std::string words(
        text::trim(std::string_view(first.text.text).substr(from, std::max(first.own_end, from) - from)));
    for (auto next = line + 1; next < plan.lines.size(); ++next) {
        const auto& one = plan.lines[next];
        if (one.role == Role::noise || one.role == Role::empty)
            continue;
        if (one.role != Role::continuation)
            break;
        words += " ";
        words += text::trim(one.text.text);
    }
    return unmarked(std::move(words));
}

std::optional<ReportOutline> attached_outline(const Plan& plan) {
    const auto found = std::find_if(plan.attachments.begin(), plan.attachments.end(),
                                    [](const Attachment& one) { return one.kind == "outline"; });
    if (found == plan.attachments.end())
        return std::nullopt;
    const auto& part = plan.lines[found->line].part;
    ReportOutline outline;
    Tree tree(outline.items);
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        const auto& line = plan.lines[i];
        if (line.part != part)
            continue;
        const auto joined = [&](std::string& whole) {
            whole += (whole.empty() ? "" : " ") + own_text(plan, i);
        };
        if (line.role == Role::attachment_title)
            joined(outline.title);
        else if (line.role == Role::attachment_subject)
            joined(outline.subject);
        if (!is_text(line.role))
            continue;
        auto words = own_text(plan, i);
        const auto kind = kind_of(line.role, words);
        if (is_heading(line.role))
            tree.heading(std::max(line.level, 1), {kind, std::move(words), {}});
        else
            tree.other({kind, std::move(words), {}});
    }
    return outline;
}

} // namespace kehoach::plan
