// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "display.hxx"

#include <gtest/gtest.h>

namespace kehoach::test {

/// Real keys in a Vietnamese office with the extension, on a display of its own; windows are drawn by the office
/// itself, of others the sidebar cannot be read from outside. Left out, saying so, where nobody can type.
class RealKeys : public testing::Test {
protected:
    void SetUp() override;
    /// The office may be used: neither left out nor failed.
    static bool is_ready() { return !IsSkipped() && !HasFatalFailure(); }
    static Display& display();
};

} // namespace kehoach::test
