// SPDX-License-Identifier: MPL-2.0
#include "office/undo_scope.hxx"

#include "office/gone.hxx"
#include "office/recording.hxx"

#include <algorithm>
#include <com/sun/star/document/UndoContextNotClosedException.hpp>
#include <com/sun/star/document/XUndoAction.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <cppuhelper/implbase1.hxx>
#include <exception>

namespace kehoach::office {

namespace {

using Manager = css::uno::Reference<css::document::XUndoManager>;
using Work = std::function<void()>;

/// While it lives the undo manager records nothing and, what matters for page styles, clears nothing.
class Unrecorded {
public:
    explicit Unrecorded(const Manager& manager) : manager_(manager) { manager_->lock(); }
    ~Unrecorded() {
        unless_gone([&] { manager_->unlock(); });
    }
    Unrecorded(const Unrecorded&) = delete;
    Unrecorded& operator=(const Unrecorded&) = delete;

private:
    const Manager& manager_;
};

class Step : public cppu::WeakImplHelper1<css::document::XUndoAction> {
public:
    Step(const rtl::OUString& title, Work redo, Work undo)
        : title_(title), redo_(std::move(redo)), undo_(std::move(undo)) {}
    rtl::OUString SAL_CALL getTitle() override { return title_; }
    void SAL_CALL undo() override { run(undo_); }
    void SAL_CALL redo() override { run(redo_); }

private:
    /// The office itself records nothing while it undoes. Locking and unlocking the manager here would switch
    /// recording on again in the middle of that, and the stack being walked through would be cleared.
    /// An exception that undo() does not declare would tear down the bridge to a client.
    static void run(const Work& work) {
        try {
            work();
        } catch (const css::uno::RuntimeException&) {
            throw;
        } catch (const css::uno::Exception& fault) {
            throw css::uno::RuntimeException(fault.Message, fault.Context);
        } catch (const std::exception& fault) {
            throw css::uno::RuntimeException(rtl::OUString::createFromAscii(fault.what()), nullptr);
        }
    }

    rtl::OUString title_;
    Work redo_, undo_;
};

void nothing() {}

/// A context without entries leaves no step, and taking back "the last step" would then take the user's:
/// an entry of our own makes sure that there is one.
void take_back(const Manager& manager) {
    try {
        manager->undo();
        manager->clearRedo();
    } catch (const css::document::UndoContextNotClosedException&) {
        return; // inside another scope, which takes back the whole
    }
}

} // namespace

UndoScope::UndoScope(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& title)
    : model_(model),
      manager_(css::uno::Reference<css::document::XUndoManagerSupplier>(model, css::uno::UNO_QUERY_THROW)
                   ->getUndoManager()),
      exceptions_(std::uncaught_exceptions()) {
    // Of a lock within the step the office makes a part of it: done again it would lock, and nobody would unlock.
    model_->lockControllers();
    try {
        manager_->enterUndoContext(title);
    } catch (...) {
        model_->unlockControllers();
        throw;
    }
}

UndoScope::~UndoScope() {
    const bool failed = std::uncaught_exceptions() > exceptions_;
    unless_gone([&] {
        const bool records = !manager_->isLocked();
        if (failed && records)
            manager_->addUndoAction(new Step({}, nothing, nothing));
        manager_->leaveUndoContext();
        if (failed && records)
            take_back(manager_);
    });
    unless_gone([&] { model_->unlockControllers(); });
}

void UndoScope::unrecorded(const rtl::OUString& title, const Work& redo, const Work& undo) {
    {
        const Unrecorded unrecorded(manager_);
        try {
            redo();
        } catch (...) {
            undo(); // half done is worse than not done
            throw;
        }
    }
    if (manager_->isLocked())
        return;
    // What a step does is not recorded either when it is undone and done again.
    const auto quietly = [model = model_](const Work& work) {
        return [model, work] {
            const Recording none(model, false);
            work();
        };
    };
    try {
        manager_->addUndoAction(new Step(title, quietly(redo), quietly(undo)));
    } catch (...) { // done and not known is what nobody could take back
        const Unrecorded unrecorded(manager_);
        undo();
        throw;
    }
}

void UndoScope::set_properties(const css::uno::Reference<css::beans::XPropertySet>& object,
                               const rtl::OUString& title,
                               const std::vector<css::beans::PropertyValue>& values) {
    std::vector<css::beans::PropertyValue> before, after;
    for (const css::beans::PropertyValue& value : values) {
        const css::uno::Any now = object->getPropertyValue(value.Name);
        if (now == value.Value)
            continue;
        after.push_back(value);
        before.push_back(value);
        before.back().Value = now;
    }
    if (after.empty())
        return;
    std::reverse(before.begin(), before.end());
    const auto set = [object](const std::vector<css::beans::PropertyValue>& list) {
        for (const css::beans::PropertyValue& value : list)
            if (value.Value.hasValue())
                object->setPropertyValue(value.Name, value.Value);
    };
    unrecorded(
        title, [set, after] { set(after); }, [set, before] { set(before); });
}

} // namespace kehoach::office
