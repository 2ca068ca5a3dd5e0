// SPDX-License-Identifier: MPL-2.0
#include "inside.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/loader/XImplementationLoader.hpp>
#include <com/sun/star/task/XJob.hpp>

namespace kehoach::test {

namespace {

using css::uno::UNO_QUERY_THROW;
template<typename T>
using Ref = css::uno::Reference<T>;

Ref<css::task::XJob> make_job() {
    const auto context = office().context();
    const Ref<css::loader::XImplementationLoader> loader(
        context->getServiceManager()->createInstanceWithContext("com.sun.star.loader.SharedLibrary", context),
        UNO_QUERY_THROW);
    const Ref<css::lang::XSingleComponentFactory> factory(
        loader->activate("kehoach.test.Inside", {}, url_of(KEHOACH_INSIDE), {}), UNO_QUERY_THROW);
    return {factory->createInstanceWithContext(context), UNO_QUERY_THROW};
}

} // namespace

css::uno::Any inside(const std::string& job, const Model& model,
                     const std::vector<std::pair<std::string, css::uno::Any>>& arguments) {
    std::vector<css::beans::NamedValue> values = {{"Job", css::uno::Any(office::ustring(job))},
                                                  {"Model", css::uno::Any(model)}};
    for (const auto& [name, value] : arguments)
        values.push_back({office::ustring(name), value});
    css::uno::Any result;
    told([&] { result = make_job()->execute({values.data(), static_cast<sal_Int32>(values.size())}); });
    return result;
}

std::string inside_text(const std::string& job, const Model& model,
                        const std::vector<std::pair<std::string, css::uno::Any>>& arguments) {
    rtl::OUString text;
    inside(job, model, arguments) >>= text;
    return office::utf8(text);
}

} // namespace kehoach::test
