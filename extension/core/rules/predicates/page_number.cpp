// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/sheets.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

/// Surely more than one page: another page is begun, or there is more text than a page can hold.
bool has_two_pages(const Subject& subject, std::size_t one_page) {
    const auto& paragraphs = subject.document.paragraphs;
    std::size_t bytes = 0;
    for (const auto& paragraph : paragraphs) {
        if (paragraph.story != "body")
            continue;
        if (paragraph.index > 0 && paragraph.new_page)
            return true;
        bytes += paragraph.text.size();
    }
    return bytes > one_page;
}

} // namespace

Test make_page_number(Parameters& parameters) {
    const auto one_page = static_cast<std::size_t>(parameters.whole_or("bytes_of_a_page", 0));
    return [=](const Subject& subject) -> Outcome {
        const auto& pages = subject.document.pages;
        if (pages.empty())
            return cannot_tell();
        if (std::any_of(pages.begin(), pages.end(),
                        [](const document::Page& p) { return p.number_shown || p.number_in_footer; }))
            return {};
        if (const auto last = last_sheet_in_use(subject.document))
            return *last > 1 ? met_without({hit_absent()}) : Outcome{};
        return has_two_pages(subject, one_page) ? met_without({hit_absent()}) : cannot_tell();
    };
}

} // namespace kehoach::rules
