// SPDX-License-Identifier: MPL-2.0
#include "faces/broken_packs.hxx"
#include "faces/command_label.hxx"
#include "faces/commands.hxx"
#include "faces/message.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/last_faults.hxx"
#include "writer/blank.hxx"

#include <algorithm>
#include <com/sun/star/lang/DisposedException.hpp>
#include <cppuhelper/exc_hlp.hxx>

namespace kehoach::faces {
namespace {

void require_known(const Command& command, const Call& call) {
    for (const auto& [name, value] : call.arguments)
        if (std::find(command.arguments.begin(), command.arguments.end(), name) == command.arguments.end())
            throw office::Refused("command.unknown-argument", {{"argument", name}});
}

void require_document(const Command& command, const Call& call) {
    if (command.application == Application::any)
        return;
    if (!call.model.is())
        throw office::Refused("gate.no-document");
    if (command.application == Application::writer)
        office::require_writer(call.model);
    if (command.application == Application::calc)
        office::require_calc(call.model);
    if (command.edits)
        office::require_editable(call.model);
}

void require_text(const Command& command, const Call& call) {
    if (call.interactive && command.blank == Blank::refused && writer::is_blank(call.model))
        throw office::Refused("command.blank");
}

/// A string of the tables; where even they cannot be read, its key: telling of a fault must not be one.
std::string worded(const Call& call, const std::string& key, const office::Refused::Arguments& arguments) {
    try {
        return office::string(call.context, key, arguments);
    } catch (const std::exception&) {
        return key;
    }
}

/// As the menus call it; where they cannot be read, its name.
std::string label_of(const Command& command, const Call& call) {
    try {
        return command_label(call.context, command.name);
    } catch (const css::uno::Exception&) {
        return std::string(command.name);
    }
}

/// A window that runs hears of other things too: of a script that closes the document, for one.
bool is_closed(const css::uno::Reference<css::frame::XModel>& model) {
    if (!model.is())
        return false;
    try {
        model->getCurrentController();
        return false;
    } catch (const css::lang::DisposedException&) {
        return true;
    }
}

/// Where the document went, nobody is left to be told in a window, which would wait for him for ever.
Outcome failure(const Command& command, const Call& call, const std::string& reason) {
    if (is_closed(call.model))
        return {false, css::uno::Any(office::ustring(worded(call, "gate.closed", {})))};
    const auto message =
        worded(call, "command.failed", {{"command", label_of(command, call)}, {"reason", reason}});
    if (call.interactive)
        show_message(call.context, call.frame, Mood::fault, message);
    return {false, css::uno::Any(office::ustring(message))};
}

} // namespace

Outcome execute(const Command& command, const Call& call) {
    try {
        require_known(command, call);
        require_document(command, call);
        require_text(command, call);
        if (call.interactive)
            tell_broken_packs(call.context, call.frame);
        return {true, command.run(call)};
    } catch (const office::Refused& refused) {
        const std::string reason = worded(call, refused.key, refused.arguments);
        if (refused.key == "session.cancelled") // by the user, who need not be told
            return {false, css::uno::Any(office::ustring(reason))};
        session::note_fault(std::string(command.name), refused.key);
        return failure(command, call, reason);
    } catch (const css::uno::Exception& fault) {
        session::note_fault(std::string(command.name),
                            office::utf8(cppu::getCaughtException().getValueTypeName()));
        return failure(command, call, office::utf8(fault.Message));
    } catch (const std::exception& fault) {
        session::note_fault(std::string(command.name), "std::exception");
        return failure(command, call, fault.what());
    }
}

bool is_enabled(const Command& command, const css::uno::Reference<css::frame::XModel>& model) {
    if (command.application == Application::any)
        return true;
    try {
        Call call;
        call.model = model;
        require_document(command, call);
        return command.application != Application::either || office::is_writer(model) ||
               office::is_calc(model);
    } catch (const office::Refused&) {
        return false;
    }
}

namespace {

/// `refusal` says which type is wanted.
template<typename T>
T argument_as(const Call& call, const std::string& name, const char* refusal) {
    T value{};
    if (!(call.arguments.at(name) >>= value))
        throw office::Refused(refusal, {{"argument", name}});
    return value;
}

} // namespace

std::string Call::text(const std::string& argument) const {
    return has(argument) ? office::utf8(argument_as<rtl::OUString>(*this, argument, "command.argument.text"))
                         : std::string();
}

bool Call::flag(const std::string& argument, bool fallback) const {
    return has(argument) ? argument_as<bool>(*this, argument, "command.argument.flag") : fallback;
}

int Call::number(const std::string& argument, int fallback) const {
    return has(argument) ? argument_as<sal_Int32>(*this, argument, "command.argument.number") : fallback;
}

std::vector<std::string> Call::texts(const std::string& argument) const {
    std::vector<std::string> all;
    if (has(argument))
        for (const auto& each :
             argument_as<css::uno::Sequence<rtl::OUString>>(*this, argument, "command.argument.texts"))
            all.push_back(office::utf8(each));
    return all;
}

} // namespace kehoach::faces
