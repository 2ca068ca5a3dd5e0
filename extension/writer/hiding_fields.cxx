// SPDX-License-Identifier: MPL-2.0
#include "writer/hiding_fields.hxx"

#include "writer/take_paragraph.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/XRefreshable.hpp>
#include <vector>

namespace kehoach::writer {

namespace {

using Field = Ref<css::text::XTextField>;

std::vector<Field> fields_of(const Model& copy, const char* kind) {
    const OUString service = "com.sun.star.text.textfield." + OUString::createFromAscii(kind);
    std::vector<Field> found;
    const auto all = as<css::text::XTextFieldsSupplier>(copy)->getTextFields()->createEnumeration();
    while (all->hasMoreElements()) {
        const auto field = as_any<css::text::XTextField>(all->nextElement());
        if (as<css::lang::XServiceInfo>(field)->supportsService(service))
            found.push_back(field);
    }
    return found;
}

bool hides(const Field& field) {
    return get<bool>(as<css::beans::XPropertySet>(field), "IsHidden");
}

void replace_by_shown(const Field& field) {
    const OUString shown = field->getPresentation(false);
    const auto anchor = field->getAnchor();
    if (!shown.isEmpty())
        anchor->getText()->insertString(anchor->getStart(), shown, false);
    as<css::lang::XComponent>(field)->dispose();
}

void remove_paragraph_of(const Field& field) {
    const auto text = field->getAnchor()->getText();
    const auto cursor = text->createTextCursorByRange(field->getAnchor());
    const auto paragraph = as<css::text::XParagraphCursor>(cursor);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    if (!take_paragraph(text, cursor.get()))
        cursor->setString({});
}

/// Several fields may stand in one paragraph: it goes with the first that hides it, so they are asked anew.
int remove_hidden_paragraphs(const Model& copy) {
    int count = 0;
    for (std::size_t left = fields_of(copy, "HiddenParagraph").size(); left > 0; --left)
        for (const Field& field : fields_of(copy, "HiddenParagraph"))
            if (hides(field)) {
                remove_paragraph_of(field);
                ++count;
                break;
            }
    for (const Field& field : fields_of(copy, "HiddenParagraph"))
        as<css::lang::XComponent>(field)->dispose();
    return count;
}

} // namespace

int remove_hiding_fields(const Model& copy) {
    as<css::util::XRefreshable>(as<css::text::XTextFieldsSupplier>(copy)->getTextFields())->refresh();
    int count = remove_hidden_paragraphs(copy);
    for (const Field& field : fields_of(copy, "HiddenText")) {
        count += hides(field) ? 1 : 0;
        replace_by_shown(field);
    }
    for (const Field& field : fields_of(copy, "ConditionalText")) {
        ++count;
        replace_by_shown(field);
    }
    return count;
}

} // namespace kehoach::writer
