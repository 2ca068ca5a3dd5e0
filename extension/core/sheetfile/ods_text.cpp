// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/ods_text.hpp"

#include "sheetfile/part.hpp"

namespace kehoach::sheetfile {

namespace {

constexpr int most_blanks = 10'000; ///< that one element may stand for

/// Blanks, tabs and line ends of the file count as one blank, and as none where a line begins (OpenDocument 1.3
/// part 3, 6.1.2).
void add_words(std::string_view words, std::string& text) {
    for (const char letter : words) {
        const bool is_blank = letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
        if (!is_blank)
            text += letter;
        else if (!text.empty() && text.back() != ' ' && text.back() != '\n')
            text += ' ';
    }
}

bool add_content(const pugi::xml_node& node, int depth, std::string& text) {
    if (depth <= 0)
        return false;
    add_words(node.value(), text);
    for (const pugi::xml_node& one : node.children()) {
        if (one.type() != pugi::node_element) {
            add_words(one.value(), text);
            continue;
        }
        const std::string_view name = local_name(one);
        if (name == "s")
            text.append(static_cast<std::size_t>(std::min(whole(attribute(one, "c"), 1), most_blanks)), ' ');
        else if (name == "tab")
            text += '\t';
        else if (name == "line-break")
            text += '\n';
        else if (name != "annotation" && name != "note" && name != "ruby-text" && name != "frame" &&
                 !add_content(one, depth - 1, text))
            return false;
    }
    return true;
}

} // namespace

bool paragraphs_of(const pugi::xml_node& cell, int depth, std::string& text) {
    bool first = true;
    for (const pugi::xml_node& one : cell.children()) {
        if (local_name(one) != "p")
            continue;
        if (!first)
            text += '\n';
        first = false;
        if (!add_content(one, depth, text))
            return false;
    }
    return true;
}

} // namespace kehoach::sheetfile
