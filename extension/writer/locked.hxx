// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/gone.hxx"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Reading is quadratic while the office answers every question with a new layout.
class Locked {
public:
    explicit Locked(const Model& model) : model_(model) { model_->lockControllers(); }
    ~Locked() {
        office::unless_gone([&] { model_->unlockControllers(); });
    }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

private:
    const Model& model_;
};

} // namespace kehoach::writer
