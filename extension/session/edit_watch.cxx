// SPDX-License-Identifier: MPL-2.0
#include "session/edit_watch.hxx"

#include "office/undo_listener.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <mutex>

namespace kehoach::session {

/// Told on after the watch is gone: the manager may just be calling.
class EditListener final : public office::UndoListener {
public:
    explicit EditListener(std::function<void()> edited) : edited_(std::move(edited)) {}

    void stop() {
        const std::scoped_lock lock(guard_);
        edited_ = nullptr;
    }

    void SAL_CALL undoActionAdded(const Event&) override { tell(); }
    void SAL_CALL actionUndone(const Event&) override { tell(); }
    void SAL_CALL actionRedone(const Event&) override { tell(); }
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override { tell(); }
    void SAL_CALL resetAll(const css::lang::EventObject&) override { tell(); }
    void SAL_CALL cancelledContext(const Event&) override { tell(); }
    void SAL_CALL disposing(const css::lang::EventObject&) override { stop(); }

private:
    void tell() {
        std::function<void()> edited;
        {
            const std::scoped_lock lock(guard_);
            edited = edited_;
        }
        if (edited)
            edited();
    }

    std::mutex guard_;
    std::function<void()> edited_;
};

EditWatch::EditWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> edited)
    : edits_(new EditListener(std::move(edited))) {
    listener_ = edits_;
    const css::uno::Reference<css::document::XUndoManagerSupplier> supplier(model, css::uno::UNO_QUERY);
    if (!supplier.is())
        return;
    manager_ = supplier->getUndoManager();
    manager_->addUndoManagerListener(listener_);
}

EditWatch::~EditWatch() {
    edits_->stop();
    try {
        if (manager_.is())
            manager_->removeUndoManagerListener(listener_);
    } catch (const css::lang::DisposedException&) {
        // The document went first: nobody is left to call us.
    }
}

} // namespace kehoach::session
