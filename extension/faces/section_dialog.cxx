// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"
#include "faces/insert_dialogs.hxx"
#include "faces/outline_text.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

std::optional<SectionWish> ask_section(const Call& call, const session::Reading& reading) {
    const auto levels = session::section_levels(call.context, reading);
    if (levels.empty())
        throw office::Refused("insert.typed-numbers");
    Dialog window(call.context, call.frame, "SectionDialog");
    std::vector<std::string> names;
    for (const auto& one : levels)
        names.push_back(office::string(call.context, "section.level.name",
                                       {{"level", std::to_string(one.level)}, {"number", one.number}}));
    window.set_items("level", names);
    window.choose("level", std::max(0, static_cast<int>(levels.size()) - 2));
    SectionWish wish;
    window.on_press("ok", [&] {
        wish.heading.kind = plan::Item::Kind::heading;
        wish.heading.text = text::trim(window.value("heading"));
        if (wish.heading.text.empty())
            return window.refuse("heading", office::string(call.context, "data.expected.text"));
        wish.heading.items = items_of(window.value("text"));
        wish.level = levels.at(static_cast<std::size_t>(std::max(window.choice("level"), 0))).level;
        window.end();
    });
    window.focus("heading");
    return window.run() ? std::optional(wish) : std::nullopt;
}

} // namespace kehoach::faces
