// SPDX-License-Identifier: MPL-2.0
#include "writer/white_text.hxx"

#include "office/text.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/table/XTableRows.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace kehoach::writer {

namespace {

constexpr sal_Int32 none = -1; ///< no colour of its own

bool is_white(sal_Int32 colour) {
    constexpr sal_Int32 nearly = 0xF0;
    return colour >= 0 && (colour >> 16 & 0xFF) >= nearly && (colour >> 8 & 0xFF) >= nearly &&
           (colour & 0xFF) >= nearly;
}

/// Whether something else than white lies behind, told by this property.
bool is_coloured(const Ref<css::uno::XInterface>& object, const char* property) {
    const Properties properties(object, css::uno::UNO_QUERY);
    const OUString name = OUString::createFromAscii(property);
    if (!properties.is() || !properties->getPropertySetInfo()->hasPropertyByName(name))
        return false;
    const auto colour = value<sal_Int32>(properties->getPropertyValue(name), none);
    return colour != none && !is_white(colour);
}

bool row_is_coloured(const Spot& spot) {
    const Ref<css::text::XTextTable> table(spot.table, css::uno::UNO_QUERY);
    const auto rows = table->getRows();
    return spot.cell->row < rows->getCount() &&
           is_coloured(as_any<css::uno::XInterface>(rows->getByIndex(spot.cell->row)), "BackColor");
}

bool lies_on_colour(const Spot& spot) {
    if (is_coloured(spot.paragraph, "ParaBackColor"))
        return true;
    return spot.cell && spot.table.is() &&
           (is_coloured(spot.text, "BackColor") || is_coloured(spot.table, "BackColor") ||
            row_is_coloured(spot));
}

bool is_drawn(const Spot& spot) {
    return spot.story.starts_with("frame:") || spot.story.starts_with("shape:");
}

} // namespace

std::vector<std::string> white_text(const Model& model) {
    std::vector<std::string> found;
    for (const Spot& spot : walk(model)) {
        if (!spot.paragraph.is() || is_drawn(spot))
            continue;
        std::string words;
        const auto portions = as<css::container::XEnumerationAccess>(spot.paragraph)->createEnumeration();
        while (portions->hasMoreElements()) {
            const auto portion = as_any<css::text::XTextRange>(portions->nextElement());
            if (is_white(get<sal_Int32>(as<css::beans::XPropertySet>(portion), "CharColor", none)) &&
                !is_coloured(portion, "CharBackColor"))
                words += office::utf8(portion->getString());
        }
        const bool blank = words.find_first_not_of(" \t\n") == std::string::npos;
        if (!blank && !lies_on_colour(spot))
            found.push_back(std::move(words));
    }
    return found;
}

} // namespace kehoach::writer
