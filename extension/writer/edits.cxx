// SPDX-License-Identifier: MPL-2.0
#include "writer/edits.hxx"

#include "office/gate.hxx"
#include "office/text.hxx"
#include "writer/bookmarks.hxx"
#include "writer/cursor.hxx"
#include "writer/locate.hxx"
#include "writer/looks.hxx"
#include "writer/pages.hxx"
#include "writer/protection.hxx"
#include "writer/read_looks.hxx"
#include "writer/styles.hxx"
#include "writer/take_paragraph.hxx"

#include <algorithm>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::writer {

namespace {

using document::Edit;
using Cursor = Ref<css::text::XTextCursor>;

const Outcome done{true, {}};

Outcome left(const char* reason) {
    return {false, reason};
}

/// Of a text whose all characters go at once, what is anchored at its paragraphs goes too: the new words come
/// in behind the first old character, where bookmarks and looks reach over them, and the old ones go apart.
void put_in_place(const Cursor& range, const OUString& text) {
    const auto whole = range->getText();
    const Cursor made = whole->createTextCursorByRange(range->getStart());
    made->goRight(1, false);
    const Cursor rest = whole->createTextCursorByRange(range->getEnd());
    const bool one_character = range->getString().getLength() == 1;
    made->setString(text);
    if (!one_character) {
        rest->gotoRange(made->getEnd(), true);
        rest->setString({});
    }
    const Cursor first = whole->createTextCursorByRange(made->getStart());
    first->goLeft(1, true);
    first->setString({});
    range->gotoRange(made->getStart(), false);
    range->gotoRange(made->getEnd(), true);
}

/// New words stand in the look of those they replace.
void replace(const Model& model, const Cursor& range, const std::string& text) {
    if (range->isCollapsed()) {
        range->setString(office::ustring(text));
        return;
    }
    const auto first = range->getText()->createTextCursorByRange(range->getStart());
    first->goRight(1, true);
    const document::CharLook before = read_chars(first);
    // A recorded removal takes nothing away yet, and reads better in one piece.
    if (text.empty() || is_recording(model))
        range->setString(office::ustring(text));
    else
        put_in_place(range, office::ustring(text));
    if (!text.empty())
        set_all(range, properties(beyond(before, read_chars(range))));
}

void whole_paragraph(const Cursor& range) {
    const auto paragraph = as<css::text::XParagraphCursor>(range);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
}

void insert_paragraph(const Spot& spot, const std::string& text) {
    const auto cursor = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    spot.text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    cursor->goLeft(1, false);
    spot.text->insertString(cursor.get(), office::ustring(text), false);
}

void append_paragraph(const Spot& spot, const Edit& edit) {
    const auto cursor = spot.text->createTextCursorByRange(spot.paragraph->getEnd());
    spot.text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
    spot.text->insertString(cursor.get(), office::ustring(edit.text), false);
    whole_paragraph(cursor);
    set_all(cursor, properties(edit.chars));
    set_all(cursor, properties(edit.look));
}

/// The last paragraph of a cell or text cannot go. A tracked removal stays to be seen.
bool remove_paragraph(const Model& model, const Spot& spot) {
    if (!is_recording(model))
        return take_paragraph(spot.text, spot.paragraph);
    const auto cursor = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    const auto walker = as<css::text::XParagraphCursor>(cursor);
    if (!walker->gotoNextParagraph(true))
        return take_paragraph(spot.text, spot.paragraph);
    cursor->setString({});
    return true;
}

/// Whether no character of its whole text stays.
bool leaves_nothing(const Spot& spot, const Edit& edit, const Reading& reading) {
    if (edit.place.start > 0 || edit.place.end < reading.text.size())
        return false;
    const auto walker =
        as<css::text::XParagraphCursor>(spot.text->createTextCursorByRange(spot.paragraph->getStart()));
    return !walker->gotoNextParagraph(false) && !walker->gotoPreviousParagraph(false);
}

class Applier {
public:
    Applier(office::UndoScope& scope, const Model& model) : scope_(scope), model_(model), addresses_(model) {}

    Outcome apply(const Edit& edit) {
        if (edit.kind == Edit::Kind::page)
            return page(edit);
        if (edit.kind == Edit::Kind::style_look)
            return style(edit);
        const Spot* spot = addresses_.find(edit.place);
        if (!spot || !spot->paragraph.is())
            return left("edit.moved");
        const Reading reading = read_range(*spot, edit.place.start, edit.place.end);
        if (!reading.range.is())
            return left("edit.holds-field");
        if (is_protected(as<css::beans::XPropertySet>(reading.range)))
            return left("edit.protected");
        if (!reads_as_expected(edit, reading.text))
            return left("edit.moved");
        return change(edit, *spot, reading);
    }

private:
    static bool reads_as_expected(const Edit& edit, const std::string& text) {
        if (edit.place.end > text.size() || edit.place.start > edit.place.end)
            return false;
        const auto there = std::string_view(text).substr(edit.place.start, edit.place.end - edit.place.start);
        return edit.place.excerpt.empty() || there == edit.place.excerpt;
    }

    Outcome change(const Edit& edit, const Spot& spot, const Reading& reading) {
        switch (edit.kind) {
        case Edit::Kind::replace_text:
            if (reading.holds_atom)
                return left("edit.holds-field");
            if (edit.text.empty() && leaves_nothing(spot, edit, reading) && holds_anchors(spot.paragraph))
                return left("edit.holds-field");
            replace(model_, reading.range, edit.text);
            return done;
        case Edit::Kind::char_look:
            if (edit.place.start == edit.place.end)
                whole_paragraph(reading.range);
            set_all(reading.range, properties(edit.chars));
            return done;
        case Edit::Kind::paragraph_look:
            if (!edit.style.empty() && !give_style(spot, edit.style))
                return left("edit.moved");
            set_all(spot.paragraph, properties(edit.look));
            return done;
        case Edit::Kind::insert_paragraph:
            insert_paragraph(spot, edit.text);
            return done;
        case Edit::Kind::append_paragraph:
            append_paragraph(spot, edit);
            return done;
        case Edit::Kind::remove_paragraph:
            if (read_range(spot, 0, reading.text.size()).holds_atom || holds_anchors(spot.paragraph))
                return left("edit.holds-field");
            return remove_paragraph(model_, spot) ? done : left("edit.last-paragraph");
        case Edit::Kind::page:
        case Edit::Kind::style_look:
            break;
        }
        return left("edit.moved");
    }

    bool give_style(const Spot& spot, const std::string& style) const {
        const OUString name = office::ustring(style);
        if (!family(model_, "ParagraphStyles")->hasByName(name))
            return false;
        set(as<css::beans::XPropertySet>(spot.paragraph), "ParaStyleName", name);
        return true;
    }

    Outcome page(const Edit& edit) {
        const OUString name = office::ustring(edit.page.name);
        if (!family(model_, "PageStyles")->hasByName(name))
            return left("edit.moved");
        write_page(scope_, model_, name, edit.page);
        return done;
    }

    Outcome style(const Edit& edit) {
        const auto styles = family(model_, "ParagraphStyles");
        const OUString name = office::ustring(edit.style);
        if (!styles->hasByName(name))
            return left("edit.moved");
        const Properties target = style_of(styles, name);
        for (const Values& values : {properties(edit.chars), properties(edit.look)})
            for (const css::beans::PropertyValue& value : values)
                target->setPropertyValue(value.Name, value.Value);
        return done;
    }

    office::UndoScope& scope_;
    Model model_;
    Addresses addresses_;
};

} // namespace

std::vector<Outcome> apply(office::UndoScope& scope, const Model& model, const std::vector<Edit>& edits) {
    office::require_writer(model);
    office::require_editable(model);
    if (std::ranges::any_of(edits, [](const Edit& edit) { return edit.kind == Edit::Kind::replace_text; }))
        keep_reach_on_undo(scope, model);
    Applier applier(scope, model);
    std::vector<Outcome> outcomes;
    for (const Edit& edit : edits)
        outcomes.push_back(applier.apply(edit));
    return outcomes;
}

bool go_to(const Model& model, const document::Place& place, const Ref<css::frame::XController>& view) {
    const Ref<css::view::XSelectionSupplier> shown(view.is() ? view : model->getCurrentController(),
                                                   css::uno::UNO_QUERY);
    Addresses addresses(model);
    const Spot* spot = shown.is() ? addresses.find(place) : nullptr;
    if (!spot || !spot->paragraph.is())
        return false;
    const Reading reading = read_range(*spot, place.start, place.end);
    return reading.range.is() && shown->select(css::uno::Any(reading.range));
}

} // namespace kehoach::writer
