// SPDX-License-Identifier: MPL-2.0
#include "form/column_numbers.hpp"

#include "text/pattern.hpp"

#include <charconv>
#include <string_view>

namespace kehoach::form {

namespace {

int number_of(std::string_view digits) {
    int value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

} // namespace

bool numbers_columns(const std::vector<std::string>& cells) {
    static const text::Pattern form(R"re(^\(?(?:(\d{1,2})|\p{Lu})\)?(?:\s*=[\s\d+:/x*()%-]+)?$)re");
    constexpr int least = 3;
    int filled = 0, last = 0;
    for (const auto& cell : cells) {
        if (cell.empty())
            continue;
        const auto match = form.find(cell);
        if (!match)
            return false;
        ++filled;
        const auto& digits = (*match)[1];
        if (!digits.matched)
            continue;
        const int number = number_of(std::string_view(cell).substr(digits.start, digits.end - digits.start));
        if (number != last + 1)
            return false;
        last = number;
    }
    return last > 0 && filled >= least && filled * 2 > static_cast<int>(cells.size());
}

} // namespace kehoach::form
