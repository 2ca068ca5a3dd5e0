// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::returns {

/// Cells of a row of a file as people read them, neighbours joined: B5:D5, F5.
std::string cells_said(const std::vector<std::string>& cells);
/// The cells again, one by one; none where the words are no such list.
std::vector<std::string> cells_of(std::string_view said);

/// Cells that a formula names first, on another sheet of its workbook: as in $'Chi tiết Biểu 1'.E4:E7.
struct NamedCells {
    std::string sheet, cells; ///< empty: it names none
    bool operator==(const NamedCells&) const = default;
};
NamedCells named_first(std::string_view formula);

/// Where the link of a formula leads: the path or URL, and sheet and cell behind it.
struct LinkTarget {
    std::string file, sheet, cell; ///< `file` empty: it is no link
    bool operator==(const LinkTarget&) const = default;
};
LinkTarget link_target(std::string_view formula);

} // namespace kehoach::returns
