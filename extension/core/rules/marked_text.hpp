// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/rule.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kehoach::rules {

/// A slip to be marked in the text itself. Offsets are UTF-16, in the text of the paragraph.
struct TextMark {
    std::size_t start = 0, end = 0;
    std::string finding, rule, message;
    std::vector<std::string> suggestions; ///< what may stand there instead
    bool operator==(const TextMark&) const = default;
};

/// The paragraphs of a document by their words, and how often each stands there. Signs of what is no letter
/// (note anchors, pictures) do not count: others may read them otherwise.
class ParagraphWords {
public:
    ParagraphWords() = default;
    explicit ParagraphWords(const document::Document& document);
    /// 0: no paragraph reads like this.
    unsigned count(std::string_view text) const;

private:
    std::unordered_map<std::uint64_t, unsigned> counts_;
};

/// A finding with its sentence.
struct Said {
    const Finding& finding;
    const std::string& message;
};

/// What of the findings of a document is to be marked in its text, by the words of the paragraphs. Never
/// changed once it is made.
class MarkedText {
public:
    MarkedText() = default;
    /// `words`: those of the same document. Takes what is not met, not left alone, decided by the text and
    /// told of a few words of one paragraph. Where several paragraphs read alike, what holds for all of them.
    MarkedText(const document::Document& document, std::shared_ptr<const ParagraphWords> words,
               const RulePack& pack, const std::vector<Said>& said);

    /// Whether the document has a paragraph of these words.
    bool knows(std::string_view text) const { return words_ && words_->count(text) > 0; }
    /// What is marked in a paragraph of these words.
    std::vector<TextMark> marks(std::string_view text) const;
    /// The same of a paragraph that has been changed since: what stands before and behind the change.
    std::vector<TextMark> marks_about(std::string_view text) const;
    /// The words of the paragraphs in which something is marked, without signs.
    std::vector<std::string_view> texts() const;

private:
    /// By the words of the paragraph without signs; offsets are bytes in them.
    using Marks = std::map<std::string, std::vector<TextMark>, std::less<>>;

    std::shared_ptr<const ParagraphWords> words_;
    Marks marked_;
};

} // namespace kehoach::rules
