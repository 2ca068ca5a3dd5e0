// SPDX-License-Identifier: MPL-2.0
#include "writer/note.hxx"

#include "office/text.hxx"

#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/text/XTextContent.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/util/XSearchable.hpp>

namespace kehoach::writer {

void note_at(const Model& model, const std::string& words, const std::string& author,
             const std::string& note) {
    const auto text = as<css::util::XSearchable>(model);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(office::ustring(words));
    const Ref<css::text::XTextRange> found(text->findFirst(search), css::uno::UNO_QUERY);
    if (!found.is())
        return;
    const auto made = as<css::text::XTextContent>(
        as<css::lang::XMultiServiceFactory>(model)->createInstance("com.sun.star.text.textfield.Annotation"));
    const auto said = as<css::beans::XPropertySet>(made);
    set(said, "Author", office::ustring(author));
    set(said, "Content", office::ustring(note));
    found->getText()->insertTextContent(found->getEnd(), made, false);
}

} // namespace kehoach::writer
