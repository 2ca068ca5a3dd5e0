// SPDX-License-Identifier: MPL-2.0
#include "rules/marked_text.hpp"

#include "rules/mark_maker.hpp"
#include "rules/sign_free.hpp"
#include "text/utf.hpp"

#include <algorithm>
#include <functional>

namespace kehoach::rules {

namespace {

std::uint64_t digest(std::string_view text) {
    return std::hash<std::string_view>()(SignFree(text).text());
}

/// Offsets of bytes in the sign-free text as UTF-16 in the whole one; marks are in order, and the text is
/// gone through once.
void put_into(std::string_view whole, const SignFree& free, std::vector<TextMark>& marks) {
    std::size_t byte = 0, unit = 0;
    for (TextMark& mark : marks) {
        const auto start = free.to_whole(mark.start), end = free.to_whole(mark.end - 1) + 1;
        unit += text::utf16_offset(whole.substr(byte, start - byte), start - byte);
        byte = start;
        mark.start = unit;
        mark.end = unit + text::utf16_offset(whole.substr(start, end - start), end - start);
    }
}

/// How two texts are alike at their ends.
struct Ends {
    std::size_t front = 0, back = 0;
};

Ends ends_alike(std::string_view before, std::string_view now) {
    const auto most = std::min(before.size(), now.size());
    Ends ends;
    while (ends.front < most && before[ends.front] == now[ends.front])
        ++ends.front;
    while (ends.back < most - ends.front &&
           before[before.size() - 1 - ends.back] == now[now.size() - 1 - ends.back])
        ++ends.back;
    return ends;
}

/// Marks that the change does not touch.
std::vector<TextMark> untouched(const std::vector<TextMark>& marks, std::string_view before,
                                std::string_view now, const Ends& ends) {
    std::vector<TextMark> kept;
    for (TextMark mark : marks) {
        const bool behind = mark.start > before.size() - ends.back;
        if (!behind && mark.end >= ends.front)
            continue;
        if (behind) {
            mark.start += now.size() - before.size();
            mark.end += now.size() - before.size();
        }
        kept.push_back(std::move(mark));
    }
    return kept;
}

} // namespace

ParagraphWords::ParagraphWords(const document::Document& document) {
    counts_.reserve(document.paragraphs.size());
    for (const auto& paragraph : document.paragraphs)
        ++counts_[digest(paragraph.text)];
}

unsigned ParagraphWords::count(std::string_view text) const {
    const auto found = counts_.find(digest(text));
    return found == counts_.end() ? 0 : found->second;
}

MarkedText::MarkedText(const document::Document& document, std::shared_ptr<const ParagraphWords> words,
                       const RulePack& pack, const std::vector<Said>& said)
    : words_(std::move(words)) {
    MarkMaker maker(document, pack);
    for (const Said& one : said)
        maker.add(one.finding, one.message);
    marked_ = maker.marks([&](std::string_view text) { return words_->count(text); });
}

std::vector<TextMark> MarkedText::marks(std::string_view text) const {
    const SignFree free(text);
    const auto found = marked_.find(free.text());
    if (found == marked_.end() || !knows(text))
        return {};
    auto marks = found->second;
    put_into(text, free, marks);
    return marks;
}

std::vector<std::string_view> MarkedText::texts() const {
    std::vector<std::string_view> all;
    for (const auto& one : marked_)
        all.push_back(one.first);
    return all;
}

std::vector<TextMark> MarkedText::marks_about(std::string_view text) const {
    // Of what is shorter too little is left to know it by; what is longer nobody types.
    constexpr std::size_t least = 12, most = 20'000;
    const SignFree free(text);
    const auto now = free.text();
    const Marks::value_type* nearest = nullptr;
    Ends ends;
    if (now.size() < least || now.size() > most)
        return {};
    for (const auto& one : marked_) {
        const auto alike = ends_alike(one.first, now);
        if (alike.front + alike.back <= ends.front + ends.back)
            continue;
        nearest = &one;
        ends = alike;
    }
    // Three quarters of both are the same.
    if (nearest == nullptr || 4 * (ends.front + ends.back) < 3 * std::max(nearest->first.size(), now.size()))
        return {};
    auto marks = untouched(nearest->second, nearest->first, now, ends);
    put_into(text, free, marks);
    return marks;
}

} // namespace kehoach::rules
