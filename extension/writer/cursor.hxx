// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <optional>
#include <utility>

namespace kehoach::writer {

/// Where the cursor of the view begins: story, paragraph, and bytes into its text. None where the document
/// has no view, or the cursor stands in what is no story of ours.
std::optional<document::Place> cursor_place(const Model& model);

/// The paragraph in which the cursor of the view begins, as the office says its words, and where it begins
/// in them.
struct WordsAtCursor {
    std::string text;
    std::size_t offset = 0; ///< UTF-16
};
std::optional<WordsAtCursor> words_at_cursor(const Model& model);

/// A paragraph and what it said while the cursor stood in it. The letters that an input method composes come
/// into it, and go again where the composing is given up, without any event of an edit.
class SeenParagraph {
public:
    /// None where the cursor is in no text.
    static std::optional<SeenParagraph> at_cursor(const Model& model);
    /// Where it is gone, too: that is an edit, of which others tell.
    bool is_as_it_was() const;

private:
    Ref<css::text::XTextRange> place_;
    OUString words_;
};

/// First and last paragraph of the body in which something is selected; none where nothing is, or elsewhere.
std::optional<std::pair<int, int>> selected_paragraphs(const Model& model);

/// Whether the cursor of the view stands in a word or right behind one: it may be being typed.
bool is_in_word(const Model& model);
/// Whether the cursor is on the screen. Where it is not, reading under a lock would scroll back to it.
bool is_cursor_in_view(const Model& model);

/// Whether changes are recorded.
bool is_recording(const Model& model);

} // namespace kehoach::writer
