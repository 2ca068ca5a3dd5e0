// SPDX-License-Identifier: MPL-2.0
#include "office/zip.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/packages/zip/ZipFileAccess.hpp>

namespace kehoach::office {

using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

using Context = Reference<css::uno::XComponentContext>;

[[noreturn]] void too_large(const OUString& url, const ZipLimits& limits) {
    throw Refused("pack.too-large", {{"file", utf8(url)},
                                     {"files", std::to_string(limits.files)},
                                     {"megabytes", std::to_string(limits.bytes >> 20U)}});
}

/// Read piece by piece: what the directory of the file says of sizes is not to be believed.
std::string read_all(const Reference<css::io::XInputStream>& stream, std::size_t most, const OUString& url,
                     const ZipLimits& limits) {
    constexpr sal_Int32 piece = 65'536;
    std::string bytes;
    css::uno::Sequence<sal_Int8> read;
    for (sal_Int32 length = 0; (length = stream->readBytes(read, piece)) > 0;) {
        if (bytes.size() + static_cast<std::size_t>(length) > most)
            too_large(url, limits);
        bytes.append(reinterpret_cast<const char*>(read.getConstArray()), static_cast<std::size_t>(length));
    }
    return bytes;
}

std::vector<text::DataFile> read_entries(const Reference<css::packages::zip::XZipFileAccess2>& zip,
                                         const OUString& url, const ZipLimits& limits) {
    const auto names = zip->getElementNames();
    if (static_cast<std::size_t>(names.getLength()) > limits.files)
        too_large(url, limits);
    std::vector<text::DataFile> files;
    std::size_t bytes = 0;
    for (const OUString& name : names) {
        if (name.endsWith("/"))
            continue;
        const Reference<css::io::XInputStream> stream(zip->getByName(name), UNO_QUERY_THROW);
        files.push_back({utf8(name), read_all(stream, limits.bytes - bytes, url, limits)});
        bytes += files.back().bytes.size();
    }
    std::sort(files.begin(), files.end(),
              [](const text::DataFile& a, const text::DataFile& b) { return a.name < b.name; });
    return files;
}

} // namespace

std::vector<text::DataFile> read_zip(const Context& context, const OUString& url, const ZipLimits& limits) {
    try {
        return read_entries(css::packages::zip::ZipFileAccess::createWithURL(context, url), url, limits);
    } catch (const css::uno::Exception&) {
        throw Refused("pack.not-a-pack", {{"file", utf8(url)}});
    }
}

} // namespace kehoach::office
