// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>

namespace kehoach::test {

/// What the work calls of the office runs on its main thread, as it does when a person does it. A window that
/// is closed from the thread of a connection may go while its toolbars are just asking what they can do, and
/// the office with it. Work within such work goes on in it. Throws what the work throws, and std::runtime_error
/// where the office has ended or does not come to it within two minutes.
void on_main_thread(const std::function<void()>& work);

} // namespace kehoach::test
