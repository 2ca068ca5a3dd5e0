// SPDX-License-Identifier: MPL-2.0
#include "session/cancel.hxx"

#include <mutex>
#include <set>

namespace kehoach::session {

namespace {

std::mutex guard;
std::set<Cancellable*>& under_way() {
    static std::set<Cancellable*> all;
    return all;
}

css::uno::XInterface* identity(const css::uno::Reference<css::frame::XModel>& model) {
    return css::uno::Reference<css::uno::XInterface>(model, css::uno::UNO_QUERY).get();
}

} // namespace

Cancellable::Cancellable(const css::uno::Reference<css::frame::XModel>& model)
    : document_(identity(model)), watch_([this] { return wanted_.load(); }) {
    const std::scoped_lock lock(guard);
    under_way().insert(this);
}

Cancellable::~Cancellable() {
    const std::scoped_lock lock(guard);
    under_way().erase(this);
}

bool cancel(const css::uno::Reference<css::frame::XModel>& model) {
    auto* const document = identity(model);
    bool any = false;
    const std::scoped_lock lock(guard);
    for (Cancellable* const one : under_way())
        if (one->document_ == document) {
            one->wanted_ = false;
            any = true;
        }
    return any;
}

} // namespace kehoach::session
