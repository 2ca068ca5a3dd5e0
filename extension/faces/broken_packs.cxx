// SPDX-License-Identifier: MPL-2.0
#include "faces/broken_packs.hxx"

#include "faces/message.hxx"
#include "session/user_packs.hxx"

#include <mutex>
#include <set>
#include <string>

namespace kehoach::faces {

namespace {

bool is_new(const std::string& words) {
    static std::mutex guard;
    static std::set<std::string> told;
    const std::scoped_lock lock(guard);
    return told.insert(words).second;
}

} // namespace

void tell_broken_packs(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const css::uno::Reference<css::frame::XFrame>& frame) {
    std::string fresh;
    for (const std::string& words : session::told_of_broken(context))
        if (is_new(words))
            fresh += (fresh.empty() ? "" : "\n\n") + words;
    if (!fresh.empty())
        show_message(context, frame, Mood::fault, fresh);
}

} // namespace kehoach::faces
