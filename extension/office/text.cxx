// SPDX-License-Identifier: MPL-2.0
#include "office/text.hxx"

#include <array>
#include <cstddef>
#include <rtl/string.hxx>

namespace kehoach::office {

namespace {

/// Writes units from `at` on as UTF-8 and moves `at` behind them; stops at the end, at one that needs a second
/// unit, or where there may be no room for another. Gives how many bytes it wrote.
std::size_t write_utf8(const sal_Unicode*& at, const sal_Unicode* end, char* buffer, std::size_t room) {
    constexpr std::ptrdiff_t longest = 3;
    char* to = buffer;
    for (const char* const last = buffer + room - longest; at != end && to <= last; ++at) {
        const unsigned unit = *at;
        if (unit < 0x80) {
            *to++ = static_cast<char>(unit);
            continue;
        }
        if (unit < 0x800)
            *to++ = static_cast<char>(0xC0 | unit >> 6);
        else if ((unit & 0xF800) == 0xD800)
            break;
        else {
            *to++ = static_cast<char>(0xE0 | unit >> 12);
            *to++ = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
        }
        *to++ = static_cast<char>(0x80 | (unit & 0x3F));
    }
    return static_cast<std::size_t>(to - buffer);
}

} // namespace

/// Reading a document is for the most part this: the office's own way is slower by two copies.
std::string utf8(const rtl::OUString& text) {
    std::array<char, 4'096> buffer;
    const sal_Unicode* at = text.getStr();
    const sal_Unicode* const end = at + text.getLength();
    const std::size_t size = write_utf8(at, end, buffer.data(), buffer.size());
    if (at == end)
        return {buffer.data(), size};
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(bytes.getStr(), static_cast<std::size_t>(bytes.getLength()));
}

rtl::OUString ustring(std::string_view utf8) {
    return rtl::OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

} // namespace kehoach::office
