// SPDX-License-Identifier: MPL-2.0
#include "guide_page.hxx"

#include "office/text.hxx"

#include <com/sun/star/frame/Desktop.hpp>

namespace kehoach::test {

Model page_of_guide(const std::string& name) {
    const auto all = css::frame::Desktop::create(office().context())->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const Model one(all->nextElement(), css::uno::UNO_QUERY);
        if (one.is() && one->getURL().indexOf(office::ustring("/help/vi/" + name)) >= 0)
            return one;
    }
    return {};
}

} // namespace kehoach::test
