// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/written_number.hpp"

#include "text/decimal.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <string>

namespace kehoach::rules {

std::optional<WrittenNumber> written_number(std::string_view text) {
    static const text::Pattern form(R"(^(?:\d{1,3}(?:\.\d{3})+|\d{1,12})(?:,\d{1,3})?$)");
    const auto trimmed = text::trim(text);
    if (!form.find(trimmed))
        return std::nullopt;
    std::string digits;
    for (const char c : trimmed)
        if (c != '.')
            digits += c == ',' ? '.' : c;
    const auto comma = trimmed.find(',');
    const auto decimals = comma == std::string_view::npos ? 0 : trimmed.size() - comma - 1;
    return WrittenNumber{text::decimal(digits), static_cast<int>(decimals)};
}

} // namespace kehoach::rules
