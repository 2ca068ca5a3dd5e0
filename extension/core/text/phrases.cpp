// SPDX-License-Identifier: MPL-2.0
#include "text/phrases.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace kehoach::text {

namespace {

/// Small letters of the Vietnamese alphabet have as many bytes as the capitals: done in place, offsets stay.
/// Latin-1 and Latin Extended-A (C3 to C6), Latin Extended Additional (E1 BA, E1 BB).
unsigned char lowered(unsigned char before, unsigned char lead, unsigned char byte) {
    const bool continues = (byte & 0xC0U) == 0x80U;
    if (!continues)
        return byte;
    if (before == 0xC3 && byte >= 0x80 && byte <= 0x9E && byte != 0x97)
        return byte + 0x20;
    if ((before == 0xC4 || before == 0xC5) && (byte == 0x82 || byte == 0x90 || byte == 0xA8))
        return byte + 1;
    if (before == 0xC6 && (byte == 0xA0 || byte == 0xAF))
        return byte + 1;
    if (lead == 0xE1 && (before == 0xBA || before == 0xBB) && byte % 2 == 0)
        return byte + 1;
    return byte;
}

unsigned char lowered_ascii(unsigned char byte) {
    return byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte;
}

/// Letters and digits; of what is not ASCII all but signs (C2 xx, E2 80 xx, E2 81 xx).
bool letter_begins(std::string_view text, std::size_t at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80)
        return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z');
    if (byte == 0xE2 && at + 1 < text.size())
        return static_cast<unsigned char>(text[at + 1]) > 0x81;
    return byte != 0xC2;
}

bool is_letter_before(std::string_view text, std::size_t end) {
    auto at = end - 1;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
        --at;
    return letter_begins(text, at);
}

bool begins_syllable(std::string_view text, std::size_t at) {
    return at == 0 || !is_letter_before(text, at);
}

bool ends_syllable(std::string_view text, std::size_t at) {
    return at == text.size() || !letter_begins(text, at);
}

/// The byte there, of a small letter.
unsigned char small_at(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t back) {
        return at >= back ? static_cast<unsigned char>(text[at - back]) : static_cast<unsigned char>(0);
    };
    return byte(0) < 0x80 ? lowered_ascii(byte(0)) : lowered(byte(1), byte(2), byte(0));
}

/// Whether `small` goes on from there; most letters of a text are small.
bool goes_on_with(std::string_view text, std::size_t at, std::string_view small) {
    if (text.size() - at < small.size())
        return false;
    for (std::size_t i = 0; i < small.size(); ++i)
        if (text[at + i] != small[i] && small_at(text, at + i) != static_cast<unsigned char>(small[i]))
            return false;
    return true;
}

/// The first bytes of a syllable, up to eight, as a number that small letters and capitals share, but for ư;
/// others may share it too.
inline std::uint64_t head_of(std::string_view text, std::size_t start, std::size_t end) {
    static_assert(std::endian::native == std::endian::little);
    constexpr std::uint64_t what_capitals_change = 0x2121212121212121U, all = ~std::uint64_t{0};
    constexpr std::size_t bits = 8;
    static constexpr auto first_bytes = [] {
        std::array<std::uint64_t, sizeof(std::uint64_t) + 1> masks{};
        for (std::size_t length = 0; length < masks.size(); ++length)
            masks[length] = length < sizeof(std::uint64_t) ? ~(all << (bits * length)) : all;
        return masks;
    }();
    const auto length = std::min(end - start, sizeof(std::uint64_t));
    std::uint64_t head = 0;
    if (start + sizeof head <= text.size())
        std::memcpy(&head, text.data() + start, sizeof head);
    else
        std::memcpy(&head, text.data() + start, length);
    return (head & first_bytes[length]) | what_capitals_change;
}

std::size_t end_of_syllable(std::string_view text, std::size_t at) {
    while (at < text.size() && break_length(text[at]) == 0)
        ++at;
    return at;
}

std::size_t behind_break(std::string_view text, std::size_t at) {
    return at < text.size() ? std::min(at + break_length(text[at]), text.size()) : at;
}

/// The end of the syllable there, as far as its head reaches.
std::size_t end_of_head(std::string_view text, std::size_t at) {
    const auto furthest = std::min(text.size(), at + sizeof(std::uint64_t));
    while (at < furthest && break_length(text[at]) == 0)
        ++at;
    return at;
}

/// The heads of two syllables as one number; the first may not take the place of the second.
inline std::uint64_t pair_of(std::uint64_t first, std::uint64_t second) {
    constexpr unsigned turn = 29;
    return std::rotl(first, turn) ^ second;
}

inline std::size_t hash_of(std::uint64_t head, std::size_t bits) {
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15U;
    return (head * golden) >> (64 - bits);
}

/// The words with every ư small or a capital, as far as heads reach.
std::vector<std::string> with_capitals(std::string_view words) {
    constexpr std::string_view small = "ư", capital = "Ư";
    std::vector<std::string> all{std::string(words)};
    for (auto at = words.find(small); at < sizeof(std::uint64_t); at = words.find(small, at + small.size()))
        for (std::size_t i = 0, count = all.size(); i < count; ++i) {
            auto other = all[i];
            std::ranges::copy(capital, other.begin() + static_cast<std::ptrdiff_t>(at));
            all.push_back(std::move(other));
        }
    return all;
}

} // namespace

Phrases::Phrases(const std::vector<std::string>& phrases) {
    std::vector<Entry> all;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const auto folded = fold(phrases[i]);
        if (folded.empty())
            continue;
        const auto phrase = static_cast<Index>(i);
        all.push_back({folded, phrase});
        if (auto other = with_main_vowel_tones(folded); other != folded)
            all.push_back({std::move(other), phrase});
    }
    // Of one told twice the last.
    std::ranges::stable_sort(all, {}, &Entry::words);
    first_.fill(nowhere);
    const auto [node, count] = add(all.data(), all.data() + all.size(), 0);
    for (auto at = node; at != node + count; ++at)
        first_[static_cast<unsigned char>(begin_[at])] = at;
    for (const auto& one : all)
        add_heads(one.words);
}

std::pair<Phrases::Index, Phrases::Index> Phrases::add(const Entry* first, const Entry* end,
                                                       std::size_t depth) {
    const auto begin = static_cast<Index>(nodes_.size());
    const auto behind = [&](const Entry* at) {
        return std::find_if(at, end, [&](const Entry& one) { return one.words[depth] != at->words[depth]; });
    };
    for (const auto* at = first; at != end; at = behind(at)) {
        nodes_.emplace_back();
        begin_ += at->words[depth];
    }
    const auto count = static_cast<Index>(nodes_.size()) - begin;
    auto node = begin;
    for (const auto* at = first; at != end; at = behind(at))
        fill(node++, at, behind(at), depth);
    return {begin, count};
}

/// All of the entries share the byte at `depth`, and with the first and the last of them what lies between.
void Phrases::fill(Index node, const Entry* first, const Entry* end, std::size_t depth) {
    const std::string_view words = first->words, last = (end - 1)->words;
    const auto shared = static_cast<std::size_t>(
        std::ranges::mismatch(words.substr(depth), last.substr(depth)).in1 - words.substr(depth).begin());
    nodes_[node].label = static_cast<Index>(labels_.size());
    nodes_[node].length = static_cast<Index>(shared);
    labels_ += words.substr(depth, shared);
    for (; first != end && first->words.size() == depth + shared; ++first)
        nodes_[node].phrase = first->phrase;
    const auto [children, count] = add(first, end, depth + shared);
    nodes_[node].children = children;
    nodes_[node].count = count;
}

void Phrases::add_heads(std::string_view words) {
    const auto end = end_of_syllable(words, 0);
    const auto second = behind_break(words, end);
    for (const auto& written : with_capitals(words.substr(0, end))) {
        const auto head = head_of(written, 0, written.size());
        heads_.set(hash_of(head, head_bits));
        if (end == words.size())
            alone_.set(hash_of(head, head_bits));
        else
            for (const auto& next : with_capitals(words.substr(second, end_of_head(words, second) - second)))
                pairs_.set(hash_of(pair_of(head, head_of(next, 0, next.size())), pair_bits));
    }
}

inline bool Phrases::may_go_on(std::string_view nfc, std::uint64_t head, std::size_t end) const {
    const auto second = behind_break(nfc, end);
    return pairs_[hash_of(pair_of(head, head_of(nfc, second, end_of_head(nfc, second))), pair_bits)];
}

inline bool Phrases::may_begin(std::string_view nfc, std::size_t start, std::size_t end) const {
    const auto head = head_of(nfc, start, end);
    const auto hash = hash_of(head, head_bits);
    return heads_[hash] && (alone_[hash] || may_go_on(nfc, head, end));
}

inline Phrases::Index Phrases::child(const Node& node, std::string_view nfc, std::size_t at) const {
    const auto beginning_with = [&](char byte) {
        auto found = node.children;
        while (found < node.children + node.count && begin_[found] != byte)
            ++found;
        return found < node.children + node.count ? found : nowhere;
    };
    const auto found = beginning_with(nfc[at]);
    return found == nowhere ? beginning_with(static_cast<char>(small_at(nfc, at))) : found;
}

Phrases::Found Phrases::longest_at(std::string_view nfc, std::size_t start) const {
    Found longest{start, start, none};
    auto node = start < nfc.size() ? first_[small_at(nfc, start)] : nowhere;
    for (auto at = start; node != nowhere;) {
        const auto& here = nodes_[node];
        // The first byte of the label is what the node was found by.
        if (!goes_on_with(nfc, at + 1, std::string_view(labels_).substr(here.label + 1, here.length - 1)))
            break;
        at += here.length;
        if (here.phrase != nowhere && ends_syllable(nfc, at))
            longest = {start, at, here.phrase};
        node = at < nfc.size() ? child(here, nfc, at) : nowhere;
    }
    return longest;
}

void Phrases::take(std::string_view nfc, std::size_t start, std::vector<Found>& found) const {
    if ((!found.empty() && start < found.back().end) || !begins_syllable(nfc, start))
        return;
    const auto longest = longest_at(nfc, start);
    if (longest.phrase == none)
        return;
    constexpr std::size_t of_most_lines = 8;
    if (found.empty())
        found.reserve(of_most_lines);
    found.push_back(longest);
}

std::optional<Phrases::Found> Phrases::first(std::string_view nfc,
                                             const std::function<bool(const Found&)>& taken) const {
    work(nfc.size());
    for (std::size_t start = 0, at = 0; start < nfc.size(); start = at) {
        at = end_of_syllable(nfc, start);
        if (may_begin(nfc, start, at) && begins_syllable(nfc, start))
            if (const auto found = longest_at(nfc, start); found.phrase != none) {
                if (taken(found))
                    return found;
                at = end_of_syllable(nfc, found.end);
            }
        at += at < nfc.size() ? break_length(nfc[at]) : 0;
    }
    return std::nullopt;
}

std::optional<Phrases::Found> Phrases::at_start(std::string_view nfc) const {
    if (nfc.empty() || !may_begin(nfc, 0, end_of_syllable(nfc, 0)))
        return std::nullopt;
    const auto longest = longest_at(nfc, 0);
    return longest.phrase == none ? std::nullopt : std::optional(longest);
}

std::vector<Phrases::Found> Phrases::find(std::string_view nfc) const {
    thread_local std::vector<std::uint32_t> breaks;
    breaks.clear();
    gather_breaks(nfc, breaks);
    return find(nfc, breaks);
}

std::vector<Phrases::Found> Phrases::find(std::string_view nfc, Breaks breaks) const {
    std::vector<Found> found;
    work(nfc.size());
    std::size_t start = 0;
    for (const auto at : breaks) {
        if (start <= at && may_begin(nfc, start, at))
            take(nfc, start, found);
        start = at + break_length(nfc[at]);
    }
    if (start < nfc.size() && may_begin(nfc, start, nfc.size()))
        take(nfc, start, found);
    return found;
}

} // namespace kehoach::text
