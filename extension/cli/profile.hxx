// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace kehoach::cli {

/// One office a profile: waits for whoever has it. Returns what `unlock_profile` wants.
int lock_profile(const std::string& profile);
void unlock_profile(int lock);

/// A profile that starts fast and asks nothing, in the language wanted; made anew where it is older than the
/// extension in `package`, for an office keeps what it once knew of one.
void prepare_profile(const std::string& profile, const std::string& package, const std::string& language);

} // namespace kehoach::cli
