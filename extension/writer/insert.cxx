// SPDX-License-Identifier: MPL-2.0
#include "writer/insert.hxx"

#include "office/gate.hxx"
#include "office/text.hxx"
#include "writer/blocks.hxx"
#include "writer/empty_sheets.hxx"
#include "writer/insertion_point.hxx"
#include "writer/looks.hxx"
#include "writer/numbering.hxx"
#include "writer/pages.hxx"
#include "writer/styles.hxx"
#include "writer/touches.hxx"

#include <algorithm>

namespace kehoach::writer {

namespace {

using document::Document;
using office::ustring;

bool is_begun(const Document& document, const document::Page& page) {
    return std::any_of(document.paragraphs.begin(), document.paragraphs.end(),
                       [&](const document::Paragraph& each) { return each.new_page == page.name; });
}

/// Font and language of running text: of the paragraph style that most paragraphs have.
document::CharLook text_look(const Document& document) {
    const document::Style* best = nullptr;
    std::ptrdiff_t most = 0;
    for (const document::Style& style : document.styles) {
        const auto uses = std::count_if(document.paragraphs.begin(), document.paragraphs.end(),
                                        [&](const auto& each) { return each.style == style.key; });
        if (uses > most) {
            most = uses;
            best = &style;
        }
    }
    document::CharLook look;
    if (best) {
        look.font = best->chars.font;
        look.language = best->chars.language;
    }
    return look;
}

void write_pages(office::UndoScope& scope, const Model& model, const Document& document, Where where) {
    const document::CharLook look = text_look(document);
    for (const document::Page& page : document.pages) {
        const bool at_start = where == Where::whole || where == Where::start;
        if (is_begun(document, page))
            write_page(scope, model, ustring(page.name), page, look);
        else if (at_start && &page == &document.pages.front())
            write_page(scope, model, first_page_style(model), page, look);
    }
}

bool is_inline(const Document& document) {
    return document.paragraphs.size() == 1 && document.paragraphs.front().style.empty() &&
           !document.paragraphs.front().cell;
}

double usable_mm(const Model& model, const Document& document, const Ref<css::text::XTextRange>& at,
                 Where where) {
    const bool ours = (where == Where::whole || where == Where::start) && !document.pages.empty();
    const document::Page page =
        ours ? document.pages.front()
             : read_page(model, page_style_at(model, as<css::beans::XPropertySet>(at)));
    return page.width_mm - page.left_mm - page.right_mm;
}

int count_blocks(const Document& document) {
    int count = 0, table = -1;
    for (const document::Paragraph& each : document.paragraphs) {
        if (each.story != "body" || (each.cell && each.cell->table == table))
            continue;
        table = each.cell ? each.cell->table : -1;
        ++count;
    }
    return count;
}

/// Numbers of blocks count from the first one written until their place in the body is known.
void number_from(int tail, const Document& document, std::vector<Touch>& touches) {
    if (tail < 0)
        touches.clear(); // inside a cell or frame no page begins
    for (Touch& touch : touches)
        touch.block += tail - count_blocks(document);
}

} // namespace

void insert(office::UndoScope& scope, const Model& model, const Document& document, Where where, int before) {
    office::require_writer(model);
    office::require_editable(model);
    if (document.paragraphs.empty())
        return;
    if (where == Where::cursor)
        require_cursor(model);
    if (where == Where::cursor && is_inline(document)) {
        insert_at_cursor(model, ustring(document.paragraphs.front().text));
        return;
    }
    write_bullets(scope, model, document);
    write_styles(scope, model, document);
    write_ladder(model, document);
    write_pages(scope, model, document, where);
    const InsertionPoint point = insertion_point(model, where, before);
    const bool into_tail = !point.keeps_tail && goes_into(document, point.tail);
    auto touches =
        write_blocks(model, document, point.tail, usable_mm(model, document, point.tail, where), into_tail);
    const int tail = block_number(model, into_tail ? paragraph_at(point.tail)->getStart() : point.tail);
    number_from(into_tail && tail >= 0 ? tail + 1 : tail, document, touches);
    const bool ends_with_table = document.paragraphs.back().cell.has_value();
    const bool needs_none = where == Where::start || where == Where::ahead;
    if (!into_tail && !point.keeps_tail && (!ends_with_table || needs_none))
        drop_paragraph(point.tail);
    finish(scope, model, touches);
    if (where == Where::whole)
        print_empty_sides_on_two_sides_only(scope, model);
}

} // namespace kehoach::writer
