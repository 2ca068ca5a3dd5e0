// SPDX-License-Identifier: MPL-2.0
#include "writer/length.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>

namespace kehoach::writer {

namespace {

using css::uno::UNO_QUERY;

/// Below that the work is over before a window would be seen.
constexpr sal_Int32 most_characters = 400'000, most_paragraphs = 4'000;

/// Adds up what blocks hold until that is much.
class Length {
public:
    bool is_much() const { return characters_ > most_characters || paragraphs_ > most_paragraphs; }

    void add(const css::uno::Any& block) {
        ++paragraphs_;
        if (const Ref<css::text::XTextRange> paragraph(block, UNO_QUERY); paragraph.is())
            characters_ += paragraph->getString().getLength();
        else if (const Ref<css::text::XTextTable> table(block, UNO_QUERY); table.is())
            paragraphs_ += table->getCellNames().getLength();
    }

private:
    sal_Int32 characters_ = 0, paragraphs_ = 0;
};

} // namespace

bool is_long(const Model& model) {
    const Ref<css::text::XTextDocument> document(model, UNO_QUERY);
    const Ref<css::container::XEnumerationAccess> text(document.is() ? document->getText() : nullptr,
                                                       UNO_QUERY);
    if (!text.is())
        return false;
    Length length;
    for (const auto blocks = text->createEnumeration(); !length.is_much() && blocks->hasMoreElements();)
        length.add(blocks->nextElement());
    return length.is_much();
}

} // namespace kehoach::writer
