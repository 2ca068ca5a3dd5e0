// SPDX-License-Identifier: MPL-2.0
#include "text/code_points.hpp"

namespace kehoach::text {

namespace {

struct Shape {
    std::size_t length;
    char32_t head, least;
};

Shape shape_of(unsigned char lead) {
    if (lead < 0x80)
        return {1, lead, 0};
    if (lead >= 0xC2 && lead < 0xE0)
        return {2, lead & 0x1FU, 0x80};
    if (lead >= 0xE0 && lead < 0xF0)
        return {3, lead & 0x0FU, 0x800};
    if (lead >= 0xF0 && lead < 0xF5)
        return {4, lead & 0x07U, 0x10000};
    return {0, 0, 0};
}

} // namespace

CodePoint decode_at(std::string_view text, std::size_t at) {
    constexpr CodePoint bad{replacement, 1, false};
    const auto shape = shape_of(static_cast<unsigned char>(text[at]));
    if (shape.length == 0 || at + shape.length > text.size())
        return bad;
    auto value = shape.head;
    for (std::size_t i = 1; i < shape.length; ++i) {
        const auto tail = static_cast<unsigned char>(text[at + i]);
        if ((tail & 0xC0U) != 0x80U)
            return bad;
        value = value << 6U | (tail & 0x3FU);
    }
    if (value < shape.least || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000))
        return bad;
    return {value, shape.length, true};
}

CodePoint decode_before(std::string_view text, std::size_t end) {
    for (std::size_t length = 1; length <= 4 && length <= end; ++length) {
        const auto point = decode_at(text, end - length);
        if (point.valid && point.length == length)
            return point;
    }
    return {replacement, 1, false};
}

void append(std::string& text, char32_t code_point) {
    const auto byte = [](char32_t bits) { return static_cast<char>(static_cast<unsigned char>(bits)); };
    const auto tail = [&](char32_t bits) { return byte(0x80U | (bits & 0x3FU)); };
    if (code_point < 0x80) {
        text += byte(code_point);
    } else if (code_point < 0x800) {
        const char two[] = {byte(0xC0U | code_point >> 6U), tail(code_point)};
        text.append(two, sizeof two);
    } else if (code_point < 0x10000) {
        const char three[] = {byte(0xE0U | code_point >> 12U), tail(code_point >> 6U), tail(code_point)};
        text.append(three, sizeof three);
    } else {
        const char four[] = {byte(0xF0U | code_point >> 18U), tail(code_point >> 12U), tail(code_point >> 6U),
                             tail(code_point)};
        text.append(four, sizeof four);
    }
}

bool is_blank(char32_t code_point) {
    switch (code_point) {
    case U' ':
    case U'\t':
    case U'\n':
    case U'\r':
    case U'\v':
    case U'\f':
    case 0xA0:
    case 0x202F:
    case 0x205F:
    case 0x2060:
    case 0x3000:
    case 0xFEFF:
        return true;
    default:
        return code_point >= 0x2000 && code_point <= 0x200D;
    }
}

} // namespace kehoach::text
