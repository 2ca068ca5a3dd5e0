// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::plan {

/// Text of two columns that copying read across one line. `right` is empty where there is one column; both
/// are views into the line, without outer blanks.
struct Columns {
    std::string_view left, right;
};

/// Parted by a tab or a wide gap, whatever stands in them.
Columns columns_by_gap(std::string_view clean);
/// In a letterhead: names and number on the left, title of the State or the Party, place and date on the
/// right; often only one blank is left between them.
Columns letterhead_columns(std::string_view clean);
/// At the end: recipients on the left, signature on the right. `name_wanted`: a signature waits for its name.
Columns ending_columns(std::string_view clean, bool name_wanted);

} // namespace kehoach::plan
