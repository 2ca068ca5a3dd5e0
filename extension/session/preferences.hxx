// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <string>

namespace kehoach::session {

/// How this person wants a text to be looked over while it is written. What stands here is the default.
struct Preferences {
    static constexpr int by_machine = -1;
    bool live = true; ///< checked while typing goes on
    /// The longest text that is: in pages; 0: any; by_machine: any, but where memory is small.
    int live_pages = by_machine;
    bool underline = true; ///< what is found is marked in the text
    bool welcome = false;  ///< the page of what to try comes again with the next plan
    /// Of the report, of comments and of the table of a folder, which others read: "vi", "en"; empty: that of
    /// the interface.
    std::string paper_language{};
    bool operator==(const Preferences&) const = default;
};

/// A value that makes no sense (a broken file of settings) is as if it had never been set.
Preferences preferences(const css::uno::Reference<css::uno::XComponentContext>& context);
/// What an administrator has settled for all stays as it is.
void put_preferences(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const Preferences& wanted);

/// "vi" or "en": in which language a person wants what others read.
std::string paper_language(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Whether an administrator has settled one of them for all, by its name in the registry.
bool is_settled(const css::uno::Reference<css::uno::XComponentContext>& context, const char* name);

/// Whether a text of so many pages is looked over while it is written, on a machine with so much memory.
bool is_wanted_live(const Preferences& preferences, int pages, std::uint64_t bytes_of_memory);
/// Of this machine; 0: nobody can tell.
std::uint64_t bytes_of_memory();

} // namespace kehoach::session
