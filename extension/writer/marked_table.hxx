// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <optional>
#include <string>

namespace kehoach::writer {

/// The number, as in a snapshot, of the table in which a bookmark of this name stands; nothing where there is
/// none, or it stands in the text.
std::optional<int> marked_table(const css::uno::Reference<css::frame::XModel>& model,
                                const std::string& bookmark);

/// The table itself; null where there is none.
css::uno::Reference<css::text::XTextTable>
marked_text_table(const css::uno::Reference<css::frame::XModel>& model, const std::string& bookmark);

/// Takes a table of the body away.
void drop_table(const css::uno::Reference<css::frame::XModel>& model,
                const css::uno::Reference<css::text::XTextTable>& table);

/// Takes a bookmark away, so that another place can have its name.
void drop_mark(const css::uno::Reference<css::frame::XModel>& model, const std::string& bookmark);

} // namespace kehoach::writer
