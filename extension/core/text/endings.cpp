// SPDX-License-Identifier: MPL-2.0
#include "text/endings.hpp"

#include <algorithm>
#include <cstring>

namespace kehoach::text {

static_assert(Endings::longest == Endings::shortest + 1);

namespace {

/// The length is known when it is compiled: a call to copy so few bytes would be dearer than all the rest.
template<std::size_t Length>
std::uint32_t bytes_before(std::string_view text, std::size_t end) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, text.data() + end - Length, Length);
    return bytes;
}

std::size_t slot_of(std::uint32_t ending) {
    constexpr std::uint32_t golden = 0x9E3779B1U;
    return (ending * golden) >> 24U;
}

} // namespace

Endings::Endings(const std::vector<std::string>& endings) {
    for (const auto& ending : endings) {
        if (ending.size() < shortest || ending.size() > longest)
            continue;
        endings_.push_back(ending.size() == longest ? bytes_before<longest>(ending, longest)
                                                    : bytes_before<shortest>(ending, shortest));
        hashes_.at(slot_of(endings_.back())) = true;
        last_.at(static_cast<unsigned char>(ending.back())) = true;
    }
    std::ranges::sort(endings_);
}

bool Endings::holds(Bytes ending) const {
    return hashes_[slot_of(ending)] && std::ranges::binary_search(endings_, ending);
}

std::size_t Endings::found_before(std::string_view nfc, std::size_t end) const {
    if (end >= longest && holds(bytes_before<longest>(nfc, end)))
        return longest;
    return holds(bytes_before<shortest>(nfc, end)) ? shortest : 0;
}

} // namespace kehoach::text
