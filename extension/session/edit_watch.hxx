// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <functional>

namespace kehoach::session {

class EditListener;

/// Hears of every change of a document, undone and redone ones too: each goes through its undo manager. (The
/// office tells modify listeners only when a document becomes modified, not when it is modified further.)
class EditWatch {
public:
    /// `edited` is called on the thread that changes the document, as often as it changes.
    EditWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> edited);
    ~EditWatch();
    EditWatch(const EditWatch&) = delete;
    EditWatch& operator=(const EditWatch&) = delete;

private:
    css::uno::Reference<css::document::XUndoManager> manager_;
    css::uno::Reference<css::document::XUndoManagerListener> listener_;
    EditListener* edits_ = nullptr; ///< the same, held by `listener_`
};

} // namespace kehoach::session
