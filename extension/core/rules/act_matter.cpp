// SPDX-License-Identifier: MPL-2.0
// Which matter is reported or sent.
#include "rules/act_reader.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

using Found = text::Phrases::Found;

/// The matter of the act that stands before the report in its part.
std::vector<std::string> ActReader::made_before(std::string_view words, const std::vector<Found>& found,
                                                const Found& report) const {
    for (std::size_t i = 1; i < found.size(); ++i)
        if (found[i].start == report.start)
            return matter_of(text::fold(words.substr(found[i - 1].start, report.start - found[i - 1].start)));
    return {};
}

/// "Quyên góp sách: …", but not "Chế độ báo cáo: …" nor "Các thôn: …".
std::vector<std::string> ActReader::matter_of_title(std::string_view words) const {
    constexpr std::size_t longest = 160; // bytes
    const auto colon = words.find(": ");
    if (colon > longest)
        return {};
    const auto title = words.substr(0, colon);
    const auto bodies = words_.bodies.phrases.find(title);
    const bool named = std::ranges::any_of(bodies, [&](const Found& one) {
        const auto& means = words_.bodies.of(one);
        return means != "none" && means != "to" && means != "of" && means != "under";
    });
    return named || says(title, words_, "report") ? std::vector<std::string>() : matter_of(text::fold(title));
}

/// Without what every report is: results, and what the plan is about.
std::vector<std::string> ActReader::matter_of(std::string_view what) const {
    for (const auto& one : words_.fillers.phrases.find(what))
        if (words_.fillers.of(one) == "until") {
            what = what.substr(0, one.start);
            break;
        }
    auto matter = syllables_of(without_fillers(without_stages(what, words_), words_));
    std::erase_if(matter, [&](const std::string& one) { return of_subject_.contains(one); });
    std::ranges::sort(matter);
    matter.erase(std::unique(matter.begin(), matter.end()), matter.end());
    return matter;
}

} // namespace kehoach::rules
