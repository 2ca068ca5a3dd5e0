// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <cstddef>
#include <vector>

namespace kehoach::plan {

/// The order in which the paragraphs of a document are read, and which of them are of its text.
struct ReadingOrder {
    std::vector<std::size_t> paragraphs; ///< in Document::paragraphs, each once
    std::vector<bool> speaks;            ///< by paragraph of the document
};

/// The body is read as it stands. Frames, shapes and page headers are no text of a paper, but where they
/// hold a letterhead, recipients or a signature that the body lacks: those are read where they belong.
ReadingOrder reading_order(const document::Document& document);

} // namespace kehoach::plan
