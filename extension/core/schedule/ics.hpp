// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::schedule {

/// Something of a calendar that lasts a day.
struct IcsEntry {
    std::string id;    ///< the same at every writing: calendars then change what they have
    grammar::Date day; ///< complete
    std::string summary, description;
};

/// A calendar file (RFC 5545): an all-day event for each entry, folded and escaped, in UTF-8. `stamp`: when
/// it was written. What has no full day is left out.
std::string to_ics(const std::vector<IcsEntry>& entries, std::string_view name, const grammar::Date& stamp);

} // namespace kehoach::schedule
