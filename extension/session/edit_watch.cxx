// SPDX-License-Identifier: MPL-2.0
#include "session/edit_watch.hxx"

#include "office/undo_listener.hxx"

#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/util/XModifyListener.hpp>
#include <cppuhelper/implbase1.hxx>
#include <mutex>

namespace kehoach::session {

using Manager = css::uno::Reference<css::document::XUndoManager>;

namespace {

/// What undo would take back, in the office's words: of letters all of the word they make so far.
rtl::OUString last_change(const Manager& manager) {
    return manager->isUndoPossible() ? manager->getCurrentUndoActionTitle() : rtl::OUString();
}

} // namespace

/// Told on after the watch is gone: the manager may just be calling.
class EditListener final
    : public cppu::ImplInheritanceHelper1<office::UndoListener, css::util::XModifyListener> {
public:
    EditListener(Manager manager, std::function<void()> edited)
        : manager_(std::move(manager)), edited_(std::move(edited)) {}

    void stop() {
        const std::scoped_lock lock(guard_);
        edited_ = nullptr;
    }

    /// Remembers what undo would take back now; whether that is another change than before, or a longer one.
    bool look() {
        const auto now = last_change(manager_);
        const std::scoped_lock lock(guard_);
        const bool other = now != last_;
        last_ = now;
        return other;
    }

    void SAL_CALL undoActionAdded(const Event&) override { tell(); }
    void SAL_CALL actionUndone(const Event&) override { tell(); }
    void SAL_CALL actionRedone(const Event&) override { tell(); }
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override { tell(); }
    void SAL_CALL resetAll(const css::lang::EventObject&) override { tell(); }
    void SAL_CALL cancelledContext(const Event&) override { tell(); }
    void SAL_CALL modified(const css::lang::EventObject&) override {
        if (look())
            tell();
    }
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

    const Manager manager_;
    std::mutex guard_;
    std::function<void()> edited_;
    rtl::OUString last_;
};

EditWatch::EditWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> edited) {
    const css::uno::Reference<css::document::XUndoManagerSupplier> supplier(model, css::uno::UNO_QUERY);
    if (!supplier.is())
        return;
    manager_ = supplier->getUndoManager();
    edits_ = new EditListener(manager_, std::move(edited));
    edits_->look();
    manager_->addUndoManagerListener(edits_.get());
    document_.set(model, css::uno::UNO_QUERY);
    if (document_.is())
        document_->addModifyListener(edits_.get());
}

EditWatch::~EditWatch() {
    if (!edits_.is())
        return;
    edits_->stop();
    try {
        manager_->removeUndoManagerListener(edits_.get());
        if (document_.is())
            document_->removeModifyListener(edits_.get());
    } catch (const css::lang::DisposedException&) {
        // The document went first: nobody is left to call us.
    }
}

void EditWatch::read() {
    if (edits_.is())
        edits_->look();
}

} // namespace kehoach::session
