// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/accessibility/XAccessibleContext.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <future>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What a person sees and presses, through the accessibility tree of the office.
namespace kehoach::test {

using Seen = css::uno::Reference<css::accessibility::XAccessibleContext>;

std::string name_of(const Seen& seen);
bool is_enabled(const Seen& seen);
/// Keys go to this window.
bool is_active(const Seen& window);
bool is_shown(const Seen& seen);
bool is_ticked(const Seen& box);
/// All below, in order.
std::vector<Seen> all(const Seen& root, sal_Int16 role);
Seen find(const Seen& root, sal_Int16 role, const std::string& name);
/// An edit field, of one line or several, by the label before it.
Seen find_field(const Seen& root, const std::string& name);
/// Text of an edit field, and typing into it.
std::string text_of(const Seen& field);
void type(const Seen& field, const std::string& text);
/// Does what a click on it does; whoever listens has heard of it when this comes back.
void act(const Seen& seen);
/// Waits until the button can be pressed.
void press(const Seen& button);
/// Whether the words can be read anywhere below.
bool reads(const Seen& root, const std::string& wanted);

/// Asks again and again until there is an answer; fails the test and gives nothing where there is none in
/// time.
Seen wait_for(const std::string& what, const std::function<Seen()>& look);
bool wait_until(const std::string& what, const std::function<bool()>& look);

Seen window_of(const Model& model);
/// All dialogs and messages that are open, the uppermost first.
std::vector<Seen> dialogs();
/// The dialog that is open; waits for it.
Seen dialog();
bool has_dialog();
/// Goes one step out of every window, as one who wants nothing of it: a question is answered with no.
void leave_windows();
/// The buttons by which the windows that are open now are left so; one that shows progress goes by itself.
std::vector<Seen> ways_out();
void leave_by(const std::vector<Seen>& buttons);
/// The button of this name in any dialog; waits for it. The dialog before may still be closing.
Seen dialog_button(const std::string& name);
/// A window of any kind, the office's own too, in which these words can be read; waits for it.
Seen window_reading(const std::string& wanted);
/// The one with the title of this key, above or below others; waits for it.
Seen dialog_titled(const std::string& key);

/// A test that fails on the way leaves no window open: what still stands is closed.
class ClosingDialogs {
public:
    ClosingDialogs() = default;
    ~ClosingDialogs();
    ClosingDialogs(const ClosingDialogs&) = delete;
    ClosingDialogs& operator=(const ClosingDialogs&) = delete;
};

/// A dispatch in a thread of its own, for a command that opens a window comes back only when that is closed.
/// A test that fails on the way leaves no window open: what still stands is cancelled.
class Dispatched {
public:
    Dispatched(const Model& model, const std::string& url,
               const std::map<std::string, std::string>& arguments = {});
    ~Dispatched();
    Dispatched(const Dispatched&) = delete;
    Dispatched& operator=(const Dispatched&) = delete;
    /// Whether it has come back.
    bool is_done() const;
    /// Waits for its end; fails the test where that does not come.
    css::frame::DispatchResultEvent get();

private:
    std::future<css::frame::DispatchResultEvent> event_;
};

/// The string table of the language of this program.
std::string string_table();
/// A text of it.
std::string words(const std::string& key, const std::map<std::string, std::string>& arguments = {});
/// Title of a menu entry in Addons.xcu by its command.
std::string menu_title(const std::string& command);
std::string menu_title_of_bar(const std::string& node);

} // namespace kehoach::test
