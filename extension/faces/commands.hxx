// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::faces {

/// One call of a command: where it was called and with what.
struct Call {
    css::uno::Reference<css::uno::XComponentContext> context;
    css::uno::Reference<css::frame::XFrame> frame;
    css::uno::Reference<css::frame::XModel> model; ///< none in the Start Center
    std::map<std::string, css::uno::Any> arguments;
    bool interactive = false; ///< came from a person at a visible window, without arguments

    bool has(const std::string& argument) const { return arguments.count(argument) > 0; }
    /// Throws Refused("command.argument.…") where the argument is of another type.
    std::string text(const std::string& argument) const;
    bool flag(const std::string& argument, bool fallback) const;
    int number(const std::string& argument, int fallback) const;
    std::vector<std::string> texts(const std::string& argument) const;
};

enum class Application { writer, calc, either, any };
/// Whether a person may call it on a text with nothing written: what asks first how to treat the words may not.
enum class Blank { allowed, refused };

/// A command org.kehoach:NAME.
struct Command {
    std::string_view name;
    Application application;
    bool edits; ///< the open document: disabled where that is read-only
    std::vector<std::string_view> arguments;
    /// What it gives back to the caller: JSON, a model, or nothing.
    css::uno::Any (*run)(const Call& call);
    /// What it says of a document where a bar shows that (the status bar): null for most. Said anew when its
    /// session has something to tell.
    std::string (*said)(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const css::uno::Reference<css::frame::XModel>& model) = nullptr;
    Blank blank = Blank::allowed;
};

/// The one table of all commands.
std::span<const Command> commands();
const Command* find_command(std::string_view name);
/// Whether it makes sense for the document: application, and read-only where it edits.
bool is_enabled(const Command& command, const css::uno::Reference<css::frame::XModel>& model);

/// What came of a call.
struct Outcome {
    bool success = false;
    css::uno::Any result; ///< of the command; or the message, in the language of the interface
};
/// Checks arguments and document, runs the command; all faults become a message. In an interactive call
/// the message is shown.
Outcome execute(const Command& command, const Call& call);

} // namespace kehoach::faces
