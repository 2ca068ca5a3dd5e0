// SPDX-License-Identifier: MPL-2.0
#include "session/live_wish.hxx"

#include "session/offices.hxx"
#include "session/preferences.hxx"

#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>

namespace kehoach::session {

namespace {

/// As the office counted them last: asking for them anew would lay out the document.
int pages_of(const css::uno::Reference<css::frame::XModel>& model) {
    const css::uno::Reference<css::document::XDocumentPropertiesSupplier> supplier(model,
                                                                                   css::uno::UNO_QUERY_THROW);
    sal_Int32 pages = 0;
    for (const auto& one : supplier->getDocumentProperties()->getDocumentStatistics())
        if (one.Name == "PageCount")
            one.Value >>= pages;
    return pages;
}

} // namespace

bool is_live_wanted(const css::uno::Reference<css::uno::XComponentContext>& context,
                    const css::uno::Reference<css::frame::XModel>& model) {
    return is_wanted_live(preferences(context), pages_of(model), bytes_of_memory()) &&
           !offices(context).empty();
}

} // namespace kehoach::session
