// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/document/XDocumentEventBroadcaster.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <cppuhelper/weakref.hxx>
#include <functional>
#include <rtl/ref.hxx>

namespace kehoach::faces {

class ModeListener;

/// Hears when a document becomes read-only or editable while it is open.
class ModeWatch {
public:
    ModeWatch(const css::uno::Reference<css::frame::XModel>& model, std::function<void()> changed);
    ~ModeWatch();
    ModeWatch(const ModeWatch&) = delete;
    ModeWatch& operator=(const ModeWatch&) = delete;

private:
    css::uno::WeakReference<css::document::XDocumentEventBroadcaster> document_;
    rtl::Reference<ModeListener> listener_;
};

} // namespace kehoach::faces
