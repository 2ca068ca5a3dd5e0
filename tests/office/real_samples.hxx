// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <filesystem>
#include <gtest/gtest.h>
#include <string>

namespace kehoach::test {

/// A test of texts of real offices, which stand beside the source tree; skipped where they do not.
class RealSamples : public testing::Test {
protected:
    void SetUp() override;
    /// A copy: who else has the sample open would keep this office from loading it for a change.
    static OpenDocument opened(const std::string& name);
    static std::filesystem::path folder();
};

/// A text without looks, as it was taken out of a file.
bool is_bare(const std::string& name);

} // namespace kehoach::test
