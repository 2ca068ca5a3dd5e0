// SPDX-License-Identifier: MPL-2.0
#include "grammar/citation.hpp"

#include "grammar/type_codes.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

namespace kehoach::grammar {

namespace {

constexpr std::size_t farthest = 240; ///< bytes in which date and issuer are looked for

bool is_tail(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Not more than `most` bytes, whole characters.
std::string_view head(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && is_tail(text[most]))
        --most;
    return text.substr(0, most);
}

std::string_view before(std::string_view text, std::size_t end) {
    constexpr std::size_t most = 64;
    auto start = end > most ? end - most : 0;
    while (start < end && is_tail(text[start]))
        ++start;
    return text.substr(start, end - start);
}

/// Where the mention begins: at the name of the type, at "số", or at the number.
void read_type_name(Citation& citation, std::string_view text) {
    static const text::Pattern lead(
        R"re((?:(?<![\p{L}])((?!số\b)\p{L}+(?:\s(?!số\b)\p{L}+){0,3})\s+)?((?:số\s*:?\s*)?)$)re", true);
    const auto ahead = before(text, citation.number.start);
    const auto match = lead.find(ahead);
    citation.start = citation.number.start;
    if (!match)
        return;
    const auto offset = citation.number.start - ahead.size();
    citation.start = offset + (*match)[2].start;
    if (!(*match)[1].matched)
        return;
    const auto words = ahead.substr((*match)[1].start, (*match)[1].end - (*match)[1].start);
    const auto name = type_name_at_end(words);
    citation.type_name = name;
    if (!name.empty())
        citation.start = offset + (*match)[1].end - name.size();
}

/// "…, ngày 28/8/2013": directly behind the number or the issuer.
bool read_date(Citation& citation, std::string_view text, std::size_t from) {
    static const text::Pattern gap(R"re([\s,]*(?:ký\s+|ban hành\s+)?(?:ngày\s*)?)re", true);
    const auto rest = head(text.substr(from), farthest);
    auto date = find_date(rest);
    if (!date || !gap.matches_whole(rest.substr(0, date->start)))
        return false;
    citation.comma_before_date = rest.substr(0, date->start).find(',') != std::string_view::npos;
    date->start += from;
    date->end += from;
    date->day_at += from;
    date->month_at += from;
    date->year_at += from;
    citation.date = std::move(date);
    return true;
}

/// The name behind "của", up to a mark or a word that begins the subject. Gives where it ends.
std::size_t read_issuer(Citation& citation, std::string_view text, std::size_t from) {
    static const text::Pattern of(
        R"re(\G\s*,?\s*của\s+(\p{Lu}[^,;.:()"“”\n]*?)\s*(?=[,;.:()"“”\n]|\s(?:về|ngày|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|tổng kết|sơ kết|sửa đổi|thì|là|đã|đính kèm|gửi kèm)(?!\p{L})|\svà\s+\p{L}+(?:\s\p{L}+){0,3}\s+số\s|\s[-–]\s|$))re");
    const auto rest = head(text.substr(from), farthest);
    const auto match = of.find(rest);
    if (!match)
        return from;
    citation.issuer = rest.substr((*match)[1].start, (*match)[1].end - (*match)[1].start);
    return from + (*match)[1].end;
}

Citation read(std::string_view text, DocumentNumber number) {
    Citation citation;
    citation.number = std::move(number);
    citation.end = citation.number.end;
    read_type_name(citation, text);
    const bool dated = read_date(citation, text, citation.end);
    const auto behind = read_issuer(citation, text, dated ? citation.date->end : citation.end);
    if (!dated && behind > citation.end)
        read_date(citation, text, behind);
    return citation;
}

} // namespace

std::vector<Citation> find_citations(std::string_view text) {
    std::vector<Citation> result;
    for (std::size_t from = 0;;) {
        auto number = find_number(text, from);
        if (!number)
            return result;
        from = number->end;
        result.push_back(read(text, std::move(*number)));
    }
}

} // namespace kehoach::grammar
