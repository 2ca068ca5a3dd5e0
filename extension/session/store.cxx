// SPDX-License-Identifier: MPL-2.0
#include "session/store.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>

namespace kehoach::session {

void store(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
           const char* filter) {
    css::beans::PropertyValue name;
    name.Name = "FilterName";
    name.Value <<= rtl::OUString::createFromAscii(filter);
    css::beans::PropertyValue overwrite;
    overwrite.Name = "Overwrite";
    overwrite.Value <<= true;
    const css::uno::Reference<css::frame::XStorable> storable(model, css::uno::UNO_QUERY_THROW);
    storable->storeToURL(url, office::seq<css::beans::PropertyValue>({name, overwrite}));
}

} // namespace kehoach::session
