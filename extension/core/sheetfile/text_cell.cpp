// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/text_cell.hpp"

#include "sheetfile/values.hpp"
#include "text/words.hpp"

namespace kehoach::sheetfile {

form::CellValue typed_in_text(std::string_view words) {
    constexpr std::size_t exact = 15; // digits that a number keeps
    form::CellValue value;
    value.text = text::trim(words);
    const bool digits = value.text.find_first_not_of("0123456789") == std::string::npos && value.text.size() <= exact;
    const bool is_code = value.text.size() > 1 && value.text.front() == '0';
    value.is_number = digits && !is_code && figure_of(value.text, value.number);
    return value;
}

} // namespace kehoach::sheetfile
