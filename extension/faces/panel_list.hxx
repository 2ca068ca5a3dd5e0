// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/panel_view.hxx"
#include "faces/panel_words.hxx"
#include "session/place_names.hxx"

#include <memory>

namespace kehoach::faces {

/// The findings in the panel's list, and all that is said of the chosen one.
class PanelList {
public:
    PanelList(css::uno::Reference<css::uno::XComponentContext> context, const PanelWords& words)
        : context_(std::move(context)), words_(words) {}

    /// Another document is to be shown, or none.
    void forget();
    /// After a check: its places get their names.
    void renew(PanelView& view, const session::DocumentSession& session, bool editable);
    /// The findings that are looked for; nothing before the first check.
    void show(PanelView& view, const session::DocumentSession& session, bool editable) const;
    /// What the chosen one says and what can be done about it. `session`: null where there is none.
    void show_selected(PanelView& view, const session::DocumentSession* session, bool editable) const;
    static const session::Shown* selected(const PanelView& view, const session::DocumentSession* session);

private:
    void offer_filter(PanelView& view, const Listed& listed) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const PanelWords& words_;
    std::unique_ptr<session::PlaceNames> places_; ///< none in a workbook
    bool checked_ = false;
};

} // namespace kehoach::faces
