// SPDX-License-Identifier: MPL-2.0
#include "one_processor.hxx"

#include <cstddef>
#include <fcntl.h>
#include <filesystem>
#include <sched.h>
#include <string>
#include <sys/file.h>
#include <unistd.h>

namespace kehoach::test {

namespace {

/// Held until the program ends; what it starts does not inherit it.
bool take(std::size_t processor) {
    const auto lock = std::filesystem::temp_directory_path() /
                      ("kehoach-test-" + std::to_string(getuid()) + "-" + std::to_string(processor));
    const int file = open(lock.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (file < 0)
        return false;
    if (flock(file, LOCK_EX | LOCK_NB) == 0)
        return true;
    close(file);
    return false;
}

} // namespace

void run_on_one_processor() {
    cpu_set_t allowed;
    if (sched_getaffinity(0, sizeof(allowed), &allowed) != 0 || CPU_COUNT(&allowed) < 2)
        return;
    for (std::size_t processor = 0; processor < CPU_SETSIZE; ++processor)
        if (CPU_ISSET(processor, &allowed) && take(processor)) {
            cpu_set_t chosen;
            CPU_ZERO(&chosen);
            CPU_SET(processor, &chosen);
            sched_setaffinity(0, sizeof(chosen), &chosen);
            return;
        }
}

} // namespace kehoach::test
