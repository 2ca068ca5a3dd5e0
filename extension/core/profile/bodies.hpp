// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "profile/profile.hpp"
#include "text/json.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::profile {

/// A kind of body that issues documents, and the letters it has in their numbers.
struct Body {
    std::string code;               ///< HU
    std::vector<std::string> names; ///< beginnings of the name it goes by: Huyện uỷ
    std::vector<std::string> folded_names;
    Family family = Family::other;
    std::optional<grammar::Date> from, to; ///< inclusive; empty: not known to begin or end
    std::string source, confidence;
};

/// Whether the code in a number goes with the name in the letterhead.
enum class CodeFits { yes, no, cannot_tell };

/// gazetteer/bodies.json. Faulty data: faults, and nothing is loaded.
class Bodies {
public:
    static Bodies load(const text::DataFile& file, text::DataFaults& faults);

    /// Takes over what another file lists.
    void add(Bodies more);

    bool empty() const { return bodies_.empty(); }
    /// Bodies whose name a text begins with; only those with the longest such name.
    std::vector<Body> named(Family family, std::string_view name,
                            const std::optional<grammar::Date>& day) const;
    std::vector<Body> coded(Family family, std::string_view code,
                            const std::optional<grammar::Date>& day) const;
    /// Only a body and a code that are both known, and do not belong together, are a `no`.
    CodeFits fits(Family family, std::string_view code, std::string_view name,
                  const std::optional<grammar::Date>& day) const;

private:
    std::vector<Body> bodies_;
};

} // namespace kehoach::profile
