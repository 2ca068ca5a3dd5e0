// SPDX-License-Identifier: MPL-2.0
#include "writer/blocks.hxx"

#include "grammar/label.hpp"
#include "office/text.hxx"
#include "text/utf.hpp"
#include "writer/locate.hxx"
#include "writer/looks.hxx"
#include "writer/numbering.hxx"
#include "writer/styles.hxx"
#include "writer/tables.hxx"
#include "writer/take_paragraph.hxx"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/BreakType.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using document::Paragraph;
using office::ustring;
using Cursor = Ref<css::text::XTextCursor>;
using Range = Ref<css::text::XTextRange>;

constexpr int longest_step = 32000; ///< cursors count in shorts

class BlockWriter {
public:
    BlockWriter(const Model& model, const document::Document& document, double usable_mm)
        : model_(model), document_(document), usable_mm_(usable_mm),
          styles_(family(model, "ParagraphStyles")) {}

    std::vector<Touch> write(const Range& tail, bool into_tail) {
        const auto& all = document_.paragraphs;
        for (std::size_t at = 0; at < all.size();) {
            if (all[at].story != "body") {
                ++at;
                continue;
            }
            if (into_tail && at + 1 == all.size())
                fill(tail->getText()->createTextCursorByRange(tail), all[at++]);
            else if (!all[at].cell)
                fill(before(tail), all[at++]);
            else
                at = write_table_at(tail, at);
            ++block_;
        }
        return std::move(touches_);
    }

private:
    /// A new empty paragraph before the empty one at `tail`.
    static Cursor before(const Range& tail) {
        const auto text = tail->getText();
        const Cursor cursor = text->createTextCursorByRange(tail);
        text->insertControlCharacter(cursor.get(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        cursor->goLeft(1, false);
        return cursor;
    }

    void fill(const Cursor& place, const Paragraph& paragraph) {
        const document::Style* style = style_for(paragraph);
        const OUString name = style ? ustring(style->name) : ustring(paragraph.style);
        const auto properties = as<css::beans::XPropertySet>(place);
        if (styles_->hasByName(name))
            set(properties, "ParaStyleName", name);
        const document::Style none;
        const document::Style& base = style ? *style : none;
        set_all(place, writer::properties(beyond(paragraph.look, base.look)));
        if (paragraph.new_page && !paragraph.cell)
            begin_page(properties, *paragraph.new_page);
        if (paragraph.outline_level != base.outline_level)
            set(properties, "OutlineLevel", static_cast<sal_Int16>(paragraph.outline_level));
        number(properties, paragraph, base);
        place->getText()->insertString(place.get(), ustring(paragraph.text), false);
        give_runs(place, paragraph, base.chars);
        if (!paragraph.bookmark.empty())
            bookmark(place, paragraph.bookmark);
    }

    static void number(const Properties& properties, const Paragraph& paragraph,
                       const document::Style& base) {
        if (base.number_level > 0 && paragraph.label_kind != document::LabelKind::automatic)
            set(properties, "NumberingStyleName", OUString()); // its own number is typed
        if (!paragraph.restart_numbering)
            return;
        const auto label = grammar::parse_label(paragraph.label + " ");
        const bool counts = label && !label->ordinals.empty();
        set(properties, "ParaIsNumberingRestart", true);
        set(properties, "NumberingStartValue", static_cast<sal_Int16>(counts ? label->ordinals.back() : 1));
    }

    /// Chapter numbering is tied to one style a level. Running text that counts along takes that style and
    /// its own look: joining the list by any other way is lost in files, and crashed the office.
    const document::Style* style_for(const Paragraph& paragraph) const {
        const document::Style* own = find_style(document_, paragraph.style);
        const bool counts = own && own->number_level > 0;
        return counts ? heading_style(document_, own->number_level) : own;
    }

    static void give_runs(const Cursor& place, const Paragraph& paragraph, const document::CharLook& base) {
        const auto start = place->getText()->createTextCursorByRange(place.get());
        as<css::text::XParagraphCursor>(start)->gotoStartOfParagraph(false);
        for (const document::Run& run : paragraph.runs) {
            const Values values = writer::properties(beyond(run.look, base));
            if (values.empty() || run.start >= run.end)
                continue;
            const std::size_t first = text::utf16_offset(paragraph.text, run.start);
            set_all(span(start.get(), first, text::utf16_offset(paragraph.text, run.end) - first), values);
        }
    }

    void bookmark(const Cursor& place, const std::string& name) {
        const Ref<css::text::XTextContent> mark(
            as<css::lang::XMultiServiceFactory>(model_)->createInstance("com.sun.star.text.Bookmark"),
            css::uno::UNO_QUERY_THROW);
        as<css::container::XNamed>(mark)->setName(ustring(name));
        const auto whole = place->getText()->createTextCursorByRange(place.get());
        const auto paragraph = as<css::text::XParagraphCursor>(whole);
        paragraph->gotoStartOfParagraph(false);
        paragraph->gotoEndOfParagraph(true);
        whole->getText()->insertTextContent(whole.get(), mark, true);
    }

    void begin_page(const Properties& block, const std::string& name) {
        const auto page = std::find_if(document_.pages.begin(), document_.pages.end(),
                                       [&](const document::Page& each) { return each.name == name; });
        if (page == document_.pages.end()) {
            set(block, "BreakType", css::style::BreakType_PAGE_BEFORE);
            return;
        }
        usable_mm_ = page->width_mm - page->left_mm - page->right_mm;
        touch().page = ustring(name);
        touch().restart_at = page->restart_at;
    }

    /// What the block being written needs in the end.
    Touch& touch() {
        if (touches_.empty() || touches_.back().block != block_)
            touches_.push_back({block_, {}, 0, false});
        return touches_.back();
    }

    /// Writes the table whose first paragraph is number `at`; gives the first paragraph behind it.
    std::size_t write_table_at(const Range& tail, std::size_t at) {
        const auto& all = document_.paragraphs;
        const int number = all[at].cell->table;
        std::size_t end = at;
        while (end < all.size() && all[end].cell && all[end].cell->table == number)
            ++end;
        const document::Table& shape = document_.tables.at(static_cast<std::size_t>(number));
        const auto table = write_table(model_, tail, shape, usable_of(all[at]));
        if (all[at].new_page)
            begin_page(as<css::beans::XPropertySet>(table), *all[at].new_page);
        touch().whole_rows = !shape.rows_may_split;
        const auto names = cell_names(shape);
        for (std::size_t n = 0; n < shape.cells.size(); ++n)
            fill_cell(as<css::text::XText>(table->getCellByName(names[n])), shape.cells[n], at, end);
        return end;
    }

    double usable_of(const Paragraph& first) const {
        if (first.new_page)
            for (const document::Page& page : document_.pages)
                if (page.name == *first.new_page)
                    return page.width_mm - page.left_mm - page.right_mm;
        return usable_mm_;
    }

    void fill_cell(const Ref<css::text::XText>& cell, const document::Cell& place, std::size_t at,
                   std::size_t end) {
        std::vector<const Paragraph*> inside;
        for (; at < end; ++at) {
            const Paragraph& paragraph = document_.paragraphs[at];
            if (paragraph.cell->row == place.row && paragraph.cell->column == place.column)
                inside.push_back(&paragraph);
        }
        for (std::size_t n = 0; n < inside.size(); ++n) {
            const bool last = n + 1 == inside.size();
            const Range tail = cell->getEnd();
            fill(last ? cell->createTextCursorByRange(tail) : before(tail), *inside[n]);
        }
    }

    const Model& model_;
    const document::Document& document_;
    double usable_mm_;
    Ref<css::container::XNameContainer> styles_;
    int block_ = 0;
    std::vector<Touch> touches_;
};

} // namespace

Cursor span(const Range& start, std::size_t skip, std::size_t length) {
    const auto cursor = start->getText()->createTextCursorByRange(start->getStart());
    const auto go = [&](std::size_t steps, bool expand) {
        for (; steps > 0; steps -= std::min<std::size_t>(steps, longest_step))
            cursor->goRight(static_cast<sal_Int16>(std::min<std::size_t>(steps, longest_step)), expand);
    };
    go(skip, false);
    go(length, true);
    return cursor;
}

std::vector<Touch> write_blocks(const Model& model, const document::Document& document, const Range& tail,
                                double usable_mm, bool into_tail) {
    return BlockWriter(model, document, usable_mm).write(tail, into_tail);
}

Range paragraph_at(const Range& place) {
    const auto cursor =
        as<css::container::XEnumerationAccess>(place->getText()->createTextCursorByRange(place));
    return as_any<css::text::XTextRange>(cursor->createEnumeration()->nextElement());
}

bool goes_into(const document::Document& document, const Range& tail) {
    const Paragraph& last = document.paragraphs.back();
    const document::Style* const style = find_style(document, last.style);
    const bool counts = style != nullptr && style->number_level > 0;
    return counts && !last.cell && last.story == "body" && !holds_anchors(paragraph_at(tail));
}

void drop_paragraph(const Range& tail) {
    if (const Range paragraph = paragraph_at(tail); !holds_anchors(paragraph))
        take_paragraph(tail->getText(), paragraph);
}

} // namespace kehoach::writer
