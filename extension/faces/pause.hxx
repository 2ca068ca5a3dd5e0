// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <memory>

namespace kehoach::faces {

/// Does something on the main thread once nothing has happened for a while: typing never waits for it.
class Pause {
public:
    /// `action` must not throw.
    Pause(css::uno::Reference<css::uno::XComponentContext> context, std::function<void()> action);
    ~Pause(); ///< what is still to come does not come any more
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;

    static constexpr std::chrono::milliseconds usual{350};
    /// Something has happened: the while begins anew.
    void begin(std::chrono::milliseconds quiet = usual);
    /// It has been done meanwhile: what is still to come does not come.
    void skip();

private:
    struct Waiting;
    std::shared_ptr<Waiting> waiting_;
};

} // namespace kehoach::faces
