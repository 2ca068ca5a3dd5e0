// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_list.hxx"

#include "faces/panel_detail.hxx"
#include "faces/panel_repair.hxx"

#include <algorithm>

namespace kehoach::faces {

using session::DocumentSession;
using session::Shown;

void PanelList::forget() {
    places_.reset();
    checked_ = false;
}

void PanelList::renew(PanelView& view, const DocumentSession& session, bool editable) {
    places_ = place_names(context_, session);
    checked_ = true;
    view.offer_ignored(!session.ignored().empty());
    show(view, session, editable);
}

/// A few findings are seen at a glance. Of those that have no row the fields tell how to get at them.
void PanelList::offer_filter(PanelView& view, const Listed& listed) const {
    constexpr std::size_t few = 7;
    if (listed.cut && !view.is_filtered())
        view.unfold_filter(true);
    view.offer_filter(view.is_filtered() || listed.shown + listed.hidden > few,
                      words_.text(view.is_filtered() ? "panel.filter.end" : "panel.filter"));
}

void PanelList::show(PanelView& view, const DocumentSession& session, bool editable) const {
    if (!checked_)
        return;
    const auto listed = rows_of(context_, session, places_.get(), view.wanted());
    const std::string count = std::to_string(listed.hidden);
    show_rows(context_, view.tree(), listed.rows);
    offer_filter(view, listed);
    view.set_text("findingsLabel", listed.hidden == 0
                                       ? words_.text("panel.findings")
                                       : words_.text("panel.findings.hidden", {{"count", count}}));
    show_selected(view, &session, editable);
    if (listed.rows.empty() && listed.hidden > 0)
        view.set_text("detail", words_.text("panel.hidden", {{"count", count}}));
    view.lay_out();
}

const Shown* PanelList::selected(const PanelView& view, const DocumentSession* session) {
    const auto id = chosen_row(view.tree());
    if (id.empty() || session == nullptr)
        return nullptr;
    const auto& findings = session->findings();
    const auto found = std::ranges::find(findings, id, [](const Shown& one) { return one.finding.id; });
    return found == findings.end() ? nullptr : &*found;
}

void PanelList::show_selected(PanelView& view, const DocumentSession* session, bool editable) const {
    const Shown* const shown = selected(view, session);
    view.enable("goto", shown != nullptr && (shown->finding.place.paragraph >= 0 || !shown->cell.empty()));
    view.enable("repair", editable && shown != nullptr && can_repair(*shown));
    view.enable("repairAll", editable && session != nullptr && can_repair_any(*session));
    view.enable("why", shown != nullptr);
    view.enable("ignore", editable && shown != nullptr);
    view.set_text("detail",
                  shown == nullptr ? std::string() : detail(context_, *session, places_.get(), *shown));
}

} // namespace kehoach::faces
