// SPDX-License-Identifier: MPL-2.0
#include "office/freed_memory.hxx"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kehoach::office {

void give_back_freed_memory() {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace kehoach::office
