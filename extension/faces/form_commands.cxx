// SPDX-License-Identifier: MPL-2.0
#include "faces/form_commands.hxx"

#include "faces/file_dialog.hxx"
#include "faces/form_dialog.hxx"
#include "faces/message.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/make.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

namespace kehoach::faces {
namespace {

std::optional<form::FormSpec> spec_of(const Call& call) {
    if (call.has("FormSpec"))
        return session::form_spec(call.context, call.text("FormSpec"));
    if (!call.interactive)
        throw office::Refused("command.needs-spec", {{"argument", "FormSpec"}});
    return ask_form(call.context, call.frame);
}

std::size_t count_of(const std::string& json, const char* list) {
    const auto value = boost::json::parse(json);
    const auto* const found = value.as_object().if_contains(list);
    return found != nullptr && found->is_array() ? found->get_array().size() : 0;
}

} // namespace

css::uno::Any new_form(const Call& call) {
    const auto spec = spec_of(call);
    if (!spec)
        return {};
    return css::uno::Any(session::create_form(call.context, *spec, call.flag("Visible", true)));
}

css::uno::Any consolidate(const Call& call) {
    const auto urls = call.interactive ? ask_returns(call.context) : call.texts("Urls");
    if (urls.empty() && call.interactive)
        return {};
    const auto done = session::consolidate(call.context, call.model, urls);
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information,
                     office::string(call.context, "consolidate.done",
                                    {{"receipts", std::to_string(count_of(done, "receipts"))},
                                     {"deviations", std::to_string(count_of(done, "deviations"))}}));
    return css::uno::Any(office::ustring(done));
}

} // namespace kehoach::faces
