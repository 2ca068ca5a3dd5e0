// SPDX-License-Identifier: MPL-2.0
#include "plan/plan.hpp"

namespace kehoach::plan {

document::Place place_of(const document::Document& document, const Plan& plan, std::size_t line,
                         std::size_t start, std::size_t end) {
    const auto& found = plan.lines[line];
    const auto& paragraph = document.paragraphs[found.paragraph];
    document::Place place;
    place.story = paragraph.story;
    place.paragraph = paragraph.index;
    place.line = found.line;
    place.start = found.start + found.text.original(start);
    place.end = found.start + found.text.original(end);
    place.excerpt = paragraph.text.substr(place.start, place.end - place.start);
    return place;
}

document::Place place_of_line(const document::Document& document, const Plan& plan, std::size_t line) {
    return place_of(document, plan, line, 0, plan.lines[line].text.text.size());
}

std::vector<std::size_t> lines_of(const Plan& plan, Role role) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < plan.lines.size(); ++i)
        if (plan.lines[i].role == role)
            found.push_back(i);
    return found;
}

std::size_t bytes_of(const Plan& plan) {
    std::size_t bytes = 0;
    for (const auto& line : plan.lines)
        bytes += line.text.text.size();
    return bytes;
}

} // namespace kehoach::plan
