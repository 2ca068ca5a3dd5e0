// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_check.hxx"

#include "faces/broken_packs.hxx"
#include "faces/progress.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "session/kept_companions.hxx"

namespace kehoach::faces {

using css::uno::Reference;

rules::CheckOptions panel_check(plan::Stage stage) {
    rules::CheckOptions made;
    made.laid_out = true;
    made.stage = stage;
    made.all_verdicts = true;
    return made;
}

rules::CheckOptions panel_check_compared(const Reference<css::uno::XComponentContext>& context,
                                         const Reference<css::frame::XFrame>& frame,
                                         const session::DocumentSession& session, plan::Stage stage) {
    auto made = panel_check(stage);
    made.profile = session.options().profile;
    made.superior = session.options().superior;
    const auto model = frame->getController()->getModel();
    if (office::is_writer(model))
        made.companions = session::kept_companions(context, model);
    return made;
}

void check_in_panel(const Reference<css::uno::XComponentContext>& context,
                    const Reference<css::frame::XFrame>& frame, session::DocumentSession& session,
                    const rules::CheckOptions& options) {
    tell_broken_packs(context, frame);
    const auto work = [&] { session.check(options, office::language(context)); };
    with_progress(context, frame, session, work);
}

} // namespace kehoach::faces
