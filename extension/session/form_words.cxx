// SPDX-License-Identifier: MPL-2.0
#include "session/form_words.hxx"

#include "session/library.hxx"

namespace kehoach::session {

calc::Words form_words(const css::uno::Reference<css::uno::XComponentContext>& context) {
    calc::Words words = calc::words(context);
    const auto data = library(context);
    words.instead_of_figures = data->figures.none_arisen;
    words.instead_of_figures.insert(words.instead_of_figures.end(), data->figures.no_data.begin(),
                                    data->figures.no_data.end());
    return words;
}

} // namespace kehoach::session
