// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"
#include "office/text.hxx"
#include "writer/edits.hxx"
#include "writer/locate.hxx"
#include "writer/numbering.hxx"
#include "writer/protection.hxx"
#include "writer/read_looks.hxx"
#include "writer/styles.hxx"

#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

namespace kehoach::writer {

namespace {

/// Looks of its own would hide the style's. Emphasis of single words is the writer's, and stays.
void clear_looks(const Spot& spot) {
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    // A paragraph has no XMultiPropertyStates; a cursor over it does.
    as<css::beans::XMultiPropertyStates>(whole)->setPropertiesToDefault(paragraph_look_names());
    const auto states = as<css::beans::XPropertyState>(whole);
    const auto now = states->getPropertyStates(char_names());
    for (sal_Int32 n = 0; n < now.getLength(); ++n) {
        const OUString& name = char_names()[n];
        const bool always = name == "CharFontName" || name == "CharHeight" || name == "CharLocale";
        const bool mixed = now[n] == css::beans::PropertyState_AMBIGUOUS_VALUE;
        if (now[n] != css::beans::PropertyState_DEFAULT_VALUE && (always || !mixed))
            states->setPropertyToDefault(name);
    }
}

bool is_kept(const Spot& spot) {
    const auto inside = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    return is_protected(as<css::beans::XPropertySet>(inside));
}

bool restyle_one(Addresses& addresses, const Restyle& wanted) {
    const Spot* spot = addresses.find(wanted.place);
    if (!spot || !spot->paragraph.is())
        return false;
    const auto paragraph = as<css::beans::XPropertySet>(spot->paragraph);
    const OUString name = office::ustring(wanted.style.name);
    if (get<OUString>(paragraph, "ParaStyleName") == name)
        return false;
    if (is_kept(*spot))
        return false;
    set(paragraph, "ParaStyleName", name);
    clear_looks(*spot);
    return true;
}

} // namespace

int restyle(office::UndoScope& scope, const Model& model, const document::Document& styles,
            const std::vector<Restyle>& paragraphs) {
    office::require_writer(model);
    office::require_editable(model);
    write_bullets(scope, model, styles);
    write_styles(model, styles);
    write_ladder(model, styles);
    Addresses addresses(model);
    int count = 0;
    // Leaving a heading style costs the more the more headings stand behind it.
    for (auto wanted = paragraphs.rbegin(); wanted != paragraphs.rend(); ++wanted)
        count += restyle_one(addresses, *wanted) ? 1 : 0;
    return count;
}

void begin_pages(const Model& model, const std::vector<document::Place>& places) {
    Addresses addresses(model);
    for (const document::Place& place : places)
        if (const Spot* spot = addresses.find(place); spot && spot->paragraph.is() && !is_kept(*spot))
            set(as<css::beans::XPropertySet>(spot->paragraph), "BreakType",
                css::style::BreakType_PAGE_BEFORE);
}

} // namespace kehoach::writer
