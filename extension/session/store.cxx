// SPDX-License-Identifier: MPL-2.0
#include "session/store.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>

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

void store_bytes(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                 std::string_view bytes) {
    const css::uno::Sequence<sal_Int8> sequence(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                                static_cast<sal_Int32>(bytes.size()));
    const auto stream = css::io::SequenceInputStream::createStreamFromSequence(context, sequence);
    const css::uno::Reference<css::io::XInputStream> input(stream, css::uno::UNO_QUERY_THROW);
    css::ucb::SimpleFileAccess::create(context)->writeFile(url, input);
}

} // namespace kehoach::session
