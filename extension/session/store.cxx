// SPDX-License-Identifier: MPL-2.0
#include "session/store.hxx"

#include "calc/view.hxx"
#include "office/beside.hxx"
#include "office/property.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/unseen.hxx"
#include "writer/empty_sheets.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/io/SequenceInputStream.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <vector>

namespace kehoach::session {

void store(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
           const char* filter) {
    using office::property;
    using Values = css::uno::Sequence<css::beans::PropertyValue>;
    std::vector<css::beans::PropertyValue> how{property("FilterName", rtl::OUString::createFromAscii(filter)),
                                               property("Overwrite", true)};
    if (std::string_view(filter) == "writer_pdf_Export") {
        const bool skip = !writer::is_two_sided(model);
        // Tags are what screen readers and archives go by; a long plan is read by its headings.
        how.push_back(property(
            "FilterData", office::seq({property("IsSkipEmptyPages", skip), property("UseTaggedPDF", true),
                                       property("ExportBookmarks", true)})));
    }
    const css::uno::Reference<css::frame::XStorable> storable(model, css::uno::UNO_QUERY_THROW);
    office::write_beside(url, [&](const rtl::OUString& beside) {
        storable->storeToURL(beside, Values(how.data(), static_cast<sal_Int32>(how.size())));
    });
}

void store_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& url,
                 const char* filter) {
    const auto file = css::io::TempFile::create(context);
    store(model, file->getUri(), filter);
    const office::Unseen copy(context, file->getUri());
    if (!copy.model().is())
        throw office::Refused("file.unreadable", {{"file", office::utf8(url)}});
    calc::keep_heads_in_view(copy.model());
    store(copy.model(), url, filter);
}

void store_again(const css::uno::Reference<css::frame::XModel>& model) {
    std::string filter;
    for (const css::beans::PropertyValue& argument : model->getArgs())
        if (rtl::OUString name; argument.Name == "FilterName" && (argument.Value >>= name))
            filter = office::utf8(name);
    store(model, model->getURL(), filter.c_str());
}

void store_bytes(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url,
                 std::string_view bytes) {
    const css::uno::Sequence<sal_Int8> sequence(reinterpret_cast<const sal_Int8*>(bytes.data()),
                                                static_cast<sal_Int32>(bytes.size()));
    office::write_beside(url, [&](const rtl::OUString& beside) {
        const auto stream = css::io::SequenceInputStream::createStreamFromSequence(context, sequence);
        const css::uno::Reference<css::io::XInputStream> input(stream, css::uno::UNO_QUERY_THROW);
        css::ucb::SimpleFileAccess::create(context)->writeFile(beside, input);
    });
}

} // namespace kehoach::session
