// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <rtl/ustring.hxx>
#include <string>
#include <vector>

namespace kehoach::office {

/// file: URL of a path or URL as a person gives it; throws Refused("file.unreadable") for neither.
rtl::OUString url_of(const std::string& path_or_url);

bool is_folder(const rtl::OUString& url);

/// The files of a house pack: of a folder (with its folders, one level deep), or of the one file (zip) that
/// is exchanged. Throws Refused("file.unreadable") or, beyond 2,000 files or 32 MB,
/// Refused("pack.too-large").
std::vector<text::DataFile> read_pack(const css::uno::Reference<css::uno::XComponentContext>& context,
                                      const rtl::OUString& url);

/// user/kehoach/packs of the office's user folder, and what lies in it: folders and .kehoachpack files,
/// sorted.
rtl::OUString user_packs_url(const css::uno::Reference<css::uno::XComponentContext>& context);
std::vector<rtl::OUString> user_packs(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Changes whenever a file of the pack does: names, sizes, times.
std::string fingerprint(const rtl::OUString& pack);

void copy_file(const rtl::OUString& from, const rtl::OUString& to);
void remove_pack(const css::uno::Reference<css::uno::XComponentContext>& context, const rtl::OUString& url);

} // namespace kehoach::office
