// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/work.hpp"

#include <atomic>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::session {

/// Work on one document that `cancel` can end from another thread, as long as this lives. What is ended throws
/// text::Cancelled.
class Cancellable {
public:
    explicit Cancellable(const css::uno::Reference<css::frame::XModel>& model);
    ~Cancellable();
    Cancellable(const Cancellable&) = delete;
    Cancellable& operator=(const Cancellable&) = delete;

private:
    css::uno::XInterface* document_;
    std::atomic<bool> wanted_ = true;
    text::Watch watch_;

    friend bool cancel(const css::uno::Reference<css::frame::XModel>& model);
};

/// Ends the work under way on a document; from any thread. Whether there was any.
bool cancel(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
