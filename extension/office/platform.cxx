// SPDX-License-Identifier: MPL-2.0
#include "office/platform.hxx"

#if defined(_WIN32)
#include <windows.h>

#include <tlhelp32.h>
#else
#include <unistd.h>
#endif
#if defined(__APPLE__)
#include <pthread.h>
#elif defined(__linux__)
#include <sys/syscall.h>
#endif
#if defined(__GLIBC__)
#include <malloc.h>
#endif

namespace kehoach::office {

#if defined(_WIN32)

std::uint64_t bytes_of_memory() {
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    return GlobalMemoryStatusEx(&status) ? status.ullTotalPhys : 0;
}

namespace {

std::uint64_t began(DWORD id) {
    FILETIME creation{}, other{};
    const HANDLE thread = OpenThread(THREAD_QUERY_LIMITED_INFORMATION, FALSE, id);
    const bool known = thread != nullptr && GetThreadTimes(thread, &creation, &other, &other, &other);
    if (thread != nullptr)
        CloseHandle(thread);
    return known ? (std::uint64_t{creation.dwHighDateTime} << 32) | creation.dwLowDateTime : UINT64_MAX;
}

/// The oldest thread of the process.
DWORD first_thread() {
    const HANDLE all = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    THREADENTRY32 one{};
    one.dwSize = sizeof one;
    DWORD first = 0;
    std::uint64_t earliest = UINT64_MAX;
    for (BOOL more = Thread32First(all, &one); more; more = Thread32Next(all, &one))
        if (one.th32OwnerProcessID == GetCurrentProcessId())
            if (const auto start = began(one.th32ThreadID); start < earliest) {
                earliest = start;
                first = one.th32ThreadID;
            }
    CloseHandle(all);
    return first;
}

} // namespace

bool is_main_thread() {
    static const DWORD first = first_thread();
    return GetCurrentThreadId() == first;
}

#else

std::uint64_t bytes_of_memory() {
    const long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE);
    return pages > 0 && size > 0 ? static_cast<std::uint64_t>(pages) * static_cast<std::uint64_t>(size) : 0;
}

bool is_main_thread() {
#if defined(__APPLE__)
    return pthread_main_np() != 0;
#else
    return syscall(SYS_gettid) == getpid();
#endif
}

#endif

void give_back_freed_memory() {
#if defined(__GLIBC__)
    malloc_trim(0);
#endif
}

} // namespace kehoach::office
