// SPDX-License-Identifier: MPL-2.0
#include "rules/fingerprints.hpp"

#include "text/digest.hpp"
#include "text/words.hpp"

namespace kehoach::rules {

namespace {

std::uint32_t digest(std::string_view story, std::string_view words) {
    return text::Digest().feed(story).feed(words).value();
}

std::string written(std::uint32_t digest) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    for (int shift = 28; shift >= 0; shift -= 4)
        text += digits[(digest >> static_cast<unsigned>(shift)) & 0xFU];
    return text;
}

} // namespace

std::string Fingerprints::of(const document::Place& place) const {
    const auto* paragraph = paragraphs_.find(place);
    if (paragraph == nullptr)
        return written(digest(place.story, place.excerpt));
    auto known = known_.find(paragraph);
    if (known == known_.end())
        known = known_.emplace(paragraph, digest(place.story, text::fold(paragraph->text))).first;
    return written(known->second);
}

} // namespace kehoach::rules
