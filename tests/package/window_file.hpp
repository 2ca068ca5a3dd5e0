// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace kehoach::test {

/// A control as a file of dialogs/ describes it.
struct Control {
    std::string kind; ///< text, textfield, button …
    std::map<std::string, std::string> attributes;

    std::string attribute(const std::string& name) const;
    int number(const std::string& name) const;
    std::string id() const { return attribute("id"); }
    /// 0: on every page of the window.
    int page() const { return number("page"); }
    /// Whether both are seen at the same time.
    bool is_beside(const Control& other) const;
};

/// What takes words or a choice; the office names it by the label before it in the order of Tab.
bool is_field(const Control& control);

/// The controls of a window, in the order in which Tab goes through them.
std::vector<Control> controls_of(const std::filesystem::path& file);

} // namespace kehoach::test
