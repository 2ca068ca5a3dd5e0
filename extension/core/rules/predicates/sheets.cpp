// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/sheets.hpp"

#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using document::Paragraph;
using plan::Role;

bool is_bare(const Paragraph& paragraph) {
    const bool ruled = paragraph.look.rule_above.value_or(false) || paragraph.look.rule_below.value_or(false);
    return text::trim(paragraph.text).empty() && paragraph.label.empty() && paragraph.drawn_mm.empty() &&
           !paragraph.cell && !ruled &&
           std::all_of(paragraph.runs.begin(), paragraph.runs.end(),
                       [](const document::Run& run) { return run.atom == document::Atom::none; });
}

std::optional<int> last_sheet_in_use(const document::Document& document) {
    std::optional<int> last;
    for (const auto& paragraph : document.paragraphs)
        if (paragraph.laid && !is_bare(paragraph))
            last = std::max(last.value_or(0), paragraph.laid->end_page);
    return last;
}

namespace {

const Paragraph& paragraph_of(const Subject& subject, std::size_t line) {
    return subject.document.paragraphs[subject.plan.lines[line].paragraph];
}

/// Authority, post and name of the main text.
std::vector<std::size_t> signature(const Subject& subject) {
    return select({{Role::sign_authority, Role::sign_role, Role::sign_name}}, subject);
}

/// The last words before the ending that are no part of it.
std::optional<std::size_t> last_of_text(const Subject& subject, std::size_t before) {
    for (auto i = before; i-- > 0;) {
        const auto& line = subject.plan.lines[i];
        if (line.part == "main" && !plan::is_ending(line.role) && !text::trim(line.text.text).empty() &&
            paragraph_of(subject, i).laid)
            return i;
    }
    return std::nullopt;
}

Hit hit_with_words(const Subject& subject, std::size_t line) {
    const auto span = whole(subject, line);
    return hit_at(subject, span, {{"found", std::string(words_at(subject, span))}});
}

/// Lines of one block whose sheets differ.
std::optional<Hit> torn(const Subject& subject, const std::vector<std::size_t>& block) {
    const int first = paragraph_of(subject, block.front()).laid->page;
    for (const auto i : block)
        if (paragraph_of(subject, i).laid->end_page != first)
            return hit_with_words(subject, i);
    return std::nullopt;
}

std::optional<Hit> lonely(const Subject& subject, const std::vector<std::size_t>& block) {
    const auto text = last_of_text(subject, block.front());
    const int sheet = paragraph_of(subject, block.front()).laid->page;
    if (!text || paragraph_of(subject, *text).laid->end_page >= sheet)
        return std::nullopt;
    return hit_at(subject, whole(subject, block.front()));
}

/// Of several who sign each block may stand on a sheet of its own.
bool are_several(const Subject& subject) {
    return select({{Role::sign_name}}, subject).size() > 1;
}

/// A page nobody wants: behind the last sheet on which anything stands.
Outcome empty_sheet(const Subject& subject) {
    const auto last = last_sheet_in_use(subject.document);
    if (!last)
        return cannot_tell();
    for (std::size_t i = 0; i < subject.plan.lines.size(); ++i) {
        const auto& paragraph = paragraph_of(subject, i);
        if (paragraph.laid && paragraph.laid->end_page > *last)
            return met_without({hit_at(subject, whole(subject, i))});
    }
    return {};
}

} // namespace

Test make_sign_sheet(Parameters& parameters) {
    const bool whole_block = parameters.one_of("check", {"torn", "alone"}) == "torn";
    return [=](const Subject& subject) -> Outcome {
        const auto block = signature(subject);
        if (block.empty())
            return not_applicable();
        if (!std::all_of(block.begin(), block.end(),
                         [&](std::size_t i) { return paragraph_of(subject, i).laid.has_value(); }))
            return cannot_tell();
        const auto hit = whole_block ? torn(subject, block) : lonely(subject, block);
        if (!hit)
            return {};
        return whole_block && are_several(subject) ? cannot_tell() : met_without({*hit});
    };
}

Test make_empty_sheet(Parameters&) {
    return empty_sheet;
}

} // namespace kehoach::rules
