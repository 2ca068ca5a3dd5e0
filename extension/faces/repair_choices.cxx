// SPDX-License-Identifier: MPL-2.0
#include "faces/repair_choices.hxx"

#include "office/strings.hxx"
#include "session/checklist.hxx"
#include "session/outcome_json.hxx"
#include "session/place_names.hxx"
#include "session/repair_words.hxx"
#include "text/changed_part.hpp"

#include <algorithm>

namespace kehoach::faces {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using session::Shown;

/// What becomes of the words; of a repair that changes none, that.
std::string change_of(const Context& context, const rules::Repair& repair) {
    const auto whole = session::repair_words(context, repair);
    const auto [before, after] = text::changed_part(whole.before, whole.after);
    const office::Refused::Arguments both{{"before", before}, {"after", after}};
    const char* key = repair.before.empty() && repair.after.empty() ? "dialog.repair.change.look"
                      : repair.before.empty()                       ? "dialog.repair.change.added"
                      : repair.after.empty()                        ? "dialog.repair.change.removed"
                                                                    : "dialog.repair.change";
    return office::string(context, key, both);
}

/// A repair in bulk mends all places of its finding and shows the first.
std::string with_places(const Context& context, const Shown& shown, const rules::Repair& repair) {
    const std::string change = change_of(context, repair);
    const auto places = shown.finding.places.size();
    if (repair.policy != rules::Policy::apply || places < 2)
        return change;
    return office::string(context, "dialog.repair.change.places",
                          {{"change", change}, {"count", std::to_string(places - 1)}});
}

/// An offer stands for one place of its finding; repairs and places correspond where each has one.
const document::Place& place_of(const rules::Finding& finding, std::size_t repair) {
    const bool each = finding.repairs.size() == finding.places.size();
    return each ? finding.places[repair] : finding.place;
}

} // namespace

/// In a workbook the words of the repair, with what stands in its one cell.
std::string repair_in_words(const Context& context, const Shown& shown, std::size_t repair) {
    if (shown.repairs.size() <= repair)
        return with_places(context, shown, shown.finding.repairs[repair]);
    const std::string& before = shown.finding.repairs[repair].before;
    return before.empty() ? shown.repairs[repair]
                          : office::string(context, "dialog.repair.change.cell",
                                           {{"before", before}, {"repair", shown.repairs[repair]}});
}

namespace {

bool same_place(const rules::Repair& a, const rules::Repair& b) {
    const auto is_of_a = [&](const document::Edit& edit) {
        return std::any_of(a.edits.begin(), a.edits.end(),
                           [&](const document::Edit& other) { return other.place == edit.place; });
    };
    return std::any_of(b.edits.begin(), b.edits.end(), is_of_a);
}

/// Another repair of the finding says something else of one place: a person chooses. What is safe goes
/// together.
bool has_alternative(const rules::Finding& finding, std::size_t repair) {
    const rules::Repair& one = finding.repairs[repair];
    for (std::size_t at = 0; at < finding.repairs.size(); ++at) {
        const rules::Repair& other = finding.repairs[at];
        const bool both_safe = one.policy == rules::Policy::apply && other.policy == rules::Policy::apply;
        if (at != repair && !both_safe && same_place(one, other))
            return true;
    }
    return false;
}

/// In a form that a unit filled in only the unit knows what belongs where nothing stands.
bool fills_what_is_empty(const Shown& shown, const rules::Repair& repair) {
    return !shown.sheet.empty() && repair.policy == rules::Policy::offer && repair.before.empty();
}

RepairChoice choice_of(const Context& context, const session::PlaceNames& places, const Shown& shown,
                       std::size_t at) {
    const rules::Repair& repair = shown.finding.repairs[at];
    const bool safe = repair.policy == rules::Policy::apply;
    const bool alternative = has_alternative(shown.finding, at);
    RepairChoice choice;
    choice.id = shown.finding.id + "#" + std::to_string(at + 1);
    choice.what =
        office::string(context, safe ? "dialog.repair.row" : "dialog.repair.row.offer",
                       {{"place", shown.sheet.empty() ? places.of(place_of(shown.finding, at)) : shown.sheet},
                        {"message", shown.message}});
    choice.change = repair_in_words(context, shown, at);
    choice.ticked = safe;
    choice.only_one = alternative ? shown.finding.id : std::string();
    choice.in_all = safe || !(alternative || fills_what_is_empty(shown, repair));
    return choice;
}

bool is_mended(const Shown& shown) {
    return shown.finding.verdict == rules::Verdict::not_met && !shown.finding.ignored;
}

std::string message_of(const std::vector<Shown>& findings, const std::string& id) {
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&](const Shown& one) { return one.finding.id == id; });
    return found == findings.end() ? id : found->message;
}

} // namespace

std::vector<RepairChoice> repair_choices(const Context& context, const session::DocumentSession& session) {
    const session::PlaceNames places(context, session.document(), session.plan());
    std::vector<RepairChoice> choices;
    for (const Shown& shown : session.findings()) {
        if (!is_mended(shown))
            continue;
        for (std::size_t i = 0; i < shown.finding.repairs.size(); ++i)
            if (shown.finding.repairs[i].policy != rules::Policy::remark)
                choices.push_back(choice_of(context, places, shown, i));
    }
    return choices;
}

std::string left_alone(const Context& context, const session::DocumentSession& session) {
    const auto& findings = session.findings();
    const auto unrepairable = std::count_if(findings.begin(), findings.end(), [](const Shown& one) {
        return is_mended(one) && one.finding.repairs.empty();
    });
    const auto ignored =
        std::count_if(findings.begin(), findings.end(), [](const Shown& one) { return one.finding.ignored; });
    std::string parts;
    const auto add = [&](const char* key, auto count) {
        if (count > 0)
            parts += (parts.empty() ? "" : "; ") +
                     office::string(context, key, {{"count", std::to_string(count)}});
    };
    add(session.forms() ? "dialog.repair.left.form.unrepairable" : "dialog.repair.left.unrepairable",
        unrepairable);
    add("dialog.repair.left.ignored", ignored);
    if (!session.forms())
        add("dialog.repair.left.untold",
            session::count(session::results(session))[rules::Verdict::cannot_tell]);
    return parts.empty() ? parts : office::string(context, "dialog.repair.left", {{"parts", parts}});
}

std::string told(const Context& context, const std::vector<Shown>& before,
                 const session::RepairOutcome& outcome, bool tracked) {
    const auto line = [&](const std::string& what, const std::string& reason) {
        return "\n" + office::string(context, "repair.result.line", {{"what", what}, {"reason", reason}});
    };
    std::string left, untracked;
    for (const auto& one : outcome.left)
        left += line(message_of(before, one.finding), office::string(context, one.reason));
    for (const auto& one : outcome.changes)
        if (tracked && !session::is_recorded(one.kind))
            untracked += line(message_of(before, one.finding),
                              change_of(context, {one.kind, one.policy, {}, one.before, one.after}));
    std::string text =
        office::string(context, "repair.result.done", {{"count", std::to_string(outcome.changes.size())}});
    if (session::alters_layout(outcome))
        text += "\n\n" + office::string(context, "repair.result.layout");
    if (!left.empty())
        text += "\n\n" + office::string(context, "repair.result.left") + left;
    if (!untracked.empty())
        text += "\n\n" + office::string(context, "repair.result.untracked") + untracked;
    return text;
}

} // namespace kehoach::faces
