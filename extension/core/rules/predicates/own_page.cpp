// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::rules {

namespace {

/// First lines with words of the outlines and appendices.
std::vector<std::size_t> part_starts(const Subject& subject) {
    const auto& lines = subject.plan.lines;
    std::vector<std::size_t> starts;
    std::string last = "main";
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const bool body = subject.document.paragraphs[lines[i].paragraph].story == "body";
        if (!body || lines[i].part == last || text::trim(lines[i].text.text).empty())
            continue;
        last = lines[i].part;
        if (last != "main" && last != "copy")
            starts.push_back(i);
    }
    return starts;
}

/// The page style of the page that begins with the part; the blank lines before it may carry the break.
std::optional<std::string> page_begun(const Subject& subject, std::size_t line) {
    const auto& paragraphs = subject.document.paragraphs;
    for (auto at = subject.plan.lines[line].paragraph + 1; at-- > 0;) {
        if (paragraphs[at].new_page)
            return paragraphs[at].new_page;
        if (at < subject.plan.lines[line].paragraph && !text::trim(paragraphs[at].text).empty())
            break;
    }
    return std::nullopt;
}

bool counts_afresh(const Subject& subject, const std::string& name) {
    const auto& pages = subject.document.pages;
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&](const document::Page& p) { return p.name == name; });
    return page == pages.end() || !page->number_shown || page->restart_at > 0;
}

} // namespace

// A part that begins no page of its own is the business of "sheet"; only of the others "restart" speaks.
Test make_own_page(Parameters& parameters) {
    const bool sheet = parameters.one_of("check", {"sheet", "restart"}) == "sheet";
    const auto key = sheet ? std::string() : parameters.value("value");
    return [=](const Subject& subject) -> Outcome {
        const auto starts = part_starts(subject);
        if (starts.empty() || (!sheet && !subject.profile.flag(key)))
            return not_applicable();
        std::vector<Hit> hits;
        for (const auto i : starts) {
            const auto page = page_begun(subject, i);
            const bool wrong = sheet ? !page : page && !counts_afresh(subject, *page);
            const auto span = whole(subject, i);
            if (wrong)
                hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
