// SPDX-License-Identifier: MPL-2.0
#include "text/stored_zip.hpp"

#include <array>
#include <cstdint>
#include <limits>
#include <stdexcept>

namespace kehoach::text {

namespace {

constexpr std::uint16_t version = 20, names_are_utf8 = 1U << 11U;

std::uint32_t checksum(std::string_view bytes) {
    static const auto table = [] {
        constexpr std::uint32_t polynomial = 0xEDB88320U;
        std::array<std::uint32_t, 256> made{};
        for (std::uint32_t byte = 0; byte < made.size(); ++byte) {
            std::uint32_t value = byte;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1U) != 0 ? (value >> 1U) ^ polynomial : value >> 1U;
            made[byte] = value;
        }
        return made;
    }();
    std::uint32_t sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (sum >> 8U);
    return ~sum;
}

class Bytes {
public:
    Bytes& u16(std::uint64_t value) { return put(value, 2); }
    Bytes& u32(std::uint64_t value) {
        if (value > std::numeric_limits<std::uint32_t>::max())
            throw std::length_error("zip file beyond 4 GB");
        return put(value, 4);
    }
    Bytes& text(std::string_view bytes) {
        made_ += bytes;
        return *this;
    }
    std::size_t size() const { return made_.size(); }
    std::string take() { return std::move(made_); }

private:
    Bytes& put(std::uint64_t value, int bytes) {
        for (int i = 0; i < bytes; ++i, value >>= 8U)
            made_ += static_cast<char>(value & 0xFFU);
        return *this;
    }
    std::string made_;
};

std::uint32_t packed(const ZipTime& time) {
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    const std::uint32_t day = number(time.year - 1980) << 9U | number(time.month) << 5U | number(time.day);
    return day << 16U | number(time.hour) << 11U | number(time.minute) << 5U;
}

/// What stands alike before a file and in the directory.
void head(Bytes& bytes, const DataFile& file, const ZipTime& time) {
    constexpr int stored = 0, no_extra = 0;
    bytes.u16(version).u16(names_are_utf8).u16(stored).u32(packed(time)).u32(checksum(file.bytes));
    bytes.u32(file.bytes.size()).u32(file.bytes.size()).u16(file.name.size()).u16(no_extra);
}

} // namespace

std::string stored_zip(const std::vector<DataFile>& files, const ZipTime& time) {
    constexpr std::uint32_t file_mark = 0x04034B50, entry_mark = 0x02014B50, end_mark = 0x06054B50;
    if (files.size() > std::numeric_limits<std::uint16_t>::max())
        throw std::length_error("too many files for a zip file");
    Bytes bytes, directory;
    for (const DataFile& file : files) {
        const std::size_t at = bytes.size();
        bytes.u32(file_mark);
        head(bytes, file, time);
        bytes.text(file.name).text(file.bytes);
        directory.u32(entry_mark).u16(version);
        head(directory, file, time);
        directory.u16(0).u16(0).u16(0).u32(0).u32(at).text(
            file.name); // no comment, first disk, no attributes
    }
    const std::size_t at = bytes.size(), length = directory.size();
    bytes.text(directory.take()).u32(end_mark).u16(0).u16(0).u16(files.size()).u16(files.size());
    bytes.u32(length).u32(at).u16(0);
    return bytes.take();
}

} // namespace kehoach::text
