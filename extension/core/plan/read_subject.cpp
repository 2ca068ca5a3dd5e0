// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// Bytes; about 90 letters.
constexpr std::size_t full_line = 130;

bool begins_body(const Reading& reading, std::size_t line) {
    const auto& sight = reading.sights[line];
    const auto& label = reading.plan.lines[line].label;
    return (label && label->marker != grammar::Marker::parenthesised) || is_legal_basis(sight.head) ||
           is_addressee(sight.head) || is_recipients_title(sight.head) || sight.clean.back() == ':' ||
           sight.tabs >= 2;
}

bool starts_small(std::string_view text) {
    return text::has_letters(text) && !text::starts_capital(text);
}

bool subject_goes_on(const Reading& reading, std::size_t last, std::size_t line) {
    const auto& before = reading.sights[last];
    const auto& here = reading.sights[line];
    if (begins_body(reading, line) || before.table != here.table)
        return false;
    if (here.look_known && before.look_known && (before.centred || before.bold))
        return here.centred && (here.bold == before.bold || here.clean.front() == '(');
    if (here.after_gap)
        return false;
    if (reading.full_line > 0 && opens_preamble(here.head) && !starts_small(here.clean))
        return false;
    if (starts_small(here.clean) || here.clean.front() == '(')
        return true;
    return before.clean.size() < full_line && here.clean.size() < full_line && before.clean.back() != '.';
}

/// The lines of the preamble: up to the first heading, or to the line that announces what follows.
void read_preamble(Reading& reading, std::size_t from) {
    const bool titled = reading.doc_type != Reading::npos;
    std::vector<std::size_t> lines;
    bool announced = false;
    auto i = reading.next_filled(from);
    for (; i < reading.size() && !announced; i = reading.next_filled(i + 1)) {
        const auto& sight = reading.sights[i];
        const auto& label = reading.plan.lines[i].label;
        if (sight.decided)
            continue;
        if (i > reading.body_first && reading.wraps(i)) {
            reading.decide(i, Role::continuation, 0.9);
            announced = sight.clean.ends_with(":");
            continue;
        }
        const bool dashed = label && label->marker == grammar::Marker::dash;
        const auto head =
            dashed && label->length > 0 ? text::fold(sight.clean.substr(label->length)) : sight.head;
        announced = sight.clean.ends_with(":");
        if (is_legal_basis(head) && !announced)
            reading.decide(i, Role::legal_basis);
        else if (label || sight.tabs >= 2 || sight.table >= 0 || is_recipients_title(head) || sight.new_page)
            break;
        else if (is_addressee(head))
            reading.decide(i, Role::addressee);
        else
            lines.push_back(i);
        announced = announced && !is_addressee(head);
    }
    const bool to_heading = i < reading.size() && reading.plan.lines[i].label.has_value();
    for (std::size_t k = 0; k < lines.size(); ++k)
        if (announced || to_heading || k == 0)
            reading.decide(lines[k], Role::preamble, titled ? 0.95 : 0.7);
}

} // namespace

void read_subject(Reading& reading) {
    auto i = reading.next_filled(reading.body_first);
    std::optional<std::size_t> last;
    while (reading.doc_type != Reading::npos && i < reading.size()) {
        const auto& sight = reading.sights[i];
        if (is_rule_line(sight.clean))
            reading.decide(i, Role::rule_line);
        else if (last ? !subject_goes_on(reading, *last, i) : begins_body(reading, i) && !sight.centred)
            break;
        else {
            reading.decide(i, Role::subject);
            last = i;
        }
        reading.body_first = i + 1;
        i = reading.next_filled(i + 1);
    }
    if (i < reading.size() && is_rule_line(reading.sights[i].clean)) {
        reading.decide(i, Role::rule_line);
        reading.body_first = i + 1;
    }
    read_preamble(reading, reading.body_first);
}

} // namespace kehoach::plan
