// SPDX-License-Identifier: MPL-2.0
#include "writer/touches.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <functional>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using Visit = std::function<bool(int, const Any&)>; ///< false: enough

void each_block(const Model& model, const Visit& visit) {
    const auto body = as<css::text::XTextDocument>(model)->getText();
    const auto blocks = as<css::container::XEnumerationAccess>(body)->createEnumeration();
    for (int number = 0; blocks->hasMoreElements(); ++number)
        if (!visit(number, blocks->nextElement()))
            return;
}

void keep_rows_whole(const Any& block, bool whole) {
    const Ref<css::text::XTextTable> table(block, css::uno::UNO_QUERY);
    if (!table.is())
        return;
    const auto rows = table->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        set(as_any<css::beans::XPropertySet>(rows->getByIndex(row)), "IsSplitAllowed", !whole);
}

void give(const Touch& touch, const Any& block) {
    const auto properties = as_any<css::beans::XPropertySet>(block);
    if (!touch.page.isEmpty())
        set(properties, "PageDescName", touch.page);
    if (touch.restart_at > 0)
        set(properties, "PageNumberOffset", static_cast<sal_Int16>(touch.restart_at));
    if (touch.whole_rows)
        keep_rows_whole(block, true);
}

void take(const Touch& touch, const Any& block) {
    if (!touch.page.isEmpty())
        as_any<css::beans::XPropertySet>(block)->setPropertyValue("PageDescName", Any());
    if (touch.whole_rows)
        keep_rows_whole(block, false);
}

void all(const Model& model, const std::vector<Touch>& touches, void (*act)(const Touch&, const Any&)) {
    each_block(model, [&](int number, const Any& block) {
        for (const Touch& touch : touches)
            if (touch.block == number)
                act(touch, block);
        return true;
    });
}

} // namespace

void finish(office::UndoScope& scope, const Model& model, const std::vector<Touch>& touches) {
    if (touches.empty())
        return;
    scope.unrecorded(
        {}, [model, touches] { all(model, touches, give); }, [model, touches] { all(model, touches, take); });
}

int block_number(const Model& model, const Ref<css::text::XTextRange>& place) {
    const auto body = as<css::text::XTextDocument>(model)->getText();
    if (as<css::lang::XServiceInfo>(place->getText())->getImplementationName() != "SwXBodyText")
        return -1;
    const auto compare = as<css::text::XTextRangeCompare>(body);
    int result = -1;
    each_block(model, [&](int number, const Any& block) {
        const Ref<css::text::XTextRange> paragraph(block, css::uno::UNO_QUERY);
        if (paragraph.is() && compare->compareRegionStarts(paragraph, place) == 0)
            result = number;
        return result < 0;
    });
    return result;
}

} // namespace kehoach::writer
