// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/units.hpp"

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

inline boost::json::array array_of(const std::vector<std::string>& texts) {
    return boost::json::array(texts.begin(), texts.end());
}

inline boost::json::array json_of(const KnownUnit& one) {
    return {one.name, array_of(one.also), array_of(one.was), one.from, one.to};
}

inline KnownUnit unit_of(const boost::json::value& value) {
    return {words(value.at(0)), texts_of(value.at(1)), texts_of(value.at(2)), words(value.at(3)), words(value.at(4))};
}

} // namespace kehoach::returns
