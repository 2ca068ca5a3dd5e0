// SPDX-License-Identifier: MPL-2.0
#include "writer/fresh_pages.hxx"

#include "writer/styles.hxx"

#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/XPageCursor.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <map>

namespace kehoach::writer {

void lay_out_anew(const Model& copy) {
    const auto cursor = as<css::text::XTextViewCursorSupplier>(copy->getCurrentController())->getViewCursor();
    constexpr sal_Int32 some_lines = 1'000; // 1/100 mm
    constexpr const char* margin = "BottomMargin";
    const auto styles = family(copy, "PageStyles");
    std::map<OUString, sal_Int32> margins;
    for (const OUString& name : styles->getElementNames()) {
        const auto style = as_any<css::beans::XPropertySet>(styles->getByName(name));
        if (!as<css::style::XStyle>(style)->isInUse())
            continue;
        margins[name] = get<sal_Int32>(style, margin);
        set(style, margin, margins[name] + some_lines);
    }
    as<css::text::XPageCursor>(cursor)->jumpToLastPage();
    for (const auto& [name, before] : margins)
        set(as_any<css::beans::XPropertySet>(styles->getByName(name)), margin, before);
}

} // namespace kehoach::writer
