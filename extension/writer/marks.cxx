// SPDX-License-Identifier: MPL-2.0
#include "writer/marks.hxx"

#include "office/text.hxx"
#include "writer/drawn_lines.hxx"
#include "writer/published.hxx"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <map>
#include <optional>

namespace kehoach::writer {

namespace {

using Range = Ref<css::text::XTextRange>;

css::uno::XInterface* identity(const Ref<css::text::XText>& text) {
    return Ref<css::uno::XInterface>(text, css::uno::UNO_QUERY).get();
}

/// Numbers of the paragraphs of each text.
using ByText = std::map<css::uno::XInterface*, std::vector<std::size_t>>;

ByText by_text(const std::vector<Spot>& spots) {
    ByText result;
    const Spot* before = nullptr;
    std::vector<std::size_t>* numbers = nullptr;
    for (std::size_t n = 0; n < spots.size(); ++n) {
        if (!spots[n].paragraph.is())
            continue;
        if (before == nullptr || before->text.get() != spots[n].text.get())
            numbers = &result[identity(spots[n].text)];
        before = &spots[n];
        numbers->push_back(n);
    }
    return result;
}

/// The spot, of those at hand, in which a range begins or behind which it does.
std::optional<std::size_t> paragraph_of(const std::vector<Spot>& spots, const ByText& texts,
                                        const Range& range) {
    const auto text = range->getText();
    const Ref<css::text::XTextRangeCompare> compare(text, css::uno::UNO_QUERY);
    const auto found = texts.find(identity(text));
    if (!compare.is() || found == texts.end())
        return std::nullopt;
    const std::vector<std::size_t>& inside = found->second;
    const auto behind = std::partition_point(inside.begin(), inside.end(), [&](std::size_t n) {
        return compare->compareRegionStarts(spots[n].paragraph, range) >= 0; // begins before or there
    });
    if (behind == inside.begin())
        return std::nullopt;
    return *(behind - 1);
}

/// A text that is not the paragraph's as the core has it may still be the office's, with what was deleted.
bool is_whole(const Spot& spot, const Range& anchor, const std::string& text) {
    const Ref<css::text::XTextRangeCompare> compare(spot.text, css::uno::UNO_QUERY_THROW);
    return compare->compareRegionStarts(spot.paragraph, anchor) == 0 &&
           office::utf8(spot.paragraph->getString()) == text;
}

/// Of the whole paragraph.
OUString text_around(const Range& anchor) {
    const auto cursor = anchor->getText()->createTextCursorByRange(anchor->getStart());
    const auto paragraph = as<css::text::XParagraphCursor>(cursor);
    paragraph->gotoStartOfParagraph(false);
    paragraph->gotoEndOfParagraph(true);
    return cursor->getString();
}

} // namespace

Marks::Marks(const Model& model) {
    const auto shapes = draw_page(model);
    for (sal_Int32 n = 0; shapes.is() && n < shapes->getCount(); ++n) {
        const Ref<css::drawing::XShape> shape(shapes->getByIndex(n), css::uno::UNO_QUERY);
        const Ref<css::text::XTextContent> content(shape, css::uno::UNO_QUERY);
        if (!content.is() || !is_level_line(shape))
            continue;
        const Range anchor = content->getAnchor();
        if (!anchor.is() || !anchor->getText().is())
            continue;
        lines_.push_back({anchor, to_mm(shape->getSize().Width)});
        lines_at_.insert(office::utf8(text_around(anchor)));
    }
    const Ref<css::container::XIndexAccess> marks(as<css::text::XBookmarksSupplier>(model)->getBookmarks(),
                                                  css::uno::UNO_QUERY);
    for (sal_Int32 n = 0; marks.is() && n < marks->getCount(); ++n) {
        const auto mark = as_any<css::text::XTextContent>(marks->getByIndex(n));
        if (const Range anchor = mark->getAnchor(); anchor.is())
            names_.emplace(office::utf8(anchor->getString()),
                           Bookmark{anchor, office::utf8(as<css::container::XNamed>(mark)->getName())});
    }
}

void Marks::read(const std::vector<Spot>& spots, document::Document& document) const {
    const ByText texts = by_text(spots);
    for (const auto& [text, mark] : names_) {
        const auto at = paragraph_of(spots, texts, mark.anchor);
        if (!at)
            continue;
        document::Paragraph& paragraph = document.paragraphs[spots[*at].number];
        if (paragraph.text == text || is_whole(spots[*at], mark.anchor, text))
            paragraph.bookmark = mark.name;
    }
    for (const Line& line : lines_)
        if (const auto at = paragraph_of(spots, texts, line.anchor)) {
            document::Paragraph& paragraph = document.paragraphs[spots[*at].number];
            paragraph.look.rule_below = true;
            paragraph.drawn_mm.push_back(line.length_mm);
        }
}

} // namespace kehoach::writer
