// SPDX-License-Identifier: MPL-2.0
#include "faces/open_papers.hxx"

#include "faces/shown.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTitle.hpp>

namespace kehoach::faces {

std::vector<OpenPaper> open_papers(const css::uno::Reference<css::uno::XComponentContext>& context) {
    std::vector<OpenPaper> all;
    const auto open = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const css::uno::Reference<css::frame::XModel> model(open->nextElement(), css::uno::UNO_QUERY);
        const css::uno::Reference<css::frame::XTitle> title(model, css::uno::UNO_QUERY);
        const bool text = office::is_writer(model);
        if (!title.is() || !(text || office::is_calc(model)))
            continue;
        const auto view = model->getCurrentController();
        all.push_back({model, office::utf8(title->getTitle()), office::utf8(model->getURL()), text,
                       view.is() && is_visible(view->getFrame())});
    }
    return all;
}

} // namespace kehoach::faces
