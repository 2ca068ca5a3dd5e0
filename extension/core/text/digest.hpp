// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace kehoach::text {

/// FNV-1a of 32 bits: short, and the same on every machine and at every start, so it may be kept in files.
/// Feeding text piece by piece gives the same as feeding it at once.
class Digest {
public:
    Digest& feed(std::string_view bytes) {
        for (const char byte : bytes)
            value_ = (value_ ^ static_cast<unsigned char>(byte)) * 16777619U;
        return *this;
    }
    std::uint32_t value() const { return value_; }

private:
    std::uint32_t value_ = 2166136261U;
};

} // namespace kehoach::text
