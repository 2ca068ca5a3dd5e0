// SPDX-License-Identifier: MPL-2.0
#include "writer/language.hxx"

#include "document/marked_language.hpp"
#include "office/text.hxx"
#include "writer/locate.hxx"
#include "writer/looks.hxx"
#include "writer/pieces.hxx"
#include "writer/protection.hxx"

#include <com/sun/star/lang/Locale.hpp>

namespace kehoach::writer {

namespace {

/// Each piece with its own language: a snapshot knows that of whole paragraphs.
document::Paragraph read_languages(const Spot& spot) {
    document::Paragraph paragraph;
    paragraph.story = spot.story;
    paragraph.index = spot.index;
    for (const Piece& piece : pieces(spot.paragraph)) {
        document::Run run;
        run.start = paragraph.text.size();
        paragraph.text += office::utf8(piece.text);
        run.end = paragraph.text.size();
        run.atom = piece.atom;
        if (piece.look.is() && run.start < run.end) {
            const auto locale = get<css::lang::Locale>(piece.look, "CharLocale");
            run.look.language = office::utf8(locale.Language + "-" + locale.Country);
        }
        paragraph.runs.push_back(std::move(run));
    }
    return paragraph;
}

/// Paragraphs are not held: many of them slow the office down.
document::Document read_languages(const Model& model) {
    document::Document document;
    tour(model, {}, [&](const Tour& so_far) {
        const Spot& spot = so_far.spots.back();
        if (spot.paragraph.is())
            document.paragraphs.push_back(read_languages(spot));
        return false;
    });
    return document;
}

} // namespace

std::size_t mark_vietnamese(const Model& model) {
    document::CharLook look;
    look.language = "vi-VN";
    const auto values = properties(look);
    Addresses addresses(model);
    std::size_t marked = 0;
    for (const document::Place& place : document::vietnamese_marked_otherwise(read_languages(model))) {
        const Spot* const spot = addresses.find(place);
        if (spot == nullptr || !spot->paragraph.is())
            continue;
        const Reading reading = read_range(*spot, place.start, place.end);
        if (!reading.range.is() || is_protected(as<css::beans::XPropertySet>(reading.range)))
            continue;
        set_all(reading.range, values);
        ++marked;
    }
    return marked;
}

} // namespace kehoach::writer
