// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/designer_content.hxx"

#include <optional>
#include <vector>

namespace kehoach::faces {

/// The page on which the heads of a form are built.
class DesignerHeads {
public:
    explicit DesignerHeads(DesignerDesk& desk);

    /// All fields anew.
    void show();
    void choose(const form::HeadPlace& place);
    const form::HeadPlace& chosen() const { return lines_.at(at_).place; }
    /// Leaves of the form below the chosen head: the first, and how many.
    std::pair<int, int> chosen_leaves() const;
    /// What is not sure of the chosen column.
    std::vector<form::Designer::Doubt> doubts() const;

private:
    void on_edit(const char* button, std::function<std::optional<form::HeadPlace>(form::FormSpec&)> edit,
                 bool name_it = false);
    const form::Column& head() const { return form::head_at(desk_.designer.spec(), chosen()); }
    std::string line_of(const form::HeadLine& line) const;
    void show_head();
    void typed_title();
    void take_numbers();
    std::string text(const char* key,
                     const std::vector<std::pair<std::string, std::string>>& arguments = {}) const;

    DesignerDesk& desk_;
    DesignerContent content_;
    std::vector<form::HeadLine> lines_;
    std::size_t at_ = 0;
    std::string key_; ///< of the chosen column; empty: it is a head over others
};

} // namespace kehoach::faces
