// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/designer_page.hxx"

#include <vector>

namespace kehoach::faces {

/// The page on which it is said what must hold between the columns of a form.
class DesignerRules {
public:
    explicit DesignerRules(DesignerDesk& desk);

    /// All fields anew.
    void show();

private:
    std::string line_of(const form::CellRule& rule) const;
    std::string title_of(const std::string& key) const;
    void switch_chosen();
    void add();

    DesignerDesk& desk_;
    std::vector<std::string> numbers_; ///< keys of columns, in the order of the lists
};

} // namespace kehoach::faces
