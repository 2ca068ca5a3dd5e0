// SPDX-License-Identifier: MPL-2.0
#include "profile/answered.hpp"

namespace kehoach::profile {

std::string answered(const Choice& of_document, const std::string& answer) {
    constexpr double certain = 1;
    return of_document.id && of_document.certainty >= certain ? std::string() : answer;
}

bool is_open(const Choice& of_document) {
    return !of_document.id && of_document.candidates.size() > 1;
}

} // namespace kehoach::profile
