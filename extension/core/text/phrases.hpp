// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/breaks.hpp"

#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace kehoach::text {

/// Finds many phrases in one pass: whole syllables, blind to capitals and to which vowel of oa, oe, uy
/// bears the tone mark.
class Phrases {
public:
    struct Found {
        std::size_t start = 0, end = 0; ///< bytes
        std::size_t phrase = 0;         ///< in the list given
    };

    explicit Phrases(const std::vector<std::string>& phrases);
    /// In order, without overlaps; of several that begin at one place the longest. `nfc` as of normalise.
    std::vector<Found> find(std::string_view nfc) const;
    /// The same, of a text whose breaks are known; of some of them: beginning behind these alone, where the
    /// break that ends the syllable is among them.
    std::vector<Found> find(std::string_view nfc, Breaks breaks) const;
    /// The first that is taken; no further than there is read.
    std::optional<Found> first(std::string_view nfc, const std::function<bool(const Found&)>& taken) const;
    /// The longest that stands at the very beginning.
    std::optional<Found> at_start(std::string_view nfc) const;

private:
    static constexpr std::size_t bytes = 256, head_bits = 14, pair_bits = 15;
    using Index = std::uint32_t;
    static constexpr Index nowhere = static_cast<Index>(-1);

    /// Phrases that begin with the same bytes share them: what all that come this far go on with, and then
    /// what each may go on with.
    struct Node {
        Index label = 0, length = 0;  ///< in labels_
        Index phrase = nowhere;       ///< that ends behind the label
        Index children = 0, count = 0; ///< in nodes_; their labels begin differently
    };
    struct Entry {
        std::string words;
        Index phrase = 0;
    };
    /// The nodes of sorted entries that share the bytes before `depth`, one for each byte that follows; gives
    /// where they begin and how many they are.
    std::pair<Index, Index> add(const Entry* first, const Entry* end, std::size_t depth);
    void fill(Index node, const Entry* first, const Entry* end, std::size_t depth);
    /// What goes on behind a node with the letter there.
    Index child(const Node& node, std::string_view nfc, std::size_t at) const;
    void add_heads(std::string_view words);
    /// A phrase is whole syllables: where none begins with the syllable between these bytes and the one behind
    /// it, none begins.
    bool may_begin(std::string_view nfc, std::size_t start, std::size_t end) const;
    bool may_go_on(std::string_view nfc, std::uint64_t head, std::size_t end) const;
    /// The longest phrase that begins at `start` and is whole syllables; `none` where none does.
    Found longest_at(std::string_view nfc, std::size_t start) const;
    /// The same, after those found.
    void take(std::string_view nfc, std::size_t start, std::vector<Found>& found) const;

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::vector<Node> nodes_;
    std::string labels_, begin_; ///< begin_: first bytes of the labels of nodes
    std::array<Index, bytes> first_{}; ///< nodes with which phrases begin, by their byte
    /// Hashes of the first syllables of phrases, in small letters and capitals; of those that are a phrase
    /// alone; of the first two.
    std::bitset<1U << head_bits> heads_, alone_;
    std::bitset<1U << pair_bits> pairs_;
};

} // namespace kehoach::text
