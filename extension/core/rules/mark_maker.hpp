// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/paragraph_index.hpp"
#include "rules/marked_text.hpp"

#include <functional>

namespace kehoach::rules {

/// Makes marks of findings. Lives no longer than the document and the rules.
class MarkMaker {
public:
    MarkMaker(const document::Document& document, const RulePack& pack)
        : document_(document), pack_(pack), paragraphs_(document) {}
    /// What is not to be marked adds nothing.
    void add(const Finding& finding, const std::string& message);
    /// By the words of paragraphs, without signs; offsets are bytes in them. `count`: how many paragraphs
    /// have these words. What not all of them have is left out.
    std::map<std::string, std::vector<TextMark>, std::less<>>
    marks(const std::function<unsigned(std::string_view)>& count);

private:
    bool is_marked(const Finding& finding) const;

    const document::Document& document_;
    const RulePack& pack_;
    document::ParagraphIndex paragraphs_;
    std::map<const document::Paragraph*, std::vector<TextMark>> made_; ///< offsets in bytes
    std::size_t count_ = 0;
};

} // namespace kehoach::rules
