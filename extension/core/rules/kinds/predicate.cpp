// SPDX-License-Identifier: MPL-2.0
#include "rules/catalogue.hpp"
#include "rules/kinds/kinds.hpp"

namespace kehoach::rules {

Test make_predicate(Parameters& parameters) {
    const auto name = parameters.text("name");
    const auto* found = find_predicate(name);
    if (found == nullptr) {
        parameters.fault("name", "data.expected.predicate", name);
        return {};
    }
    return found->make(parameters);
}

// A notice is said by the engine; its rule holds the words.
Test make_notice(Parameters& parameters) {
    parameters.one_of("when", {"no-profile", "empty", "family", "undecided", "candidates", "too-costly",
                               "origin-direct", "origin-style", "origin-standard", "house-value"});
    return [](const Subject&) { return not_applicable(); };
}

} // namespace kehoach::rules
