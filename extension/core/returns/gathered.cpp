// SPDX-License-Identifier: MPL-2.0
#include "returns/gathered.hpp"

namespace kehoach::returns {

std::string form_key(const form::FormSpec& spec) {
    form::FormSpec any = spec;
    if (any.rows.free > 0)
        any.rows.free = 1; // units add as many as they need
    const form::Version version = form::version(any);
    return version.form + "-" + version.plan;
}

std::string content_key(const std::vector<Given>& given) {
    std::string key;
    for (const Given& one : given) {
        for (const int number : {one.row, one.column, static_cast<int>(one.text.size())})
            key.append(std::to_string(number)).append(",");
        key += one.text;
    }
    return key;
}

} // namespace kehoach::returns
