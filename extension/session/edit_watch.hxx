// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/util/XModifyBroadcaster.hpp>
#include <functional>
#include <rtl/ref.hxx>

namespace kehoach::session {

class EditListener;

/// Hears of every change of a document, undone and redone ones too. Its undo manager tells of all but the
/// letters that go on with a word: Writer puts them into the action of its first letter. Modify listeners are
/// told of each, but of much that is no change too (saving, counting words): then the title of that action,
/// which has the typed word in it, shows whether anything was typed.
class EditWatch {
public:
    /// `edited` is called on the thread that changes the document, as often as it changes.
    EditWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> edited);
    ~EditWatch();
    EditWatch(const EditWatch&) = delete;
    EditWatch& operator=(const EditWatch&) = delete;
    /// The document as it is now has been read: only what comes after this is a change.
    void read();

private:
    css::uno::Reference<css::document::XUndoManager> manager_;
    css::uno::Reference<css::util::XModifyBroadcaster> document_;
    rtl::Reference<EditListener> edits_;
};

} // namespace kehoach::session
