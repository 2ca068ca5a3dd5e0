// SPDX-License-Identifier: MPL-2.0
#include "plan/recognise.hpp"

#include "plan/reading.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

text::Form form_of(const std::vector<Line>& lines) {
    bool nfd = false;
    for (const auto& line : lines) {
        if (line.text.form == text::Form::nfc || line.text.text.empty())
            continue;
        if (line.text.form != text::Form::nfd)
            return line.text.form;
        nfd = true;
    }
    if (!nfd)
        return text::Form::nfc;
    const bool composed = std::any_of(lines.begin(), lines.end(), [](const Line& line) {
        const auto& text = line.text.text;
        const bool marked = std::any_of(text.begin(), text.end(),
                                        [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
        return line.text.form == text::Form::nfc && marked;
    });
    return composed ? text::Form::mixed : text::Form::nfd;
}

std::optional<grammar::Date> latest(const std::optional<grammar::Date>& a, const grammar::Date& b) {
    if (b.year == 0 || (a && *a >= b))
        return a;
    return b;
}

/// The latest day the text cites or sets, for papers that carry no date of their own.
std::optional<grammar::Date> latest_named(const Plan& plan) {
    std::optional<grammar::Date> found;
    for (const auto& [line, citation] : plan.citations)
        if (citation.date)
            found = latest(found, citation.date->date);
    for (const auto& [line, deadline] : plan.deadlines)
        found = latest(found, deadline.date);
    return found;
}

} // namespace

Plan recognise(const document::Document& document) {
    Plan plan;
    Reading reading{document, plan, {}, Reading::npos, 0, {}, 0};
    see_lines(reading);
    measure_wrapping(reading);
    read_letterhead(reading);
    read_subject(reading);
    mark_data_tables(reading);
    read_ending(reading);
    read_attachments(reading);
    read_tables(reading);
    read_outline(reading);
    read_components(reading);
    read_recipients(reading);
    read_mentions(reading);
    plan.text_form = form_of(plan.lines);
    return plan;
}

profile::Choice choose_profile(const profile::ProfileSet& profiles, const Plan& plan,
                               const std::string& wanted) {
    if (!wanted.empty() && profiles.has(wanted))
        return {wanted, {wanted}, 1, "profile.reason.wanted"};
    std::optional<grammar::Date> own;
    if (plan.components.date && plan.components.date->date.date.year > 0)
        own = plan.components.date->date.date;
    return profile::choose(profiles, plan.family, own, latest_named(plan));
}

} // namespace kehoach::plan
