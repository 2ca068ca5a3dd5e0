// SPDX-License-Identifier: MPL-2.0
#include "session/new_document.hxx"

#include "office/hidden_window.hxx"
#include "office/property.hxx"
#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XCloseable.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using css::beans::PropertyValue;
using office::property;

Model load(const Context& context, const rtl::OUString& url, const css::uno::Sequence<PropertyValue>& how) {
    const auto desktop = css::frame::Desktop::create(context);
    return Model(desktop->loadComponentFromURL(url, "_blank", 0, how), css::uno::UNO_QUERY);
}

Model open_hidden(const Context& context, const rtl::OUString& url, bool read_only) {
    const Model model =
        load(context, url,
             office::seq<PropertyValue>(
                 {property("Hidden", true), property("ReadOnly", read_only), property("OnMainThread", true),
                  property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
                  property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)}));
    if (model.is())
        office::give_size(model);
    return model;
}

} // namespace

Model new_document(const Context& context, Application application, bool visible) {
    const rtl::OUString url(application == Application::writer ? rtl::OUString("private:factory/swriter")
                                                               : rtl::OUString("private:factory/scalc"));
    // Visible documents are made on the main thread, whoever calls: windows belong to it.
    const Model model =
        load(context, url,
             office::seq<PropertyValue>({property("Hidden", !visible), property("OnMainThread", true)}));
    if (!visible && model.is())
        office::give_size(model);
    return model;
}

Model open_to_read(const Context& context, const rtl::OUString& url) {
    return open_hidden(context, url, true);
}

Model open_copy(const Context& context, const rtl::OUString& url) {
    return open_hidden(context, url, false);
}

void close(const Model& model) {
    const css::uno::Reference<css::util::XCloseable> closeable(model, css::uno::UNO_QUERY_THROW);
    closeable->close(true);
}

void forget_undo(const Model& model) {
    const css::uno::Reference<css::document::XUndoManagerSupplier> supplier(model, css::uno::UNO_QUERY_THROW);
    supplier->getUndoManager()->clear();
}

} // namespace kehoach::session
