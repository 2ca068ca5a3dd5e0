// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/gone.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::office {

/// While it lives, the office leaves the windows of a document alone. Otherwise it would answer every
/// question with a new layout, which makes reading quadratic, and would go on laying out a long document, for
/// minutes, whenever it hears its windows.
class Locked {
public:
    explicit Locked(const css::uno::Reference<css::frame::XModel>& model) : model_(model) {
        model_->lockControllers();
    }
    ~Locked() {
        unless_gone([&] { model_->unlockControllers(); });
    }
    Locked(const Locked&) = delete;
    Locked& operator=(const Locked&) = delete;

private:
    const css::uno::Reference<css::frame::XModel> model_;
};

} // namespace kehoach::office
