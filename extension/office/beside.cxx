// SPDX-License-Identifier: MPL-2.0
#include "office/beside.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"

#include <com/sun/star/uno/RuntimeException.hpp>
#include <optional>
#include <osl/file.hxx>

namespace kehoach::office {

namespace {

using osl::FileBase;
using rtl::OUString;

std::string path_of(const OUString& url) {
    OUString path;
    return utf8(FileBase::getSystemPathFromFileURL(url, path) == FileBase::E_None ? path : url);
}

void require(FileBase::RC result, const OUString& url) {
    if (result != FileBase::E_None)
        throw Refused("file.unwritable", {{"file", path_of(url)}});
}

/// What is there: where a link leads, and how the file may be used; nothing for a new file.
struct There {
    OUString url;
    std::optional<sal_uInt64> attributes;
};

There there(const OUString& url) {
    osl::DirectoryItem item;
    if (osl::DirectoryItem::get(url, item) != FileBase::E_None)
        return {url, std::nullopt};
    osl::FileStatus status(osl_FileStatus_Mask_Type | osl_FileStatus_Mask_LinkTargetURL | osl_FileStatus_Mask_Attributes);
    require(item.getFileStatus(status), url);
    if (status.isLink())
        return there(status.getLinkTargetURL());
    osl::File file(url); // one that is locked is not got round by putting another in its place
    require(file.open(osl_File_OpenFlag_Write), url);
    return {url, status.getAttributes()};
}

/// Hidden, for it is nobody's; folders of returns are read without such files.
OUString beside(const OUString& url) {
    const auto name = url.lastIndexOf('/') + 1;
    return url.copy(0, name) + ".~" + url.copy(name) + ".new";
}

/// Goes where it does not take the place of the file.
class Written {
public:
    explicit Written(const OUString& target) : url_(beside(target)) {}
    ~Written() {
        if (!placed_)
            osl::File::remove(url_);
    }
    Written(const Written&) = delete;
    Written& operator=(const Written&) = delete;

    const OUString& url() const { return url_; }

    void take_place_of(const There& old) {
        {
            osl::File file(url_); // a name may come to the disk before what it names
            require(file.open(osl_File_OpenFlag_Write), old.url);
            require(file.sync(), old.url);
        }
        if (old.attributes)
            require(osl::File::setAttributes(url_, *old.attributes), old.url);
        require(osl::File::move(url_, old.url), old.url);
        placed_ = true;
    }

private:
    const OUString url_;
    bool placed_ = false;
};

} // namespace

void write_beside(const OUString& url, const std::function<void(const OUString& beside)>& write) {
    if (!url.startsWithIgnoreAsciiCase("file:")) // a place in the network knows how it writes
        return write(url);
    const There old = there(url);
    Written written(old.url);
    try {
        write(written.url());
    } catch (const css::uno::RuntimeException&) {
        throw;
    } catch (const css::uno::Exception&) { // of a full disk, for one; what they say is nothing for people
        throw Refused("file.unwritable", {{"file", path_of(url)}});
    }
    written.take_place_of(old);
}

} // namespace kehoach::office
