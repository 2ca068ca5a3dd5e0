// SPDX-License-Identifier: MPL-2.0
#include "writer/marked_table.hxx"

#include "office/text.hxx"
#include "writer/uno.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace kehoach::writer {

namespace {

/// Null where there is none of the name.
Ref<css::text::XTextContent> find(const Model& model, const std::string& bookmark) {
    const auto bookmarks = as<css::text::XBookmarksSupplier>(model)->getBookmarks();
    const OUString name = office::ustring(bookmark);
    return bookmarks->hasByName(name) ? as_any<css::text::XTextContent>(bookmarks->getByName(name))
                                      : Ref<css::text::XTextContent>();
}

} // namespace

Ref<css::text::XTextTable> marked_text_table(const Model& model, const std::string& bookmark) {
    const auto mark = find(model, bookmark);
    const auto anchor = mark.is() ? mark->getAnchor() : Ref<css::text::XTextRange>();
    return anchor.is() ? get<Ref<css::text::XTextTable>>(as<css::beans::XPropertySet>(anchor), "TextTable")
                       : Ref<css::text::XTextTable>();
}

std::optional<int> marked_table(const Model& model, const std::string& bookmark) {
    const auto table = marked_text_table(model, bookmark);
    if (!table.is())
        return std::nullopt;
    for (const Spot& spot : walk(model, "body"))
        if (spot.cell && spot.table == as<css::text::XTextContent>(table))
            return spot.cell->table;
    return std::nullopt;
}

void drop_table(const Model& model, const Ref<css::text::XTextTable>& table) {
    as<css::text::XTextDocument>(model)->getText()->removeTextContent(as<css::text::XTextContent>(table));
}

void drop_mark(const Model& model, const std::string& bookmark) {
    if (const auto mark = find(model, bookmark); mark.is())
        as<css::lang::XComponent>(mark)->dispose();
}

} // namespace kehoach::writer
