// SPDX-License-Identifier: MPL-2.0
#include "faces/diagnostics_command.hxx"

#include "faces/clipboard.hxx"
#include "faces/dialog.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/diagnostics.hxx"
#include "session/store.hxx"

namespace kehoach::faces {

void show_diagnostics(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XFrame>& frame) {
    const auto text = session::diagnostics(context);
    Dialog dialog(context, frame, "DiagnosticsDialog");
    dialog.set_value("text", text);
    dialog.set_label("said", {});
    dialog.on_press("copy", [&] {
        copy_text(context, text);
        dialog.set_label("said", office::string(context, "diagnostics.copied"));
    });
    dialog.run();
}

css::uno::Any diagnostics(const Call& call) {
    if (call.interactive)
        show_diagnostics(call.context, call.frame);
    const auto text = session::diagnostics(call.context);
    if (call.has("URL"))
        session::store_bytes(call.context, office::ustring(call.text("URL")), text);
    return css::uno::Any(office::ustring(text));
}

} // namespace kehoach::faces
