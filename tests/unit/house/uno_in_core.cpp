// SPDX-License-Identifier: MPL-2.0
// Compiled as if it stood in the core; must not build.
#include <sal/types.h>
