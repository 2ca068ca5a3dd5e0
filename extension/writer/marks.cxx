// SPDX-License-Identifier: MPL-2.0
#include "writer/marks.hxx"

#include "office/text.hxx"
#include "writer/published.hxx"

#include <algorithm>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <optional>

namespace kehoach::writer {

namespace {

using Range = Ref<css::text::XTextRange>;

constexpr sal_Int32 flat = 100; ///< a drawn thing not higher than this (1/100 mm) is a line

bool same_text(const Ref<css::text::XText>& one, const Ref<css::text::XText>& other) {
    return Ref<css::uno::XInterface>(one, css::uno::UNO_QUERY) ==
           Ref<css::uno::XInterface>(other, css::uno::UNO_QUERY);
}

/// Number of the paragraph in which a range begins.
std::optional<std::size_t> paragraph_of(const std::vector<Spot>& spots, const Range& range) {
    const auto text = range->getText();
    const Ref<css::text::XTextRangeCompare> compare(text, css::uno::UNO_QUERY);
    if (!compare.is())
        return std::nullopt;
    std::vector<std::size_t> inside;
    for (std::size_t n = 0; n < spots.size(); ++n)
        if (spots[n].paragraph.is() && same_text(spots[n].text, text))
            inside.push_back(n);
    const auto behind = std::partition_point(inside.begin(), inside.end(), [&](std::size_t n) {
        return compare->compareRegionStarts(spots[n].paragraph, range) >= 0; // begins before or there
    });
    return behind == inside.begin() ? std::nullopt : std::optional(*(behind - 1));
}

void read_bookmarks(const Model& model, const std::vector<Spot>& spots, document::Document& document) {
    const Ref<css::container::XIndexAccess> marks(as<css::text::XBookmarksSupplier>(model)->getBookmarks(),
                                                  css::uno::UNO_QUERY);
    for (sal_Int32 n = 0; marks.is() && n < marks->getCount(); ++n) {
        const auto mark = as_any<css::text::XTextContent>(marks->getByIndex(n));
        const Range anchor = mark->getAnchor();
        const auto at = anchor.is() ? paragraph_of(spots, anchor) : std::nullopt;
        if (at && spots[*at].paragraph->getString() == anchor->getString())
            document.paragraphs[*at].bookmark = office::utf8(as<css::container::XNamed>(mark)->getName());
    }
}

bool is_line(const Ref<css::drawing::XShape>& shape) {
    if (!shape.is() || Ref<css::text::XTextFrame>(shape, css::uno::UNO_QUERY).is())
        return false;
    const Ref<css::lang::XServiceInfo> kind(shape, css::uno::UNO_QUERY_THROW);
    const auto is = [&](const char* service) {
        return kind->supportsService("com.sun.star.drawing." + OUString::createFromAscii(service));
    };
    const bool drawn = is("LineShape") || is("ConnectorShape") || is("PolyLineShape") || is("CustomShape");
    return drawn && shape->getSize().Height <= flat && shape->getSize().Width > flat;
}

void read_lines(const Model& model, const std::vector<Spot>& spots, document::Document& document) {
    const auto shapes = draw_page(model);
    for (sal_Int32 n = 0; shapes.is() && n < shapes->getCount(); ++n) {
        const auto any = shapes->getByIndex(n);
        const Ref<css::text::XTextContent> content(any, css::uno::UNO_QUERY);
        if (!content.is() || !is_line(Ref<css::drawing::XShape>(any, css::uno::UNO_QUERY)))
            continue;
        const Range anchor = content->getAnchor();
        if (const auto at = anchor.is() ? paragraph_of(spots, anchor) : std::nullopt) {
            document.paragraphs[*at].look.rule_below = true;
            document.paragraphs[*at].drawn_mm.push_back(
                to_mm(as_any<css::drawing::XShape>(any)->getSize().Width));
        }
    }
}

} // namespace

void read_marks(const Model& model, const std::vector<Spot>& spots, document::Document& document) {
    read_bookmarks(model, spots, document);
    read_lines(model, spots, document);
}

} // namespace kehoach::writer
