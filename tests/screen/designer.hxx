// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "panel.hxx"
#include "screen.hxx"

#include <string>
#include <vector>

/// The window in which forms are built, as a person sees and uses it.
namespace kehoach::test {

class AtTheDesigner {
public:
    AtTheDesigner(const Model& model, const std::string& command);
    const Seen& window() const { return window_; }
    void turn_to(int page);
    /// The first line of a list of the window that begins so, blanks before it aside; empty where none does.
    std::string line(const std::string& begins) const;
    /// The same; waits for it, for what buttons do comes a moment later.
    bool shows(const std::string& begins) const;
    void choose_line(const std::string& begins);
    void choose(const std::string& item) { test::choose(window_, item); }
    /// A field; waits for it to be shown.
    Seen at(const char* key) const;
    void press(const char* key) const { test::press(button(window_, key)); }
    /// Waits for it.
    bool says(const std::string& wanted) const;
    /// Presses a button that closes the window; what the command gave.
    css::frame::DispatchResultEvent end(const char* key);

private:
    Dispatched result_;
    Seen window_;
};

} // namespace kehoach::test
