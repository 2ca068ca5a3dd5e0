// SPDX-License-Identifier: MPL-2.0
#include "text/width.hpp"

#include "text/code_points.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utf8proc.h>

namespace kehoach::text {

namespace {

// Advance widths of Liberation Serif, which are those of Times New Roman, in 1/2048 of the size:
// U+0020..U+007E.
constexpr std::array<unsigned short, 95> regular_widths{
    {512,  682,  836,  1024, 1024, 1706, 1593, 369,  682,  682,  1024, 1155, 512,  682,  512,  569,
     1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 569,  569,  1155, 1155, 1155, 909,
     1886, 1479, 1366, 1366, 1479, 1251, 1139, 1479, 1479, 682,  797,  1479, 1251, 1821, 1479, 1479,
     1139, 1479, 1366, 1139, 1251, 1479, 1479, 1933, 1479, 1479, 1251, 682,  569,  682,  961,  1024,
     682,  909,  1024, 909,  1024, 909,  682,  1024, 1024, 569,  569,  1024, 569,  1593, 1024, 1024,
     1024, 1024, 682,  797,  569,  1024, 1024, 1479, 1024, 1024, 909,  983,  410,  983,  1108}};
constexpr std::array<unsigned short, 95> bold_widths{
    {512,  682,  1137, 1024, 1024, 2048, 1706, 569,  682,  682,  1024, 1167, 512,  682,  512,  569,
     1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 1024, 682,  682,  1167, 1167, 1167, 1024,
     1905, 1479, 1366, 1479, 1479, 1366, 1251, 1593, 1593, 797,  1024, 1593, 1366, 1933, 1479, 1593,
     1251, 1593, 1479, 1139, 1366, 1479, 1479, 2048, 1479, 1479, 1366, 682,  569,  682,  1190, 1024,
     682,  1024, 1139, 909,  1139, 909,  682,  1024, 1139, 569,  682,  1139, 569,  1706, 1139, 1024,
     1139, 1139, 909,  797,  682,  1139, 1024, 1479, 1024, 1024, 909,  807,  451,  807,  1065}};

constexpr double units_per_em = 2048;
constexpr double mm_per_pt = 25.4 / 72;
constexpr unsigned short em = 2048, en = 1024;

struct Special {
    char32_t point;
    unsigned short regular, bold;
};
// Signs without a base letter of the same width; letters with a horn are wider than their base.
constexpr std::array<Special, 19> specials{{{0x1A0, 1479, 1593},
                                            {0x1A1, 1083, 1134},
                                            {0x1AF, 1589, 1630},
                                            {0x1B0, 1110, 1229},
                                            {0x110, 1479, 1479},
                                            {0x111, 1024, 1139},
                                            {0xA0, 512, 512},
                                            {0xD7, 1155, 1167},
                                            {0x2013, en, en},
                                            {0x2014, em, em},
                                            {0x2018, 682, 682},
                                            {0x2019, 682, 682},
                                            {0x201C, 909, 1024},
                                            {0x201D, 909, 1024},
                                            {0x2022, 717, 717},
                                            {0x2026, em, em},
                                            {0x202F, 512, 512},
                                            {0x200B, 0, 0},
                                            {0xFEFF, 0, 0}}};

constexpr char32_t horn = 0x31B;

/// The letter that carries the marks, with its horn where it has one.
char32_t base_of(char32_t point) {
    std::array<utf8proc_int32_t, 4> parts{};
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(point), parts.data(),
                                               parts.size(), UTF8PROC_DECOMPOSE, &boundary);
    if (count < 2)
        return point;
    const auto base = static_cast<char32_t>(parts[0]);
    bool horned = false;
    for (const auto part : parts)
        horned = horned || static_cast<char32_t>(part) == horn;
    if (!horned)
        return base;
    switch (base) {
    case U'O':
        return 0x1A0;
    case U'o':
        return 0x1A1;
    case U'U':
        return 0x1AF;
    default:
        return 0x1B0;
    }
}

const Special* special(char32_t point) {
    for (const auto& candidate : specials)
        if (candidate.point == point)
            return &candidate;
    return nullptr;
}

bool is_mark(char32_t point) {
    return point >= 0x300 && utf8proc_category(static_cast<utf8proc_int32_t>(point)) == UTF8PROC_CATEGORY_MN;
}

unsigned short width_of(char32_t point, bool bold) {
    if (point >= 0x80 && special(point) == nullptr)
        point = base_of(point);
    if (const auto* found = special(point))
        return bold ? found->bold : found->regular;
    if (point >= 0x20 && point < 0x7F)
        return (bold ? bold_widths : regular_widths)[point - 0x20];
    return point < 0x20 || is_mark(point) ? 0 : en;
}

} // namespace

double width_mm(std::string_view text, double size_pt, bool bold) {
    double units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = decode_at(text, at);
        units += width_of(point.value, bold);
        at += point.length;
    }
    return units / units_per_em * size_pt * mm_per_pt;
}

double widest_line_mm(std::string_view text, double size_pt, bool bold, double room_mm) {
    const double blank = width_mm(" ", size_pt, bold);
    double widest = 0, line = 0;
    for (const auto word : split(text, ' ')) {
        const double own = width_mm(word, size_pt, bold);
        line = line > 0 && line + blank + own <= room_mm ? line + blank + own : own;
        widest = std::max(widest, line);
    }
    return widest;
}

} // namespace kehoach::text
