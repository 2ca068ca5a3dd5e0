// SPDX-License-Identifier: MPL-2.0
#include "office/text.hxx"

#include <rtl/string.hxx>

namespace kehoach::office {

namespace {

/// Bytes it takes, or 0 where a character needs a pair of units.
std::size_t size_in_bytes(const sal_Unicode* at, const sal_Unicode* end) {
    std::size_t bytes = 0;
    bool pairs = false;
    for (; at != end; ++at) {
        bytes += 1U + (*at >= 0x80) + (*at >= 0x800);
        pairs = pairs || (*at & 0xF800) == 0xD800;
    }
    return pairs ? 0 : bytes;
}

} // namespace

/// Reading a document is for the most part this: the office's own way is slower by two copies.
std::string utf8(const rtl::OUString& text) {
    const sal_Unicode* const end = text.getStr() + text.getLength();
    if (const std::size_t size = size_in_bytes(text.getStr(), end); size > 0) {
        std::string bytes(size, '\0');
        char* to = bytes.data();
        for (const sal_Unicode* at = text.getStr(); at != end; ++at) {
            const unsigned unit = *at;
            if (unit < 0x80) {
                *to++ = static_cast<char>(unit);
                continue;
            }
            if (unit < 0x800)
                *to++ = static_cast<char>(0xC0 | unit >> 6);
            else {
                *to++ = static_cast<char>(0xE0 | unit >> 12);
                *to++ = static_cast<char>(0x80 | (unit >> 6 & 0x3F));
            }
            *to++ = static_cast<char>(0x80 | (unit & 0x3F));
        }
        return bytes;
    }
    const rtl::OString bytes = rtl::OUStringToOString(text, RTL_TEXTENCODING_UTF8);
    return std::string(bytes.getStr(), static_cast<std::size_t>(bytes.getLength()));
}

rtl::OUString ustring(std::string_view utf8) {
    return rtl::OUString(utf8.data(), static_cast<sal_Int32>(utf8.size()), RTL_TEXTENCODING_UTF8);
}

} // namespace kehoach::office
