// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/paragraph_index.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace kehoach::rules {

/// What the ids of findings know the paragraph of a place by: story and words, blind to capitals, blanks and
/// tone placement. Made of each paragraph once a check, for many findings stand in one. Of one thread.
class Fingerprints {
public:
    explicit Fingerprints(const document::Document& document) : paragraphs_(document) {}
    /// Eight hexadecimal digits; of the excerpt where there is no such paragraph.
    std::string of(const document::Place& place) const;

private:
    document::ParagraphIndex paragraphs_;
    mutable std::unordered_map<const document::Paragraph*, std::uint32_t> known_;
};

} // namespace kehoach::rules
