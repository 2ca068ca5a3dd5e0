// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/time_token.hpp"

namespace kehoach::grammar {

/// What the words before a time make of it.
struct TimeLead {
    enum class Says { nothing, before, latest, within, until, on, from, planned };
    Says says = Says::nothing;
    bool done = false;       ///< hoàn thành, xong: something is to be ready then
    bool planned = false;    ///< dự kiến
    bool counted = false;    ///< tính đến, tính từ: of what is looked at, not of what is done
    bool from_today = false; ///< từ nay đến
};

/// Words that lead to a time at the next token; none of them leaves the scan where it is.
TimeLead take_lead(TimeScan& scan);

} // namespace kehoach::grammar
