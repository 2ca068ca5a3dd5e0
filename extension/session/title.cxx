// SPDX-License-Identifier: MPL-2.0
#include "session/title.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/XModel2.hpp>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

css::uno::Reference<css::document::XDocumentProperties> about(const Model& model) {
    return css::uno::Reference<css::document::XDocumentPropertiesSupplier>(model, css::uno::UNO_QUERY_THROW)
        ->getDocumentProperties();
}

} // namespace

void give_title(const Model& model, const plan::Composed& composed) {
    std::string title;
    for (std::size_t at = 0; at < composed.roles.size(); ++at)
        if (composed.roles[at] == plan::Role::doc_type || composed.roles[at] == plan::Role::subject)
            title += (title.empty() ? "" : " ") + composed.document.paragraphs[at].text;
    give_title(model, title);
}

void give_title(const Model& model, const std::string& title) {
    if (!title.empty())
        about(model)->setTitle(office::ustring(title));
}

void propose_name(const Model& model, const std::string& name) {
    if (name.empty())
        return;
    css::beans::PropertyValue offer;
    offer.Name = "SuggestedSaveAsName";
    offer.Value <<= office::ustring(name);
    css::uno::Reference<css::frame::XModel2>(model, css::uno::UNO_QUERY_THROW)
        ->setArgs(office::seq<css::beans::PropertyValue>({offer}));
}

void follow_title(office::UndoScope& scope, const Model& model, const std::string& was,
                  const std::string& is) {
    const std::string title = office::utf8(about(model)->getTitle());
    if (was.empty() || was == is || !title.ends_with(was))
        return;
    const auto write = [model](const std::string& words) {
        return [model, words] { about(model)->setTitle(office::ustring(words)); };
    };
    scope.unrecorded({}, write(title.substr(0, title.size() - was.size()) + is), write(title));
}

} // namespace kehoach::session
