// SPDX-License-Identifier: MPL-2.0
#include "faces/sidebar_panel.hxx"

#include "faces/guide.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/ui/LayoutSize.hpp>
#include <com/sun/star/ui/UIElementType.hpp>

namespace kehoach::faces {

using css::uno::Reference;

SidebarPanel::SidebarPanel(const Reference<css::uno::XComponentContext>& context,
                           const Reference<css::frame::XFrame>& frame, rtl::OUString url)
    : WeakComponentImplHelper3(m_aMutex), context_(context), words_(context), frame_(frame),
      url_(std::move(url)), changed_(std::make_shared<std::function<void()>>([this] { changed(); })) {}

sal_Int16 SidebarPanel::getType() {
    return css::ui::UIElementType::TOOLPANEL;
}

Reference<css::uno::XInterface> SidebarPanel::getRealInterface() {
    return static_cast<cppu::OWeakObject*>(this);
}

Reference<css::accessibility::XAccessible>
SidebarPanel::createAccessible(const Reference<css::accessibility::XAccessible>&) {
    return Reference<css::accessibility::XAccessible>(getWindow(), css::uno::UNO_QUERY);
}

Reference<css::awt::XWindow> SidebarPanel::getWindow() {
    return view() != nullptr ? view()->window() : Reference<css::awt::XWindow>();
}

css::ui::LayoutSize SidebarPanel::getHeightForWidth(sal_Int32 width) {
    const int least = view() != nullptr ? view()->least_height(width) : 0;
    return {least, -1, least};
}

sal_Int32 SidebarPanel::getMinimalWidth() {
    return view() != nullptr ? view()->least_width() : 0;
}

void SidebarPanel::disposing() {
    help_key_.reset();
    changed_.reset();
    live_.reset();
    session_.reset();
    if (view() != nullptr)
        view()->dispose();
    let_go();
    frame_.clear();
}

Reference<css::frame::XModel> SidebarPanel::model() const {
    const auto controller = frame_.is() ? frame_->getController() : nullptr;
    return controller.is() ? controller->getModel() : nullptr;
}

bool SidebarPanel::is_editable() const {
    return model().is() && office::is_editable(model());
}

void SidebarPanel::attach() {
    if (!model().is())
        return;
    const auto current = session::DocumentSession::of(context_, model());
    if (current != session_) {
        session_ = current;
        session_->listen(changed_);
        attached();
    }
    live_ = LiveCheck::of(context_, model(), session_);
}

void SidebarPanel::attempt(const std::function<void()>& action) {
    // A window of ours may be open while the sidebar goes.
    const Reference<css::uno::XInterface> held(static_cast<cppu::OWeakObject*>(this));
    const auto session = session_;
    try {
        action();
    } catch (const office::Refused& refused) {
        say(words_.text(refused.key.c_str(), refused.arguments));
    } catch (const css::uno::Exception& fault) {
        say(office::utf8(fault.Message)); // here, for behind this nobody holds us any more
    } catch (const std::exception& fault) {
        say(fault.what());
    }
}

void SidebarPanel::show_help() {
    if (view() != nullptr)
        open_guide(context_, view()->help());
}

void SidebarPanel::answer_help_key() {
    const Reference<css::awt::XControlContainer> controls(getWindow(), css::uno::UNO_QUERY_THROW);
    help_key_.emplace(context_, css::awt::Key::F1, controls, [this] { attempt([this] { show_help(); }); });
}

void SidebarPanel::say(const std::string& message) {
    if (view() == nullptr)
        return;
    view()->set_text("status", message);
    view()->lay_out();
}

} // namespace kehoach::faces
