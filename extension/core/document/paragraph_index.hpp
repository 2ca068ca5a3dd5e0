// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/edit.hpp"

#include <cstddef>
#include <map>
#include <string_view>

namespace kehoach::document {

/// Finds the paragraphs of many places: find_paragraph may walk the whole document for each. Lives no longer
/// than the document, which must not change meanwhile.
class ParagraphIndex {
public:
    explicit ParagraphIndex(const Document& document);
    /// As find_paragraph.
    const Paragraph* find(const Place& place) const;

private:
    const Document& document_;
    std::map<std::string_view, std::size_t> begins_; ///< of a story, in the document's paragraphs
};

} // namespace kehoach::document
