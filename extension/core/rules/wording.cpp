// SPDX-License-Identifier: MPL-2.0
#include "rules/wording.hpp"

#include "text/words.hpp"

namespace kehoach::rules {

namespace {

std::size_t length_of(unsigned char lead) {
    return lead < 0x80U ? 1 : lead < 0xE0U ? 2 : lead < 0xF0U ? 3 : 4;
}

/// Which of the characters are capitals: moving a tone mark leaves that as it is.
std::vector<bool> capitals(std::string_view text) {
    std::vector<bool> found;
    for (std::size_t i = 0; i < text.size();) {
        const auto one = text.substr(i, length_of(static_cast<unsigned char>(text[i])));
        found.push_back(text::lower(one) != one);
        i += one.size();
    }
    return found;
}

} // namespace

std::vector<std::string> wordings(const profile::Profile& profile, std::string_view key) {
    const auto& value = profile.value(key);
    return value.texts.empty() ? std::vector<std::string>{value.text} : value.texts;
}

bool same_letters(std::string_view a, std::string_view b) {
    return a == b || (text::same_wording(a, b) && capitals(a) == capitals(b));
}

std::string_view end_mark(std::string_view whole) {
    const auto text = text::trim(whole);
    if (text.ends_with("./."))
        return "./.";
    constexpr std::string_view marks = ";,.:";
    if (text.empty() || marks.find(text.back()) == std::string_view::npos)
        return "";
    return marks.substr(marks.find(text.back()), 1);
}

namespace {

bool is_sign(unsigned char lead, std::string_view rest) {
    if (lead < 0x80U)
        return !((lead >= '0' && lead <= '9') || (lead >= 'A' && lead <= 'Z') ||
                 (lead >= 'a' && lead <= 'z'));
    // Latin-1 signs (no-break space, quotes) and general punctuation (dashes, quotes, ellipsis, zero-width).
    if (lead == 0xC2U)
        return true;
    return lead == 0xE2U && rest.size() > 1 && static_cast<unsigned char>(rest[1]) <= 0x81U;
}

} // namespace

std::string letters_and_digits(std::string_view nfc) {
    std::string kept;
    for (std::size_t i = 0; i < nfc.size();) {
        const auto lead = static_cast<unsigned char>(nfc[i]);
        const auto length = length_of(lead);
        if (!is_sign(lead, nfc.substr(i)))
            kept += nfc.substr(i, length);
        i += length;
    }
    return kept;
}

} // namespace kehoach::rules
