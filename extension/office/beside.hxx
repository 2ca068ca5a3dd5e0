// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <functional>
#include <rtl/ustring.hxx>

namespace kehoach::office {

/// A file that is written as a whole or not at all: `write` writes another one beside it, whose URL it is given, and
/// that takes its place at once. Whatever happens meanwhile, an end of the program or a disk that is full, there is
/// what was there before. Throws Refused("file.unwritable") where it may not or cannot be written.
void write_beside(const rtl::OUString& url, const std::function<void(const rtl::OUString& beside)>& write);

} // namespace kehoach::office
