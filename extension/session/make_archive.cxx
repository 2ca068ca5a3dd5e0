// SPDX-License-Identifier: MPL-2.0
#include "session/archive_list.hxx"

#include "office/file_name.hxx"
#include "office/folder.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/unseen.hxx"
#include "pack/digest.hpp"
#include "session/make.hxx"
#include "session/return_paths.hxx"
#include "session/store.hxx"
#include "text/work.hpp"

#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <filesystem>
#include <system_error>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using What = ArchivedFile::What;

constexpr std::uint64_t beside_files = 4U << 20U; ///< bytes: the result and the list

void require_space(const Archive& archive) {
    std::uint64_t wanted = beside_files;
    for (const ArchivedFile& file : archive.files)
        wanted += file.size;
    std::error_code unknown;
    const auto room = std::filesystem::space(office::path_of(office::ustring(archive.folder)).parent_path(), unknown);
    if (!unknown && room.available < wanted)
        throw office::Refused("archive.space", {{"megabytes", std::to_string((wanted >> 20U) + 1)}});
}

/// The folder as it is made. What was begun goes with this unless it was finished.
class Folder {
public:
    Folder(const Context& context, const Archive& archive)
        : context_(context), archive_(archive), paths_(archive.folder + "/", {}, {}),
          files_(css::ucb::SimpleFileAccess::create(context)), was_there_(files_->exists(url())) {}
    ~Folder() {
        if (!finished_)
            take_away();
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void fill(const Model& result) {
        if (!was_there_)
            files_->createFolder(url());
        for (const ArchivedFile& file : archive_.files)
            if (!file.missing && file.what != What::result)
                copy(file);
        doing_ = archive_.files.front().path;
        const std::string copied = paths_.url(doing_);
        store(result, office::ustring(copied), doing_.ends_with(".xlsx") ? "Calc MS Excel 2007 XML" : "calc8");
        lead_to_copies(copied);
    }

    void list(const Archive& archive) {
        doing_ = archive_list_name(context_);
        store_archive_list(context_, archive, paths_.url(doing_));
        finished_ = true;
    }

    /// What is being written.
    const std::string& doing() const { return doing_; }
    std::string bytes_of_result() const {
        return office::read_file(office::ustring(paths_.url(archive_.files.front().path)));
    }

private:
    rtl::OUString url() const { return office::ustring(archive_.folder); }

    void copy(const ArchivedFile& file) {
        text::work(text::Watch::piece);
        doing_ = file.marked ? std::string() : file.path;
        const auto target = office::ustring(paths_.url(file.path));
        const auto folder = target.copy(0, target.lastIndexOf('/'));
        if (!files_->exists(folder))
            files_->createFolder(folder);
        store_bytes(context_, target, office::read_file(office::ustring(file.url)));
    }

    void lead_to_copies(const std::string& copied) const {
        std::map<std::string, std::string> moved;
        for (const ArchivedFile& file : archive_.files)
            if (!file.remembered.empty())
                moved[file.remembered] = file.path;
        const office::Unseen copy(context_, office::ustring(copied));
        if (!copy.model().is())
            throw office::Refused("file.unreadable", {{"file", office::file_name(copied)}});
        move_sources(context_, copy.model(), moved);
        css::uno::Reference<css::frame::XStorable>(copy.model(), css::uno::UNO_QUERY_THROW)->store();
    }

    /// In a folder that was there only what is ours; nowhere where the system has no path for it.
    void take_away() const {
        std::error_code left;
        const std::filesystem::path folder = office::path_of(office::ustring(archive_.folder));
        if (folder.empty())
            return;
        std::filesystem::remove(folder / archive_list_name(context_), left);
        for (const ArchivedFile& file : archive_.files)
            std::filesystem::remove_all(folder / file.path.substr(0, file.path.find('/')), left);
        if (!was_there_)
            std::filesystem::remove(folder, left);
    }

    const Context& context_;
    const Archive& archive_;
    const ReturnPaths paths_;
    const css::uno::Reference<css::ucb::XSimpleFileAccess3> files_;
    const bool was_there_;
    std::string doing_;
    bool finished_ = false;
};

} // namespace

void make_archive(const Context& context, const Model& result, Archive& archive) {
    require_space(archive);
    Folder folder(context, archive);
    try {
        folder.fill(result);
        const std::string bytes = folder.bytes_of_result();
        archive.files.front().hash = pack::sha256(bytes);
        archive.files.front().size = bytes.size();
        folder.list(archive);
    } catch (const text::Cancelled&) {
        throw office::Refused("session.cancelled");
    } catch (const office::Refused& refused) {
        if (refused.key != "file.unwritable")
            throw;
        throw office::Refused("archive.not-written", {{"file", folder.doing()}});
    } catch (const css::uno::Exception&) {
        throw office::Refused("archive.not-written", {{"file", folder.doing()}});
    }
}

} // namespace kehoach::session
