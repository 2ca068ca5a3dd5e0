// SPDX-License-Identifier: MPL-2.0
#include "api/answer.hxx"

#include "faces/main_thread.hxx"
#include "office/border.hxx"

namespace kehoach::api {

void answer(const css::uno::Reference<css::uno::XComponentContext>& context, const char* call,
            const std::function<void()>& work) {
    faces::on_main_thread(context, [&] { office::at_border(context, call, work); });
}

} // namespace kehoach::api
