// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/leading.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

namespace kehoach::rules {

std::size_t leading_blanks(std::string_view text) {
    constexpr std::string_view no_break = "\u00A0";
    std::size_t at = 0;
    while (at < text.size())
        if (text[at] == ' ' || text[at] == '\t')
            ++at;
        else if (text.substr(at).starts_with(no_break))
            at += no_break.size();
        else
            break;
    return at;
}

bool indented_by_blanks(std::string_view text) {
    const auto length = leading_blanks(text);
    constexpr std::size_t slip = 1; ///< one blank is a slip of the hand, not an indent
    return length > slip || (length > 0 && text.front() == '\t');
}

// An indent that is typed is put back as an indent.
Test make_leading_blanks(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto key = parameters.value("value");
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = select(scope, subject);
        if (lines.empty())
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : lines) {
            const auto& line = subject.plan.lines[i];
            if (line.line > 0 || !indented_by_blanks(line.text.text))
                continue;
            auto hit = hit_at(subject, whole(subject, i));
            replace(subject, hit, {i, 0, leading_blanks(line.text.text)}, "");
            document::Edit indent;
            indent.kind = document::Edit::Kind::paragraph_look;
            indent.place = hit.place;
            indent.look.first_line_mm = subject.profile.use(key);
            hit.edits.insert(hit.edits.begin(), std::move(indent));
            hits.push_back(std::move(hit));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
