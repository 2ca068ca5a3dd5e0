// SPDX-License-Identifier: MPL-2.0
#include "faces/mode_watch.hxx"

#include "office/gone.hxx"

#include <com/sun/star/document/XDocumentEventListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <utility>

namespace kehoach::faces {

using Document = css::uno::Reference<css::document::XDocumentEventBroadcaster>;

/// Told on after the watch is gone: the document may just be calling.
class ModeListener final : public cppu::WeakImplHelper1<css::document::XDocumentEventListener> {
public:
    explicit ModeListener(std::function<void()> changed) : changed_(std::move(changed)) {}
    void stop() { changed_ = nullptr; }
    void SAL_CALL documentEventOccured(const css::document::DocumentEvent& event) override {
        const auto changed = changed_;
        if (changed && event.EventName == "OnModeChanged")
            office::unless_gone(changed);
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override { stop(); }

private:
    std::function<void()> changed_;
};

ModeWatch::ModeWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> changed)
    : listener_(new ModeListener(std::move(changed))) {
    const Document document(model, css::uno::UNO_QUERY);
    document_ = document;
    if (document.is())
        document->addDocumentEventListener(listener_.get());
}

ModeWatch::~ModeWatch() {
    listener_->stop();
    if (const Document document(document_); document.is())
        office::unless_gone([&] { document->removeDocumentEventListener(listener_.get()); });
}

} // namespace kehoach::faces
