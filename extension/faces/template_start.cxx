// SPDX-License-Identifier: MPL-2.0
#include "faces/template_start.hxx"

#include "faces/commands.hxx"
#include "office/gone.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <cppuhelper/implbase1.hxx>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using Context = Reference<css::uno::XComponentContext>;
using Model = Reference<css::frame::XModel>;

/// Where a template says which command begins.
rtl::OUString start_property() {
    return "kehoach.start";
}

/// The command a template names; none for other documents, and for those that are stored.
const Command* named_in(const Model& model) {
    const Reference<css::document::XDocumentPropertiesSupplier> supplier(model, UNO_QUERY);
    if (!supplier.is() || !model->getURL().isEmpty())
        return nullptr;
    const Reference<css::beans::XPropertySet> own(
        supplier->getDocumentProperties()->getUserDefinedProperties(), UNO_QUERY_THROW);
    if (!own->getPropertySetInfo()->hasPropertyByName(start_property()))
        return nullptr;
    rtl::OUString name;
    own->getPropertyValue(start_property()) >>= name;
    return name == "NewPlan" || name == "NewForm" ? find_command(office::utf8(name)) : nullptr;
}

/// From now on it is a document like any other: it begins nothing twice, and no newer template offers itself.
void forget_template(const Model& model) {
    const auto properties =
        Reference<css::document::XDocumentPropertiesSupplier>(model, UNO_QUERY_THROW)->getDocumentProperties();
    properties->getUserDefinedProperties()->removeProperty(start_property());
    properties->setTemplateName({});
    properties->setTemplateURL({});
    properties->setTitle({});
    Reference<css::util::XModifiable>(model, UNO_QUERY_THROW)->setModified(false);
}

/// Once the window stands: a command asks above it.
class Start : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    Start(const Context& context, const Model& model, const Command& command)
        : context_(context), model_(model), command_(command) {}

    void SAL_CALL notify(const css::uno::Any&) override {
        office::unless_gone([&] {
            const auto controller = model_->getCurrentController();
            if (!controller.is()) // nobody sees it any more
                return;
            Call call;
            call.context = context_;
            call.model = model_;
            call.frame = controller->getFrame();
            call.interactive = true;
            const Outcome outcome = execute(command_, call);
            Model made;
            if (outcome.success && (outcome.result >>= made) && made.is() && made != model_)
                close_if_untouched(call.frame);
        });
    }

private:
    void close_if_untouched(const Reference<css::frame::XFrame>& frame) const {
        if (!Reference<css::util::XModifiable>(model_, UNO_QUERY_THROW)->isModified())
            Reference<css::util::XCloseable>(frame, UNO_QUERY_THROW)->close(false);
    }

    const Context context_;
    const Model model_;
    const Command& command_;
};

} // namespace

void start_of_template(const Context& context, const Model& model) {
    const Command* const command = named_in(model);
    if (command == nullptr)
        return;
    forget_template(model);
    css::awt::AsyncCallback::create(context)->addCallback(new Start(context, model, *command), {});
}

} // namespace kehoach::faces
