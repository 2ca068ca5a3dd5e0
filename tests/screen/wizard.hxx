// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "known_offices.hxx"
#include "panel.hxx"

#include <future>

/// The window in which a whole plan is filled in, as a person sees and uses it.
namespace kehoach::test {

/// The window over an empty document, and its fields by the keys of their labels.
class AtTheWizard {
public:
    explicit AtTheWizard(const Model& model);
    const Seen& window() const { return window_; }
    /// Fields of one line: without a display those of several show nobody their text.
    Seen at(const char* key) const { return field(window_, key); }
    std::string reads(const char* key) const { return text_of(at(key)); }
    /// Waits: much is said a moment after it was typed.
    bool says(const std::string& wanted) const;
    void turn_to(int page);
    void press(const char* key) { test::press(button(window_, key)); }
    /// Waits until the window is gone.
    css::frame::DispatchResultEvent end(const char* key);
    /// Cancels what is typed, answers the question with this button, and waits until the window is gone.
    void leave(const char* answer = "dialog.leave.discard");
    /// What the command gave; waits for its end.
    css::frame::DispatchResultEvent result() { return result_.get(); }

private:
    Dispatched result_;
    Seen window_;
};

/// A press that comes back only when the window it opens is closed again.
class PressedAside {
public:
    explicit PressedAside(const Seen& button)
        : done_(std::async(std::launch::async, [button] { press(button); })) {}
    void wait() { done_.get(); }

private:
    std::future<void> done_;
};

/// Names a file in the office's own window for files, and takes it.
void choose_file(const std::filesystem::path& file, const char* title = "dialog.wizard.spec-title");

bool stands_in(const Model& model, const char* wanted);

} // namespace kehoach::test
