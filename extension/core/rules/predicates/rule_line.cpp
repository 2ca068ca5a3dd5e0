// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/kinds/measure.hpp"
#include "rules/predicates/drawn_line.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

namespace kehoach::rules {

namespace {

/// A component that may have a line under it.
struct Ruled {
    Scope scope;
    std::string flag;                      ///< key: whether the profile wants a line
    std::string fraction;                  ///< key: its length, of the length of the text
    double tolerance = 0;                  ///< of the fraction
    std::vector<std::string> except_types; ///< of documents in which it has none
    std::string vi, en;
};

std::vector<Ruled> read_ruled(Parameters& parameters) {
    std::vector<Ruled> all;
    for (auto& element : parameters.elements("under")) {
        Ruled one;
        one.scope = element.scope();
        one.flag = element.text("flag");
        one.fraction = element.text_or("fraction", {});
        one.tolerance = element.number_or("tolerance", 0);
        one.except_types = element.texts("except_types");
        one.vi = element.text("vi");
        one.en = element.text("en");
        element.no_others();
        all.push_back(std::move(one));
    }
    if (all.empty())
        parameters.fault("under", "data.expected.present");
    return all;
}

/// A component of this document, by its last line, and what stands under it.
struct Found {
    const Ruled* ruled = nullptr;
    std::vector<std::size_t> lines;
    LineBelow below;
};

std::vector<Found> components(const std::vector<Ruled>& all, const Subject& subject) {
    std::vector<Found> found;
    for (const auto& ruled : all) {
        const auto& types = ruled.except_types;
        const bool excepted = std::find(types.begin(), types.end(), subject.plan.doc_type) != types.end();
        if (excepted || !subject.profile.has(ruled.flag) || !subject.profile.flag(ruled.flag))
            continue;
        auto lines = select(ruled.scope, subject);
        if (!lines.empty())
            found.push_back({&ruled, lines, line_below(subject, lines.back())});
    }
    return found;
}

/// Up to the first line of the body: letterhead, title and subject.
std::size_t head_end(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    const auto body = std::find_if(lines.begin(), lines.end(),
                                   [](const plan::Line& line) { return plan::is_body(line.role); });
    return body == lines.end() ? subject.document.paragraphs.size() : body->paragraph;
}

/// What hangs in the head beside the lines that stand right under a component: a shape may hang on any
/// paragraph near by, a picture may show anything.
struct Others {
    std::size_t shapes = 0;
    bool pictures = false;
};

Others others(const std::vector<Found>& all, const Subject& subject) {
    const auto& paragraphs = subject.document.paragraphs;
    Others found;
    for (std::size_t i = 0; i < head_end(subject); ++i) {
        found.shapes += paragraphs[i].drawn_mm.size();
        found.pictures =
            found.pictures ||
            std::any_of(paragraphs[i].runs.begin(), paragraphs[i].runs.end(), [](const document::Run& run) {
                return run.atom == document::Atom::picture || run.atom == document::Atom::frame;
            });
    }
    for (const auto& one : all)
        found.shapes -= one.below.drawn ? std::min<std::size_t>(found.shapes, 1) : 0;
    return found;
}

/// The border of a table's cell looks like a line, and is not read.
bool in_ruled_table(const Subject& subject, std::size_t line) {
    const auto& cell = subject.document.paragraphs[subject.plan.lines[line].paragraph].cell;
    return cell && subject.document.tables[static_cast<std::size_t>(cell->table)].borders;
}

Hit hit_of(const Found& one, const Subject& subject) {
    return hit_at(subject, whole(subject, one.lines.back()),
                  {{"what_vi", one.ruled->vi}, {"what_en", one.ruled->en}});
}

Outcome missing(const std::vector<Found>& all, const Subject& subject) {
    std::vector<Hit> hits;
    bool doubtful = false;
    for (const auto& one : all) {
        if (one.below.any())
            continue;
        const auto& paragraph = subject.document.paragraphs[subject.plan.lines[one.lines.back()].paragraph];
        doubtful = doubtful || in_ruled_table(subject, one.lines.back()) || paragraph.story != "body";
        hits.push_back(hit_of(one, subject));
    }
    const auto free = others(all, subject);
    // As many lines as titles without one: each has its own, though it hangs on a neighbour.
    if (hits.empty() || free.shapes >= hits.size())
        return {};
    return doubtful || free.shapes > 0 || free.pictures ? cannot_tell() : met_without(std::move(hits));
}

Outcome underlined(const std::vector<Found>& all, const Subject& subject) {
    std::vector<Hit> hits;
    for (const auto& one : all)
        if (one.below.underlined)
            hits.push_back(hit_of(one, subject));
    return met_without(std::move(hits));
}

/// Of a text on several lines the longest; nothing where it is broken by the width of the page.
std::optional<double> text_length(const Found& one, const Subject& subject) {
    double longest = 0;
    for (const auto line : one.lines) {
        const auto width = width_of(subject, line);
        const auto room = room_mm(subject, subject.plan.lines[line].paragraph);
        if (!width || (room && *width > *room))
            return std::nullopt;
        longest = std::max(longest, *width);
    }
    return longest;
}

/// Widths of text are estimated, lines drawn by hand: only what is plainly another length is said.
Outcome lengths(const std::vector<Found>& all, const Subject& subject) {
    std::vector<Hit> hits;
    bool known = false;
    for (const auto& one : all) {
        const auto text = text_length(one, subject);
        if (!one.below.length_mm || !text || *text <= 0)
            continue;
        known = true;
        if (subject.profile.allows(one.ruled->fraction, *one.below.length_mm / *text, one.ruled->tolerance))
            continue;
        hits.push_back(hit_of(one, subject));
        hits.back().arguments.emplace_back("found", shown(*one.below.length_mm));
        hits.back().arguments.emplace_back("text", shown(*text));
    }
    return known ? met_without(std::move(hits)) : cannot_tell();
}

} // namespace

Test make_rule_line(Parameters& parameters) {
    const auto under = read_ruled(parameters);
    const auto check = parameters.one_of("check", {"missing", "underlined", "length"});
    return [=](const Subject& subject) -> Outcome {
        const auto all = components(under, subject);
        if (all.empty())
            return not_applicable();
        if (check == "missing")
            return missing(all, subject);
        return check == "underlined" ? underlined(all, subject) : lengths(all, subject);
    };
}

} // namespace kehoach::rules
