// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "display.hxx"
#include "wizard.hxx"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

/// Pictures of the program at work, for people to look at: <build>/pictures.
namespace kehoach::test {

extern const std::filesystem::path pictures;
Display& display();

/// Skips where there is nothing to draw on.
class Pictures : public testing::Test {
protected:
    void SetUp() override;
};

/// A picture of the whole screen.
void take(const std::string& name);
void fill_the_screen(const Model& model);

/// A dialog that a command opened.
class AtTheDialog {
public:
    AtTheDialog(const Model& model, const std::string& command);
    const Seen& window() const { return window_; }
    Seen button(const char* key) const;
    Seen field(const char* key) const;
    void cancel(const char* key = "dialog.cancel");
    void result() { result_.get(); }

private:
    Dispatched result_;
    Seen window_;
};

/// F10 opens the first menu of the bar; leftwards round the end are the others, and no submenu is in the way.
std::vector<std::string> keys_to_menu(const Model& model);
std::vector<std::string> keys_of(const std::string& letters);
Model current_document();
/// The plan of the demonstration, composed.
OpenDocument demonstration(bool visible);
void replace(const Model& model, const char* right, const char* wrong);

} // namespace kehoach::test
