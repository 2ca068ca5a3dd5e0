// SPDX-License-Identifier: MPL-2.0
// Compiled as if it stood in the room `text`; must not build.
#include "plan/plan.hpp"
