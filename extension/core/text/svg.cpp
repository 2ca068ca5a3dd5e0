// SPDX-License-Identifier: MPL-2.0
#include "text/svg.hpp"

#include "text/decimal.hpp"

namespace kehoach::text::svg {

std::string number(double value) {
    return decimal(value, 2);
}

std::string escaped(std::string_view text) {
    std::string made;
    for (const char c : text)
        if (c == '&')
            made += "&amp;";
        else if (c == '<')
            made += "&lt;";
        else
            made += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return made;
}

std::string picture(double width_mm, double height_mm, const std::string& drawn, bool edge) {
    const std::string size = R"(width=")" + number(width_mm);
    return R"(<svg xmlns="http://www.w3.org/2000/svg" )" + size + R"(mm" height=")" + number(height_mm) +
           R"(mm" viewBox="0 0 )" + number(width_mm) + " " + number(height_mm) +
           R"(" font-family="Times New Roman"><rect x="0" y="0" )" + size + R"(" height=")" +
           number(height_mm) + R"(" fill="#ffffff")" +
           (edge ? R"( stroke="#b0b0b0" stroke-width="0.4")" : "") + "/>" + drawn + "</svg>";
}

} // namespace kehoach::text::svg
