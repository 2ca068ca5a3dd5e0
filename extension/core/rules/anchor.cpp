// SPDX-License-Identifier: MPL-2.0
#include "rules/anchor.hpp"

#include "text/digest.hpp"
#include "text/normal_form.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::rules {

namespace {

using document::Paragraph;
using document::Place;

/// Nothing gives 0, and only nothing does.
std::uint32_t digest(std::string_view text) {
    return text.empty() ? 0 : std::max(text::Digest().feed(text::normalise(text).text).value(), 1U);
}

constexpr std::size_t context_bytes = 48;

/// What stands before `at` in its line.
std::string_view left_of(std::string_view text, std::size_t at) {
    const auto found = text::last_bytes(text.substr(0, at), context_bytes);
    const auto line = found.rfind('\n');
    return text::trim(line == std::string_view::npos ? found : found.substr(line + 1));
}

std::string_view right_of(std::string_view text, std::size_t at) {
    const auto found = text::first_bytes(text.substr(at), context_bytes);
    return text::trim(found.substr(0, found.find('\n')));
}

std::string_view line_around(std::string_view text, std::size_t at) {
    const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    const std::size_t from = before == std::string_view::npos ? 0 : before + 1;
    return text::trim(text.substr(from, text.find('\n', at) - from));
}

} // namespace

/// The nearest paragraph of the story with anything in it.
const Paragraph* AnchorMaker::neighbour(std::size_t paragraph, int step) const {
    const auto& all = document_.paragraphs;
    for (auto at = static_cast<std::ptrdiff_t>(paragraph) + step;
         at >= 0 && at < static_cast<std::ptrdiff_t>(all.size()); at += step) {
        const auto& one = all[static_cast<std::size_t>(at)];
        if (one.story != all[paragraph].story)
            return nullptr;
        if (!text::trim(one.text).empty())
            return &one;
    }
    return nullptr;
}

Anchor AnchorMaker::operator()(const Place& place) const {
    Anchor made;
    made.digests[Anchor::story] = digest(place.story);
    const auto* const found = paragraphs_.find(place);
    if (found == nullptr) {
        made.digests[Anchor::marked] = digest(place.excerpt);
        return made;
    }
    const std::string_view text = found->text;
    const auto start = std::min(place.start, text.size());
    const auto end = std::clamp(place.end, start, text.size());
    // Where nothing is marked but a spot, the line it is in is what the user saw.
    made.digests[Anchor::marked] =
        digest(start == end ? line_around(text, start) : text.substr(start, end - start));
    if (start != end) {
        made.digests[Anchor::left] = digest(left_of(text, start));
        made.digests[Anchor::right] = digest(right_of(text, end));
    }
    const auto position = static_cast<std::size_t>(found - document_.paragraphs.data());
    const auto around = [&](int step) {
        const auto* paragraph = neighbour(position, step);
        return paragraph == nullptr ? 0 : digest(text::trim(paragraph->text));
    };
    made.digests[Anchor::previous] = around(-1);
    made.digests[Anchor::next] = around(1);
    return made;
}

int likeness(const Anchor& a, const Anchor& b) {
    const auto same = [&](Anchor::Part part) { return a.digests[part] == b.digests[part]; };
    const auto shared = [&](Anchor::Part part) { return same(part) && a.digests[part] != 0; };
    if (!same(Anchor::story) || !same(Anchor::marked))
        return 0;
    // A line marked as a whole needs no neighbours to be known.
    const bool whole = a.digests[Anchor::left] == 0 && a.digests[Anchor::right] == 0 &&
                       b.digests[Anchor::left] == 0 && b.digests[Anchor::right] == 0;
    int like = whole ? 1 : 0;
    like += shared(Anchor::left) ? 4 : 0;
    like += shared(Anchor::right) ? 4 : 0;
    like += shared(Anchor::previous) ? 2 : 0;
    like += shared(Anchor::next) ? 2 : 0;
    return like;
}

std::string written(const Anchor& anchor) {
    std::string text;
    for (const std::uint32_t digest : anchor.digests) {
        char digits[8];
        const auto end = std::to_chars(std::begin(digits), std::end(digits), digest, 36).ptr;
        text += (text.empty() ? "" : ".") + std::string(digits, end);
    }
    return text;
}

std::optional<Anchor> read_anchor(std::string_view written) {
    Anchor anchor;
    const auto parts = text::split(written, '.');
    if (parts.size() != anchor.digests.size())
        return std::nullopt;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto* const end = parts[i].data() + parts[i].size();
        const auto read = std::from_chars(parts[i].data(), end, anchor.digests[i], 36);
        if (read.ec != std::errc() || read.ptr != end)
            return std::nullopt;
    }
    return anchor;
}

} // namespace kehoach::rules
