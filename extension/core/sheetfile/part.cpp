// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/part.hpp"

#include <charconv>
#include <cstring>
#include <libdeflate.h>

namespace kehoach::sheetfile {

namespace {

constexpr std::uint16_t stored = 0, deflated = 8;
constexpr std::uint64_t most_by_deflate = 1032; ///< bytes that one packed byte can give (RFC 1951, 3.2.5)

} // namespace

void Unpacker::Free::operator()(libdeflate_decompressor* one) const { libdeflate_free_decompressor(one); }

Unpacker::Unpacker() : inflate_(libdeflate_alloc_decompressor()) {
    if (!inflate_)
        throw std::bad_alloc();
}

void Unpacker::begin(const ZipDirectory& directory, const Bounds& bounds) {
    directory_ = &directory;
    left_ = bounds.unpacked_bytes;
}

bool Unpacker::unpack(std::string_view name, Unpacked& bytes, Unread& why) {
    const ZipEntry* entry = directory_->find(name);
    why = {Trouble::broken, std::string(name)};
    if (entry == nullptr)
        return false;
    if (entry->encrypted) {
        why.trouble = Trouble::encrypted;
        return false;
    }
    if (entry->unpacked > left_) {
        why.trouble = Trouble::too_large;
        return false;
    }
    const auto packed = directory_->packed(*entry);
    if (!packed || entry->unpacked > (packed->size() + 1) * most_by_deflate)
        return false;
    bytes = {std::make_unique_for_overwrite<char[]>(entry->unpacked), entry->unpacked};
    if (entry->method == stored && packed->size() == bytes.size)
        packed->copy(bytes.data.get(), bytes.size);
    else if (entry->method != deflated ||
             libdeflate_deflate_decompress(inflate_.get(), packed->data(), packed->size(), bytes.data.get(), bytes.size,
                                           nullptr) != LIBDEFLATE_SUCCESS)
        return false;
    left_ -= bytes.size;
    return libdeflate_crc32(0, bytes.data.get(), bytes.size) == entry->checksum;
}

bool Unpacker::read(std::string_view name, Part& part, Unread& why) {
    // What stands between elements counts: blanks between words of different look do.
    // The first words of an element are its own value: a node less for each cell.
    constexpr unsigned how = pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_embed_pcdata;
    return unpack(name, part.bytes, why) &&
           part.xml.load_buffer_inplace(part.bytes.data.get(), part.bytes.size, how).status == pugi::status_ok;
}

std::string_view local_name(const char* name) {
    const char* const colon = std::strchr(name, ':');
    return colon == nullptr ? name : colon + 1;
}

pugi::xml_node child(const pugi::xml_node& node, std::string_view name) {
    for (auto one = node.first_child(); one; one = one.next_sibling())
        if (local_name(one) == name)
            return one;
    return {};
}

std::string_view attribute(const pugi::xml_node& node, std::string_view name) {
    for (auto one = node.first_attribute(); one; one = one.next_attribute())
        if (local_name(one.name()) == name)
            return one.value();
    return {};
}

int whole(std::string_view digits, int otherwise) {
    int value = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return read.ec == std::errc() && read.ptr == digits.data() + digits.size() && value >= 0 ? value : otherwise;
}

} // namespace kehoach::sheetfile
