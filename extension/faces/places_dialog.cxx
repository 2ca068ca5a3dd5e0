// SPDX-License-Identifier: MPL-2.0
#include "faces/places_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/message.hxx"
#include "office/strings.hxx"

namespace kehoach::faces {

void show_places(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame,
                 const css::uno::Reference<css::frame::XModel>& model, const session::Reformed& reformed) {
    if (reformed.places.empty()) {
        show_message(context, frame, Mood::information, reformed.summary);
        return;
    }
    Dialog dialog(context, frame, "PlacesDialog");
    dialog.set_value("summary", reformed.summary);
    if (reformed.lists_changes)
        dialog.set_label("listLabel", office::string(context, "dialog.places.changes"));
    std::vector<std::string> rows;
    for (const auto& each : reformed.places)
        rows.push_back(each.text);
    dialog.set_items("list", rows);
    const auto chosen = [&]() -> const session::Reformed::Place* {
        const int at = dialog.choice("list");
        return at < 0 ? nullptr : &reformed.places.at(static_cast<std::size_t>(at));
    };
    const auto look = [&] {
        const auto* one = chosen();
        dialog.enable("go", one != nullptr && one->place.paragraph >= 0);
        dialog.set_value("detail", one == nullptr ? std::string() : one->text);
    };
    dialog.on_choose("list", look);
    dialog.on_press("go", [&] {
        if (const auto* one = chosen())
            session::show(model, one->place);
    });
    dialog.choose("list", 0);
    look();
    dialog.run();
}

} // namespace kehoach::faces
