// SPDX-License-Identifier: MPL-2.0
#include "known_loop.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace kehoach::test {

namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Range = Reference<css::text::XTextRange>;

Reference<css::container::XEnumeration> enumerate(const Reference<css::uno::XInterface>& object) {
    return Reference<css::container::XEnumerationAccess>(object, UNO_QUERY_THROW)->createEnumeration();
}

/// Run by run only where the weight differs within the paragraph.
void read_weight(const Reference<css::text::XText>& text, const Range& paragraph) {
    const auto cursor = text->createTextCursorByRange(paragraph);
    const auto state = Reference<css::beans::XPropertyState>(cursor, UNO_QUERY_THROW)->getPropertyState("CharWeight");
    if (state == css::beans::PropertyState_DIRECT_VALUE)
        Reference<css::beans::XPropertySet>(cursor, UNO_QUERY_THROW)->getPropertyValue("CharWeight");
    if (state != css::beans::PropertyState_AMBIGUOUS_VALUE)
        return;
    for (const auto runs = enumerate(paragraph); runs->hasMoreElements();) {
        const Range run(runs->nextElement(), UNO_QUERY_THROW);
        run->getString();
        Reference<css::beans::XPropertySet>(run, UNO_QUERY_THROW)->getPropertyValue("CharWeight");
    }
}

} // namespace

void read_as_known(const Reference<css::frame::XModel>& model) {
    static const auto names = office::seq<OUString>({"CharFontName", "CharHeight", "CharWeight", "OutlineLevel",
                                                     "ParaAdjust", "ParaBottomMargin", "ParaFirstLineIndent",
                                                     "ParaLeftMargin", "ParaRightMargin", "ParaStyleName"});
    const auto text = Reference<css::text::XTextDocument>(model, UNO_QUERY_THROW)->getText();
    model->lockControllers();
    for (const auto all = enumerate(text); all->hasMoreElements();)
        if (const Range paragraph(all->nextElement(), UNO_QUERY); paragraph.is()) {
            paragraph->getString();
            Reference<css::beans::XMultiPropertySet>(paragraph, UNO_QUERY_THROW)->getPropertyValues(names);
            read_weight(text, paragraph);
        }
    model->unlockControllers();
}

} // namespace kehoach::test
