// SPDX-License-Identifier: MPL-2.0
#include "writer/blank.hxx"

#include "office/text.hxx"
#include "text/words.hpp"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>

namespace kehoach::writer {

using css::uno::UNO_QUERY;

bool is_blank(const Model& model) {
    const Ref<css::text::XTextDocument> document(model, UNO_QUERY);
    const Ref<css::container::XEnumerationAccess> text(document.is() ? document->getText() : nullptr,
                                                       UNO_QUERY);
    if (!text.is())
        return false;
    for (const auto blocks = text->createEnumeration(); blocks->hasMoreElements();) {
        const Ref<css::text::XTextRange> paragraph(blocks->nextElement(), UNO_QUERY);
        if (!paragraph.is() || !text::trim(office::utf8(paragraph->getString())).empty())
            return false;
    }
    return true;
}

} // namespace kehoach::writer
