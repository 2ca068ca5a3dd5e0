// SPDX-License-Identifier: MPL-2.0
#include "rules/title.hpp"

namespace kehoach::rules {

namespace {

constexpr std::string_view any = "…";

/// In place of each argument three dots.
std::string with_dots(std::string text) {
    for (auto open = text.find('{'); open != std::string::npos; open = text.find('{', open)) {
        const auto close = text.find('}', open);
        if (close == std::string::npos)
            break;
        text.replace(open, close + 1 - open, any);
    }
    return text;
}

/// "(… places)" counts what a rule has none of.
void drop_counts(std::string& text) {
    const std::string opened = " (" + std::string(any);
    for (auto at = text.find(opened); at != std::string::npos; at = text.find(opened, at)) {
        const auto close = text.find(')', at);
        if (close == std::string::npos)
            break;
        text.erase(at, close + 1 - at);
    }
}

/// Marks that stood for an argument alone.
void drop_marks(std::string& text) {
    for (const std::string_view mark : {": “…”", ": …"})
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
            text.erase(at, mark.size());
    // A sentence that an argument alone adds.
    if (text.ends_with(".…"))
        text.resize(text.size() - any.size());
}

} // namespace

std::string title(const Rule& rule, std::string_view language) {
    // The source is Vietnamese: in another language the rule is known by what it says.
    if (!rule.profiles.empty() && language == "vi")
        return rule.profiles.begin()->second.words;
    std::string said = with_dots(language == "en" ? rule.message_en : rule.message_vi);
    drop_counts(said);
    drop_marks(said);
    return said;
}

} // namespace kehoach::rules
