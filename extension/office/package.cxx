// SPDX-License-Identifier: MPL-2.0
#include "office/package.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/deployment/PackageInformationProvider.hpp>
#include <osl/file.hxx>
#include <osl/time.h>

namespace kehoach::office {

using rtl::OUString;

OUString package_url(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const OUString url =
        css::deployment::PackageInformationProvider::get(context)->getPackageLocation("org.kehoach");
    return url.endsWith("/") ? url.copy(0, url.getLength() - 1) : url;
}

namespace {

Refused unreadable(const OUString& url) {
    return Refused("file.unreadable", {{"file", utf8(url)}});
}

sal_uInt64 size_of(osl::File& file, const OUString& url) {
    sal_uInt64 size = 0;
    if (file.open(osl_File_OpenFlag_Read) != osl::FileBase::E_None ||
        file.getSize(size) != osl::FileBase::E_None)
        throw unreadable(url);
    return size;
}

} // namespace

sal_uInt64 file_size(const OUString& url) {
    osl::File file(url);
    return size_of(file, url);
}

bool is_readable(const OUString& url) {
    try {
        file_size(url);
        return true;
    } catch (const Refused&) {
        return false;
    }
}

sal_uInt64 seconds_since_written(const OUString& url) {
    osl::DirectoryItem item;
    osl::FileStatus status(osl_FileStatus_Mask_ModifyTime);
    TimeValue now{};
    if (osl::DirectoryItem::get(url, item) != osl::FileBase::E_None ||
        item.getFileStatus(status) != osl::FileBase::E_None || !osl_getSystemTime(&now))
        return SAL_MAX_UINT64;
    const sal_uInt64 written = status.getModifyTime().Seconds;
    return now.Seconds < written ? 0 : now.Seconds - written;
}

std::string read_file(const OUString& url, sal_uInt64 from) {
    osl::File file(url);
    const sal_uInt64 size = size_of(file, url);
    if (from > size || file.setPos(osl_Pos_Absolut, static_cast<sal_Int64>(from)) != osl::FileBase::E_None)
        throw unreadable(url);
    std::string bytes(size - from, '\0');
    sal_uInt64 done = 0;
    while (done < bytes.size()) {
        sal_uInt64 step = 0;
        if (file.read(bytes.data() + done, bytes.size() - done, step) != osl::FileBase::E_None || step == 0)
            throw unreadable(url);
        done += step;
    }
    return bytes;
}

namespace {

std::vector<OUString> names_in(const OUString& url) {
    std::vector<OUString> names;
    osl::Directory directory(url);
    if (directory.open() != osl::FileBase::E_None)
        throw Refused("file.unreadable", {{"file", utf8(url)}});
    osl::DirectoryItem item;
    while (directory.getNextItem(item) == osl::FileBase::E_None) {
        osl::FileStatus status(osl_FileStatus_Mask_FileName | osl_FileStatus_Mask_Type);
        if (item.getFileStatus(status) == osl::FileBase::E_None && status.isRegular())
            names.push_back(status.getFileName());
    }
    std::sort(names.begin(), names.end());
    return names;
}

/// Names inside data/ are told without that folder: "rules/x.json" for data/rules/x.json.
std::string inside_data(const std::string& folder) {
    return folder.starts_with("data/") ? folder.substr(5) : folder;
}

} // namespace

std::vector<text::DataFile> files_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const std::string& folder) {
    const OUString url = package_url(context) + "/" + ustring(folder);
    std::vector<text::DataFile> files;
    for (const OUString& name : names_in(url))
        files.push_back({inside_data(folder) + "/" + utf8(name), read_file(url + "/" + name)});
    return files;
}

} // namespace kehoach::office
