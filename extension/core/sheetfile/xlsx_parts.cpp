// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/xlsx_parts.hpp"

#include "sheetfile/values.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace kehoach::sheetfile {

namespace {

void add_utf8(std::string& text, unsigned point) {
    const auto byte = [&](unsigned value) { text += static_cast<char>(value); };
    if (point < 0x80U) {
        byte(point);
    } else if (point < 0x800U) {
        byte(0xC0U | point >> 6U);
        byte(0x80U | (point & 0x3FU));
    } else {
        byte(0xE0U | point >> 12U);
        byte(0x80U | (point >> 6U & 0x3FU));
        byte(0x80U | (point & 0x3FU));
    }
}

void add_text(const pugi::xml_node& node, std::string& words) {
    words += node.value();
    for (const pugi::xml_node& one : node.children())
        if (one.type() != pugi::node_element)
            words += one.value();
}

} // namespace

Relations::Relations(const pugi::xml_document& rels, std::string_view folder) {
    for (const pugi::xml_node& one : child(rels, "Relationships").children()) {
        const std::string_view kind = attribute(one, "Type");
        std::string target(attribute(one, "Target"));
        target = target.starts_with('/') ? target.substr(1) : std::string(folder) + target;
        all_.push_back({std::string(attribute(one, "Id")), std::string(kind.substr(kind.rfind('/') + 1)),
                        std::move(target)});
    }
}

std::string Relations::target(std::string_view id) const {
    const auto found = std::ranges::find(all_, id, &One::id);
    return found == all_.end() ? std::string() : found->target;
}

std::string Relations::of_kind(std::string_view kind) const {
    const auto found = std::ranges::find(all_, kind, &One::kind);
    return found == all_.end() ? std::string() : found->target;
}

std::string main_part(Unpacker& unpacker, std::string_view otherwise, Unread& why) {
    constexpr const char* relations = "_rels/.rels";
    Part part;
    if (!unpacker.has(relations))
        return std::string(otherwise);
    if (!unpacker.read(relations, part, why))
        return {};
    std::string named = Relations(part.xml, {}).of_kind("officeDocument");
    return named.empty() ? std::string(otherwise) : named;
}

std::string unescaped(std::string_view words) {
    constexpr std::size_t length = 7; // _xHHHH_
    std::string made;
    for (std::size_t at = 0; at < words.size();) {
        unsigned point = 0;
        if (words.substr(at, 2) == "_x" && at + length <= words.size() && words[at + length - 1] == '_') {
            const char *first = words.data() + at + 2, *last = words.data() + at + length - 1;
            const bool read = std::from_chars(first, last, point, 16).ptr == last;
            const bool is_half = point >= 0xD800U && point <= 0xDFFFU; // of a character beyond 16 bits
            if (read && !is_half) {
                add_utf8(made, point);
                at += length;
                continue;
            }
        }
        made += words[at++];
    }
    return made;
}

std::string words_in(const pugi::xml_node& node) {
    std::string words;
    for (const pugi::xml_node& one : node.children()) {
        const std::string_view name = local_name(one);
        if (name == "t")
            add_text(one, words);
        else if (name == "r")
            add_text(child(one, "t"), words);
    }
    return words.find("_x") == std::string::npos ? words : unescaped(words);
}

std::vector<std::string> shared_words(const pugi::xml_document& part) {
    std::vector<std::string> all;
    for (const pugi::xml_node& one : child(part, "sst").children())
        if (local_name(one) == "si")
            all.push_back(words_in(one));
    return all;
}

std::vector<bool> date_looks(const pugi::xml_document& styles) {
    const pugi::xml_node root = child(styles, "styleSheet");
    std::map<int, std::string_view> own;
    for (const pugi::xml_node& one : child(root, "numFmts").children())
        own.emplace(whole(attribute(one, "numFmtId"), 0), attribute(one, "formatCode"));
    std::vector<bool> looks;
    for (const pugi::xml_node& one : child(root, "cellXfs").children())
        if (local_name(one) == "xf") {
            const int number = whole(attribute(one, "numFmtId"), 0);
            const auto found = own.find(number);
            looks.push_back(is_date_format(number, found == own.end() ? std::string_view() : found->second));
        }
    return looks;
}

} // namespace kehoach::sheetfile
