// SPDX-License-Identifier: MPL-2.0
#include "office/pack_files.hxx"

#include "office/beside.hxx"
#include "office/folder.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/zip.hxx"

#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <osl/file.hxx>

namespace kehoach::office {

using rtl::OUString;

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr std::size_t most_files = 2'000;
constexpr std::size_t most_bytes = 32U << 20U;

[[noreturn]] void too_large(const OUString& url) {
    throw Refused("pack.too-large", {{"file", utf8(url)},
                                     {"files", std::to_string(most_files)},
                                     {"megabytes", std::to_string(most_bytes >> 20U)}});
}

void take(const FolderEntry& entry, const std::string& folder, std::size_t& bytes,
          std::vector<text::DataFile>& files) {
    bytes += entry.size;
    if (bytes > most_bytes || files.size() >= most_files)
        too_large(entry.url);
    files.push_back({folder + utf8(entry.name), read_file(entry.url)});
}

std::vector<text::DataFile> read_folder(const OUString& url) {
    std::vector<text::DataFile> files;
    std::size_t bytes = 0;
    for (const FolderEntry& entry : entries_of(url)) {
        if (!entry.folder) {
            take(entry, {}, bytes, files);
            continue;
        }
        for (const FolderEntry& inner : entries_of(entry.url))
            if (!inner.folder)
                take(inner, utf8(entry.name) + "/", bytes, files);
    }
    return files;
}

} // namespace

OUString url_of(const std::string& path_or_url) {
    const OUString given = ustring(path_or_url);
    if (given.startsWithIgnoreAsciiCase("file:"))
        return given;
    OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(given, url) != osl::FileBase::E_None || url.isEmpty())
        throw Refused("file.unreadable", {{"file", path_or_url}});
    return url;
}

bool is_folder(const OUString& url) {
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_Type);
    return osl::DirectoryItem::get(url, item) == osl::FileBase::E_None &&
           item.getFileStatus(status) == osl::FileBase::E_None && status.isDirectory();
}

std::vector<text::DataFile> read_pack(const Context& context, const OUString& url) {
    return is_folder(url) ? read_folder(url) : read_zip(context, url, {most_files, most_bytes});
}

OUString user_packs_url(const Context& context) {
    return css::util::PathSubstitution::create(context)->getSubstituteVariableValue("$(user)") +
           "/kehoach/packs";
}

std::vector<OUString> user_packs(const Context& context) {
    const OUString folder = user_packs_url(context);
    std::vector<OUString> packs;
    if (!is_folder(folder))
        return packs;
    for (const FolderEntry& entry : entries_of(folder))
        if (entry.folder || entry.name.endsWithIgnoreAsciiCase(".kehoachpack"))
            packs.push_back(entry.url);
    return packs;
}

std::string fingerprint(const OUString& pack) {
    std::string all = utf8(pack);
    const auto add = [&all](const FolderEntry& entry) {
        all += "|" + utf8(entry.name) + " " + std::to_string(entry.size) + " " +
               std::to_string(entry.modified_s);
    };
    if (!is_folder(pack)) {
        osl::DirectoryItem item;
        osl::FileStatus status(osl_FileStatus_Mask_FileSize | osl_FileStatus_Mask_ModifyTime);
        if (osl::DirectoryItem::get(pack, item) == osl::FileBase::E_None &&
            item.getFileStatus(status) == osl::FileBase::E_None)
            add({{}, pack, false, status.getFileSize(), status.getModifyTime().Seconds});
        return all;
    }
    for (const FolderEntry& entry : entries_of(pack)) {
        add(entry);
        if (entry.folder)
            for (const FolderEntry& inner : entries_of(entry.url))
                add(inner);
    }
    return all;
}

void copy_file(const OUString& from, const OUString& to) {
    osl::Directory::createPath(to.copy(0, to.lastIndexOf('/')));
    write_beside(to, [&](const OUString& beside) {
        if (osl::File::copy(from, beside) != osl::FileBase::E_None)
            throw Refused("file.unwritable", {{"file", utf8(to)}});
    });
}

void remove_pack(const Context& context, const OUString& url) {
    css::ucb::SimpleFileAccess::create(context)->kill(url);
}

} // namespace kehoach::office
