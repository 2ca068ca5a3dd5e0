// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"

#include <string>
#include <vector>

namespace kehoach::plan {

/// What in the description of an office is hardly meant. Said, never refused: names have no rule.
struct Doubt {
    std::string field;    ///< as in the file of offices: issuer, parent, inText, code, place, signers
    std::string reason;   ///< key of a message
    std::string found;    ///< what it is about, for the message
    bool missing = false; ///< not there yet: told when all has been typed
    bool operator==(const Doubt&) const = default;
};
std::vector<Doubt> doubts(const IssuingOffice& office, const profile::Gazetteer& gazetteer,
                          const grammar::Date& day);

} // namespace kehoach::plan
