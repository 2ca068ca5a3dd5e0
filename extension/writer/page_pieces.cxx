// SPDX-License-Identifier: MPL-2.0
#include "writer/page_pieces.hxx"

#include "office/text.hxx"
#include "writer/published.hxx"
#include "writer/uno.hxx"

#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/drawing/XShapes.hpp>
#include <com/sun/star/text/XText.hpp>

namespace kehoach::writer {

namespace {

/// Shapes in groups too.
void gather(const Ref<css::container::XIndexAccess>& shapes, std::vector<document::PagePiece>& pieces) {
    constexpr double hundredths = 100;
    for (sal_Int32 i = 0; i < shapes->getCount(); ++i) {
        const auto shape = as_any<css::drawing::XShape>(shapes->getByIndex(i));
        if (const Ref<css::drawing::XShapes> group(shape, css::uno::UNO_QUERY); group.is()) {
            gather(group.get(), pieces);
            continue;
        }
        const Ref<css::text::XText> text(shape, css::uno::UNO_QUERY);
        if (!text.is() || text->getString().isEmpty())
            continue;
        const auto at = as<css::beans::XPropertySet>(shape);
        pieces.push_back({get<sal_Int16>(at, "AnchorPageNo"), shape->getPosition().X / hundredths,
                          shape->getPosition().Y / hundredths, shape->getSize().Width / hundredths,
                          shape->getSize().Height / hundredths, office::utf8(text->getString())});
    }
}

} // namespace

std::vector<document::PagePiece> page_pieces(const Model& model) {
    std::vector<document::PagePiece> pieces;
    if (const auto shapes = draw_page(model); shapes.is())
        gather(shapes, pieces);
    return pieces;
}

} // namespace kehoach::writer
