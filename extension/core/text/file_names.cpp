// SPDX-License-Identifier: MPL-2.0
#include "text/file_names.hpp"

#include "text/normal_form.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <set>

namespace kehoach::text {

namespace {

bool is_reserved(std::string_view name) {
    static const std::set<std::string_view> words{"con", "prn", "aux", "nul"};
    const std::string small = lower(name);
    const bool port = small.size() == 4 && (small.starts_with("com") || small.starts_with("lpt")) &&
                      small.back() >= '0' && small.back() <= '9';
    return port || words.contains(small);
}

/// Cut between words, without blanks, dots and hyphens at its end, and no name that Windows keeps for itself.
std::string settled(std::string name, std::size_t most) {
    if (count_code_points(name) > most) {
        const auto end = byte_offset(name, most);
        const auto blank = name.rfind(' ', end);
        name.resize(blank == std::string::npos ? end : blank);
    }
    while (name.ends_with(' ') || name.ends_with('-') || name.ends_with('.'))
        name.pop_back();
    return is_reserved(name) ? name + "_" : name;
}

} // namespace

std::string plain_file_name(std::string_view words, std::size_t most) {
    std::string name;
    for (const char sign : bare(words)) {
        const bool kept = (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z') ||
                          (sign >= 'A' && sign <= 'Z') || sign == '-';
        if (kept)
            name += sign;
        else if (!name.empty() && name.back() != ' ')
            name += sign == '/' ? '-' : ' ';
    }
    return settled(std::move(name), most);
}

std::string marked_file_name(std::string_view words, std::size_t most) {
    constexpr std::string_view refused = "<>:\"/\\|?*#%";
    std::string name;
    for (const char sign : nfc(trim(words))) {
        const bool control = static_cast<unsigned char>(sign) < 0x20;
        if (sign == '/' || sign == '\\')
            name += '-';
        else if (!control && refused.find(sign) == std::string_view::npos &&
                 !(sign == ' ' && (name.empty() || name.back() == ' ')))
            name += sign;
    }
    return settled(std::move(name), most);
}

std::vector<std::string> distinct_file_names(std::vector<std::string> names, const std::string& instead) {
    std::set<std::string> taken;
    for (std::string& name : names) {
        const std::string wanted = name.empty() ? instead : name;
        name = wanted;
        for (int twin = 2; !taken.insert(lower(name)).second; ++twin)
            name = wanted + " (" + std::to_string(twin) + ")";
    }
    return names;
}

} // namespace kehoach::text
