// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>
#include <vector>

namespace kehoach::session {

/// A plain sheet of paper of lines and tables, put together as a document of ours.
class Sheet {
public:
    Sheet();
    void line(std::string words, bool bold = false, document::Align align = document::Align::left);
    /// Begins a table with its heading; `widths_mm` one per column.
    void table(std::vector<double> widths_mm, const std::vector<std::string>& heading);
    void row(const std::vector<std::string>& cells);
    /// Lines stand close together from now on, as rows of tables do.
    void stand_close() { space_pt_ = close_pt; }
    /// What comes next is looked up, not read: smaller letters, close together.
    void small_type() {
        letters_pt_ = small_pt;
        stand_close();
    }
    /// What comes next begins a page, with lines apart.
    void next_page() {
        begins_page_ = true;
        space_pt_ = apart_pt;
    }
    document::Document take() { return std::move(made_); }

private:
    document::Paragraph& add(std::string words, bool bold, document::Align align);
    void cells(const std::vector<std::string>& words, bool bold);

    static constexpr double close_pt = 1, apart_pt = 3, small_pt = 9.5;

    document::Document made_;
    double space_pt_ = apart_pt, letters_pt_ = 13;
    bool begins_page_ = false;
};

} // namespace kehoach::session
