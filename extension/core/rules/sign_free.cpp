// SPDX-License-Identifier: MPL-2.0
#include "rules/sign_free.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

constexpr std::string_view signs[] = {"\x01", "\u200B", "\uFFFC"};

std::size_t length_of_sign(std::string_view rest) {
    for (const auto sign : signs)
        if (rest.starts_with(sign))
            return sign.size();
    return 0;
}

} // namespace

SignFree::SignFree(std::string_view text) : whole_(text) {
    is_free_ = std::ranges::none_of(
        signs, [&](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
    for (std::size_t at = 0; !is_free_ && at < text.size();) {
        const auto length = length_of_sign(text.substr(at));
        if (length > 0)
            signs_.emplace_back(at, length);
        else
            kept_ += text[at];
        at += std::max<std::size_t>(length, 1);
    }
}

std::size_t SignFree::from_whole(std::size_t byte) const {
    std::size_t cut = 0;
    for (const auto& [begin, length] : signs_)
        if (begin < byte)
            cut += std::min(length, byte - begin);
    return byte - cut;
}

std::size_t SignFree::to_whole(std::size_t byte) const {
    for (const auto& [begin, length] : signs_) {
        if (begin > byte)
            break;
        byte += length;
    }
    return byte;
}

} // namespace kehoach::rules
