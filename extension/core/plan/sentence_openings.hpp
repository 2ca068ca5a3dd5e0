// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "text/phrases.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// What may stand before the name of whom a sentence asks: the list sentence-openings (`right`: up to where).
class SentenceOpenings {
public:
    explicit SentenceOpenings(const profile::Terms& list);
    /// Where the name begins; the end of the sentence where only an opening stands there.
    std::size_t end_in(std::string_view sentence) const;

private:
    text::Phrases phrases_;
    std::vector<bool> up_to_comma_; ///< of each
};

} // namespace kehoach::plan
