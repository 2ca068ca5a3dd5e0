// SPDX-License-Identifier: MPL-2.0
#include "cli/verbs.hxx"

namespace kehoach::cli {

Outcome run_demo(const Run&) {
    return Outcome::clean;
}

} // namespace kehoach::cli
