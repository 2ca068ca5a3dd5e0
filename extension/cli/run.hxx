// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "cli/arguments.hxx"
#include "cli/private_office.hxx"
#include "cli/words.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <functional>
#include <stdexcept>

namespace kehoach::cli {

/// Exit codes: the worst one wins.
enum class Outcome { clean = 0, faults = 1, unreadable = 2 };
inline Outcome worse(Outcome a, Outcome b) {
    return a < b ? b : a;
}

/// What every verb needs.
struct Run {
    const Arguments& arguments;
    const Words& words;
    const Places& places;
    PrivateOffice& office;
};

/// Something that cannot be read or done, said already in the user's words.
struct Failure : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The house packs of the command line.
css::uno::Sequence<rtl::OUString> pack_urls(const Run& run);

/// Options for the services from those of the command line: Profile, Stage, Verdicts, Language, Packs.
css::uno::Sequence<css::beans::NamedValue> check_options(const Run& run);

/// The language of the command line, for calls that take nothing else.
css::uno::Sequence<css::beans::NamedValue> language_only(const Run& run);

/// Runs `work` on `file` under the clock; UNO exceptions, a crash and a timeout become a Failure. What takes
/// long is said to be under way, on standard error.
void guarded(const Run& run, const std::string& file, const std::function<void()>& work);

/// Tells, where people read, that the font of the regulations is not installed.
void say_font(const Run& run);
/// "FILE: reason" on standard error, or with --json an object {"file","error"} on standard output.
void say_failure(const Run& run, const std::string& file, const std::string& reason);

} // namespace kehoach::cli
