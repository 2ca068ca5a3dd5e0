// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/kinds.hpp"
#include "rules/scope.hpp"
#include "rules/wording.hpp"

#include <optional>

namespace kehoach::rules {

namespace {

using plan::Role;

bool closes_text(Role role) {
    return plan::is_ending(role) && role != Role::recipient_file;
}

bool is_text(Role role) {
    return plan::is_body(role) && role != Role::empty && role != Role::noise;
}

/// The last line of the main text before recipients and signature; nothing where they are not there, for
/// then nobody knows where the text ends.
std::optional<std::size_t> last_line(const Subject& subject) {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
        const auto& line = subject.plan.lines[i];
        if (line.part != "main")
            continue;
        if (closes_text(line.role))
            return last;
        if (is_text(line.role) && !trimmed(line).text.empty())
            last = i;
    }
    return std::nullopt;
}

bool in_table(Role role) {
    return plan::is_table_line(role) || role == Role::table_note;
}

/// Bytes at the end that are nothing but signs of the mark: "././." is mended at once.
std::size_t repeated_mark(std::string_view text, std::string_view mark) {
    const auto last = text.find_last_not_of(mark);
    return mark.empty() || last == std::string_view::npos ? mark.size() : text.size() - last - 1;
}

} // namespace

Test make_end_mark(Parameters& parameters) {
    const auto key = parameters.value("value");
    return [=](const Subject& subject) -> Outcome {
        const auto last = last_line(subject);
        if (!last || in_table(subject.plan.lines[*last].role))
            return not_applicable();
        auto span = whole(subject, *last);
        const auto text = words_at(subject, span);
        const std::string mark(end_mark(text));
        const auto& expected = subject.profile.text(key);
        if (mark == expected)
            return {};
        // A colon announces something that was not read; a title is no sentence.
        if (mark == ":" || subject.plan.lines[*last].role == Role::heading_1)
            return cannot_tell();
        const auto wrong = repeated_mark(text, mark);
        auto hit =
            hit_at(subject, {*last, span.end - wrong, span.end}, {{"found", mark}, {"expected", expected}});
        if (hit.place.excerpt.empty())
            hit.place.excerpt = text;
        replace(subject, hit, span, std::string(text.substr(0, text.size() - wrong)) + expected);
        return met_without({std::move(hit)});
    };
}

} // namespace kehoach::rules
