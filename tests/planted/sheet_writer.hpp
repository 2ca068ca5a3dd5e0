// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "dress.hpp"

#include <map>
#include <optional>
#include <string>

namespace kehoach::test {

/// Writes paragraph after paragraph, into cells and onto pages, in one lawful look.
class SheetWriter {
public:
    SheetWriter(const profile::Profile& profile, const Dressing& dressing);

    const document::CharLook& chars_of(const std::string& style) const { return styles_.at(style).chars; }
    const document::Page& page() const { return sheet_.document.pages.back(); }

    /// In the style of the role, or another; where there is none such, as a recipient.
    document::Paragraph& add(plan::Role role, const std::string& text, const std::string& style = {});
    /// A line below the last paragraph, of the length that the profile wants of it.
    void rule_below(const std::string& component);
    /// The next paragraph begins a part on a page of its own.
    void begin_part();

    void open_table(int rows, int columns);
    void open_table(document::Table table) { sheet_.document.tables.push_back(std::move(table)); }
    /// What follows stands in this cell of the last table.
    void cell(int row, int column);
    void leave_table() { cell_.reset(); }

    /// A table is never the last.
    Sheet take();

private:
    document::Page page(const std::string& name) const;

    const profile::Profile& profile_;
    const Dressing& dressing_;
    std::map<std::string, document::Style, std::less<>> styles_;
    Sheet sheet_;
    std::optional<document::CellPlace> cell_;
    std::optional<std::string> new_page_;
};

} // namespace kehoach::test
