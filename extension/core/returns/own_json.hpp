// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json/array.hpp>
#include <boost/json/value.hpp>
#include <string>
#include <vector>

namespace kehoach::returns {

/// Words of what this program wrote itself; throws where somebody wrote another thing.
inline std::string words(const boost::json::value& value) {
    const boost::json::string& text = value.as_string();
    return {text.data(), text.size()};
}

inline std::vector<std::string> texts_of(const boost::json::value& value) {
    std::vector<std::string> all;
    for (const boost::json::value& one : value.as_array())
        all.push_back(words(one));
    return all;
}

} // namespace kehoach::returns
