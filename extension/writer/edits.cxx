// SPDX-License-Identifier: MPL-2.0
#include "writer/edits.hxx"

#include "office/text.hxx"
#include "writer/locate.hxx"
#include "writer/looks.hxx"
#include "writer/pages.hxx"
#include "writer/protection.hxx"
#include "writer/styles.hxx"

#include <algorithm>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>

namespace kehoach::writer {

namespace {

using document::Edit;

const Outcome done{true, {}};

Outcome left(const char* reason) {
    return {false, reason};
}

/// Only what is not so already: an equal value set anew costs as much and would be another direct format.
Values changed(const Properties& object, const Values& values) {
    Values result;
    std::copy_if(values.begin(), values.end(), std::back_inserter(result),
                 [&](const auto& value) { return object->getPropertyValue(value.Name) != value.Value; });
    return result;
}

/// An excerpt may be cut short; where it is whole it must still stand there.
bool reads_as_expected(const Edit& edit, const Stretch& found) {
    return edit.place.excerpt.size() != edit.place.end - edit.place.start || edit.place.excerpt == found.text;
}

bool alone_in_cell(const std::vector<Spot>& spots, const Spot& spot) {
    return spot.cell && std::count_if(spots.begin(), spots.end(), [&](const Spot& other) {
               return other.story == spot.story && other.cell == spot.cell;
           }) == 1;
}

class Editor {
public:
    Editor(office::UndoScope& scope, const Model& model) : scope_(scope), model_(model), spots_(walk(model)) {}

    Outcome apply(const Edit& edit) {
        if (edit.kind == Edit::Kind::page)
            return page(edit);
        const Spot* spot = spot_at(spots_, edit.place);
        if (!spot)
            return left("edit.moved");
        if (is_protected(as<css::beans::XPropertySet>(spot->paragraph)))
            return left("edit.protected");
        switch (edit.kind) {
        case Edit::Kind::replace_text:
            return replace(*spot, edit);
        case Edit::Kind::char_look:
            return chars(*spot, edit);
        case Edit::Kind::paragraph_look:
            return look(*spot, edit);
        case Edit::Kind::insert_paragraph:
            return insert(*spot, edit);
        default:
            return remove(*spot);
        }
    }

private:
    Outcome page(const Edit& edit) {
        const OUString name = office::ustring(edit.page.name);
        if (!family(model_, "PageStyles")->hasByName(name))
            return left("edit.moved");
        write_page(scope_, model_, name, edit.page);
        return done;
    }

    static Outcome replace(const Spot& spot, const Edit& edit) {
        const Stretch found = stretch(spot, edit.place.start, edit.place.end);
        if (!found.cursor.is() || !reads_as_expected(edit, found))
            return left("edit.moved");
        if (found.has_atoms)
            return left("edit.holds-field");
        found.cursor->setString(office::ustring(edit.text));
        return done;
    }

    static Outcome chars(const Spot& spot, const Edit& edit) {
        const Stretch found = stretch(spot, edit.place.start, edit.place.end);
        if (!found.cursor.is() || !reads_as_expected(edit, found))
            return left("edit.moved");
        set_all(found.cursor, properties(edit.chars));
        return done;
    }

    static Outcome look(const Spot& spot, const Edit& edit) {
        const auto paragraph = as<css::beans::XPropertySet>(spot.paragraph);
        set_all(paragraph, changed(paragraph, properties(edit.look)));
        return done;
    }

    static Outcome insert(const Spot& spot, const Edit& edit) {
        const auto start = spot.paragraph->getStart();
        const auto cursor = as<css::text::XTextRange>(spot.text->createTextCursorByRange(start));
        spot.text->insertString(cursor, office::ustring(edit.text), false);
        spot.text->insertControlCharacter(cursor, css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        return done;
    }

    /// A cell keeps one paragraph, if an empty one.
    Outcome remove(const Spot& spot) const {
        if (alone_in_cell(spots_, spot))
            spot.paragraph->setString({});
        else
            as<css::lang::XComponent>(spot.paragraph)->dispose();
        return done;
    }

    office::UndoScope& scope_;
    const Model& model_;
    std::vector<Spot> spots_;
};

} // namespace

std::vector<Outcome> apply(office::UndoScope& scope, const Model& model, const std::vector<Edit>& edits) {
    Editor editor(scope, model);
    std::vector<Outcome> outcomes;
    for (const Edit& edit : edits)
        outcomes.push_back(editor.apply(edit));
    return outcomes;
}

} // namespace kehoach::writer
