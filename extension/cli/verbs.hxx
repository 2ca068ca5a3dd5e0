// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/run.hxx"

namespace kehoach::cli {

Outcome run_demo(const Run& run);
Outcome run_check(const Run& run);
Outcome run_check_form(const Run& run);
Outcome run_compose(const Run& run);
Outcome run_restructure(const Run& run);
Outcome run_repair(const Run& run);
Outcome run_report(const Run& run);
Outcome run_form(const Run& run);
Outcome run_forms(const Run& run);
Outcome run_consolidate(const Run& run);
Outcome run_pack(const Run& run);
Outcome run_convert(const Run& run);

} // namespace kehoach::cli
