// SPDX-License-Identifier: MPL-2.0
// What a person reads on the sheet of a form.
#include "calc/access.hxx"
#include "calc/sheet.hxx"
#include "office/text.hxx"

#include <com/sun/star/text/XTextRange.hpp>

namespace kehoach::calc {

namespace {

int on_sheet(const std::vector<int>& places, int of_form) {
    return places.empty() ? of_form : places[static_cast<std::size_t>(of_form)];
}

} // namespace

form::Shown shown(const css::uno::Reference<css::frame::XModel>& model, const SheetForm& form) {
    const Sheet sheet(model, form.sheet);
    form::Shown texts;
    for (const auto& [place, value] : form.filled.values) {
        const int row = on_sheet(form.filled.rows_at, place.first);
        const int column = on_sheet(form.filled.columns_at, place.second);
        if (!value.is_error && row >= 0 && column >= 0)
            texts[place] = office::utf8(
                Ref<css::text::XTextRange>(sheet.cell(row, column), css::uno::UNO_QUERY_THROW)->getString());
    }
    return texts;
}

} // namespace kehoach::calc
