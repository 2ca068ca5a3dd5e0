// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::office {

/// file: URL of the installed extension, without slash at the end.
rtl::OUString package_url(const css::uno::Reference<css::uno::XComponentContext>& context);

/// All files of one folder of the package (as in "data/rules"), names relative to data/, sorted.
std::vector<text::DataFile> files_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const std::string& folder);
/// Bytes of a file by URL, from one of them on; throws Refused("file.unreadable").
std::string read_file(const rtl::OUString& url, sal_uInt64 from = 0);
/// How many bytes it has; throws the same.
sal_uInt64 file_size(const rtl::OUString& url);
/// Whether there is a file that can be read byte by byte.
bool is_readable(const rtl::OUString& url);
/// How long ago it was written; very long where nobody can tell.
sal_uInt64 seconds_since_written(const rtl::OUString& url);

} // namespace kehoach::office
