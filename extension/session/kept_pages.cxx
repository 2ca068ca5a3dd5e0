// SPDX-License-Identifier: MPL-2.0
#include "session/kept_pages.hxx"

#include "document/edit.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string_view>

namespace kehoach::session {

namespace {

using Lines = std::vector<std::string_view>;

/// Texts of a document's paragraphs by story, in their order.
std::map<std::string_view, Lines> lines_of(const document::Document& document) {
    std::map<std::string_view, Lines> lines;
    for (const auto& paragraph : document.paragraphs)
        lines[paragraph.story].push_back(paragraph.text);
    return lines;
}

/// Where paragraphs of an earlier reading stand now: what is alike at the beginning and at the end of a
/// story.
class Moved {
public:
    Moved(const document::Document& before, const document::Document& now) {
        const auto old_lines = lines_of(before), new_lines = lines_of(now);
        for (const auto& [story, old] : old_lines)
            if (const auto found = new_lines.find(story); found != new_lines.end())
                by_story_.emplace(std::string(story), Alike(old, found->second));
    }

    /// False where the paragraph is not what it was.
    bool follow(document::Place& place) const {
        if (place.paragraph < 0)
            return true;
        const auto alike = by_story_.find(place.story);
        return alike != by_story_.end() && alike->second.follow(place.paragraph);
    }

private:
    struct Alike {
        Alike(const Lines& old, const Lines& now)
            : old_size(static_cast<int>(old.size())), grown(static_cast<int>(now.size()) - old_size) {
            const auto [one, other] = std::mismatch(old.begin(), old.end(), now.begin(), now.end());
            front = static_cast<int>(one - old.begin());
            const auto shorter = static_cast<std::ptrdiff_t>(std::min(old.size(), now.size())) - front;
            const auto [last, rest] = std::mismatch(old.rbegin(), old.rbegin() + shorter, now.rbegin());
            back = static_cast<int>(last - old.rbegin());
        }
        bool follow(int& paragraph) const {
            if (paragraph < front)
                return true;
            if (paragraph < old_size - back)
                return false;
            paragraph += grown;
            return true;
        }
        int old_size = 0, grown = 0, front = 0, back = 0;
    };

    std::map<std::string, Alike, std::less<>> by_story_;
};

/// None where nothing of it stands where it stood.
std::optional<Shown> followed(Shown shown, const Moved& moved) {
    auto& finding = shown.finding;
    const bool had_places = !finding.places.empty();
    std::erase_if(finding.places, [&](document::Place& place) { return !moved.follow(place); });
    const bool stands = moved.follow(finding.place);
    if (had_places ? finding.places.empty() : !stands)
        return std::nullopt;
    if (!stands)
        finding.place = finding.places.front();
    return shown;
}

} // namespace

bool keep_pages(std::vector<Shown>& fresh, const document::Document& document,
                const std::vector<Shown>& before, const document::Document& read_before,
                const rules::RulePack& pack) {
    std::set<std::string_view> of_pages;
    for (const rules::Rule& rule : pack.rules)
        if (rule.evidence == document::Evidence::layout)
            of_pages.insert(rule.id);
    const Moved moved(read_before, document);
    std::vector<Shown> kept;
    std::set<std::string> decided;
    for (const Shown& one : before)
        if (of_pages.contains(one.finding.rule) && one.finding.verdict != rules::Verdict::cannot_tell)
            if (auto now = followed(one, moved)) {
                decided.insert(one.finding.rule);
                kept.push_back(*std::move(now));
            }
    std::erase_if(fresh, [&](const Shown& one) { return decided.contains(one.finding.rule); });
    std::ranges::move(kept, std::back_inserter(fresh));
    return !decided.empty();
}

} // namespace kehoach::session
