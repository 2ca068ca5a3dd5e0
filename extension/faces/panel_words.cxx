// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_words.hxx"

#include "faces/panel_tree.hxx"
#include "office/strings.hxx"
#include "session/excerpt.hxx"
#include "session/library.hxx"

#include <algorithm>

namespace kehoach::faces {

using session::Shown;

std::string PanelWords::text(const char* key, const office::Refused::Arguments& arguments) const {
    return office::string(context_, key, arguments);
}

std::string PanelWords::name_of(const std::string& profile) const {
    const auto named = session::library(context_)->profiles.on(profile, std::nullopt);
    return office::language(context_) == "vi" ? named.name_vi : named.name_en;
}

std::string PanelWords::profile(const session::DocumentSession& session) const {
    const auto choice = session.choice();
    const std::string reason = choice.reason.empty() ? std::string() : text(choice.reason.c_str());
    if (!choice.id)
        return choice.reason.empty() ? text("panel.profile.none")
                                     : text("panel.profile.undecided", {{"reason", reason}});
    const bool asked_for = !session.options().profile.empty();
    if (!asked_for && session.converted_profile() == *choice.id)
        return text("panel.profile.converted", {{"profile", name_of(*choice.id)}});
    if (!asked_for && session.answered_profile() == *choice.id)
        return text("panel.profile.answered", {{"profile", name_of(*choice.id)}});
    constexpr double certain = 1;
    return text(choice.certainty < certain ? "panel.profile.unsure" : "panel.profile",
                {{"profile", name_of(*choice.id)}, {"reason", reason}});
}

std::string PanelWords::status(const session::DocumentSession& session) const {
    const auto counted = tally(session);
    if (!session.is_current() && counted.rules == 0 && !session.forms())
        return text("panel.status.none"); // begun, and cancelled
    if (const auto forms = session.forms())
        return of_forms(*forms, counted, session.compared_with());
    std::string said = text(counted.shown == 0 ? "panel.empty" : "panel.found",
                            {{"rules", std::to_string(counted.rules)},
                             {"count", std::to_string(counted.shown)},
                             {"untold", std::to_string(counted.cannot_tell)}});
    if (counted.ignored > 0)
        said += " " + text("panel.ignored.count", {{"count", std::to_string(counted.ignored)}});
    return said;
}

std::string PanelWords::of_forms(std::size_t forms, const Tally& counted, const std::string& earlier) const {
    const char* const key = forms == 0           ? "panel.form.none"
                            : counted.shown == 0 ? "panel.form.empty"
                                                 : "panel.form.found";
    std::string said =
        text(key, {{"forms", std::to_string(forms)}, {"count", std::to_string(counted.shown)}});
    if (!earlier.empty())
        said += " " + text("panel.form.compared", {{"file", earlier}});
    if (counted.ignored > 0)
        said += " " + text("panel.ignored.count", {{"count", std::to_string(counted.ignored)}});
    return said;
}

namespace {

std::string argument(const Shown& shown, std::string_view name) {
    const auto& arguments = shown.finding.arguments;
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [&](const auto& one) { return one.first == name; });
    return found == arguments.end() ? std::string() : found->second;
}

} // namespace

std::string PanelWords::cell(const Shown& shown) const {
    if (shown.cell.empty())
        return {};
    std::string where = text("panel.form.where", {{"sheet", shown.sheet}, {"cell", shown.cell}});
    for (const char* const part : {"row", "column"})
        if (const auto name = argument(shown, part); !name.empty())
            where += "\n" + text((std::string("panel.form.") + part).c_str(), {{part, name}});
    for (const std::string& repair : shown.repairs)
        where += "\n" + text("panel.form.repair", {{"repair", repair}});
    return where;
}

std::string PanelWords::detail(const session::DocumentSession& session, const Shown& shown) const {
    std::string lines = shown.message;
    const auto excerpt = session::excerpt_of(session.document(), shown.finding.place);
    for (const auto& part :
         {shown.finding.clause,
          excerpt.empty() ? excerpt : text("session.report.excerpt", {{"excerpt", excerpt}}), cell(shown)})
        if (!part.empty())
            lines += "\n" + part;
    const auto words = rules::requirement(session::library(context_)->rules, shown.finding);
    if (!words.empty() && words != shown.message)
        lines += "\n" + text("panel.detail.words", {{"words", words}});
    return lines;
}

std::vector<std::string> PanelWords::answers(const std::vector<std::string>& profiles) const {
    std::vector<std::string> names{text("panel.ask.none")};
    std::transform(profiles.begin(), profiles.end(), std::back_inserter(names),
                   [&](const std::string& id) { return name_of(id); });
    return names;
}

} // namespace kehoach::faces
