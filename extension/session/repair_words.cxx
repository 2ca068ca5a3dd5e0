// SPDX-License-Identifier: MPL-2.0
#include "session/repair_words.hxx"

#include "office/strings.hxx"

namespace kehoach::session {

RepairWords repair_words(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const rules::Repair& repair, const std::string& language) {
    if (repair.edits.empty() || !repair.edits.front().look.align)
        return {repair.before, repair.after};
    const auto named = [&](const std::string& align) {
        return align.empty() ? align : office::string(context, "look.align." + align, {}, language);
    };
    return {named(repair.before), named(repair.after)};
}

} // namespace kehoach::session
