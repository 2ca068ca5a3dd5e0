// SPDX-License-Identifier: MPL-2.0
#include "returns/archive.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::returns {

namespace {

constexpr std::size_t most_bytes = 250; ///< file systems take 255

bool is_inside_letter(char byte) {
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

std::string with_number(const std::string& name, int number) {
    const auto dot = std::min(name.rfind('.'), name.size());
    const std::string ending = name.substr(dot), behind = number > 1 ? " (" + std::to_string(number) + ")" : "";
    std::size_t length = std::min(dot, most_bytes - std::min(most_bytes, behind.size() + ending.size()));
    while (length > 0 && length < dot && is_inside_letter(name[length]))
        --length;
    return name.substr(0, length) + behind + ending;
}

} // namespace

std::vector<std::string> names_in_folder(const std::vector<std::string>& names) {
    std::set<std::string> taken;
    std::vector<std::string> all;
    for (const std::string& name : names)
        for (int number = 1;; ++number)
            if (std::string one = with_number(name, number); taken.insert(text::lower(one)).second) {
                all.push_back(std::move(one));
                break;
            }
    return all;
}

} // namespace kehoach::returns
