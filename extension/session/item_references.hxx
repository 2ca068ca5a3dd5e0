// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "plan/follow_items.hpp"
#include "session/insert_part.hxx"
#include "session/make.hxx"

#include <boost/json/array.hpp>
#include <functional>
#include <string>
#include <vector>

namespace kehoach::session {

/// A place that names an item whose number is another one now, and can be told what it must say.
struct ItemReference {
    std::string where;         ///< the place in words of the interface, and the text it stands in
    std::string before, after; ///< the mention
};
/// Says which of these to change: positions.
using ChooseReferences = std::function<std::vector<std::size_t>(const std::vector<ItemReference>&)>;

/// What a text says of its own items, after some of them have moved or changed their level.
class ItemReferences {
public:
    /// `now_at`: where a paragraph of the body stands now.
    ItemReferences(const css::uno::Reference<css::uno::XComponentContext>& context, const Reading& before,
                   Reading after, const std::function<int(int)>& now_at);

    /// Asks where there is something to ask, and changes what is chosen, in the step of the scope.
    void change(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                const ChooseReferences& choose);

    /// [{story, paragraph, excerpt, after: null where it cannot be told, changed}]
    boost::json::array to_json() const;
    /// Those that nobody could tell, or that could not be changed.
    std::vector<Reformed::Place> left() const;

private:
    enum class State { as_it_was, changed, refused };

    void apply(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model);
    document::Place place(std::size_t at) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    Reading after_;
    std::vector<plan::FollowedItem> all_;
    std::vector<State> states_; ///< of `all_`
};

} // namespace kehoach::session
