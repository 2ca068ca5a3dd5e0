// SPDX-License-Identifier: MPL-2.0
#include "writer/move.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "writer/locate.hxx"
#include "writer/number_looks.hxx"
#include "writer/protection.hxx"

#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <set>

namespace kehoach::writer {

namespace {

using office::Refused;

Ref<css::text::XTextViewCursor> view_cursor(const Model& model) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY);
    if (!view.is())
        throw Refused("insert.no-cursor");
    return view->getViewCursor();
}

const Spot& spot_at(Addresses& addresses, int paragraph) {
    document::Place place;
    place.paragraph = paragraph;
    const Spot* spot = addresses.find(place);
    if (!spot || !spot->paragraph.is())
        throw Refused("edit.moved");
    return *spot;
}

void require_free(Addresses& addresses, const Block& block) {
    for (int at = block.first; at <= block.last; ++at) {
        const Spot& spot = spot_at(addresses, at);
        const auto inside = spot.text->createTextCursorByRange(spot.paragraph->getStart());
        if (is_protected(as<css::beans::XPropertySet>(inside)))
            throw Refused("edit.protected");
    }
}

Ref<css::container::XNameAccess> bookmarks(const Model& model) {
    return as<css::text::XBookmarksSupplier>(model)->getBookmarks();
}

std::set<OUString> bookmark_names(const Model& model) {
    const auto names = bookmarks(model)->getElementNames();
    return {names.begin(), names.end()};
}

/// Taking back a move, the office makes the bookmarks in it a second time, under new names.
void keep_bookmarks(office::UndoScope& scope, const Model& model) {
    const auto before = bookmark_names(model);
    const auto drop_copies = [model, before] {
        for (const OUString& name : bookmark_names(model))
            if (!before.contains(name))
                as_any<css::lang::XComponent>(bookmarks(model)->getByName(name))->dispose();
    };
    scope.unrecorded(
        {}, [] {}, drop_copies);
}

} // namespace

void move_block(office::UndoScope& scope, const css::uno::Reference<css::uno::XComponentContext>& context,
                const Model& model, const Block& moved, const Block& over) {
    office::require_writer(model);
    office::require_editable(model);
    Addresses addresses(model);
    require_free(addresses, moved);
    require_free(addresses, over);
    keep_bookmarks(scope, model);
    const auto cursor = view_cursor(model);
    cursor->gotoRange(spot_at(addresses, moved.first).paragraph->getStart(), false);
    cursor->gotoRange(spot_at(addresses, moved.last).paragraph->getEnd(), true);
    const auto frame = as<css::frame::XDispatchProvider>(model->getCurrentController()->getFrame());
    const auto helper = css::frame::DispatchHelper::create(context);
    const OUString command(moved.first < over.first ? OUString(".uno:MoveDown") : OUString(".uno:MoveUp"));
    for (int step = over.first; step <= over.last; ++step)
        helper->executeDispatch(frame, command, {}, 0, {});
}

void number_anew(const Model& model, const std::vector<Start>& starts) {
    Addresses addresses(model);
    for (const Start& start : starts) {
        const auto paragraph =
            as<css::beans::XPropertySet>(spot_at(addresses, start.place.paragraph).paragraph);
        if (get<bool>(paragraph, "ParaIsNumberingRestart") != start.at.has_value())
            set(paragraph, "ParaIsNumberingRestart", start.at.has_value());
        if (start.at && get<sal_Int16>(paragraph, "NumberingStartValue") != *start.at)
            set(paragraph, "NumberingStartValue", static_cast<sal_Int16>(*start.at));
    }
}

void count_again_on_undo(office::UndoScope& scope, const Model& model,
                         const std::vector<document::Place>& paragraphs) {
    Addresses addresses(model);
    struct Counted {
        int paragraph;
        sal_Int16 level;
        css::uno::Any number_look; ///< the office cannot be told again that there is none
    };
    std::vector<Counted> all;
    for (const document::Place& place : paragraphs) {
        const auto here = as<css::beans::XPropertySet>(spot_at(addresses, place.paragraph).paragraph);
        all.push_back(
            {place.paragraph, get<sal_Int16>(here, "NumberingLevel"), look_of_running_number(here)});
    }
    const auto again = [model, all] {
        Addresses there(model);
        for (const Counted& each : all) {
            const auto here = as<css::beans::XPropertySet>(spot_at(there, each.paragraph).paragraph);
            set(here, "NumberingLevel", each.level);
            if (each.number_look.hasValue())
                put_look_of_number(here, each.number_look);
        }
    };
    scope.unrecorded(
        {}, [] {}, again);
}

void put_cursor(const Model& model, int paragraph) {
    Addresses addresses(model);
    view_cursor(model)->gotoRange(spot_at(addresses, paragraph).paragraph->getStart(), false);
}

} // namespace kehoach::writer
