// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/told_of.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <string>

namespace kehoach::rules {

ToldOf::ToldOf(Parameters& parameters)
    : told_(parameters.pattern("only_told").value_or(text::Pattern("(*FAIL)"))) {}

bool ToldOf::operator()(const Subject& subject, const plan::Fact& name) const {
    constexpr std::size_t before = 12, behind = 100; // bytes: the pattern reads no further
    const std::string_view text = subject.plan.lines[name.line].text.text;
    if (name.end > text.size())
        return false;
    const auto around = std::string(text::last_bytes(text.substr(0, name.start), before)) + "¦" +
                        std::string(text::first_bytes(text.substr(name.end), behind));
    const auto match = told_.find(around);
    if (!match || (*match)[1].start >= (*match)[1].end)
        return match.has_value();
    const auto& date = subject.plan.components.date;
    const auto year = text::number_at(around, (*match)[1]);
    return date && year < date->date.date.year;
}

} // namespace kehoach::rules
