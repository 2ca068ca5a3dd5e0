// SPDX-License-Identifier: MPL-2.0
#include "open_documents.hxx"

#include "office/text.hxx"

#include <com/sun/star/frame/Desktop.hpp>

namespace kehoach::test {

std::vector<Model> open_documents() {
    std::vector<Model> found;
    const auto all = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    while (all->hasMoreElements())
        if (const Model one(all->nextElement(), css::uno::UNO_QUERY); one.is())
            found.push_back(one);
    return found;
}

Model page_of_guide(const std::string& name) {
    for (const Model& one : open_documents())
        if (one->getURL().indexOf(office::ustring("/help/vi/" + name)) >= 0)
            return one;
    return {};
}

} // namespace kehoach::test
