// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/task/XInteractionHandler.hpp>
#include <cppuhelper/implbase1.hxx>

namespace kehoach::office {

/// Stands where a person would be asked: answers nothing, remembers whether it was for a password.
class PasswordWatch final : public cppu::WeakImplHelper1<css::task::XInteractionHandler> {
public:
    void SAL_CALL handle(const css::uno::Reference<css::task::XInteractionRequest>& request) override;
    bool asked() const { return asked_; }

private:
    bool asked_ = false;
};

} // namespace kehoach::office
