// SPDX-License-Identifier: MPL-2.0
#include "text/hyphens.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

namespace kehoach::text {

namespace {

constexpr std::string_view soft_hyphen = "\xC2\xAD", hyphen = "\xE2\x80\x90", fixed_hyphen = "\xE2\x80\x91";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool numbers_label(std::string_view before) {
    constexpr std::size_t longest = 12;
    if (before.size() > longest)
        return false;
    return before.find_first_not_of("0123456789.") == std::string_view::npos ||
           before.find_first_not_of("IVX") == std::string_view::npos;
}

/// Text taken from a PDF may have it for the hyphen that is printed: "Độc lập ­ Tự do", "181/QĐ­UBND",
/// "2021­2025", "1­ Nội dung", "­ Sở Nội vụ". Within a word it is what its name says, and in old fonts a
/// letter.
bool prints_hyphen(std::string_view text, std::size_t at) {
    const auto before = text.substr(0, at), behind = text.substr(at + soft_hyphen.size());
    if (before.ends_with(soft_hyphen) || behind.starts_with(soft_hyphen))
        return true;
    const bool blank_before = before.empty() || before.back() == ' ';
    const bool blank_behind = behind.empty() || behind.front() == ' ';
    if (blank_behind && !before.empty() && numbers_label(before))
        return true;
    if (blank_before || blank_behind)
        return blank_before && blank_behind && before.size() + behind.size() > 0;
    if (is_digit(before.back()) && is_digit(behind.front()))
        return true;
    const auto letter = before.substr(before.size() - decode_before(before, before.size()).length);
    return (is_digit(before.back()) || starts_capital(letter)) && starts_capital(behind);
}

struct Sign {
    std::size_t at = std::string_view::npos, length = 0;
};

bool has_hyphens(std::string_view text) {
    return text.find(soft_hyphen) != std::string_view::npos || text.find(hyphen) != std::string_view::npos ||
           text.find(fixed_hyphen) != std::string_view::npos;
}

/// The next sign from `from` on that is to be read as a hyphen; each byte is looked at once.
Sign next_hyphen(std::string_view text, std::size_t from) {
    for (auto at = from; at < text.size(); ++at) {
        if (text[at] == soft_hyphen.front() && text.substr(at).starts_with(soft_hyphen) &&
            prints_hyphen(text, at))
            return {at, soft_hyphen.size()};
        const auto rest = text.substr(at);
        if (text[at] == hyphen.front() && (rest.starts_with(hyphen) || rest.starts_with(fixed_hyphen)))
            return {at, hyphen.size()};
    }
    return {};
}

} // namespace

void read_hyphens(Normalised& text) {
    if (!has_hyphens(text.text))
        return;
    const Normalised before = text;
    std::string read;
    std::vector<std::pair<std::size_t, std::size_t>> steps;
    auto old = before.steps.begin();
    std::size_t copied = 0;
    const auto copy_to = [&](std::size_t end) {
        for (; old != before.steps.end() && old->first <= end; ++old)
            steps.emplace_back(read.size() + old->first - copied, old->second);
        read.append(before.text, copied, end - copied);
        copied = end;
    };
    for (auto sign = next_hyphen(before.text, 0); sign.length > 0; sign = next_hyphen(before.text, copied)) {
        copy_to(sign.at);
        read += '-';
        copied = sign.at + sign.length;
        steps.emplace_back(read.size(), before.original(copied));
    }
    copy_to(before.text.size());
    text.text = std::move(read);
    text.steps = std::move(steps);
}

} // namespace kehoach::text
