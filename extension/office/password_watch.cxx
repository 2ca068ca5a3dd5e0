// SPDX-License-Identifier: MPL-2.0
#include "office/password_watch.hxx"

#include <com/sun/star/task/DocumentMSPasswordRequest.hpp>
#include <com/sun/star/task/DocumentPasswordRequest.hpp>
#include <com/sun/star/task/XInteractionAbort.hpp>

namespace kehoach::office {

void SAL_CALL PasswordWatch::handle(const css::uno::Reference<css::task::XInteractionRequest>& request) {
    const css::uno::Any question = request->getRequest();
    css::task::DocumentPasswordRequest ours;
    css::task::DocumentMSPasswordRequest theirs;
    if ((question >>= ours) || (question >>= theirs))
        asked_ = true;
    for (const auto& answer : request->getContinuations()) {
        const css::uno::Reference<css::task::XInteractionAbort> abort(answer, css::uno::UNO_QUERY);
        if (abort.is()) {
            abort->select();
            return;
        }
    }
}

} // namespace kehoach::office
