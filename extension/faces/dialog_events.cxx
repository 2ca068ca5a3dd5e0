// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog_events.hxx"

#include "office/text.hxx"

namespace kehoach::faces {

void DialogEvents::guard() {
    try {
        action_();
    } catch (const css::uno::Exception& fault) {
        failed_(office::utf8(fault.Message));
    } catch (const std::exception& fault) {
        failed_(fault.what());
    }
}

} // namespace kehoach::faces
