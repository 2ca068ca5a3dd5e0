// SPDX-License-Identifier: MPL-2.0
#include "text/phrases.hpp"

#include "text/words.hpp"

#include <deque>

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

bool is_whole(std::string_view text, std::size_t start, std::size_t end) {
    return (start == 0 || !is_letter_before(text, start)) &&
           (end == text.size() || !letter_begins(text, end));
}

} // namespace

Phrases::Phrases(const std::vector<std::string>& phrases) : nodes_(1) {
    std::vector<std::pair<std::string, std::size_t>> all;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        const auto folded = fold(phrases[i]);
        all.emplace_back(folded, i);
        if (auto other = with_main_vowel_tones(folded); other != folded)
            all.emplace_back(std::move(other), i);
    }
    for (const auto& [words, phrase] : all)
        for (const char c : words)
            if (auto& its = class_of_[static_cast<unsigned char>(c)]; its == 0)
                its = static_cast<std::uint8_t>(classes_++);
    nodes_.front().next.resize(classes_);
    for (const auto& [words, phrase] : all)
        if (!words.empty())
            add(words, phrase);
    link();
    for (unsigned char c = 'A'; c <= 'Z'; ++c)
        class_of_[c] = class_of_[static_cast<unsigned char>(c + ('a' - 'A'))];
}

void Phrases::add(std::string_view words, std::size_t phrase) {
    State at = 0;
    for (const char c : words) {
        const auto its = class_of_[static_cast<unsigned char>(c)];
        if (nodes_[at].next[its] == 0) {
            nodes_[at].next[its] = static_cast<State>(nodes_.size());
            nodes_.emplace_back().next.resize(classes_);
        }
        at = nodes_[at].next[its];
    }
    nodes_[at].phrase = phrase;
    nodes_[at].length = words.size();
    nodes_[at].ends = true;
}

/// Breadth first: a node falls back on the longest beginning of a phrase that ends what it has read.
void Phrases::link() {
    table_.assign(nodes_.size() * classes_, 0);
    std::deque<State> waiting{0};
    while (!waiting.empty()) {
        const auto state = waiting.front();
        waiting.pop_front();
        auto& node = nodes_[state];
        node.output = node.ends ? state : nodes_[node.fallback].output;
        for (std::size_t its = 0; its < classes_; ++its) {
            const auto behind = state == 0 ? 0 : table_[node.fallback * classes_ + its];
            const auto next = node.next[its];
            table_[state * classes_ + its] = next == 0 ? behind : next;
            if (next == 0)
                continue;
            nodes_[next].fallback = behind;
            waiting.push_back(next);
        }
        node.next.clear();
    }
    for (auto& next : table_)
        next = static_cast<State>(next * classes_) | (nodes_[next].output != 0 ? ends_here : 0U);
}

/// The longest phrase that ends before byte `end` and is whole syllables.
void Phrases::take(std::string_view nfc, std::size_t end, State state, std::vector<Found>& found) const {
    for (auto out = nodes_[state].output; out != 0; out = nodes_[nodes_[out].fallback].output) {
        const Found here{end - nodes_[out].length, end, nodes_[out].phrase};
        if (!is_whole(nfc, here.start, here.end))
            continue;
        while (!found.empty() && found.back().start >= here.start)
            found.pop_back();
        if (found.empty() || found.back().end <= here.start)
            found.push_back(here);
        return;
    }
}

std::vector<Phrases::Found> Phrases::find(std::string_view nfc) const {
    std::vector<Found> found;
    State row = 0;
    unsigned char before = 0, lead = 0;
    for (std::size_t i = 0; i < nfc.size(); ++i) {
        const auto byte = static_cast<unsigned char>(nfc[i]);
        const auto its = class_of_[byte < 0x80 ? byte : lowered(before, lead, byte)];
        const auto next = table_[row + its];
        row = next & ~ends_here;
        lead = before;
        before = byte;
        if (next != row)
            take(nfc, i + 1, static_cast<State>(row / classes_), found);
    }
    return found;
}

} // namespace kehoach::text
