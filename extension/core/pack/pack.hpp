// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::pack {

/// What a report says of a pack: enough to know which words of which day were used.
struct Stamp {
    std::string name, version;
    std::string hash; ///< of all its files: see manifest.hpp
    bool operator==(const Stamp&) const = default;
};

/// An office's own rules and values on top of the package's. Files are named as in the package's data:
/// rules/ID.json, profiles/ANY.json (a patch: {"base", "values"}), forms/, outlines/, calendars/, gazetteer/,
/// figures/, tables/, sheets/, aliases/; pack.json is the head.
struct Pack {
    Stamp stamp;
    std::vector<std::string> bases; ///< profiles it is made for
    std::vector<std::string> off;   ///< ids of rules it turns off
    std::vector<text::DataFile> files;
};

/// How the files came.
enum class Carrier { folder, file };

/// The files of one pack, names relative to it. Anything faulty (head, manifest, a file that belongs nowhere)
/// is a fault, and there is no pack.
std::optional<Pack> read(std::vector<text::DataFile> files, Carrier carrier, text::DataFaults& faults);

} // namespace kehoach::pack
