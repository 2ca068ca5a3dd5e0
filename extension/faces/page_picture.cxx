// SPDX-License-Identifier: MPL-2.0
#include "faces/page_picture.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/graphic/GraphicProvider.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>

namespace kehoach::faces {

css::uno::Reference<css::graphic::XGraphic>
picture_of(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& svg) {
    const css::uno::Sequence<sal_Int8> bytes(reinterpret_cast<const sal_Int8*>(svg.data()),
                                             static_cast<sal_Int32>(svg.size()));
    const auto stream = css::io::SequenceInputStream::createStreamFromSequence(context, bytes);
    css::beans::PropertyValue input;
    input.Name = "InputStream";
    input.Value <<= css::uno::Reference<css::io::XInputStream>(stream, css::uno::UNO_QUERY_THROW);
    return css::graphic::GraphicProvider::create(context)->queryGraphic(
        office::seq<css::beans::PropertyValue>({input}));
}

} // namespace kehoach::faces
