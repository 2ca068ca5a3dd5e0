// SPDX-License-Identifier: MPL-2.0
#include "faces/names_from_sheet.hxx"

#include "calc/unit.hxx"
#include "faces/shown.hxx"
#include "form/unit_list.hpp"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/library.hxx"
#include "text/words.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>

namespace kehoach::faces {

namespace {

using css::uno::Reference;
using Model = Reference<css::frame::XModel>;

Model of(const Reference<css::frame::XFrame>& frame) {
    const auto controller = frame.is() ? frame->getController() : Reference<css::frame::XController>();
    return controller.is() ? controller->getModel() : Model();
}

Model first_shown(const Reference<css::uno::XComponentContext>& context) {
    const auto open = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const Model model(open->nextElement(), css::uno::UNO_QUERY);
        const auto view = model.is() ? model->getCurrentController() : Reference<css::frame::XController>();
        if (view.is() && office::is_calc(model) && is_visible(view->getFrame()))
            return model;
    }
    throw office::Refused("designer.range.no-sheet");
}

} // namespace

NamesFromSheet names_from_sheet(const Reference<css::uno::XComponentContext>& context,
                                const Reference<css::frame::XFrame>& frame, std::string range) {
    Model book = of(frame);
    if (!book.is() || !office::is_calc(book))
        book = first_shown(context);
    std::erase(range, '$');
    NamesFromSheet found{
        office::utf8(Reference<css::frame::XTitle>(book, css::uno::UNO_QUERY_THROW)->getTitle()), {}};
    const auto cells = calc::texts_of(book, std::string(text::trim(range)));
    for (form::UnitForms& unit : form::units_in(cells, {}, session::library(context)->table_words).units)
        found.names.push_back(std::move(unit.unit));
    if (found.names.empty())
        throw office::Refused("designer.range.no-names");
    return found;
}

} // namespace kehoach::faces
