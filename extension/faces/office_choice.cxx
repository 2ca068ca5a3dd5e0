// SPDX-License-Identifier: MPL-2.0
#include "faces/office_choice.hxx"

#include "faces/dialog.hxx"
#include "faces/office_dialog.hxx"
#include "faces/welcome.hxx"
#include "office/strings.hxx"
#include "session/offices.hxx"
#include "session/preferences.hxx"

#include <algorithm>

namespace kehoach::faces {

using plan::IssuingOffice;

std::vector<IssuingOffice> known_offices(const Call& call) {
    auto known = session::offices(call.context);
    const bool first = known.empty() && session::is_first_start(call.context);
    if (first)
        if (auto answer = ask_office(call.context, call.frame, {}, true)) {
            known.push_back(std::move(*answer));
            session::put_offices(call.context, known);
        }
    if (auto kept = session::preferences(call.context); first || kept.welcome) {
        kept.welcome = false;
        session::put_preferences(call.context, kept);
        welcome(call);
    }
    return known;
}

std::string line_of(const Call& call, const IssuingOffice& office) {
    return office.number_issuer.empty()
               ? office.issuer
               : office::string(call.context, "dialog.offices.line",
                                {{"issuer", office.issuer}, {"code", office.number_issuer}});
}

std::optional<IssuingOffice> choose_reporter(const Call& call, const std::vector<IssuingOffice>& offices,
                                             const IssuingOffice& none) {
    constexpr const char* purpose = "report";
    if (offices.size() < 2)
        return offices.empty() ? none : offices.front();
    Dialog dialog(call.context, call.frame, "ReporterDialog");
    std::vector<std::string> lines;
    for (const auto& office : offices)
        lines.push_back(line_of(call, office));
    lines.push_back(office::string(call.context, "reporter.none"));
    dialog.set_items("offices", lines);
    const auto last =
        std::ranges::find(offices, session::last_office(call.context, purpose), &IssuingOffice::issuer);
    dialog.choose("offices", last == offices.end() ? 0 : static_cast<int>(last - offices.begin()));
    dialog.focus("offices");
    dialog.on_press("ok", [&] { dialog.end(); });
    if (!dialog.run())
        return std::nullopt;
    const auto chosen = static_cast<std::size_t>(std::max(dialog.choice("offices"), 0));
    if (chosen >= offices.size())
        return none;
    session::put_last_office(call.context, purpose, offices[chosen].issuer);
    return offices[chosen];
}

} // namespace kehoach::faces
