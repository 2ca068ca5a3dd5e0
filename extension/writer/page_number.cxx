// SPDX-License-Identifier: MPL-2.0
#include "writer/page_number.hxx"

#include "office/text.hxx"
#include "writer/locate.hxx"
#include "writer/looks.hxx"

#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/container/XContentEnumerationAccess.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/text/PageNumberType.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextFrame.hpp>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using Range = Ref<css::text::XTextRange>;

Range number_in(const Ref<css::container::XEnumerationAccess>& text);

Range number_in_portions(const Ref<css::container::XEnumerationAccess>& paragraph) {
    const auto portions = paragraph->createEnumeration();
    while (portions->hasMoreElements()) {
        const auto portion = as_any<css::beans::XPropertySet>(portions->nextElement());
        if (get<OUString>(portion, "TextPortionType") != "TextField")
            continue;
        const Ref<css::lang::XServiceInfo> field(portion->getPropertyValue("TextField"), css::uno::UNO_QUERY);
        if (field.is() && field->supportsService("com.sun.star.text.textfield.PageNumber"))
            return as<css::text::XTextRange>(portion);
    }
    return {};
}

/// Word puts page numbers into frames that hang on a paragraph of the header.
Range number_in_frames(const Ref<css::uno::XInterface>& paragraph) {
    const Ref<css::container::XContentEnumerationAccess> contents(paragraph, css::uno::UNO_QUERY);
    if (!contents.is())
        return {};
    const auto frames = contents->createContentEnumeration("com.sun.star.text.TextContent");
    while (frames.is() && frames->hasMoreElements()) {
        const Ref<css::text::XTextFrame> frame(frames->nextElement(), css::uno::UNO_QUERY);
        if (!frame.is())
            continue;
        if (const Range found = number_in(as<css::container::XEnumerationAccess>(frame->getText()));
            found.is())
            return found;
    }
    return {};
}

Range number_in(const Ref<css::container::XEnumerationAccess>& text) {
    const auto paragraphs = text->createEnumeration();
    while (paragraphs->hasMoreElements()) {
        const Ref<css::container::XEnumerationAccess> paragraph(paragraphs->nextElement(),
                                                                css::uno::UNO_QUERY);
        if (!paragraph.is())
            continue; // a table
        if (const Range found = number_in_portions(paragraph); found.is())
            return found;
        if (const Range found = number_in_frames(paragraph); found.is())
            return found;
    }
    return {};
}

Range number_in(const Any& text) {
    const Ref<css::container::XEnumerationAccess> header(text, css::uno::UNO_QUERY);
    return header.is() ? number_in(header) : Range();
}

/// Every question to a page style gathers all of its values: one for all that tell of page numbers.
class Heads {
public:
    enum { one_header, has_footer, footer, has_header, header, first_header, top };

    explicit Heads(const Properties& style)
        : values_(as<css::beans::XMultiPropertySet>(style)->getPropertyValues(names())) {}

    template<typename T>
    T get(int name) const {
        return value<T>(values_[name]);
    }
    Range number(int text) const { return number_in(values_[text]); }

private:
    static const css::uno::Sequence<OUString>& names() {
        static const auto all =
            office::seq<OUString>({"FirstIsShared", "FooterIsOn", "FooterText", "HeaderIsOn", "HeaderText",
                                   "HeaderTextFirst", "TopMargin"});
        return all;
    }

    const css::uno::Sequence<Any> values_;
};

std::optional<FoundNumber> find_number(const Heads& heads) {
    const Range number = heads.number(Heads::header);
    if (!number.is())
        return std::nullopt;
    return FoundNumber{number, heads.get<bool>(Heads::one_header) || heads.number(Heads::first_header).is()};
}

document::Align align_of(sal_Int16 adjust) {
    switch (static_cast<css::style::ParagraphAdjust>(adjust)) {
    case css::style::ParagraphAdjust_CENTER:
        return document::Align::center;
    case css::style::ParagraphAdjust_RIGHT:
        return document::Align::right;
    default:
        return document::Align::left;
    }
}

void give_look(const Range& number, const document::Page& page, document::CharLook chars) {
    chars.size_pt = page.number_size_pt;
    chars.bold = chars.italic = chars.underline = false;
    document::ParagraphLook look;
    look.align = page.number_align;
    look.first_line_mm = look.left_mm = look.right_mm = 0;
    look.before_pt = look.after_pt = 0;
    Values values = properties(chars);
    for (const css::beans::PropertyValue& value : properties(look))
        values.push_back(value);
    set_all(number, values);
}

Range insert_field(const Model& model, const Properties& style) {
    const auto text = as_any<css::text::XText>(style->getPropertyValue("HeaderText"));
    const Ref<css::text::XTextContent> field(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.textfield.PageNumber"),
        css::uno::UNO_QUERY_THROW);
    const auto properties = as<css::beans::XPropertySet>(field);
    set(properties, "SubType", css::text::PageNumberType_CURRENT);
    set(properties, "NumberingType", css::style::NumberingType::ARABIC);
    if (!text->getString().isEmpty()) // the user's own header line stays, the number stands below
        text->insertControlCharacter(text->getEnd(), 0, false);
    text->insertTextContent(text->getEnd(), field, false);
    return number_in(style->getPropertyValue("HeaderText"));
}

/// What is blank above the number would push it down into the text.
void rise(const Range& number) {
    const auto paragraphs = as<css::container::XEnumerationAccess>(number->getText())->createEnumeration();
    std::vector<Range> blank;
    while (paragraphs->hasMoreElements()) {
        const Range paragraph(paragraphs->nextElement(), css::uno::UNO_QUERY);
        if (!paragraph.is() || !paragraph->getString().isEmpty() || holds_anchors(paragraph))
            break;
        blank.push_back(paragraph);
    }
    for (const Range& paragraph : blank)
        as<css::lang::XComponent>(paragraph)->dispose(); // margins hold no notes that would go along
}

} // namespace

std::optional<FoundNumber> find_number(const Properties& style) {
    return find_number(Heads(style));
}

void put_number(const Model& model, const Properties& style, const document::Page& page,
                const document::CharLook& text) {
    if (const auto found = find_number(style))
        rise(found->at);
    const auto found = find_number(style);
    give_look(found ? found->at : insert_field(model, style), page, text);
}

void take_first_number(const Properties& style) {
    if (const Range number = number_in(style->getPropertyValue("HeaderTextFirst")); number.is())
        number->setString({});
}

void read_number(const Properties& style, document::Page& page) {
    page.number_shown = page.number_on_first = page.number_in_footer = false;
    const Heads heads(style);
    const auto number = heads.get<bool>(Heads::has_header) ? find_number(heads) : std::nullopt;
    if (!number) {
        page.number_in_footer = heads.get<bool>(Heads::has_footer) && heads.number(Heads::footer).is();
        return;
    }
    const auto look = as<css::beans::XPropertySet>(number->at);
    page.number_shown = true;
    page.number_on_first = number->on_first;
    page.number_align = align_of(get<sal_Int16>(look, "ParaAdjust"));
    page.number_size_pt = tenth(get<float>(look, "CharHeight"));
    page.number_edge_mm = to_mm(heads.get<sal_Int32>(Heads::top));
}

} // namespace kehoach::writer
