// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/live_check.hxx"
#include "faces/panel_words.hxx"
#include "faces/sidebar_view.hxx"
#include "faces/window_key.hxx"
#include "session/document_session.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/ui/XSidebarPanel.hpp>
#include <com/sun/star/ui/XToolPanel.hpp>
#include <com/sun/star/ui/XUIElement.hpp>
#include <cppuhelper/basemutex.hxx>
#include <cppuhelper/compbase3.hxx>
#include <optional>

namespace kehoach::faces {

/// What the office asks of a panel of the sidebar, and what both of ours do alike: they follow the session of
/// the document that their frame shows, and say in themselves what is refused.
class SidebarPanel : private cppu::BaseMutex,
                     public cppu::WeakComponentImplHelper3<css::ui::XUIElement, css::ui::XToolPanel,
                                                           css::ui::XSidebarPanel> {
public:
    css::uno::Reference<css::frame::XFrame> SAL_CALL getFrame() override { return frame_; }
    rtl::OUString SAL_CALL getResourceURL() override { return url_; }
    sal_Int16 SAL_CALL getType() override;
    css::uno::Reference<css::uno::XInterface> SAL_CALL getRealInterface() override;
    css::uno::Reference<css::accessibility::XAccessible> SAL_CALL
    createAccessible(const css::uno::Reference<css::accessibility::XAccessible>& parent) override;
    css::uno::Reference<css::awt::XWindow> SAL_CALL getWindow() override;
    css::ui::LayoutSize SAL_CALL getHeightForWidth(sal_Int32 width) override;
    sal_Int32 SAL_CALL getMinimalWidth() override;
    void SAL_CALL disposing() override;

protected:
    SidebarPanel(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XFrame>& frame, rtl::OUString url);

    /// Null before it is opened and when the panel is gone.
    virtual SidebarView* view() const = 0;
    /// The panel goes: what it keeps besides.
    virtual void let_go() = 0;
    /// The frame shows another document than before.
    virtual void attached() {}
    /// After every check, whoever asked for it, and when the last one has become old.
    virtual void changed() = 0;

    css::uno::Reference<css::frame::XModel> model() const;
    bool is_editable() const;
    /// The session of the document the frame shows now; none for other kinds of documents.
    void attach();
    /// What is refused is said in the panel itself: it is no reason for a window.
    void attempt(const std::function<void()>& action);
    void say(const std::string& message);
    /// The guide, by its button, or by F1 from when the view stands.
    void show_help();
    void answer_help_key();

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const PanelWords words_;
    css::uno::Reference<css::frame::XFrame> frame_;
    std::shared_ptr<session::DocumentSession> session_;
    std::shared_ptr<LiveCheck> live_; ///< goes on as long as the panel stands

private:
    const rtl::OUString url_;
    std::shared_ptr<std::function<void()>> changed_;
    std::optional<WindowKey> help_key_;
};

} // namespace kehoach::faces
