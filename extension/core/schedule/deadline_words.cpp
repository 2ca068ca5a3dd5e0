// SPDX-License-Identifier: MPL-2.0
#include "schedule/deadline_words.hpp"

#include "schedule/calendar.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::schedule {

namespace {

struct Form {
    DeadlineForm form;
    std::string_view name, words;
};
constexpr std::array<Form, 4> table{{{DeadlineForm::before, "before", "trước ngày "},
                                     {DeadlineForm::latest, "latest", "chậm nhất là ngày "},
                                     {DeadlineForm::until, "until", "đến hết ngày "},
                                     {DeadlineForm::within, "within", "trong tháng "}}};

const Form& row(DeadlineForm form) {
    return *std::find_if(table.begin(), table.end(), [&](const Form& one) { return one.form == form; });
}

} // namespace

std::optional<DeadlineForm> deadline_form_of(std::string_view name) {
    for (const auto& one : table)
        if (one.name == name)
            return one.form;
    return std::nullopt;
}

std::string_view name(DeadlineForm form) {
    return row(form).name;
}

std::string deadline_text(DeadlineForm form, const grammar::Date& date) {
    const std::string words(row(form).words);
    if (form == DeadlineForm::within) {
        const bool told = date.year > 0 && date.month >= 1 && date.month <= 12;
        return told ? words + std::to_string(date.month) + "/" + std::to_string(date.year) : std::string();
    }
    return date.complete() && grammar::is_valid(date) ? words + grammar::short_date(date) : std::string();
}

grammar::Date last_day(DeadlineForm form, const grammar::Date& date) {
    if (form == DeadlineForm::before)
        return day_away(date, -1);
    return form == DeadlineForm::within ? day_away(month_away({date.year, date.month, 1}, 1), -1) : date;
}

} // namespace kehoach::schedule
