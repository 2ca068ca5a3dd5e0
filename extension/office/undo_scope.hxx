// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/document/XUndoManager.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <functional>
#include <rtl/ustring.hxx>

namespace kehoach::office {

/// One command, one undo step: an undo context and locked controllers for as long as it lives.
/// An exception inside: the destructor closes the context and takes the step back, so that the document is as before.
class UndoScope {
public:
    UndoScope(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& title);
    ~UndoScope();
    UndoScope(const UndoScope&) = delete;
    UndoScope& operator=(const UndoScope&) = delete;

    /// Does something the office does not record (or whose recording wipes the stack: page styles), with the
    /// undo manager locked, and records `undo` and `redo` as a step of this scope.
    void unrecorded(const rtl::OUString& title, const std::function<void()>& redo, const std::function<void()>& undo);
    /// Properties of an object set that way; equal values are skipped.
    void set_properties(const css::uno::Reference<css::beans::XPropertySet>& object, const rtl::OUString& title,
                        const std::vector<css::beans::PropertyValue>& values);

private:
    css::uno::Reference<css::frame::XModel> model_;
    css::uno::Reference<css::document::XUndoManager> manager_;
    int exceptions_;
};

} // namespace kehoach::office
