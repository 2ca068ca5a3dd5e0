// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/designer_heads.hxx"

#include <vector>

namespace kehoach::faces {

/// Pages of the window in which a form is designed, by their steps in the dialog.
enum DesignerPage { words_page = 1, heads_page, rows_page, rules_page, last_page = rules_page };

/// Where a fault of the form can be mended.
DesignerPage page_of(const form::Flaw& flaw);
const char* field_of(const form::Flaw& flaw, const form::FormSpec& form);

/// What is not sure of a form that was read from a table: on its page, and counted beside the names of all.
class DesignerDoubts {
public:
    DesignerDoubts(DesignerDesk& desk, const DesignerHeads& heads) : desk_(desk), heads_(heads) {}

    /// Those of the page, and of the chosen column on the page of the heads.
    std::vector<form::Designer::Doubt> on(DesignerPage page) const;
    void show(DesignerPage page) const;

private:
    std::string words_of(const std::vector<form::Designer::Doubt>& doubts) const;
    void count_on_pages() const;

    DesignerDesk& desk_;
    const DesignerHeads& heads_;
};

} // namespace kehoach::faces
