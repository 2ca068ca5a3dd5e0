// SPDX-License-Identifier: MPL-2.0
#include "writer/part_pages.hxx"

#include "office/text.hxx"
#include "writer/empty_sheets.hxx"
#include "writer/locate.hxx"
#include "writer/pages.hxx"
#include "writer/protection.hxx"
#include "writer/styles.hxx"
#include "writer/touches.hxx"

namespace kehoach::writer {

namespace {

bool is_kept(const Spot& spot) {
    const auto inside = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    return is_protected(as<css::beans::XPropertySet>(inside));
}

void number_from(const Properties& paragraph, int number) {
    if (get<sal_Int16>(paragraph, "PageNumberOffset") != number)
        set(paragraph, "PageNumberOffset", static_cast<sal_Int16>(number));
}

bool may_split(const Ref<css::text::XTextTable>& table) {
    const auto rows = table->getRows();
    for (sal_Int32 row = 0; row < rows->getCount(); ++row)
        if (!get<bool>(as_any<css::beans::XPropertySet>(rows->getByIndex(row)), "IsSplitAllowed"))
            return false;
    return true;
}

} // namespace

void begin_parts(office::UndoScope& scope, const Model& model, const std::vector<PartPage>& parts) {
    Addresses addresses(model);
    std::vector<Touch> touches;
    for (const PartPage& part : parts) {
        const Spot* spot = addresses.find(part.place);
        if (!spot || !spot->paragraph.is() || is_kept(*spot))
            continue;
        const auto paragraph = as<css::beans::XPropertySet>(spot->paragraph);
        const OUString asked = get<OUString>(paragraph, "PageDescName");
        const OUString name = asked.isEmpty() ? office::ustring(part.page.name) : asked;
        write_page(scope, model, name, part.page);
        if (asked.isEmpty())
            touches.push_back({block_number(model, spot->paragraph), name, part.page.restart_at, false});
        else
            number_from(paragraph, part.page.restart_at);
    }
    finish(scope, model, touches);
    if (!touches.empty())
        print_empty_sides_on_two_sides_only(scope, model);
}

void repeat_heads(const Model& model, const std::vector<Head>& heads) {
    Addresses addresses(model);
    for (const Head& head : heads) {
        const Spot* spot = addresses.find(head.place);
        if (!spot || !spot->table.is() || is_kept(*spot))
            continue;
        const auto table = as<css::beans::XPropertySet>(spot->table);
        set(table, "RepeatHeadline", true);
        set(table, "HeaderRowCount", static_cast<sal_Int32>(head.rows));
    }
}

void keep_rows_whole(office::UndoScope& scope, const Model& model, const document::Place& place) {
    Addresses addresses(model);
    const Spot* spot = addresses.find(place);
    if (!spot || !spot->table.is() || is_kept(*spot))
        return;
    const Ref<css::text::XTextTable> table(spot->table, css::uno::UNO_QUERY);
    const int block = table.is() && may_split(table) ? block_number(model, table) : -1;
    if (block >= 0)
        finish(scope, model, {{block, {}, 0, true}});
}

} // namespace kehoach::writer
