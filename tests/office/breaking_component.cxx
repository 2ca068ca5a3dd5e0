// SPDX-License-Identifier: MPL-2.0
// Runs commands within the office, one of whose changes fails.
#include "breaking_calls.hxx"
#include "faces/commands.hxx"
#include "office/text.hxx"
#include "session/document_session.hxx"
#include "session/mark_board.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>

namespace {

using namespace kehoach;
using css::uno::Any;
using Arguments = css::uno::Sequence<css::beans::NamedValue>;
using Context = css::uno::Reference<css::uno::XComponentContext>;

template<typename T>
T argument(const Arguments& arguments, const char* name) {
    T value{};
    for (const css::beans::NamedValue& each : arguments)
        if (each.Name.equalsAscii(name))
            each.Value >>= value;
    return value;
}

/// Of those that change the open document.
Any names() {
    std::vector<rtl::OUString> all;
    for (const faces::Command& command : faces::commands())
        if (command.edits)
            all.push_back(office::ustring(std::string(command.name)));
    return Any(css::uno::Sequence<rtl::OUString>(all.data(), static_cast<sal_Int32>(all.size())));
}

/// What a panel that is open does: somebody keeps the session, and its findings are marked in the text.
std::shared_ptr<session::DocumentSession> checked(const faces::Call& call) {
    const auto session = session::DocumentSession::of(call.context, call.model);
    session::MarkBoard::all().switch_on(true);
    session->check(session->options(), "en");
    return session;
}

/// A document that a command is told of is one that it may change.
Any seen(test::BreakingCalls& calls, const Any& value) {
    css::uno::Reference<css::frame::XModel> model;
    return (value >>= model) ? Any(calls.seen(model)) : value;
}

/// Done or not, how many changes were asked for, which failed, what the command says.
Any run(const Context& context, const Arguments& arguments) {
    const auto model = argument<css::uno::Reference<css::frame::XModel>>(arguments, "Model");
    test::BreakingCalls calls(argument<sal_Int32>(arguments, "Broken"));
    faces::Call call;
    call.context = calls.seen(context);
    call.model = calls.seen(model);
    call.frame = call.model->getCurrentController()->getFrame();
    for (const auto& each : argument<css::uno::Sequence<css::beans::PropertyValue>>(arguments, "Arguments"))
        call.arguments.emplace(office::utf8(each.Name), seen(calls, each.Value));
    const auto session = argument<bool>(arguments, "Checked") ? checked(call) : nullptr;
    calls.begin();
    const auto outcome =
        faces::execute(*faces::find_command(office::utf8(argument<rtl::OUString>(arguments, "Command"))), call);
    rtl::OUString said;
    outcome.result >>= said;
    return Any(office::seq<rtl::OUString>({outcome.success ? rtl::OUString("done") : rtl::OUString(),
                                           rtl::OUString::number(calls.count()), office::ustring(calls.failed()), said}));
}

class Breaking : public cppu::WeakImplHelper1<css::task::XJob> {
public:
    explicit Breaking(Context context) : context_(std::move(context)) {}
    Any SAL_CALL execute(const Arguments& arguments) override {
        return argument<rtl::OUString>(arguments, "Job") == "names" ? names() : run(context_, arguments);
    }

private:
    Context context_;
};

css::uno::Reference<css::uno::XInterface> SAL_CALL create(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new Breaking(context));
}

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT void component_getImplementationEnvironment(const char** environment, void**) {
    *environment = "gcc3";
}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void*, void*) {
    const auto factory = cppu::createSingleComponentFactory(create, rtl::OUString::createFromAscii(name), {});
    factory->acquire();
    return factory.get();
}
