// SPDX-License-Identifier: MPL-2.0
#include "cli/process.hxx"

#include <array>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kehoach::cli {

namespace {

/// In the child, between fork and exec: nothing here may allocate.
[[noreturn]] void become(char* const* arguments) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nowhere = open("/dev/null", O_RDWR);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        dup2(nowhere, stream);
    execv(arguments[0], arguments);
    _exit(127);
}

int code_of(int status) {
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Process::Process(const std::vector<std::string>& command) {
    std::vector<std::string> words = command;
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_ = fork();
    if (pid_ < 0)
        throw std::runtime_error(std::string("fork: ") + std::strerror(errno));
    if (pid_ == 0)
        become(arguments.data());
    handle_ = static_cast<int>(syscall(SYS_pidfd_open, pid_, 0)); // glibc 2.36 declares it for C only
    if (handle_ < 0) {
        const std::string reason = std::strerror(errno);
        kill();
        throw std::runtime_error("pidfd_open: " + reason);
    }
}

Process::~Process() {
    kill();
    close(handle_);
}

std::optional<int> Process::ended() {
    int status = 0;
    if (!code_ && waitpid(pid_, &status, WNOHANG) == pid_)
        code_ = code_of(status);
    return code_;
}

bool Process::wait(std::chrono::milliseconds at_most) {
    if (ended())
        return true;
    pollfd end{handle_, POLLIN, 0};
    poll(&end, 1, static_cast<int>(at_most.count()));
    return ended().has_value();
}

void Process::kill() {
    if (ended())
        return;
    ::kill(pid_, SIGKILL);
    int status = 0;
    waitpid(pid_, &status, 0);
    code_ = code_of(status);
}

Watchdog::Watchdog(Process& process, std::chrono::seconds time)
    : thread_([this, &process, time] {
          std::unique_lock lock(guard_);
          if (over_.wait_for(lock, time, [this] { return done_; }))
              return;
          bitten_ = true;
          process.kill();
      }) {}

Watchdog::~Watchdog() {
    {
        const std::scoped_lock lock(guard_);
        done_ = true;
    }
    over_.notify_one();
    thread_.join();
}

bool Watchdog::has_bitten() const {
    const std::scoped_lock lock(guard_);
    return bitten_;
}

} // namespace kehoach::cli
