// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// A marker is short and in brackets at the end: (b/c), (để báo cáo).
void split_marker(std::string_view& name, std::string& marker) {
    constexpr std::size_t longest_marker = 40;
    if (!name.ends_with(")"))
        return;
    const auto open = name.rfind('(');
    if (open == std::string_view::npos || open == 0 || name.size() - open > longest_marker)
        return;
    marker = text::trim(name.substr(open + 1, name.size() - open - 2));
    name = text::trim(name.substr(0, open));
}

RecipientFact recipient_of(const Reading& reading, std::size_t line) {
    const auto& sight = reading.sights[line];
    const auto& label = reading.plan.lines[line].label;
    auto name = left_column(sight.clean.substr(label ? label->length : 0));
    RecipientFact fact;
    fact.filing = reading.plan.lines[line].role == Role::recipient_file;
    if (!name.empty() && std::string_view(";,.").find(name.back()) != std::string_view::npos) {
        fact.separator = name.back();
        name = text::trim(name.substr(0, name.size() - 1));
    }
    fact.at.line = line;
    fact.at.written = name;
    fact.at.start = sight.clean_start + static_cast<std::size_t>(name.data() - sight.clean.data());
    fact.at.end = fact.at.start + name.size();
    if (!fact.filing)
        split_marker(name, fact.marker);
    fact.at.value = name;
    return fact;
}

} // namespace

void read_recipients(Reading& reading) {
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto role = reading.plan.lines[i].role;
        if (reading.sights[i].empty || (role != Role::recipient && role != Role::recipient_file))
            continue;
        auto fact = recipient_of(reading, i);
        auto& known = reading.plan.recipients;
        const bool runs_over = !known.empty() && !reading.plan.lines[i].label &&
                               known.back().separator.empty() && known.back().at.line + 1 == i &&
                               !reading.document.paragraphs[reading.plan.lines[i].paragraph].cell;
        if (!runs_over) {
            known.push_back(std::move(fact));
            continue;
        }
        known.back().at.value += " " + fact.at.value;
        known.back().at.written += " " + fact.at.written;
        known.back().separator = fact.separator;
        known.back().marker = fact.marker;
    }
}

} // namespace kehoach::plan
