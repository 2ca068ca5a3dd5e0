// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace kehoach::schedule {

/// How a binding time is said.
enum class DeadlineForm {
    before, ///< trước ngày 15/6/2026
    latest, ///< chậm nhất là ngày 15/6/2026
    until,  ///< đến hết ngày 15/6/2026
    within  ///< trong tháng 6/2026
};
inline constexpr std::array deadline_forms{DeadlineForm::before, DeadlineForm::latest, DeadlineForm::until,
                                           DeadlineForm::within};

/// before, latest, until, within.
std::optional<DeadlineForm> deadline_form_of(std::string_view name);
std::string_view name(DeadlineForm form);

/// As it is customary in a sentence. A day that exists is needed, of `within` a month only; empty otherwise.
std::string deadline_text(DeadlineForm form, const grammar::Date& date);

/// The last day on which the work may be handed in: the one before, of "trước"; the last of a month.
grammar::Date last_day(DeadlineForm form, const grammar::Date& date);

} // namespace kehoach::schedule
