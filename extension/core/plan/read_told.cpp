// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

namespace kehoach::plan {

void hold_told(Reading& reading) {
    if (reading.told.empty())
        return;
    const auto lines = lines_told(reading.plan, reading.told);
    for (std::size_t k = 0; k < lines.size(); ++k) {
        const auto role = reading.told[k].role;
        if (!lines[k] || !can_be_told(role) || reading.sights[*lines[k]].empty)
            continue;
        reading.decide(*lines[k], role);
        reading.sights[*lines[k]].told = true;
        reading.sights[*lines[k]].noise = role == Role::noise;
    }
}

} // namespace kehoach::plan
