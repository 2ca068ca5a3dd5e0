// SPDX-License-Identifier: MPL-2.0
#include "plan/markdown_marks.hpp"

#include <algorithm>
#include <string_view>

namespace kehoach::plan {

namespace {

using document::Edit;

constexpr std::string_view strong = "**";

bool parts_words(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '*';
}

/// Where a mark of emphasis stands: beside a word on one side at least, and in no brackets of its own.
std::vector<std::size_t> strong_marks(std::string_view text) {
    std::vector<std::size_t> marks;
    for (auto at = text.find(strong); at != std::string_view::npos;
         at = text.find(strong, at + strong.size())) {
        const char before = at > 0 ? text[at - 1] : ' ';
        const char behind = at + strong.size() < text.size() ? text[at + strong.size()] : ' ';
        const bool note = before == '(' && behind == ')';
        if (!note && before != '*' && behind != '*' && (!parts_words(before) || !parts_words(behind)))
            marks.push_back(at);
    }
    return marks;
}

/// Bytes of "## " at the beginning of a line.
std::size_t heading_mark(std::string_view text) {
    const auto signs = text.find_first_not_of('#');
    constexpr std::size_t most = 6;
    const bool is_mark = signs != std::string_view::npos && signs > 0 && signs <= most && text[signs] == ' ';
    return is_mark ? signs + 1 : 0;
}

Edit edit_of(Edit::Kind kind, const document::Paragraph& paragraph, std::size_t start, std::size_t end) {
    Edit edit;
    edit.kind = kind;
    edit.place.story = paragraph.story;
    edit.place.paragraph = paragraph.index;
    edit.place.start = start;
    edit.place.end = end;
    edit.place.excerpt = paragraph.text.substr(start, end - start);
    edit.before = edit.place.excerpt;
    return edit;
}

} // namespace

std::vector<Edit> markdown_edits(const document::Document& document, const Reach& reach) {
    std::vector<Edit> looks, cuts;
    for (const document::Paragraph& paragraph : document.paragraphs) {
        if (paragraph.story != "body" || paragraph.cell || !reach.holds(paragraph.index))
            continue;
        const auto length = heading_mark(paragraph.text);
        if (length > 0)
            cuts.push_back(edit_of(Edit::Kind::replace_text, paragraph, 0, length));
        const auto marks = strong_marks(paragraph.text);
        for (std::size_t n = 0; n + 1 < marks.size(); n += 2) {
            Edit look = edit_of(Edit::Kind::char_look, paragraph, marks[n] + strong.size(), marks[n + 1]);
            const std::size_t gone = length + (n + 1) * strong.size();
            look.place.start -= gone;
            look.place.end -= gone;
            look.chars.bold = true;
            looks.push_back(std::move(look));
        }
        for (const std::size_t at : marks)
            cuts.push_back(edit_of(Edit::Kind::replace_text, paragraph, at, at + strong.size()));
    }
    std::reverse(cuts.begin(), cuts.end());
    cuts.insert(cuts.end(), looks.begin(), looks.end());
    return cuts;
}

} // namespace kehoach::plan
