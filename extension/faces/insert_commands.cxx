// SPDX-License-Identifier: MPL-2.0
#include "faces/insert_commands.hxx"

#include "faces/message.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

namespace kehoach::faces {

css::uno::Any tell_inserted(const Call& call, const session::Inserted& inserted) {
    if (call.interactive && inserted.unrecorded)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "insert.unrecorded"));
    return css::uno::Any(office::ustring(session::to_json(inserted)));
}

} // namespace kehoach::faces
