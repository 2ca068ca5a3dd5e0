// SPDX-License-Identifier: MPL-2.0
#include "calc/view.hxx"

#include "calc/parts.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XController.hpp>
#include <com/sun/star/sheet/XSpreadsheetView.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>

namespace kehoach::calc {

namespace {

bool is_hidden(const Model& model) {
    bool hidden = false;
    for (const css::beans::PropertyValue& argument : model->getArgs())
        if (argument.Name == "Hidden")
            argument.Value >>= hidden;
    return hidden;
}

} // namespace

void keep_heads_in_view(const Model& model) {
    const auto controller = model->getCurrentController();
    if (!controller.is() || is_hidden(model))
        return;
    const Ref<css::sheet::XSpreadsheetView> view(controller, css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XViewFreezable> panes(controller, css::uno::UNO_QUERY_THROW);
    const auto shown = view->getActiveSheet();
    for (const std::string& name : sheet_names(model)) {
        const Sheet sheet(model, name);
        const auto mark = fingerprint(sheet);
        if (!mark)
            continue;
        const form::Grid grid = form::layout(mark->spec);
        view->setActiveSheet(sheet.get());
        if (!panes->hasFrozenPanes())
            panes->freezeAtPosition(grid.key_column + 1, form::rows_kept_in_view(grid));
    }
    view->setActiveSheet(shown);
}

} // namespace kehoach::calc
