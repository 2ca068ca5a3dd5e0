// SPDX-License-Identifier: MPL-2.0
#include "session/faults.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

/// More do not help whoever mends the file: the next run names the rest.
constexpr std::size_t shown_at_once = 10;

std::string sentence(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const text::DataFault& fault) {
    const std::string expected = office::string(context, fault.expected, {{"found", fault.found}});
    if (fault.line == 0)
        return office::string(context, "session.faults.file", {{"file", fault.file}, {"expected", expected}});
    return office::string(context, fault.found.empty() ? "session.faults.line" : "session.faults.line-found",
                          {{"file", fault.file},
                           {"line", std::to_string(fault.line)},
                           {"path", fault.path.empty() ? "/" : fault.path},
                           {"expected", expected},
                           {"found", fault.found}});
}

} // namespace

void require_none(const css::uno::Reference<css::uno::XComponentContext>& context, const char* key,
                  const text::DataFaults& faults) {
    if (faults.empty())
        return;
    std::string lines;
    for (std::size_t at = 0; at < std::min(faults.size(), shown_at_once); ++at)
        lines += "\n" + sentence(context, faults[at]);
    throw office::Refused(key, {{"faults", lines}});
}

} // namespace kehoach::session
