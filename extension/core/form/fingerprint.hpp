// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/form_spec.hpp"

namespace kehoach::form {

/// What tells apart two forms that look alike: eight hexadecimal digits each, the same on every machine.
struct Version {
    std::string form; ///< of what the form asks for: another head, row or rule is another version
    std::string plan; ///< of the plan it is tied to; empty where it is tied to none
    bool operator==(const Version&) const = default;
};
Version version(const FormSpec& spec);

/// What a sheet carries so that its form is known again wherever the sheet goes.
struct Fingerprint {
    FormSpec spec;
    Version version; ///< when the sheet was drawn
};
std::string fingerprint_text(const FormSpec& spec);
/// Nothing, and a fault, where the text is damaged.
std::optional<Fingerprint> parse_fingerprint(std::string_view file, std::string_view text,
                                             text::DataFaults& faults);

} // namespace kehoach::form
