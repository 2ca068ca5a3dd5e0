// SPDX-License-Identifier: MPL-2.0
#include "grammar/citation.hpp"

#include "grammar/type_codes.hpp"
#include "text/pattern.hpp"
#include "text/phrases.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

constexpr std::size_t farthest = 240; ///< bytes in which date and issuer are looked for

bool is_capital(std::string_view name) {
    return text::starts_capital(name);
}

bool is_small(std::string_view words) {
    return text::lower(words) == words;
}

/// The name of a type that `words` end with. One in small letters may belong to one before it (Thông báo kết
/// luận), or up to four small words may say more of it (Chương trình hành động). From the name to the end.
std::string_view name_in(std::string_view words) {
    constexpr int most_more = 4;
    const auto name = type_name_at_end(words);
    if (!name.empty()) {
        const auto outer = type_name_at_end(text::trim(words.substr(0, words.size() - name.size())));
        const bool belongs = !outer.empty() && is_capital(outer) && !is_capital(name);
        return belongs ? words.substr(static_cast<std::size_t>(outer.data() - words.data())) : name;
    }
    auto rest = words;
    for (int more = 0; more < most_more; ++more) {
        const auto blank = rest.rfind(' ');
        if (blank == std::string_view::npos || !is_small(rest.substr(blank)))
            return {};
        rest = text::trim(rest.substr(0, blank));
        if (const auto found = type_name_at_end(rest); !found.empty())
            return is_capital(found) ? words.substr(static_cast<std::size_t>(found.data() - words.data()))
                                     : std::string_view();
    }
    return {};
}

/// A law is named in full before its number: Luật Tổ chức chính quyền địa phương số 72/2025/QH15.
std::string_view law_in(std::string_view ahead) {
    constexpr std::string_view law = "Luật ", code = "Bộ luật ", ordinance = "Pháp lệnh ";
    auto start = std::string_view::npos;
    for (const auto name : {law, code, ordinance})
        if (const auto at = ahead.rfind(name); at != std::string_view::npos)
            start = start == std::string_view::npos ? at : std::max(start, at);
    if (start == std::string_view::npos || ahead.find_first_of(";:.()\"", start) != std::string_view::npos)
        return {};
    return ahead.substr(start);
}

bool is_of_parliament(const DocumentNumber& number) {
    const auto code = number.type + number.issuer;
    return code.find("QH") != std::string::npos;
}

/// Where the mention begins: at the name of the type, at "số", or at the number.
void read_type_name(Citation& citation, std::string_view text) {
    static const text::Pattern lead(
        R"re((?:(?<![\p{L}])((?!số\b)\p{L}+(?:\s(?!số\b)\p{L}+){0,6})\s+)?((?:số\s*:?[\s.…_]*)?)$)re", true);
    constexpr std::size_t near = 96, farthest_law = 200;
    const auto ahead = text::last_bytes(text.substr(0, citation.number.start), near);
    const auto match = lead.find(ahead);
    citation.start = citation.number.start;
    if (!match)
        return;
    const auto offset = citation.number.start - ahead.size();
    citation.start = offset + (*match)[2].start;
    const auto words = ahead.substr((*match)[1].start, (*match)[1].end - (*match)[1].start);
    auto named = (*match)[1].matched ? name_in(words) : std::string_view();
    if (named.empty() && is_of_parliament(citation.number))
        named = law_in(text::trim(text::last_bytes(text.substr(0, citation.start), farthest_law)));
    if (named.empty())
        return;
    citation.type_name = first_type_name(named);
    citation.start = static_cast<std::size_t>(named.data() - text.data());
}

/// "Nghị quyết số 18-NQ/TW và 19-NQ/TW": the second shares the name of the first.
void share_type_name(Citation& citation, const Citation& last, std::string_view text) {
    static const text::Pattern between(R"re([\s,;]*(?:(?:và|hoặc|cùng)\s)?\s*(?:số\s*:?\s*)?)re", true);
    const auto end = std::max(last.number.end, last.date ? last.date->end : 0);
    const bool same = last.number.type == citation.number.type || is_of_parliament(last.number);
    if (citation.type_name.empty() && same && end <= citation.start &&
        between.matches_whole(text.substr(end, citation.number.start - end)))
        citation.type_name = last.type_name;
}

/// "…, ngày 28/8/2013", "… (ban hành ngày 28/8/2013)": directly behind the number or the issuer.
bool read_date(Citation& citation, std::string_view text, std::size_t from) {
    static const text::Pattern gap(
        R"re((?:\s*\((?:khóa|khoá|nhiệm kỳ)[^()]{0,24}\))?[\s,]*(?:\(\s*)?(?:được\s+)?(?:ký\s+|ban hành\s+)?(?:ngày\s*)?)re",
        true);
    const auto rest = text::first_bytes(text.substr(from), farthest);
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

/// Words that say what a document is about, directly behind its issuer.
constexpr std::string_view subject_openings =
    "về|[Vv]/v|một số|ban hành|phê duyệt|quy định|hướng dẫn|triển khai|thực hiện|tổng kết|sơ kết|sửa "
    "đổi|tiếp tục";

std::string issuer_form() {
    return R"re(\G\s*,?\s*của\s+(\p{Lu}[^,;.:()"“”\n]*?(?:, Ban Bí thư)?)\s*(?=[,;.:()"“”\n]|\s(?:)re" +
           std::string(subject_openings) +
           R"re(|ngày|thì|là|đã|đính kèm|gửi kèm|gắn với|trong|nhằm|để|theo|tại|đối với|cho|được|và các)(?!\p{L})|\svà\s+\p{L}+(?:\s\p{L}+){0,3}\s+số\s|\s[-–]\s|$))re";
}

/// The name behind "của", up to a mark or a word that begins the subject. Gives where it ends.
std::size_t read_issuer(Citation& citation, std::string_view text, std::size_t from) {
    static const text::Pattern of(issuer_form());
    const auto rest = text::first_bytes(text.substr(from), farthest);
    const auto match = of.find(rest);
    if (!match)
        return from;
    citation.issuer = rest.substr((*match)[1].start, (*match)[1].end - (*match)[1].start);
    return from + (*match)[1].end;
}

/// Date and issuer stand right behind the number: reading on to the end of a line of thousands of citations
/// would take its square.
constexpr std::size_t longest_tail = 1'000;

void read_behind(Citation& citation, std::string_view text) {
    text = text.substr(0, citation.end + longest_tail);
    const bool dated = read_date(citation, text, citation.end);
    const auto behind = read_issuer(citation, text, dated ? citation.date->end : citation.end);
    if (!dated && behind > citation.end)
        read_date(citation, text, behind);
}

Citation read(std::string_view text, DocumentNumber number) {
    Citation citation;
    citation.number = std::move(number);
    citation.end = citation.number.end;
    read_type_name(citation, text);
    read_behind(citation, text);
    return citation;
}

/// What goes on being named by its number alone; all but the last ones also in capitals.
const std::vector<std::string>& short_types() {
    static const std::vector<std::string> names{"Chỉ thị",   "Nghị quyết", "Kết luận",  "Quyết định",
                                                "Quy định",  "Kế hoạch",   "Đề án",     "Hướng dẫn",
                                                "Nghị định", "Thông tư",   "Công văn",  "Thông báo",
                                                "Thông tri", "Tờ trình",   "Công điện", "Chương trình"};
    return names;
}
constexpr std::size_t also_in_capitals = 10;

// Without "số", only what is hardly ever counted, and no year; what follows must not make it a count.
constexpr std::string_view behind_short_type =
    R"re(\s+(?:(?<so>(?:số|SỐ)\s*:?\s*)(?<numbered>\d{1,4})|(?<bare>(?!(?:19|20)\d\d(?!\d))\d{2,4}))(?![\p{L}\d%])(?![.,]\d|\s?[-–−]\s?[\p{Lu}\d]|\s?/|\s\p{Lu}+/))re"
    R"re((?(so)|(?=\s*$|\s*[,;.:)”"“(]|\s(?:của|về|và|năm 20\d\d|trên|tại|giai đoạn|đến|được|đã|cho|là|theo|ngày \d+)\b)))re";

std::string short_form() {
    std::string types;
    for (std::size_t i = 0; i < short_types().size(); ++i)
        types += (types.empty() ? "" : "|") + short_types()[i] +
                 (i < also_in_capitals ? "|" + text::upper(short_types()[i]) : "");
    return "(?<type>" + types + ")" + std::string(behind_short_type);
}

/// Chỉ thị số 05, Đề án 1327: what a text has cited in full goes on being named by its number.
void add_short_forms(std::vector<Citation>& citations, std::string_view text, text::Breaks breaks) {
    static const text::Phrases types(short_types());
    static const text::Pattern form(short_form());
    static const auto numbered = form.group("numbered"), bare = form.group("bare");
    for (const auto& type : types.find(text, breaks)) {
        const auto match = form.match_at(text, type.start);
        if (!match)
            continue;
        const auto& digits = (*match)[numbered].matched ? (*match)[numbered] : (*match)[bare];
        Citation citation;
        citation.short_form = true;
        citation.start = type.start;
        citation.end = citation.number.end = digits.end;
        citation.number.start = digits.start;
        citation.number.written = citation.number.value =
            text.substr(digits.start, digits.end - digits.start);
        citation.number.has_so = (*match)[numbered].matched;
        citation.type_name = text.substr(type.start, type.end - type.start);
        read_behind(citation, text);
        citations.push_back(std::move(citation));
    }
    const auto before = [](const Citation& a, const Citation& b) { return a.number.start < b.number.start; };
    if (!std::is_sorted(citations.begin(), citations.end(), before))
        std::sort(citations.begin(), citations.end(), before);
}

/// A code begins with a capital behind a hyphen, a dash or a slash, at most one blank between. Most lines
/// have no such place and need not be searched for numbers; letters, dashes and blanks beyond ASCII count as
/// one.
bool may_hold_number(std::string_view text, text::Breaks breaks) {
    const auto is_beyond = [](char c) { return static_cast<unsigned char>(c) >= 0x80; };
    return std::any_of(breaks.begin(), breaks.end(), [&](std::size_t at) {
        if (text[at] == '\xE2')
            return true;
        if ((text[at] != '-' && text[at] != '/') || at + 1 == text.size())
            return false;
        const bool blank = text[at + 1] == ' ' || (text[at + 1] >= '\t' && text[at + 1] <= '\r');
        const char next = at + 2 < text.size() && blank ? text[at + 2] : text[at + 1];
        return is_beyond(next) || (next >= 'A' && next <= 'Z');
    });
}

} // namespace

bool begins_subject(std::string_view words) {
    static const text::Pattern opening("(?:(?:" + std::string(subject_openings) + ")(?!\\p{L})|[\"“])");
    return opening.match_at(words, 0).has_value();
}

std::vector<Citation> find_citations(std::string_view text) {
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(text, breaks);
    return find_citations(text, breaks);
}

std::vector<Citation> find_citations(std::string_view text, text::Breaks breaks) {
    std::vector<Citation> result;
    const bool may_hold = may_hold_number(text, breaks);
    for (std::size_t from = 0; may_hold;) {
        auto number = find_number(text, from);
        if (!number)
            break;
        from = number->end;
        auto citation = read(text, std::move(*number));
        if (!result.empty())
            share_type_name(citation, result.back(), text);
        result.push_back(std::move(citation));
    }
    add_short_forms(result, text, breaks);
    return result;
}

} // namespace kehoach::grammar
