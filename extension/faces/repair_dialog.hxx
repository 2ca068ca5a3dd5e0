// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/repair_choices.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <optional>

namespace kehoach::faces {

/// What a person chose to have repaired.
struct ChosenRepairs {
    std::vector<std::string> ids;
    bool option =
        false; ///< the box below the list: what ChoiceWords::option asks; of repairs, to record them
};

/// Where the ids are positions in a list: those chosen.
std::vector<std::size_t> positions_of(const ChosenRepairs& chosen);

/// Keys of the words of the window where it lists other changes than repairs.
struct ChoiceWords {
    const char* title = nullptr;
    const char* intro = nullptr;
    const char* ok = nullptr;
    bool may_be_none = false;     ///< the person may go on with nothing ticked
    const char* option = nullptr; ///< one more thing to tick, which is ticked at first
    const char* topic = nullptr;  ///< of the guide
};

/// Those that go with the document: repairs of forms are not recorded as tracked changes.
ChoiceWords words_for(const session::DocumentSession& session);

/// Shows repairs, or changes of another kind, before they are made, to be ticked one by one; nothing where
/// the person cancels.
std::optional<ChosenRepairs> ask_repairs(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XFrame>& frame,
                                         std::vector<RepairChoice> choices, const std::string& left,
                                         const ChoiceWords& words = {});

} // namespace kehoach::faces
