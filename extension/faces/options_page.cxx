// SPDX-License-Identifier: MPL-2.0
// The page in Tools > Options: how texts are looked over, and ways to what the person settles once. Each of
// the windows keeps what it changes itself; OK and Reset of the options are for the fields.
#include "faces/constructors.hxx"
#include "faces/diagnostics_command.hxx"
#include "faces/guide.hxx"
#include "faces/ignore_dialog.hxx"
#include "faces/message.hxx"
#include "faces/office_dialog.hxx"
#include "faces/options_fields.hxx"
#include "faces/pack_dialog.hxx"
#include "faces/window_key.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/insert_words.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XContainerWindowEventHandler.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <optional>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using css::uno::Sequence;
using rtl::OUString;

Reference<css::awt::XControl> help_of(const Reference<css::awt::XWindow>& page) {
    return Reference<css::awt::XControlContainer>(page, css::uno::UNO_QUERY_THROW)->getControl("help");
}

class OptionsPage
    : public cppu::WeakImplHelper2<css::awt::XContainerWindowEventHandler, css::lang::XServiceInfo> {
public:
    explicit OptionsPage(const Reference<css::uno::XComponentContext>& context) : context_(context) {}

    sal_Bool SAL_CALL callHandlerMethod(const Reference<css::awt::XWindow>& page,
                                        const css::uno::Any& argument, const OUString& method) override {
        const auto frame = css::frame::Desktop::create(context_)->getCurrentFrame();
        if (!key_)
            key_.emplace(context_, css::awt::Key::F1, page,
                         [this, page] { callHandlerMethod(page, {}, "onHelp"); });
        try {
            if (method == "onOffices")
                show_offices(context_, frame);
            else if (method == "onPacks")
                show_packs(context_, frame);
            else if (method == "onIgnored")
                show_ignored_on_machine(context_, frame);
            else if (method == "onCitations")
                forget_citations(frame);
            else if (method == "onDiagnostics")
                show_diagnostics(context_, frame);
            else if (method == "onLive")
                OptionsFields(context_, page).enable();
            else if (method == "onHelp")
                open_guide(context_, help_of(page));
            else if (method == "onDefaults")
                OptionsFields(context_, page).show({});
            else if (rtl::OUString what; method == "external_event" && (argument >>= what))
                told(OptionsFields(context_, page), what);
            else
                return false;
        } catch (const office::Refused& refused) {
            show_message(context_, frame, Mood::fault,
                         office::string(context_, refused.key, refused.arguments));
        }
        return true;
    }

    Sequence<OUString> SAL_CALL getSupportedMethodNames() override {
        return office::seq<OUString>({"external_event", "onCitations", "onDefaults", "onDiagnostics",
                                      "onHelp", "onIgnored", "onLive", "onOffices", "onPacks"});
    }

    OUString SAL_CALL getImplementationName() override { return "org.kehoach.impl.OptionsPage"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override {
        return cppu::supportsService(this, name);
    }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override {
        return office::seq<OUString>({"org.kehoach.OptionsPage"});
    }

private:
    void forget_citations(const Reference<css::frame::XFrame>& frame) const {
        const auto count = session::count_citations(context_);
        const office::Refused::Arguments arguments{{"count", std::to_string(count)}};
        if (count == 0)
            show_message(context_, frame, Mood::information,
                         office::string(context_, "dialog.options.citations.none"));
        else if (ask(context_, frame, office::string(context_, "dialog.options.citations.ask", arguments)))
            session::forget_citations(context_);
    }

    /// "initialize" when the page is shown, "back" for Reset, "ok" for OK and Apply.
    void told(OptionsFields fields, const OUString& what) const {
        const auto kept = session::preferences(context_);
        if (what != "ok")
            fields.show(kept);
        else if (const auto wanted = fields.read(kept); wanted != kept)
            session::put_preferences(context_, wanted);
    }

    const Reference<css::uno::XComponentContext> context_;
    std::optional<WindowKey> key_;
};

} // namespace

Reference<css::uno::XInterface> make_options_page(const Reference<css::uno::XComponentContext>& context) {
    return static_cast<cppu::OWeakObject*>(new OptionsPage(context));
}

} // namespace kehoach::faces
