// SPDX-License-Identifier: MPL-2.0
#include "writer/touches.hxx"

#include <com/sun/star/beans/XPropertyState.hpp>
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

/// Where a block began before it was touched.
struct Start {
    OUString page;
    sal_Int16 number = 0;
    Any how; ///< void: as its style has it
};

Start start_of(const Any& block) {
    const auto properties = as_any<css::beans::XPropertySet>(block);
    const Ref<css::beans::XPropertyState> states(block, css::uno::UNO_QUERY);
    Start start{
        get<OUString>(properties, "PageDescName"), get<sal_Int16>(properties, "PageNumberOffset"), {}};
    if (!states.is() || states->getPropertyState("BreakType") == css::beans::PropertyState_DIRECT_VALUE)
        start.how = properties->getPropertyValue("BreakType");
    return start;
}

/// The office ignores a void page style, and keeps a page style from being reset to the default as long as
/// it has a name: without one first, a paragraph would go on beginning a page once its style is gone.
void take_page(const Start& start, const Any& block) {
    const auto properties = as_any<css::beans::XPropertySet>(block);
    properties->setPropertyValue("PageDescName", Any(start.page));
    const Ref<css::beans::XPropertyState> states(block, css::uno::UNO_QUERY); // a table has none
    if (start.page.isEmpty() && states.is())
        states->setPropertyToDefault("PageDescName");
    if (!start.page.isEmpty() && start.number > 0)
        properties->setPropertyValue("PageNumberOffset", Any(start.number));
    if (start.page.isEmpty() && start.how.hasValue())
        properties->setPropertyValue("BreakType", start.how);
}

void take(const Touch& touch, const Start& start, const Any& block) {
    if (!touch.page.isEmpty())
        take_page(start, block);
    if (touch.whole_rows)
        keep_rows_whole(block, false);
}

/// What is done with the block of a touch, and the number of the touch.
using Act = std::function<void(std::size_t, const Any&)>;

void all(const Model& model, const std::vector<Touch>& touches, const Act& act) {
    each_block(model, [&](int number, const Any& block) {
        for (std::size_t at = 0; at < touches.size(); ++at)
            if (touches[at].block == number)
                act(at, block);
        return true;
    });
}

} // namespace

void finish(office::UndoScope& scope, const Model& model, const std::vector<Touch>& touches) {
    if (touches.empty())
        return;
    std::vector<Start> starts(touches.size());
    all(model, touches, [&](std::size_t at, const Any& block) { starts[at] = start_of(block); });
    const auto redo = [model, touches] {
        all(model, touches, [&](std::size_t at, const Any& block) { give(touches[at], block); });
    };
    const auto undo = [model, touches, starts] {
        all(model, touches, [&](std::size_t at, const Any& block) { take(touches[at], starts[at], block); });
    };
    scope.unrecorded({}, redo, undo);
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

int block_number(const Model& model, const Ref<css::text::XTextTable>& table) {
    int result = -1;
    each_block(model, [&](int number, const Any& block) {
        if (Ref<css::text::XTextTable>(block, css::uno::UNO_QUERY) == table)
            result = number;
        return result < 0;
    });
    return result;
}

} // namespace kehoach::writer
