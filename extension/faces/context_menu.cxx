// SPDX-License-Identifier: MPL-2.0
// What every view of a text gets: entries of the context menu for what may come in where the cursor stands,
// and a check beside typing where what it finds is marked in the text.
#include "faces/commands.hxx"
#include "faces/constructors.hxx"
#include "faces/live_check.hxx"
#include "faces/mark_commands.hxx"
#include "faces/pause.hxx"
#include "faces/template_start.hxx"
#include "office/border.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/insertion.hpp"
#include "session/insert_part.hxx"
#include "session/preferences.hxx"

#include <array>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XIndexContainer.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/ui/XContextMenuInterception.hpp>
#include <com/sun/star/ui/XContextMenuInterceptor.hpp>
#include <cppuhelper/implbase1.hxx>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <cppuhelper/weakref.hxx>
#include <optional>
#include <rtl/ref.hxx>
#include <utility>

namespace kehoach::faces {
namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Context = Reference<css::uno::XComponentContext>;
using Menu = Reference<css::container::XIndexContainer>;

struct Entry {
    plan::Part part;
    const char *command, *title;
};
constexpr std::array<Entry, 3> entries{{{plan::Part::section, "InsertSection", "context.section"},
                                        {plan::Part::citation, "InsertCitation", "context.citation"},
                                        {plan::Part::deadline, "InsertDeadline", "context.deadline"}}};

/// Reading a longer text would be felt at every click: there all is offered, and the command decides.
constexpr sal_Int32 most_paragraphs = 2'000;

bool is_short(const Reference<css::frame::XModel>& model) {
    sal_Int32 count = 0;
    Reference<css::beans::XPropertySet>(model, UNO_QUERY_THROW)->getPropertyValue("ParagraphCount") >>= count;
    return count <= most_paragraphs;
}

std::vector<Entry> offered(const Reference<css::frame::XModel>& model) {
    std::vector<Entry> all;
    if (!is_enabled(*find_command(entries.front().command), model))
        return all;
    std::optional<session::Reading> reading;
    if (is_short(model))
        reading = session::read_now(model);
    for (const auto& one : entries)
        if (!reading ||
            plan::insertion_of(reading->document, reading->plan, one.part, reading->cursor).allowed())
            all.push_back(one);
    return all;
}

Reference<css::beans::XPropertySet> make(const Menu& menu, const char* kind) {
    const Reference<css::lang::XMultiServiceFactory> factory(menu, UNO_QUERY_THROW);
    return {factory->createInstance("com.sun.star.ui." + OUString::createFromAscii(kind)), UNO_QUERY_THROW};
}

void put_last(const Menu& menu, const Reference<css::beans::XPropertySet>& entry) {
    menu->insertByIndex(menu->getCount(), Any(entry));
}

class Interceptor : public cppu::WeakImplHelper1<css::ui::XContextMenuInterceptor> {
public:
    explicit Interceptor(const Context& context) : context_(context) {}

    /// Looks the text over from now on, as long as the view holds us.
    void look_over(const Reference<css::frame::XModel>& model) {
        model_ = model;
        pause_.emplace(context_, [this] { begin_looking(); });
        pause_->begin();
    }

    css::ui::ContextMenuInterceptorAction SAL_CALL
    notifyContextMenuExecute(const css::ui::ContextMenuExecuteEvent& event) override {
        auto action = css::ui::ContextMenuInterceptorAction_IGNORED;
        office::at_border(context_, "ContextMenu", [&] {
            const Reference<css::view::XSelectionSupplier> selection = event.Selection;
            const Reference<css::frame::XController> controller(selection, UNO_QUERY);
            if (controller.is() && extend(event.ActionTriggerContainer, controller->getModel()))
                action = css::ui::ContextMenuInterceptorAction_CONTINUE_MODIFIED;
        });
        return action;
    }

private:
    /// Not while the view is being made, and on the main thread. Without it the text only goes unmarked.
    void begin_looking() {
        try {
            const Reference<css::frame::XModel> model(model_);
            if (model.is() && session::preferences(context_).underline)
                live_ = LiveCheck::of(context_, model, session::DocumentSession::of(context_, model));
        } catch (const std::exception&) {
            live_.reset();
        } catch (const css::uno::Exception&) {
            live_.reset();
        }
    }

    bool extend(const Menu& menu, const Reference<css::frame::XModel>& model) const {
        const auto wanted = offered(model);
        const auto count = menu->getCount();
        if (mark_at_cursor(context_, model)) {
            put_last(menu, make(menu, "ActionTriggerSeparator"));
            if (is_enabled(*find_command("IgnoreMark"), model))
                append(menu, "IgnoreMark", "context.IgnoreMark");
            append(menu, "WhyMark", "context.WhyMark");
        }
        if (!wanted.empty())
            put_last(menu, make(menu, "ActionTriggerSeparator"));
        for (const auto& one : wanted)
            append(menu, one.command, one.title);
        return menu->getCount() > count;
    }

    void append(const Menu& menu, const char* command, const char* title) const {
        const auto entry = make(menu, "ActionTrigger");
        entry->setPropertyValue("Text", Any(office::ustring(office::string(context_, title))));
        entry->setPropertyValue("CommandURL", Any("org.kehoach:" + OUString::createFromAscii(command)));
        put_last(menu, entry);
    }

    const Context context_;
    css::uno::WeakReference<css::frame::XModel> model_;
    std::shared_ptr<LiveCheck> live_;
    std::optional<Pause> pause_;
};

bool is_hidden(const Reference<css::frame::XModel>& model) {
    bool hidden = false;
    for (const auto& one : model->getArgs())
        if (one.Name == "Hidden")
            one.Value >>= hidden;
    return hidden;
}

/// Registered for OnViewCreated: every view of a text gets the interceptor.
class ViewJob : public cppu::WeakImplHelper2<css::task::XJob, css::lang::XServiceInfo> {
public:
    explicit ViewJob(const Context& context) : context_(context) {}

    Any SAL_CALL execute(const css::uno::Sequence<css::beans::NamedValue>& arguments) override {
        office::at_border(context_, "ViewJob", [&] {
            const auto model = model_of(arguments);
            if (model.is() && !is_hidden(model))
                start_of_template(context_, model);
            if (!model.is() || !office::is_writer(model))
                return;
            const Reference<css::ui::XContextMenuInterception> view(model->getCurrentController(), UNO_QUERY);
            if (!view.is())
                return;
            const rtl::Reference<Interceptor> interceptor(new Interceptor(context_));
            view->registerContextMenuInterceptor(interceptor.get());
            if (!is_hidden(model))
                interceptor->look_over(model);
        });
        return {};
    }
    OUString SAL_CALL getImplementationName() override { return "org.kehoach.impl.ViewJob"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    css::uno::Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<OUString>({"org.kehoach.ViewJob"});
    }

private:
    static Reference<css::frame::XModel>
    model_of(const css::uno::Sequence<css::beans::NamedValue>& arguments) {
        Reference<css::frame::XModel> model;
        for (const auto& one : arguments) {
            css::uno::Sequence<css::beans::NamedValue> environment;
            if (one.Name == "Environment" && (one.Value >>= environment))
                for (const auto& each : environment)
                    if (each.Name == "Model")
                        each.Value >>= model;
        }
        return model;
    }

    const Context context_;
};

} // namespace

Reference<css::uno::XInterface> make_view_job(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new ViewJob(context));
}

} // namespace kehoach::faces
