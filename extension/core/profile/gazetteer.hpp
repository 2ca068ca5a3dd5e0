// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "profile/bodies.hpp"
#include "text/json.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::profile {

/// An entry of a list of words: a former place, a slip of the pen, a common abbreviation.
struct Term {
    std::string is;                        ///< as met in texts
    std::string right;                     ///< what should stand there, or what took its place; may be empty
    std::optional<grammar::Date> from, to; ///< days on which it is what the list says, inclusive
    std::string source, confidence;

    bool holds(const grammar::Date& day) const { return (!from || *from <= day) && (!to || day <= *to); }
    bool ended(const grammar::Date& day) const { return to && *to < day; }
    bool operator==(const Term&) const = default;
};
using Terms = std::vector<Term>;

/// Words of the country that rules know: gazetteer/*.json, one list a file, and the bodies.
class Gazetteer {
public:
    /// Files of one name make one list: an office adds to it. Faulty data: faults, and nothing is loaded.
    static Gazetteer load(const std::vector<text::DataFile>& files, text::DataFaults& faults);

    const Bodies& bodies() const { return bodies_; }
    /// The list of a file by its name without folder and ending; null where there is none.
    const Terms* list(std::string_view name) const;

private:
    Bodies bodies_;
    std::map<std::string, Terms, std::less<>> lists_;
};

} // namespace kehoach::profile
