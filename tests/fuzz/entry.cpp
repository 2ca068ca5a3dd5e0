// SPDX-License-Identifier: MPL-2.0
#include "bytes.hpp"

#include <cstdio>
#include <cstdlib>

namespace kehoach::fuzz {

void promise(bool kept, const char* what) {
    if (kept)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace kehoach::fuzz

/// Called by libFuzzer, whose name it is.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const void* const bytes = data;
    kehoach::fuzz::take({static_cast<const char*>(bytes), size});
    return 0;
}
