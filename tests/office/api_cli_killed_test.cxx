// SPDX-License-Identifier: MPL-2.0
// Whoever is killed while he writes, or finds the disk full, leaves the file that was there or the new one, whole.
#include "cli_ground.hxx"
#include "sheetfile/reader.hpp"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <iostream>
#include <random>
#include <spawn.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;
using kehoach::test::books_form;
using kehoach::test::Cli;
using kehoach::test::plan_text;
using std::chrono::duration;
using std::chrono::steady_clock;

namespace {

const std::string old = "what was there before";

/// A verb that writes a file, and whether what it wrote is whole.
struct Writing {
    std::vector<std::string> words;
    fs::path out;
};

bool is_whole(const std::string& bytes, const std::string& ending) {
    if (ending == ".json")
        return bytes.starts_with("[{") && bytes.ends_with("}]");
    if (ending == ".txt")
        return bytes.ends_with("Đọc nhiều hơn.\n");
    return std::holds_alternative<kehoach::sheetfile::Workbook>(kehoach::sheetfile::Reader().read(bytes));
}

class Killed : public Cli {
protected:
    /// Forms that came back, a text.
    void SetUp() override {
        Cli::SetUp();
        fs::create_directory(folder_ / "returns");
        fs::create_directory(folder_ / "out");
        ASSERT_EQ(kehoach({"form", file("form.json", books_form), path("returns/one.ods")}).code, 0);
        fs::copy_file(folder_ / "returns/one.ods", folder_ / "returns/two.ods");
        file("plan.txt", plan_text);
    }

    std::vector<Writing> writings(const fs::path& folder) const {
        return {{{"consolidate", folder / "all.ods", path("returns")}, folder / "all.ods"},
                {{"report", path("plan.txt"), folder / "report.json"}, folder / "report.json"},
                {{"form", path("form.json"), folder / "form.xlsx"}, folder / "form.xlsx"},
                {{"convert", path("plan.txt"), folder / "plan.txt"}, folder / "plan.txt"}};
    }

    pid_t start(const std::vector<std::string>& verb) const {
        std::vector<std::string> words{KEHOACH_CLI, "--lang", "en", "--profile-dir", (root_ / "profile").string()};
        words.insert(words.end(), verb.begin(), verb.end());
        std::vector<char*> arguments;
        for (std::string& word : words)
            arguments.push_back(word.data());
        arguments.push_back(nullptr);
        setenv("KEHOACH_BUILD", KEHOACH_BUILD_DIR, 1);
        setenv("TMPDIR", root_.c_str(), 1);
        posix_spawn_file_actions_t silent;
        posix_spawn_file_actions_init(&silent);
        for (const int stream : {STDOUT_FILENO, STDERR_FILENO})
            posix_spawn_file_actions_addopen(&silent, stream, "/dev/null", O_WRONLY, 0);
        pid_t id = -1;
        const int failed = posix_spawn(&id, arguments[0], &silent, nullptr, arguments.data(), environ);
        posix_spawn_file_actions_destroy(&silent);
        return failed == 0 ? id : -1;
    }

    static std::string bytes_of(const fs::path& path) {
        std::ifstream stream(path, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
};

/// Waits for the end of a program, at most so long; false where it goes on.
bool ends_within(pid_t id, double seconds) {
    const auto limit = steady_clock::now() + duration<double>(seconds);
    do {
        if (waitpid(id, nullptr, WNOHANG) == id)
            return true;
        std::this_thread::yield();
    } while (steady_clock::now() < limit);
    return false;
}

/// Until something is written into a folder, or the program has ended (true).
bool ends_before_it_writes(pid_t id, const fs::path& folder) {
    const auto before = std::distance(fs::directory_iterator(folder), {});
    while (std::distance(fs::directory_iterator(folder), {}) == before)
        if (waitpid(id, nullptr, WNOHANG) == id)
            return true;
    return false;
}

void kill_now(pid_t id) {
    kill(id, SIGKILL);
    waitpid(id, nullptr, 0);
}

/// A disk of so many bytes.
class SmallDisk {
public:
    SmallDisk(fs::path folder, std::size_t bytes) : folder_(std::move(folder)) {
        fs::create_directory(folder_);
        mounted_ = mount("tmpfs", folder_.c_str(), "tmpfs", 0, ("size=" + std::to_string(bytes)).c_str()) == 0;
    }
    ~SmallDisk() {
        if (mounted_)
            umount2(folder_.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool is_there() const { return mounted_; }

private:
    fs::path folder_;
    bool mounted_ = false;
};

} // namespace

/// KEHOACH_KILLS: how often; half of them at any moment, half once the program has begun to write.
TEST_F(Killed, LeavesTheOldFileOrTheNewOne) {
    const char* const asked = std::getenv("KEHOACH_KILLS");
    const int times = asked == nullptr ? 6 : std::atoi(asked);
    std::mt19937 random(20261123);
    int killed = 0, writing = 0, still_old = 0;
    const auto all = writings(folder_ / "out");
    for (int time = 0; time < times; ++time) {
        const Writing& one = all[static_cast<std::size_t>(time / 2) % all.size()];
        for (const auto& entry : fs::directory_iterator(folder_ / "out"))
            fs::remove(entry);
        std::ofstream(one.out, std::ios::binary) << old;
        const pid_t id = start(one.words);
        ASSERT_GT(id, 0);
        const bool over = time % 2 == 0
                              ? ends_within(id, std::uniform_real_distribution<>(0, 3)(random))
                              : ends_before_it_writes(id, folder_ / "out") ||
                                    ends_within(id, std::uniform_real_distribution<>(0, 0.02)(random));
        if (!over) {
            kill_now(id);
            ++killed;
            writing += time % 2;
        }
        const std::string there = bytes_of(one.out);
        still_old += there == old;
        EXPECT_TRUE(there == old || is_whole(there, one.out.extension())) << one.words.front() << ", " << there.size() << " bytes";
    }
    std::cout << times << " times, " << killed << " killed, " << writing << " of them writing; " << still_old
              << " times the old file\n";
    EXPECT_GT(killed, 0);
}

TEST_F(Killed, OnAFullDiskTheOldFileStays) {
    constexpr std::size_t bytes = 16'384, page = 4'096;
    const SmallDisk disk(folder_ / "disk", bytes);
    if (!disk.is_there())
        GTEST_SKIP() << "only root may make a small disk";
    std::ofstream(folder_ / "disk/filler", std::ios::binary) << std::string(bytes - page, 'x');
    for (const Writing& one : writings(folder_ / "disk")) {
        std::ofstream(one.out, std::ios::binary) << old;
        const auto ended = kehoach(one.words);
        EXPECT_EQ(bytes_of(one.out), old) << one.words.front() << " " << ended.code << " " << ended.err;
        EXPECT_EQ(ended.code, 2) << one.words.front();
        EXPECT_THAT(ended.err, testing::HasSubstr(one.out.filename().string()));
        EXPECT_EQ(std::distance(fs::directory_iterator(folder_ / "disk"), {}), 2) << "nothing half is left";
        fs::remove(one.out);
    }
}
