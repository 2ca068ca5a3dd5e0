// SPDX-License-Identifier: MPL-2.0
#include "writer/empty_sheets.hxx"

#include "office/property.hxx"
#include "writer/insertion_point.hxx"
#include "writer/looks.hxx"
#include "writer/pages.hxx"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace kehoach::writer {

bool is_two_sided(const Model& model) {
    const Ref<css::text::XTextDocument> document(model, css::uno::UNO_QUERY);
    return document.is() && read_page(model, first_page_style(model)).mirrored;
}

void print_empty_sides_on_two_sides_only(office::UndoScope& scope, const Model& model) {
    const Ref<css::beans::XPropertySet> settings(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.document.Settings"),
        css::uno::UNO_QUERY_THROW);
    scope.set_properties(settings, {}, {office::property("PrintEmptyPages", is_two_sided(model))});
}

} // namespace kehoach::writer
