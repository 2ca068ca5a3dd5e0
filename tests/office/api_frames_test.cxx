// SPDX-License-Identifier: MPL-2.0
// Letterheads that stand in text frames, as many an office's template has them.
#include "api_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/ControlCharacter.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/TextContentAnchorType.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <gmock/gmock.h>
#include <set>

using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using kehoach::office::utf8;

namespace {

using Properties = Reference<css::beans::XPropertySet>;
using Text = Reference<css::text::XText>;

template<typename T>
Reference<T> as(const Reference<css::uno::XInterface>& object) {
    return {object, UNO_QUERY_THROW};
}

void copy_lines(const Text& from, const Text& to) {
    const auto lines = as<css::container::XEnumerationAccess>(from)->createEnumeration();
    while (lines->hasMoreElements()) {
        const Reference<css::text::XTextRange> line(lines->nextElement(), UNO_QUERY_THROW);
        if (!to->getString().isEmpty())
            to->insertControlCharacter(to->getEnd(), css::text::ControlCharacter::PARAGRAPH_BREAK, false);
        to->insertString(to->getEnd(), line->getString(), false);
        for (const char* name : {"ParaStyleName", "ParaBottomBorder", "ParaAdjust"})
            if (const auto key = rtl::OUString::createFromAscii(name);
                as<css::beans::XPropertySet>(line)->getPropertySetInfo()->hasPropertyByName(key))
                as<css::beans::XPropertySet>(to->getEnd())
                    ->setPropertyValue(key, as<css::beans::XPropertySet>(line)->getPropertyValue(key));
    }
}

/// Of the body: what begins with a table begins in a cell of it.
Reference<css::text::XTextRange> first_paragraph(const Model& model) {
    const auto blocks = as<css::container::XEnumerationAccess>(as<css::text::XTextDocument>(model)->getText())
                            ->createEnumeration();
    Reference<css::text::XTextRange> found;
    while (!found.is())
        found.set(blocks->nextElement(), css::uno::UNO_QUERY);
    return found;
}

Text add_frame(const Model& model, sal_Int32 width, sal_Int16 side) {
    const auto frame = as<css::text::XTextFrame>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.TextFrame"));
    const auto properties = as<css::beans::XPropertySet>(frame);
    properties->setPropertyValue("AnchorType", Any(css::text::TextContentAnchorType_AT_PARAGRAPH));
    properties->setPropertyValue("Width", Any(width));
    properties->setPropertyValue("HoriOrient", Any(side));
    const auto anchor = first_paragraph(model);
    anchor->getText()->insertTextContent(anchor->getStart(), frame.get(), false);
    return frame->getText();
}

/// What stood in the two cells of the letterhead stands in two frames.
void move_letterhead_into_frames(const Model& model) {
    const auto tables =
        as<css::container::XIndexAccess>(as<css::text::XTextTablesSupplier>(model)->getTextTables());
    const Reference<css::text::XTextTable> letterhead(tables->getByIndex(0), UNO_QUERY_THROW);
    constexpr sal_Int32 left_width = 7000, right_width = 8500;
    const Text left = add_frame(model, left_width, css::text::HoriOrientation::LEFT);
    const Text right = add_frame(model, right_width, css::text::HoriOrientation::RIGHT);
    for (const rtl::OUString& name : letterhead->getCellNames())
        copy_lines(as<css::text::XText>(letterhead->getCellByName(name)),
                   name.startsWith("A") ? left : right);
    as<css::text::XTextDocument>(model)->getText()->removeTextContent(
        as<css::text::XTextContent>(letterhead));
}

sal_Int32 count_tables(const Model& model) {
    return as<css::text::XTextTablesSupplier>(model)->getTextTables()->getElementNames().getLength();
}

std::set<std::string> complaints(const Model& model) {
    std::set<std::string> rules;
    for (const auto& finding : checker()->check(model, {}))
        if (finding.Verdict == "not-met")
            rules.insert(utf8(finding.Rule) + " " + utf8(finding.Message));
    return rules;
}

/// What is written of each part of the letterhead, wherever it stands.
std::string letterhead(const Model& model) {
    const auto components = json(checker()->analyse(model, {})).at("components").as_object();
    std::string all;
    for (const char* part : {"number", "date", "place", "issuer", "issuer_parent"}) {
        const auto& found = components.at(part);
        const auto* const one = found.is_array() && !found.as_array().empty() ? &found.as_array()[0] : &found;
        all += std::string(part) + " " + (one->is_object() ? one->at("written").as_string().c_str() : "-") +
               "\n";
    }
    return all;
}

} // namespace

TEST(Frames, ALetterheadInFramesOfADocxIsRecognisedAndNotComplainedOf) {
    const Made plan(composer()->compose(plan_spec(), {}));
    const OpenDocument in_table(url_of(store(*plan, "letterhead-in-table.docx")));
    move_letterhead_into_frames(*plan);
    const OpenDocument in_frames(url_of(store(*plan, "letterhead-in-frames.docx")));
    ASSERT_EQ(count_tables(in_frames), count_tables(in_table) - 1);
    ASSERT_EQ(text_of(in_frames).find("ngày 15"), std::string::npos) << "no line of the body";
    EXPECT_EQ(letterhead(in_frames), letterhead(in_table));
    EXPECT_EQ(complaints(in_frames), complaints(in_table));
}
