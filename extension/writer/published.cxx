// SPDX-License-Identifier: MPL-2.0
#include "writer/published.hxx"

#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/text/XRelativeTextContentInsert.hpp>

#pragma GCC diagnostic ignored "-Wdeprecated-declarations"

namespace kehoach::writer {

Ref<css::container::XIndexAccess> draw_page(const Model& model) {
    return {as<css::drawing::XDrawPageSupplier>(model)->getDrawPage(), css::uno::UNO_QUERY};
}

void insert_before(const Ref<css::text::XText>& text, const Ref<css::text::XTextContent>& made,
                   const Ref<css::text::XTextContent>& block) {
    as<css::text::XRelativeTextContentInsert>(text)->insertTextContentBefore(made, block);
}

} // namespace kehoach::writer
