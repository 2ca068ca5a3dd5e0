// SPDX-License-Identifier: MPL-2.0
#include "faces/open_texts.hxx"

#include "faces/shown.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>

namespace kehoach::faces {

std::vector<OpenText> open_texts(const css::uno::Reference<css::uno::XComponentContext>& context) {
    std::vector<OpenText> all;
    const auto open = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const css::uno::Reference<css::frame::XModel> model(open->nextElement(), css::uno::UNO_QUERY);
        const css::uno::Reference<css::frame::XTitle> title(model, css::uno::UNO_QUERY);
        if (!title.is() || !office::is_writer(model))
            continue;
        const auto view = model->getCurrentController();
        all.push_back({model, office::utf8(title->getTitle()), office::utf8(model->getURL()),
                       view.is() && is_visible(view->getFrame())});
    }
    return all;
}

} // namespace kehoach::faces
