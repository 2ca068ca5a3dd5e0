// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace kehoach::plan {

struct IssuingOffice;

/// The name of a body as it stands below that of its superior, which it does not repeat (HD 05 2.1.3): Ban Tổ
/// chức, for Ban Tổ chức Tỉnh uỷ Điện Biên below Tỉnh uỷ Điện Biên. A view into `issuer`.
std::string_view name_below(std::string_view issuer, std::string_view parent);

/// Is a letterhead with this name of the issuer one of the office?
bool is_letterhead_of(const IssuingOffice& office, std::string_view issuer);

} // namespace kehoach::plan
