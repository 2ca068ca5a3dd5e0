// SPDX-License-Identifier: MPL-2.0
#include "scratch_folder.hpp"

#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kehoach::test {
namespace {

namespace fs = std::filesystem;

/// The number of a process that has been.
std::string dead_process() {
    const pid_t id = fork();
    if (id == 0)
        _exit(0);
    EXPECT_EQ(waitpid(id, nullptr, 0), id);
    return std::to_string(id);
}

TEST(ScratchFolder, GoesWithAllThatIsInItAtTheEndOfItsBlock) {
    fs::path path;
    {
        const ScratchFolder folder("trial");
        path = folder.path();
        fs::create_directory(path / "inner");
        std::ofstream(path / "inner/file") << "words";
        EXPECT_TRUE(fs::exists(path / "inner/file"));
    }
    EXPECT_FALSE(fs::exists(path));
}

TEST(ScratchFolder, OnlyWhatTheDeadLeftBehindGoes) {
    const ScratchFolder folder("trial");
    const auto dead = dead_process(), living = std::to_string(getpid());
    const std::string left[] = {"kehoach-test-" + dead + "-aB3xyz",
                                "OSL_PIPE_0_kehoach-test-" + dead + "-aB3xyz"};
    const std::string kept[] = {"kehoach-test-" + living + "-aB3xyz",
                                "OSL_PIPE_0_kehoach-test-" + living + "-aB3xyz", "kehoach-" + dead,
                                "other-test-" + dead + "-aB3xyz", "kehoach-test-aB3xyz"};
    for (const auto& name : left)
        fs::create_directories(folder.path() / name / "profile");
    for (const auto& name : kept)
        fs::create_directories(folder.path() / name / "profile");
    remove_left_behind(folder.path());
    for (const auto& name : left)
        EXPECT_FALSE(fs::exists(folder.path() / name)) << name;
    for (const auto& name : kept)
        EXPECT_TRUE(fs::exists(folder.path() / name / "profile")) << name;
}

} // namespace
} // namespace kehoach::test
