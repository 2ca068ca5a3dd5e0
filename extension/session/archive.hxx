// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace kehoach::session {

/// What goes with a workbook of results into one folder that can be moved; URLs or paths.
struct ArchiveWish {
    std::string folder; ///< empty, or not there yet
    std::string plan{}; ///< empty: none
    std::vector<std::string> forms{};
};

/// A file of it.
struct ArchivedFile {
    enum class What { result, plan, form, returned, evidence };
    What what = What::returned;
    std::string url;  ///< where it lies
    std::string path; ///< in the folder, with '/'
    std::string unit{}, form{}, day{}, hash{}; ///< day: ISO, on which it came
    std::string remembered{}; ///< path by which the result knows it
    std::string number{};     ///< of a paper that is marked
    std::uint64_t size = 0;
    bool marked = false;  ///< Mật, Tối mật or Tuyệt mật: told by its number alone
    bool missing = false; ///< where the result remembers it nothing lies any more
};

/// What is to be packed.
struct Archive {
    std::string folder; ///< URL, without '/' at the end
    std::vector<ArchivedFile> files; ///< the result first
    std::vector<std::string> unsaved; ///< names of files that are open with changes: these are not in it
    std::size_t marked() const;
};
/// Throws Refused("session.refresh.no-result") where a workbook is none of results.
void require_result(const css::uno::Reference<css::frame::XModel>& model);
/// Looks at all files, changes nothing. Throws Refused as above, ("archive.no-folder"), ("archive.not-empty") and
/// ("archive.unreadable", file).
Archive plan_archive(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& result, const ArchiveWish& wish);

/// A folder that may be packed into: this one where it is empty, else a new one in it called after the result. Paths.
std::string archive_folder(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& result, const std::string& within);

/// Copies them, the result as it is open, with paths from where it comes to lie, and writes the list of contents.
/// Where that fails nothing of it stays: throws Refused("archive.space"), ("archive.not-written", file),
/// ("session.cancelled").
void make_archive(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& result, Archive& archive);

/// {"folder","list","files":[{"path","what","unit","form","day","hash","missing"}],"unsaved":[name]}; of a marked
/// paper {"what","number"}.
std::string to_json(const css::uno::Reference<css::uno::XComponentContext>& context, const Archive& archive);

/// Name of the list of contents.
std::string archive_list_name(const css::uno::Reference<css::uno::XComponentContext>& context);

} // namespace kehoach::session
