// SPDX-License-Identifier: MPL-2.0
#include "returns/telling.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::returns {

bool Telling::means(const std::string& said, const form::AddedLine& line) const {
    const auto is_named = [&](const SheetLine& one) { return text::same_wording(one.name, said); };
    const auto named = std::ranges::find_if(there_, is_named);
    return named != there_.end() ? named->at == line.at : text::same_wording(line.label, said);
}

bool Telling::is_of_another(const form::AddedLine& line, const std::string& head) const {
    return std::ranges::any_of(told_, [&](const auto& one) {
        return !one.first.empty() && !one.second.empty() && !text::same_wording(one.second, head) &&
               means(one.first, line);
    });
}

const form::AddedLine* Telling::line_of(const std::string& head, const std::vector<form::AddedLine>& lines) const {
    const form::AddedLine* found = nullptr;
    for (const auto& [there, wanted] : told_) {
        if (there.empty() || !text::same_wording(wanted, head))
            continue;
        for (const form::AddedLine& line : lines)
            if (means(there, line)) {
                if ((found != nullptr && found != &line) || is_of_another(line, head))
                    return nullptr;
                found = &line;
            }
    }
    return found;
}

bool Telling::is_left(const std::string& head) const {
    return std::ranges::any_of(
        told_, [&](const auto& one) { return one.first.empty() && text::same_wording(one.second, head); });
}

bool Telling::is_foreign(const form::AddedLine& line) const {
    return std::ranges::any_of(told_, [&](const auto& one) {
        return one.second.empty() && (line.label.empty() ? one.first.empty() : means(one.first, line));
    });
}

bool Telling::is_otherwise(int at, const std::string& head) const {
    const auto line = std::ranges::find(there_, at, &SheetLine::at);
    return line != there_.end() && !line->name.empty() && std::ranges::any_of(told_, [&](const auto& one) {
        return text::same_wording(one.first, line->name) && !text::same_wording(one.second, head);
    });
}

} // namespace kehoach::returns
