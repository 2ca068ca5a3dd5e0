// SPDX-License-Identifier: MPL-2.0
#include "session/sections.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

struct Open {
    int level = 0;
    std::string number;
    grammar::Marker marker{};
};

std::string bare_number(const grammar::Label& label) {
    const std::size_t closing = std::min(label.punctuation.size(), label.written.size());
    return label.written.substr(0, label.written.size() - closing);
}

void enter(std::vector<Open>& open, const plan::Line& line) {
    std::erase_if(open, [&](const Open& one) { return one.level >= line.level; });
    if (!line.label || line.label->ordinals.empty())
        return;
    // 1.1 names its own parent: "II.1.1", not "II.1.1.1".
    if (line.label->marker == grammar::Marker::arabic_dotted && !open.empty() &&
        open.back().marker != grammar::Marker::roman)
        open.pop_back();
    open.push_back({line.level, bare_number(*line.label), line.label->marker});
}

std::string joined(const std::vector<Open>& open) {
    std::string path;
    for (const Open& one : open)
        path += (path.empty() ? "" : ".") + one.number;
    return path;
}

} // namespace

std::map<std::pair<std::string, int>, std::string> section_numbers(const document::Document& document,
                                                                   const plan::Plan& plan) {
    std::map<std::pair<std::string, int>, std::string> numbers;
    std::vector<Open> open;
    std::string part;
    for (const plan::Line& line : plan.lines) {
        const document::Paragraph& paragraph = document.paragraphs[line.paragraph];
        if (std::exchange(part, line.part) != line.part || line.role == plan::Role::recipients_title)
            open.clear();
        if (plan::is_heading(line.role))
            enter(open, line);
        if (!open.empty() && paragraph.story == "body")
            numbers.try_emplace({paragraph.story, paragraph.index}, joined(open));
    }
    return numbers;
}

} // namespace kehoach::session
