// SPDX-License-Identifier: MPL-2.0
#include "office/refused.hxx"
#include "plan/blocks.hpp"
#include "plan/same_words.hpp"
#include "session/restructure.hxx"
#include "text/words.hpp"
#include "writer/drawn_lines.hxx"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/lines.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using document::Document;
using Model = css::uno::Reference<css::frame::XModel>;
using plan::Block;

const document::Paragraph* paragraph_at(const Document& document, int index) {
    document::Place place;
    place.paragraph = index;
    return document::find_paragraph(document, place);
}

/// Letters and digits as they will stand: those of the block where it comes in, none where they came from.
std::string words_with(const Document& document, const Block& block) {
    std::string all;
    const auto from = [&](int index) {
        return std::find(block.from.begin(), block.from.end(), index) != block.from.end();
    };
    for (const document::Paragraph& each : document.paragraphs) {
        if (each.story != "body")
            continue;
        if (each.index == block.before)
            all += plan::joined(plan::body_words(block.document, false));
        if (!from(each.index))
            all += plan::own_words(each);
    }
    return all;
}

document::LineEdit drop(const Document& before, int index, int shift) {
    document::LineEdit edit;
    edit.kind = document::LineEdit::Kind::drop;
    edit.place.paragraph = index + shift;
    const document::Paragraph* source = paragraph_at(before, index);
    edit.place.excerpt = source != nullptr ? source->text : std::string();
    edit.place.end = edit.place.excerpt.size();
    return edit;
}

/// Cells without words hold an empty paragraph each.
int paragraphs_in(const Document& block) {
    int count = static_cast<int>(block.paragraphs.size());
    for (const document::Table& table : block.tables)
        for (const document::Cell& cell : table.cells) {
            const bool filled = std::any_of(
                block.paragraphs.begin(), block.paragraphs.end(), [&](const document::Paragraph& each) {
                    return each.cell && each.cell->row == cell.row && each.cell->column == cell.column;
                });
            count += filled ? 0 : 1;
        }
    return count;
}

std::vector<document::Place> places_of(const std::vector<int>& paragraphs) {
    std::vector<document::Place> places;
    for (const int index : paragraphs) {
        document::Place place;
        place.paragraph = index;
        places.push_back(std::move(place));
    }
    return places;
}

std::size_t line_of(const Read& read, int index) {
    const auto& lines = read.plan.lines;
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const plan::Line& line) {
        const auto& paragraph = read.document.paragraphs[line.paragraph];
        return paragraph.story == "body" && paragraph.index == index;
    });
    return static_cast<std::size_t>(found - lines.begin());
}

/// The table comes in ahead of what it takes the place of, with a paragraph behind it that Writer wants
/// first.
void put(office::UndoScope& scope, const Model& model, Read& read, Block& block) {
    const std::string wanted = words_with(read.document, block);
    const bool ends_with_table = block.document.paragraphs.back().cell.has_value();
    if (!ends_with_table && block.document.paragraphs.front().cell == std::nullopt)
        block.document.tables.clear();
    writer::take_drawn_lines(scope, model, places_of(block.from));
    writer::take_drawn_lines(scope, model, places_of(block.drawn));
    writer::insert(scope, model, block.document, writer::Where::end_of_main, block.before);
    const int come = paragraphs_in(block.document) + (ends_with_table ? 1 : 0);
    std::vector<document::LineEdit> edits;
    for (auto index = block.from.rbegin(); index != block.from.rend(); ++index)
        edits.push_back(drop(read.document, *index, come));
    if (ends_with_table)
        edits.push_back(drop({}, block.before, come - 1));
    for (const writer::Outcome& outcome : writer::part_lines(scope, model, edits))
        if (!outcome.done)
            throw office::Refused(outcome.reason);
    read = read_again(model);
    if (plan::joined(plan::body_words(read.document, false)) != wanted)
        throw office::Refused("session.body-altered");
}

} // namespace

void build_blocks(office::UndoScope& scope, const Model& model, Read& read, plan::Reach& reach,
                  const profile::Profile& profile, Reshaped& done) {
    auto wanted = plan::blocks(read.document, read.plan, profile, reach, sure_role);
    for (const std::size_t line : wanted.unsure)
        done.unsure.push_back(place_json(read, line));
    // From the end to the beginning, so that places stay what they are.
    const std::pair<const char*, std::optional<Block>*> all[] = {{"ending", &wanted.ending},
                                                                 {"subject-mark", &wanted.subject_mark},
                                                                 {"letterhead", &wanted.letterhead}};
    for (const auto& [name, block] : all) {
        if (!*block)
            continue;
        const auto places = places_of((**block).from), drawn = places_of((**block).drawn);
        const document::Place* kept = writer::more_than_lines(model, places);
        if (kept == nullptr)
            kept = writer::line_elsewhere(model, drawn);
        if (kept != nullptr) {
            done.unsure.push_back(place_json(read, line_of(read, kept->paragraph)));
            continue;
        }
        const auto before = read.document.paragraphs.size();
        put(scope, model, read, **block);
        done.blocks.emplace_back(name);
        if (reach.last >= 0)
            reach.last += static_cast<int>(read.document.paragraphs.size()) - static_cast<int>(before);
    }
}

} // namespace kehoach::session
