// SPDX-License-Identifier: MPL-2.0
#include "writer/note.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XSearchable.hpp>

namespace kehoach::writer {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

void note_at(const Reference<css::frame::XModel>& model, const std::string& words, const std::string& author,
             const std::string& note) {
    const Reference<css::util::XSearchable> text(model, UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(office::ustring(words));
    const Reference<css::text::XTextRange> found(text->findFirst(search), css::uno::UNO_QUERY);
    if (!found.is())
        return;
    const Reference<css::text::XTextContent> made(
        Reference<css::lang::XMultiServiceFactory>(model, UNO_QUERY_THROW)
            ->createInstance("com.sun.star.text.textfield.Annotation"),
        UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> said(made, UNO_QUERY_THROW);
    said->setPropertyValue("Author", css::uno::Any(office::ustring(author)));
    said->setPropertyValue("Content", css::uno::Any(office::ustring(note)));
    found->getText()->insertTextContent(found->getEnd(), made, false);
}

} // namespace kehoach::writer
