// SPDX-License-Identifier: MPL-2.0
#include "plan/carried_end.hpp"

#include <string_view>

namespace kehoach::plan {

namespace {

constexpr std::string_view closing = "./.";

/// Bytes of a text without the blanks behind it.
std::size_t length_of(std::string_view text) {
    return text.find_last_not_of(" \t\n") + 1; // npos + 1 is none
}

/// The last paragraph with words from `first` to `last`; null where there is none outside of tables.
const document::Paragraph* last_words(const document::Document& document, int first, int last) {
    const document::Paragraph* found = nullptr;
    for (const document::Paragraph& each : document.paragraphs)
        if (each.story == "body" && each.index >= first && each.index <= last && length_of(each.text) > 0)
            found = &each;
    return found && !found->cell ? found : nullptr;
}

document::Edit edit_of(const document::Paragraph& paragraph, std::size_t start, std::string_view text) {
    document::Edit edit;
    edit.kind = document::Edit::Kind::replace_text;
    edit.place.story = paragraph.story;
    edit.place.paragraph = paragraph.index;
    edit.place.start = start;
    edit.place.end = length_of(paragraph.text);
    edit.place.excerpt = paragraph.text.substr(start, edit.place.end - start);
    edit.before = edit.place.excerpt;
    edit.text = text;
    return edit;
}

document::Edit keep_of(const document::Paragraph& paragraph, bool keep) {
    document::Edit edit;
    edit.kind = document::Edit::Kind::paragraph_look;
    edit.place.story = paragraph.story;
    edit.place.paragraph = paragraph.index;
    edit.look.keep_with_next = keep;
    return edit;
}

/// A heading keeps what is under it, wherever it stands.
bool keeps_ending(const document::Paragraph& paragraph) {
    return paragraph.look.keep_with_next.value_or(false) && paragraph.outline_level == 0;
}

} // namespace

std::vector<document::Edit> carried_end_edits(const document::Document& document, const Swapped& swapped) {
    const auto* middle = last_words(document, swapped.first, swapped.second - 1);
    const auto* end = last_words(document, swapped.second, swapped.last);
    if (!middle || !end || !keeps_ending(*middle) || end->look.keep_with_next.value_or(false))
        return {};
    return {keep_of(*end, true), keep_of(*middle, false)};
}

std::vector<document::Edit> carried_mark_edits(const document::Document& document, const Swapped& swapped) {
    const auto* middle = last_words(document, swapped.first, swapped.second - 1);
    const auto* end = last_words(document, swapped.second, swapped.last);
    if (!middle || !end)
        return {};
    const auto carried = std::string_view(middle->text).substr(0, length_of(middle->text));
    const auto words = std::string_view(end->text).substr(0, length_of(end->text));
    if (!carried.ends_with(closing) || words.ends_with(closing) || words.ends_with(':'))
        return {};
    const bool marked = words.ends_with('.') || words.ends_with(';') || words.ends_with(',');
    return {edit_of(*end, words.size() - (marked ? 1 : 0), closing),
            edit_of(*middle, carried.size() - closing.size(), ".")};
}

} // namespace kehoach::plan
