// SPDX-License-Identifier: MPL-2.0
// Packages of several platforms in one file: this office takes the library that is its own. The library of
// the other platform is a stand-in; none is built here.
#include "installed.hxx"
#include "office.hxx"
#include "process.hxx"

#include <fstream>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>
#include <sstream>

using namespace kehoach::test;
namespace fs = std::filesystem;

namespace {

int cmake(const fs::path& folder, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {CMAKE_PROGRAM, "-E", "chdir", folder, CMAKE_PROGRAM});
    return Process(arguments, folder, folder.parent_path() / "cmake.log").wait(120).value_or(-1);
}

void replace_in(const fs::path& file, const std::string& from, const std::string& to) {
    std::stringstream bytes;
    bytes << std::ifstream(file).rdbuf();
    std::string text = bytes.str();
    const auto at = text.find(from);
    ASSERT_NE(at, text.npos) << file;
    std::ofstream(file) << text.replace(at, from.size(), to);
}

class Platforms : public testing::Test {
protected:
    /// The package as one of Windows would be.
    fs::path of_windows() const {
        const auto unpacked = folder() / "windows";
        fs::create_directories(unpacked);
        EXPECT_EQ(cmake(unpacked, {"-E", "tar", "xf", package_file()}), 0);
        fs::remove(unpacked / "kehoach.uno.so");
        std::ofstream(unpacked / "kehoach.uno.dll") << "no library";
        replace_in(unpacked / "kehoach.components", "environment=\"gcc3\" uri=\"kehoach.uno.so\"",
                   "environment=\"mscx\" uri=\"kehoach.uno.dll\"");
        replace_in(unpacked / "META-INF/manifest.xml", "platform=Linux_x86_64", "platform=Windows_x86_64");
        return packed(unpacked, "windows.oxt");
    }

    fs::path packed(const fs::path& unpacked, const char* name) const {
        EXPECT_EQ(cmake(unpacked, {"-E", "tar", "cf", folder() / name, "--format=zip", "."}), 0);
        return folder() / name;
    }

    int join(const fs::path& other) const {
        return cmake(folder(), {"-DOUT=" + (folder() / "joined.oxt").string(),
                                "-DPACKAGES=" + other.string() + ";" + package_file().string(), "-P",
                                KEHOACH_SOURCE_DIR "/extension/cmake/Join.cmake"});
    }

    const fs::path& folder() const { return installed_.folder(); }
    Installed installed_;
};

} // namespace

TEST_F(Platforms, InOnePackageAreEachTakenByTheirOwnOffice) {
    told([this] {
        ASSERT_EQ(join(of_windows()), 0);
        ASSERT_EQ(installed_.add(folder() / "joined.oxt"), 0);
        Options chosen;
        chosen.arguments = installed_.arguments();
        Office office(chosen);
        EXPECT_TRUE(org::kehoach::PlanChecker::create(office.context()).is());
        EXPECT_EQ(office.terminate(), 0);
    });
}

TEST_F(Platforms, OfDifferentSourcesAreNotJoined) {
    const auto other = of_windows();
    replace_in(folder() / "windows/strings/strings_vi.txt", " = ", " =  ");
    EXPECT_NE(join(packed(folder() / "windows", "windows.oxt")), 0);
}
