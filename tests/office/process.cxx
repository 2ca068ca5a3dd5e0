// SPDX-License-Identifier: MPL-2.0
#include "process.hxx"

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kehoach::test {

namespace {

constexpr double end_seconds = 10;

[[noreturn]] void become(const std::vector<std::string>& command, const std::string& home,
                         const std::string& log) {
    prctl(PR_SET_PDEATHSIG, SIGKILL); // a test that is killed leaves nobody running
    std::vector<char*> arguments;
    for (const std::string& argument : command)
        arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    setenv("HOME", home.c_str(), 1);
    setenv("TMPDIR", home.c_str(), 1);
    setenv("SAL_USE_VCLPLUGIN", "svp", 1);
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CONFIG_HOME", "URE_MORE_TYPES"})
        unsetenv(name);
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const int in = open("/dev/null", O_RDONLY | O_CLOEXEC);
    dup2(in, 0);
    dup2(out, 1);
    dup2(out, 2);
    execv(arguments[0], arguments.data());
    _exit(127);
}

} // namespace

Process::Process(const std::vector<std::string>& command, const std::string& home, const std::string& log) {
    id_ = fork();
    if (id_ < 0)
        throw std::runtime_error("fork failed");
    if (id_ == 0)
        become(command, home, log);
}

Process::~Process() {
    if (!ended()) {
        kill(id_, SIGKILL);
        wait(end_seconds);
    }
}

void Process::terminate() {
    if (!ended()) {
        kill(id_, SIGTERM);
        wait(end_seconds);
    }
}

std::optional<int> Process::ended() {
    int status = 0;
    if (!code_ && waitpid(id_, &status, WNOHANG) == id_)
        code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return code_;
}

std::optional<int> Process::wait(double seconds) {
    if (ended())
        return code_;
    // glibc 2.36 declares pidfd_open for C only
    const int handle = static_cast<int>(syscall(SYS_pidfd_open, id_, 0));
    if (handle < 0)
        throw std::runtime_error("pidfd_open failed");
    pollfd end{handle, POLLIN, 0};
    poll(&end, 1, static_cast<int>(seconds * 1000));
    close(handle);
    return ended();
}

} // namespace kehoach::test
