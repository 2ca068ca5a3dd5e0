// SPDX-License-Identifier: MPL-2.0
#include "writer/drawn_lines.hxx"

#include "writer/locate.hxx"
#include "writer/published.hxx"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/RelOrientation.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>

namespace kehoach::writer {

namespace {

using Range = Ref<css::text::XTextRange>;
using Shape = Ref<css::drawing::XShape>;

constexpr sal_Int32 flat = 100; ///< a drawn thing not higher than this (1/100 mm) is a line

bool lies_in(const Spot& spot, const Range& anchor) {
    if (!anchor.is() || anchor->getText() != spot.text)
        return false;
    const Ref<css::text::XTextRangeCompare> compare(spot.text, css::uno::UNO_QUERY_THROW);
    return compare->compareRegionStarts(spot.paragraph, anchor) >= 0 &&
           compare->compareRegionEnds(spot.paragraph, anchor) <= 0;
}

std::vector<Shape> hanging_on(const Model& model, const Spot& spot) {
    std::vector<Shape> found;
    const auto shapes = draw_page(model);
    for (sal_Int32 n = 0; shapes.is() && n < shapes->getCount(); ++n) {
        const Shape shape(shapes->getByIndex(n), css::uno::UNO_QUERY);
        const Ref<css::text::XTextContent> content(shape, css::uno::UNO_QUERY);
        if (content.is() && lies_in(spot, content->getAnchor()))
            found.push_back(shape);
    }
    return found;
}

bool holds_comment(const Range& paragraph) {
    const auto portions = as<css::container::XEnumerationAccess>(paragraph)->createEnumeration();
    while (portions->hasMoreElements())
        if (get<OUString>(as_any<css::beans::XPropertySet>(portions->nextElement()), "TextPortionType") ==
            "Annotation")
            return true;
    return false;
}

/// A file may say where a line is by the page, and hang it on any paragraph.
bool stands_elsewhere(const Shape& shape) {
    const auto look = as<css::beans::XPropertySet>(shape);
    const auto from = get<sal_Int16>(look, "VertOrientRelation");
    const bool by_paragraph =
        from == css::text::RelOrientation::FRAME || from == css::text::RelOrientation::PRINT_AREA ||
        from == css::text::RelOrientation::CHAR || from == css::text::RelOrientation::TEXT_LINE;
    return !by_paragraph || get<sal_Int32>(look, "VertOrientPosition") < 0;
}

/// The first place that is gone, or of which `is_so` holds, asked with what is drawn there.
template<typename IsSo>
const document::Place* first_of(const Model& model, const std::vector<document::Place>& places,
                                const IsSo& is_so) {
    Addresses addresses(model);
    for (const document::Place& place : places) {
        const Spot* spot = addresses.find(place);
        if (!spot || !spot->paragraph.is() || is_so(*spot, hanging_on(model, *spot)))
            return &place;
    }
    return nullptr;
}

} // namespace

bool is_level_line(const Shape& shape) {
    if (!shape.is() || Ref<css::text::XTextFrame>(shape, css::uno::UNO_QUERY).is())
        return false;
    const Ref<css::lang::XServiceInfo> kind(shape, css::uno::UNO_QUERY_THROW);
    const auto is = [&](const char* service) {
        return kind->supportsService("com.sun.star.drawing." + OUString::createFromAscii(service));
    };
    const bool drawn = is("LineShape") || is("ConnectorShape") || is("PolyLineShape") || is("CustomShape");
    return drawn && shape->getSize().Height <= flat && shape->getSize().Width > flat;
}

const document::Place* more_than_lines(const Model& model, const std::vector<document::Place>& places) {
    return first_of(model, places, [](const Spot& spot, const std::vector<Shape>& shapes) {
        return holds_comment(spot.paragraph) || !std::all_of(shapes.begin(), shapes.end(), is_level_line);
    });
}

const document::Place* line_elsewhere(const Model& model, const std::vector<document::Place>& places) {
    return first_of(model, places, [](const Spot&, const std::vector<Shape>& shapes) {
        return std::any_of(shapes.begin(), shapes.end(), [](const Shape& shape) {
            return is_level_line(shape) && stands_elsewhere(shape);
        });
    });
}

void take_drawn_lines(office::UndoScope& /*scope*/, const Model& model,
                      const std::vector<document::Place>& places) {
    Addresses addresses(model);
    for (const document::Place& place : places) {
        const Spot* spot = addresses.find(place);
        if (!spot || !spot->paragraph.is())
            continue;
        for (const Shape& shape : hanging_on(model, *spot))
            if (is_level_line(shape))
                as<css::lang::XComponent>(shape)->dispose();
    }
}

} // namespace kehoach::writer
