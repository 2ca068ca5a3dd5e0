// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/zip_directory.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

constexpr std::uint32_t file_mark = 0x04034B50, entry_mark = 0x02014B50, end_mark = 0x06054B50;
constexpr std::uint32_t large_end_mark = 0x06064B50, large_place_mark = 0x07064B50;
constexpr std::uint64_t in_large_field = 0xFFFFFFFFU;
constexpr std::size_t file_head = 30, entry_head = 46, end_size = 22, large_place_size = 20, large_end_size = 56;

/// A number of so many bytes, the lowest first; the caller has looked that they are there.
std::uint64_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = size; i-- > 0;)
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

std::uint32_t mark_at(std::string_view bytes, std::uint64_t at) {
    return at + 4 <= bytes.size() ? static_cast<std::uint32_t>(number(bytes, at, 4)) : 0;
}

/// Sizes beyond 4 GB stand in a field behind the name, those that need it in this order.
void take_large(std::string_view extra, ZipEntry& entry) {
    constexpr std::uint64_t large = 1;
    for (std::size_t at = 0; at + 4 <= extra.size();) {
        const std::uint64_t id = number(extra, at, 2), size = number(extra, at + 2, 2);
        at += 4;
        if (id == large) {
            for (std::uint64_t* one : {&entry.unpacked, &entry.packed, &entry.at})
                if (*one == in_large_field && at + 8 <= extra.size()) {
                    *one = number(extra, at, 8);
                    at += 8;
                }
            return;
        }
        at += size;
    }
}

} // namespace

std::optional<ZipDirectory::End> ZipDirectory::end() const {
    constexpr std::size_t longest_comment = 0xFFFF;
    if (bytes_.size() < end_size)
        return std::nullopt;
    const std::size_t last = bytes_.size() - end_size;
    const std::size_t first = last > longest_comment ? last - longest_comment : 0;
    for (std::size_t at = last + 1; at-- > first;) {
        if (mark_at(bytes_, at) != end_mark || at + end_size + number(bytes_, at + 20, 2) > bytes_.size())
            continue;
        End found{number(bytes_, at + 10, 2), number(bytes_, at + 12, 4), number(bytes_, at + 16, 4)};
        if (at >= large_place_size && mark_at(bytes_, at - large_place_size) == large_place_mark) {
            const std::uint64_t large = number(bytes_, at - large_place_size + 8, 8);
            if (large < bytes_.size() && bytes_.size() - large >= large_end_size &&
                mark_at(bytes_, large) == large_end_mark)
                found = {number(bytes_, large + 32, 8), number(bytes_, large + 40, 8),
                         number(bytes_, large + 48, 8)};
        }
        return found;
    }
    return std::nullopt;
}

bool ZipDirectory::read_entries(const End& end) {
    if (end.at > bytes_.size() || end.size > bytes_.size() - end.at)
        return false;
    const std::string_view directory = bytes_.substr(end.at, end.size);
    std::size_t at = 0;
    for (std::uint64_t i = 0; i < end.entries; ++i) {
        if (directory.size() - at < entry_head || mark_at(directory, at) != entry_mark)
            return false;
        const std::uint64_t name = number(directory, at + 28, 2), extra = number(directory, at + 30, 2),
                            comment = number(directory, at + 32, 2);
        if (directory.size() - at - entry_head < name + extra + comment)
            return false;
        ZipEntry entry{.name = directory.substr(at + entry_head, name),
                       .encrypted = (number(directory, at + 8, 2) & 1U) != 0,
                       .method = static_cast<std::uint16_t>(number(directory, at + 10, 2)),
                       .checksum = static_cast<std::uint32_t>(number(directory, at + 16, 4)),
                       .packed = number(directory, at + 20, 4),
                       .unpacked = number(directory, at + 24, 4),
                       .at = number(directory, at + 42, 4)};
        take_large(directory.substr(at + entry_head + name, extra), entry);
        entries_.push_back(entry);
        at += entry_head + name + extra + comment;
    }
    std::ranges::sort(entries_, {}, &ZipEntry::name);
    return std::ranges::adjacent_find(entries_, {}, &ZipEntry::name) == entries_.end();
}

std::optional<ZipDirectory> ZipDirectory::read(std::string_view bytes, std::size_t most_files) {
    if (mark_at(bytes, 0) != file_mark)
        return std::nullopt;
    ZipDirectory made;
    made.bytes_ = bytes;
    const auto end = made.end();
    made.too_many_ = end && end->entries > most_files;
    made.broken_ = !end || (!made.too_many_ && !made.read_entries(*end));
    return made;
}

const ZipEntry* ZipDirectory::find(std::string_view name) const {
    const auto found = std::ranges::lower_bound(entries_, name, {}, &ZipEntry::name);
    return found != entries_.end() && found->name == name ? &*found : nullptr;
}

std::optional<std::string_view> ZipDirectory::packed(const ZipEntry& entry) const {
    if (entry.at > bytes_.size() || bytes_.size() - entry.at < file_head ||
        mark_at(bytes_, entry.at) != file_mark)
        return std::nullopt;
    const std::uint64_t from =
        entry.at + file_head + number(bytes_, entry.at + 26, 2) + number(bytes_, entry.at + 28, 2);
    if (from > bytes_.size() || entry.packed > bytes_.size() - from)
        return std::nullopt;
    return bytes_.substr(from, entry.packed);
}

} // namespace kehoach::sheetfile
