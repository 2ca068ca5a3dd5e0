// SPDX-License-Identifier: MPL-2.0
#include "pack/archive.hpp"

#include <boost/crc.hpp>

#include <algorithm>
#include <cstdint>

namespace kehoach::pack {

namespace {

// APPNOTE 6.3.3 of the zip format.
constexpr std::uint16_t version = 20;
constexpr std::uint16_t names_are_utf8 = 1U << 11U;
constexpr std::uint16_t first_day = 1U << 5U | 1U; // 1 January 1980, the earliest there is

/// Numbers of two and four bytes, lowest byte first.
class Writer {
public:
    void two(std::uint32_t value) {
        bytes_ += static_cast<char>(value & 0xFFU);
        bytes_ += static_cast<char>(value >> 8U & 0xFFU);
    }
    void four(std::uint32_t value) {
        two(value & 0xFFFFU);
        two(value >> 16U);
    }
    void text(const std::string& text) { bytes_ += text; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(bytes_.size()); }
    std::string& bytes() { return bytes_; }

private:
    std::string bytes_;
};

/// What stands of a file both before its bytes and in the directory.
void describe(Writer& out, const text::DataFile& file) {
    boost::crc_32_type sum;
    sum.process_bytes(file.bytes.data(), file.bytes.size());
    out.two(version);
    out.two(names_are_utf8);
    out.two(0); // stored
    out.two(0); // midnight
    out.two(first_day);
    out.four(sum.checksum());
    out.four(static_cast<std::uint32_t>(file.bytes.size()));
    out.four(static_cast<std::uint32_t>(file.bytes.size()));
    out.two(static_cast<std::uint32_t>(file.name.size()));
    out.two(0); // no extra field
}

void list(Writer& directory, const text::DataFile& file, std::uint32_t place) {
    directory.four(0x02014B50);
    directory.two(version);
    describe(directory, file);
    directory.two(0);  // no comment
    directory.two(0);  // first disk
    directory.two(0);  // internal attributes
    directory.four(0); // external attributes
    directory.four(place);
    directory.text(file.name);
}

} // namespace

std::string archive(std::vector<text::DataFile> files) {
    std::ranges::sort(files, {}, &text::DataFile::name);
    Writer out, directory;
    for (const auto& file : files) {
        list(directory, file, out.size());
        out.four(0x04034B50);
        describe(out, file);
        out.text(file.name);
        out.text(file.bytes);
    }
    const auto start = out.size();
    out.text(directory.bytes());
    out.four(0x06054B50);
    out.four(0); // one disk
    out.two(static_cast<std::uint32_t>(files.size()));
    out.two(static_cast<std::uint32_t>(files.size()));
    out.four(directory.size());
    out.four(start);
    out.two(0); // no comment
    return std::move(out.bytes());
}

} // namespace kehoach::pack
