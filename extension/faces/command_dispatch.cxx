// SPDX-License-Identifier: MPL-2.0
#include "faces/command_dispatch.hxx"

#include "faces/main_thread.hxx"
#include "faces/shown.hxx"
#include "session/document_session.hxx"

#include <algorithm>
#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XNotifyingDispatch.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/weakref.hxx>
#include <mutex>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;
using Listener = Reference<css::frame::XStatusListener>;

Reference<css::frame::XModel> model_of(const Reference<css::frame::XFrame>& frame) {
    if (!frame.is() || !frame->getController().is())
        return {};
    return frame->getController()->getModel();
}

/// What the office itself adds to the arguments of a dispatch.
bool is_of_the_office(const OUString& name) {
    return name == "Referer" || name == "SynchronMode" || name == "KeyModifier" ||
           name == "ClipboardIsBinary";
}

class CommandDispatch
    : public cppu::WeakImplHelper2<css::frame::XNotifyingDispatch, css::document::XDocumentEventListener> {
public:
    CommandDispatch(const Reference<css::uno::XComponentContext>& context,
                    const Reference<css::frame::XFrame>& frame, const Command& command)
        : context_(context), frame_(frame), command_(command) {}

    void SAL_CALL dispatch(const css::util::URL&,
                           const Sequence<css::beans::PropertyValue>& arguments) override {
        run(arguments);
    }

    void SAL_CALL
    dispatchWithNotification(const css::util::URL&, const Sequence<css::beans::PropertyValue>& arguments,
                             const Reference<css::frame::XDispatchResultListener>& listener) override {
        // The cache of dispatches may let go of us while the command runs.
        const Reference<css::frame::XNotifyingDispatch> self(this);
        const Outcome outcome = run(arguments);
        if (listener.is())
            listener->dispatchFinished(
                css::frame::DispatchResultEvent(self,
                                                outcome.success ? css::frame::DispatchResultState::SUCCESS
                                                                : css::frame::DispatchResultState::FAILURE,
                                                outcome.result));
    }

    void SAL_CALL addStatusListener(const Listener& listener, const css::util::URL& url) override {
        if (!listener.is())
            return;
        bool first = false;
        {
            const std::lock_guard guard(mutex_);
            first = listeners_.empty();
            listeners_.push_back({listener, url});
        }
        if (first)
            watch(true);
        listener->statusChanged(state(url));
    }

    void SAL_CALL removeStatusListener(const Listener& listener, const css::util::URL&) override {
        bool last = false;
        {
            const std::lock_guard guard(mutex_);
            std::erase_if(listeners_, [&](const Listening& each) { return each.listener == listener; });
            last = listeners_.empty();
        }
        if (last)
            watch(false);
    }

    /// The edit mode can change while the document is open: only then is there anything new to tell.
    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override {
        if (event.EventName != "OnModeChanged")
            return;
        tell();
    }

    void SAL_CALL disposing(const css::lang::EventObject&) override {
        const std::lock_guard guard(mutex_);
        listeners_.clear();
    }

private:
    struct Listening {
        Listener listener;
        css::util::URL url;
    };

    void tell() {
        for (const auto& each : copy())
            each.listener->statusChanged(state(each.url));
    }

    std::vector<Listening> copy() {
        const std::lock_guard guard(mutex_);
        return listeners_;
    }

    css::frame::FeatureStateEvent state(const css::util::URL& url) {
        css::frame::FeatureStateEvent event;
        event.Source = static_cast<css::frame::XNotifyingDispatch*>(this);
        event.FeatureURL = url;
        const auto model = model_of(Reference<css::frame::XFrame>(frame_));
        event.IsEnabled = is_enabled(command_, model);
        if (event.IsEnabled && command_.said != nullptr)
            event.State <<= office::ustring(command_.said(context_, model));
        return event;
    }

    void watch(bool on) {
        const Reference<css::document::XDocumentEventBroadcaster> model(
            model_of(Reference<css::frame::XFrame>(frame_)), css::uno::UNO_QUERY);
        if (!model.is())
            return;
        if (on)
            model->addDocumentEventListener(this);
        else
            model->removeDocumentEventListener(this);
        if (command_.said != nullptr)
            hear(on);
    }

    /// The session holds it weakly: without it nothing is heard any more.
    void hear(bool on) {
        const auto model = model_of(Reference<css::frame::XFrame>(frame_));
        heard_.reset();
        if (!on || !is_enabled(command_, model))
            return;
        // Scripts check on threads of their own, where nobody else may hold us any more.
        const css::uno::WeakReference<css::frame::XNotifyingDispatch> self(this);
        heard_ = std::make_shared<std::function<void()>>([this, self] {
            if (const Reference<css::frame::XNotifyingDispatch> held(self); held.is())
                tell();
        });
        session::DocumentSession::of(context_, model)->listen(heard_);
    }

    Outcome run(const Sequence<css::beans::PropertyValue>& arguments) {
        Outcome outcome;
        on_main_thread(context_, [&] { outcome = execute(command_, call(arguments)); });
        return outcome;
    }

    Call call(const Sequence<css::beans::PropertyValue>& arguments) {
        Call made;
        made.context = context_;
        made.frame = Reference<css::frame::XFrame>(frame_);
        made.model = model_of(made.frame);
        for (const auto& argument : arguments)
            if (!is_of_the_office(argument.Name))
                made.arguments[office::utf8(argument.Name)] = argument.Value;
        made.interactive = made.arguments.empty() && is_visible(made.frame);
        return made;
    }

    const Reference<css::uno::XComponentContext> context_;
    const css::uno::WeakReference<css::frame::XFrame> frame_;
    const Command& command_;
    std::mutex mutex_;
    std::vector<Listening> listeners_;
    std::shared_ptr<std::function<void()>> heard_;
};

} // namespace

Reference<css::frame::XDispatch> make_dispatch(const Reference<css::uno::XComponentContext>& context,
                                               const Reference<css::frame::XFrame>& frame,
                                               const Command& command) {
    return new CommandDispatch(context, frame, command);
}

} // namespace kehoach::faces
