// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace kehoach::sheetfile {

/// A file in a zip file, as the directory at its end says (PKWARE APPNOTE 4.3.12). Sizes and places in bytes.
struct ZipEntry {
    std::string_view name; ///< into the file
    bool encrypted = false;
    std::uint16_t method = 0; ///< 0: stored, 8: deflated
    std::uint32_t checksum = 0;
    std::uint64_t packed = 0, unpacked = 0, at = 0;
};

/// The directory of a zip file. The bytes must outlive it.
class ZipDirectory {
public:
    /// Nothing where the bytes are no zip file; a damaged one, and one that names a file twice, is `broken`.
    static std::optional<ZipDirectory> read(std::string_view bytes, std::size_t most_files);

    bool broken() const { return broken_; }
    bool too_many() const { return too_many_; }
    /// Null where there is none of that name.
    const ZipEntry* find(std::string_view name) const;
    /// The packed bytes of an entry; nothing where it points outside the file.
    std::optional<std::string_view> packed(const ZipEntry& entry) const;

private:
    struct End {
        std::uint64_t entries = 0, size = 0, at = 0;
    };
    std::optional<End> end() const;
    bool read_entries(const End& end);

    std::string_view bytes_;
    std::vector<ZipEntry> entries_;
    bool broken_ = false, too_many_ = false;
};

} // namespace kehoach::sheetfile
