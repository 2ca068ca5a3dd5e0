// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstddef>
#include <rtl/ustring.hxx>
#include <vector>

namespace kehoach::office {

/// What may come out of a zip file: it can claim to hold any amount.
struct ZipLimits {
    std::size_t files, bytes;
};

/// All files of a zip file, sorted by name. Throws Refused("pack.not-a-pack") where it is none, and
/// Refused("pack.too-large") as soon as a limit is passed.
std::vector<text::DataFile> read_zip(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const rtl::OUString& url, const ZipLimits& limits);

} // namespace kehoach::office
