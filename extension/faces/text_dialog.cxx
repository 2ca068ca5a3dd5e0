// SPDX-License-Identifier: MPL-2.0
#include "faces/text_dialog.hxx"

#include "faces/dialog.hxx"

namespace kehoach::faces {

void show_text(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame, const std::string& text,
               const char* topic) {
    Dialog dialog(context, frame, "TextDialog");
    dialog.set_value("text", text);
    dialog.set_topic(topic);
    dialog.run();
}

} // namespace kehoach::faces
