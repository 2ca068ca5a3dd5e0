// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>

namespace kehoach::faces {

/// Works on a thread of its own and brings what comes of it to the main thread.
class Worker {
public:
    using Delivery = std::function<void()>;

    explicit Worker(css::uno::Reference<css::uno::XComponentContext> context);
    /// What is under way is ended and waited for; nothing is delivered any more.
    ~Worker();
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    /// `work` calls nothing of the office; what it returns is called on the main thread. Work begun before
    /// and not delivered yet is dropped: that under way ends where it says text::work. Neither must throw
    /// anything but text::Cancelled.
    void begin(std::function<Delivery()> work);

private:
    struct Desk;
    std::shared_ptr<Desk> desk_;
};

} // namespace kehoach::faces
