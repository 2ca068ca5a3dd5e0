// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::test {

/// A level of a numbering as a .docx file writes it.
struct WordLevel {
    std::string format, text, follow; ///< decimal, "%2.", space
    int start = 1;
    int left = 0, first = 0; ///< twips; `first` of a hanging indent is below nought
};

struct WordParagraph {
    std::string label; ///< as another program has to count it; a bullet's sign
    std::string text;
    int level = -1;    ///< from 0; -1: no number
    bool bold = false; ///< the number: as the mark that ends the paragraph, or its style
};

/// The numbers that a .docx file asks for, counted from the file alone, as ECMA-376 17.9 has it: counters
/// belong to the abstract numbering, an overridden start counts once, deeper levels begin again.
struct WordLabels {
    std::vector<WordParagraph> paragraphs;
    std::vector<std::vector<WordLevel>> numberings; ///< abstract ones, in the order of the file
};
WordLabels word_labels(const std::filesystem::path& docx);

} // namespace kehoach::test
