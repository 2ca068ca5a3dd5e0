// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

#include <map>

namespace kehoach::writer {

/// Bookmarks at the beginning of paragraphs. Taking back that words went there, the office puts the words
/// before the bookmark.
class BookmarkedBeginnings {
public:
    explicit BookmarkedBeginnings(const css::uno::Reference<css::frame::XModel>& model);

    /// To be called before the first words of a paragraph go: a bookmark there begins it again when that is
    /// taken back. `paragraph`: its words.
    void keep_on_undo(office::UndoScope& scope, const rtl::OUString& paragraph) const;

private:
    css::uno::Reference<css::frame::XModel> model_;
    std::multimap<rtl::OUString, rtl::OUString> names_; ///< by the words of the paragraph
};

/// To be called before words are replaced: a bookmark around words reaches over them again when that is taken back.
/// The office lets it end where the new words ended.
void keep_reach_on_undo(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::writer
