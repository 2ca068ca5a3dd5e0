// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_words.hxx"

#include "office/strings.hxx"
#include "session/library.hxx"

#include <algorithm>

namespace kehoach::faces {

using session::Shown;

std::string PanelWords::text(const char* key, const office::Refused::Arguments& arguments) const {
    return office::string(context_, key, arguments);
}

std::string PanelWords::name_of(const std::string& profile) const {
    const auto library = session::library(context_);
    const auto& head = library->profiles.head(profile);
    const std::string& name = office::language(context_) == "vi" ? head.name_vi : head.name_en;
    if (!head.from)
        return name;
    const auto& from = *head.from;
    return text("panel.profile.from", {{"name", name},
                                       {"day", std::to_string(from.day) + "/" + std::to_string(from.month) +
                                                   "/" + std::to_string(from.year)}});
}

namespace {

constexpr double certain = 1;

} // namespace

bool PanelWords::is_plain(const session::DocumentSession& session) {
    const auto choice = session.choice();
    return choice.id && choice.certainty >= certain && session.options().profile.empty() &&
           session.converted_profile() != *choice.id && session.answered_profile() != *choice.id;
}

std::string PanelWords::profile(const session::DocumentSession& session) const {
    const auto choice = session.choice();
    const std::string reason = choice.reason.empty() ? std::string() : text(choice.reason.c_str());
    if (!choice.id)
        return choice.reason.empty() ? text("panel.profile.none")
                                     : text("panel.profile.undecided", {{"reason", reason}});
    if (!session.options().profile.empty())
        return text("panel.profile.tried", {{"profile", name_of(*choice.id)}});
    if (session.converted_profile() == *choice.id)
        return text("panel.profile.converted", {{"profile", name_of(*choice.id)}});
    if (session.answered_profile() == *choice.id)
        return text("panel.profile.answered", {{"profile", name_of(*choice.id)}});
    return text(choice.certainty < certain ? "panel.profile.unsure" : "panel.profile",
                {{"profile", name_of(*choice.id)}, {"reason", reason}});
}

std::string PanelWords::status(const session::DocumentSession& session) const {
    const auto counted = tally(session);
    if (!session.is_current() && counted.rules == 0 && !session.forms())
        return text(session.is_of_others() ? "live.others" : "panel.status.none"); // not begun, or cancelled
    if (const auto forms = session.forms())
        return of_forms(*forms, counted, session.compared_with());
    const char* const key = counted.form_unchecked ? "panel.form-unchecked"
                            : counted.shown == 0   ? "panel.empty"
                                                   : "panel.found";
    std::string said =
        text(key, {{"rules", std::to_string(counted.rules)}, {"count", std::to_string(counted.shown)}});
    if (counted.cannot_tell > 0)
        said += " " + text("panel.untold", {{"untold", std::to_string(counted.cannot_tell)}});
    if (counted.ignored > 0)
        said += " " + text("panel.ignored.count", {{"count", std::to_string(counted.ignored)}});
    if (session.has_old_pages())
        said += " " + text("live.pages");
    if (session.is_marked_otherwise())
        said += " " + text("panel.language.said");
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

std::vector<std::string> PanelWords::answers(const std::vector<std::string>& profiles, bool open) const {
    std::vector<std::string> names{text(open ? "panel.ask.none" : "panel.ask.by-itself")};
    std::transform(profiles.begin(), profiles.end(), std::back_inserter(names),
                   [&](const std::string& id) { return name_of(id); });
    return names;
}

} // namespace kehoach::faces
