// SPDX-License-Identifier: MPL-2.0
#include "writer/finding_notes.hxx"

#include "document/linked_rows.hpp"
#include "office/text.hxx"
#include "text/digest.hpp"
#include "writer/locate.hxx"

#include <algorithm>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/util/DateTime.hpp>
#include <osl/time.h>

namespace kehoach::writer {

namespace {

/// Formats break lines and blanks in their own ways.
std::string bare(std::string_view words) {
    std::string made;
    for (const char sign : words)
        if (static_cast<unsigned char>(sign) > ' ')
            made += sign;
    return made;
}

/// "KH8f03ab1": what was said, in signs that no reader sees among its words. Word keeps nine, and so do files.
OUString initials_of(std::string_view words) {
    constexpr std::size_t kept = 7;
    return office::ustring("KH" + document::in_hex(text::Digest().feed(bare(words)).value()).substr(0, kept));
}

bool is_comment(const Ref<css::uno::XInterface>& field) {
    return as<css::lang::XServiceInfo>(field)->supportsService("com.sun.star.text.textfield.Annotation");
}

std::vector<Ref<css::lang::XComponent>> notes_of(const Model& model) {
    std::vector<Ref<css::lang::XComponent>> found;
    const auto fields = as<css::text::XTextFieldsSupplier>(model)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements()) {
        const auto field = as_any<css::beans::XPropertySet>(fields->nextElement());
        if (is_comment(field) && is_finding_note(field))
            found.push_back(as<css::lang::XComponent>(field));
    }
    return found;
}

css::util::DateTime now() {
    TimeValue utc{}, local{};
    oslDateTime said{};
    osl_getSystemTime(&utc);
    osl_getLocalTimeFromSystemTime(&utc, &local);
    osl_getDateTimeFromTimeValue(&local, &said);
    return {0, said.Seconds, said.Minutes, said.Hours, said.Day, said.Month, said.Year, false};
}

Ref<css::text::XTextContent> made(const Model& model, const FindingNote& note, const std::string& author) {
    const auto field = as<css::text::XTextContent>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.textfield.Annotation"));
    const auto says = as<css::beans::XPropertySet>(field);
    set(says, "Author", office::ustring(author));
    set(says, "Initials", initials_of(note.words));
    set(says, "Content", office::ustring(note.words));
    set(says, "DateTimeValue", now());
    return field;
}

/// Whether it could be put there: comments stand in the text and its tables, not in headers or notes.
bool put_at(const Model& model, const Spot& spot, const FindingNote& note, const std::string& author) {
    const Reading reading = read_range(spot, note.place.start, note.place.end);
    if (!reading.range.is())
        return false;
    try {
        spot.text->insertTextContent(Ref<css::text::XTextRange>(reading.range.get()),
                                     made(model, note, author), !reading.range->isCollapsed());
        return true;
    } catch (const css::lang::IllegalArgumentException&) {
        return false;
    }
}

void put_at_beginning(const Model& model, const FindingNote& note, const std::string& author) {
    const auto text = as<css::text::XTextDocument>(model)->getText();
    text->insertTextContent(text->getStart(), made(model, note, author), false);
}

} // namespace

bool is_finding_note(const Ref<css::beans::XPropertySet>& comment) {
    return get<OUString>(comment, "Initials") ==
           initials_of(office::utf8(get<OUString>(comment, "Content")));
}

int put_finding_notes(const Model& model, const std::vector<FindingNote>& notes, const std::string& author) {
    Addresses addresses(model);
    // From the end: what stands before a comment keeps its place.
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        const Spot* const spot = note->place.paragraph < 0 ? nullptr : addresses.find(note->place);
        if (spot == nullptr || !spot->paragraph.is() || !put_at(model, *spot, *note, author))
            put_at_beginning(model, *note, author);
    }
    return static_cast<int>(notes.size());
}

int remove_finding_notes(const Model& model) {
    const auto all = notes_of(model);
    for (const auto& note : all)
        note->dispose();
    return static_cast<int>(all.size());
}

int count_finding_notes(const Model& model) {
    return static_cast<int>(notes_of(model).size());
}

} // namespace kehoach::writer
