// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"

#include "plan/recognise.hpp"
#include "text/words.hpp"

#include <utility>

namespace kehoach::test {

document::Document bare(std::string_view text) {
    document::Document document;
    document.evidence = document::Evidence::text;
    for (const auto line : text::split(text, '\n')) {
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(document.paragraphs.size());
        paragraph.text = line;
        document.paragraphs.push_back(std::move(paragraph));
    }
    return document;
}

plan::Plan read(std::string_view text) {
    return plan::recognise(bare(text));
}

std::string roles(const plan::Plan& plan, std::string_view part) {
    std::string names;
    for (const auto& line : plan.lines)
        if (line.role != plan::Role::empty && (part.empty() || line.part == part))
            names += (names.empty() ? "" : " ") + std::string(plan::name(line.role));
    return names;
}

} // namespace kehoach::test
