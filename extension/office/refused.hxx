// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::office {

/// Something cannot be done, for a reason the user can understand: a key of the string tables with
/// arguments. Thrown before anything was changed.
struct Refused : std::runtime_error {
    using Arguments = std::vector<std::pair<std::string, std::string>>;
    explicit Refused(std::string key_, Arguments arguments_ = {})
        : std::runtime_error(key_), key(std::move(key_)), arguments(std::move(arguments_))
    {
    }
    std::string key;
    Arguments arguments;
};

} // namespace kehoach::office
