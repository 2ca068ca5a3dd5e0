// SPDX-License-Identifier: MPL-2.0
// Build tool: writes the .properties files of one dialog from the UTF-8 string tables. The office reads them
// as Latin-1, so that everything beyond ASCII is escaped; a key the dialog names and a table lacks stops the
// build.
#include "string_table.hpp"

#include <fstream>
#include <iostream>
#include <iterator>
#include <regex>
#include <set>
#include <stdexcept>
#include <string>

namespace {

std::string contents(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error(path + ": cannot be read");
    return {std::istreambuf_iterator<char>(file), {}};
}

std::set<std::string> keys_of(const std::string& dialog) {
    static const std::regex reference("=\"&amp;([^\"]+)\"");
    std::set<std::string> keys;
    for (std::sregex_iterator at(dialog.begin(), dialog.end(), reference), end; at != end; ++at)
        keys.insert((*at)[1]);
    return keys;
}

char32_t next(const std::string& text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text.at(i)); };
    const unsigned lead = byte(at);
    const std::size_t more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t point = more == 0 ? lead : lead & (0x3Fu >> more);
    for (std::size_t i = 1; i <= more; ++i)
        point = (point << 6) | (byte(at + i) & 0x3Fu);
    at += more + 1;
    return point;
}

void append_unit(std::string& out, char32_t unit) {
    static const char* const digits = "0123456789abcdef";
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += digits[(unit >> shift) & 0xFu];
}

/// As Java wants it: `\n` of the tables stays an escape, what is not ASCII becomes \uXXXX.
std::string escaped(const std::string& text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next(text, at);
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point < 0x10000) {
            append_unit(out, point);
        } else {
            append_unit(out, 0xD800 + ((point - 0x10000) >> 10));
            append_unit(out, 0xDC00 + ((point - 0x10000) & 0x3FF));
        }
    }
    return out;
}

void write(const std::string& path, const std::set<std::string>& keys, const std::string& table_path) {
    const auto strings = kehoach::package::string_table(table_path);
    std::string text;
    for (const auto& key : keys) {
        const auto found = strings.find(key);
        if (found == strings.end())
            throw std::runtime_error(table_path + ": no key " + key);
        text += key + "=" + escaped(found->second) + "\n";
    }
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace

int main(int count, char** arguments) {
    try {
        if (count != 5)
            throw std::runtime_error("usage: dialog_strings DIALOG.xdl STRINGS_VI STRINGS_EN OUT_STEM");
        const std::string stem = arguments[4];
        const auto keys = keys_of(contents(arguments[1]));
        write(stem + "_vi_VN.properties", keys, arguments[2]);
        write(stem + "_en_US.properties", keys, arguments[3]);
        std::ofstream(stem + "_en_US.default", std::ios::binary);
        return 0;
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
        return 1;
    }
}
