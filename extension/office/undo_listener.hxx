// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/document/XUndoManagerListener.hpp>
#include <cppuhelper/implbase1.hxx>

namespace kehoach::office {

/// Hears of everything an undo manager tells, and does nothing about it: who derives from it overrides what
/// it wants to know.
class UndoListener : public cppu::WeakImplHelper1<css::document::XUndoManagerListener> {
public:
    using Event = css::document::UndoManagerEvent;

    void SAL_CALL undoActionAdded(const Event&) override {}
    void SAL_CALL actionUndone(const Event&) override {}
    void SAL_CALL actionRedone(const Event&) override {}
    void SAL_CALL allActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL redoActionsCleared(const css::lang::EventObject&) override {}
    void SAL_CALL resetAll(const css::lang::EventObject&) override {}
    void SAL_CALL enteredContext(const Event&) override {}
    void SAL_CALL enteredHiddenContext(const Event&) override {}
    void SAL_CALL leftContext(const Event&) override {}
    void SAL_CALL leftHiddenContext(const Event&) override {}
    void SAL_CALL cancelledContext(const Event&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

} // namespace kehoach::office
