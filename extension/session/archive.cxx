// SPDX-License-Identifier: MPL-2.0
#include "session/archive.hxx"

#include "calc/kept_text.hxx"
#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/pack_files.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "returns/archive.hpp"
#include "returns/memory.hpp"
#include "session/result_drawing.hxx"
#include "session/return_paths.hxx"
#include "session/secrecy.hxx"
#include "text/work.hpp"

#include <algorithm>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <rtl/uri.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using What = ArchivedFile::What;

std::string folder_for(const Context& context, const std::string& wanted) {
    std::string url = wanted.empty() ? std::string() : office::utf8(office::url_of(wanted));
    while (url.ends_with('/'))
        url.pop_back();
    const auto files = css::ucb::SimpleFileAccess::create(context);
    const auto parent = office::ustring(url.substr(0, url.rfind('/')));
    if (url.empty() || !office::is_folder(parent) ||
        (files->exists(office::ustring(url)) && !office::is_folder(office::ustring(url))))
        throw office::Refused("archive.no-folder", {{"folder", wanted}});
    if (files->exists(office::ustring(url)) && files->getFolderContents(office::ustring(url), true).hasElements())
        throw office::Refused("archive.not-empty", {{"folder", office::file_name(url)}});
    return url;
}

std::string forms_in(const returns::ReturnFile& file) {
    std::string all;
    for (const returns::ReturnedForm& form : file.forms) {
        const std::string& name = form.spec.code.empty() ? form.spec.title : form.spec.code;
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

/// Looks for all that goes into the folder.
class Collecting {
public:
    Collecting(const Context& context, const Model& result, const returns::Memory& memory)
        : context_(context), result_(result), memory_(memory), paths_(office::utf8(result->getURL()), memory.home, {}),
          old_({}, memory.home, {}) {}

    std::vector<ArchivedFile> collect(const ArchiveWish& wish) {
        ArchivedFile& result = add(What::result, {});
        const Secrecy secrecy = secrecy_of(result_);
        result.marked = secrecy.marked;
        if (!wish.plan.empty())
            look_at(add(What::plan, office::utf8(office::url_of(wish.plan))));
        for (const std::string& form : wish.forms)
            look_at(add(What::form, office::utf8(office::url_of(form))));
        for (const returns::ReturnFile& file : memory_.files)
            returned(file);
        for (const returns::Paper& paper : memory_.papers)
            evidence(paper.path, paper.unit, paper.day);
        for (const returns::Mark& mark : memory_.marks)
            evidence(mark.file, mark.unit, mark.day);
        name_all();
        return std::move(files_);
    }

private:
    ArchivedFile& add(What what, const std::string& url) {
        ArchivedFile& file = files_.emplace_back();
        file.what = what;
        file.url = url;
        return file;
    }

    void look_at(ArchivedFile& file) const {
        text::work(text::Watch::piece);
        std::string bytes;
        try {
            bytes = office::read_file(office::ustring(file.url));
        } catch (const office::Refused&) {
            if (file.remembered.empty())
                throw office::Refused("archive.unreadable", {{"file", office::file_name(file.url)}});
            file.missing = true;
            return;
        }
        file.hash = pack::sha256(bytes);
        file.size = bytes.size();
        const Secrecy secrecy = secrecy_of(context_, file.url, bytes);
        file.marked = secrecy.marked;
        file.number = secrecy.number;
    }

    /// Beside the result, else where it lay when the result was made.
    ArchivedFile& remembered(What what, const std::string& path) {
        ArchivedFile& file = add(what, paths_.url(path));
        file.remembered = path;
        look_at(file);
        if (file.missing) {
            file.missing = false;
            file.url = old_.url(path);
            look_at(file);
        }
        return file;
    }

    void returned(const returns::ReturnFile& known) {
        ArchivedFile& file = remembered(What::returned, known.path);
        const auto received = memory_.received.find(known.path);
        file.unit = known.unit;
        file.form = forms_in(known);
        file.day = received == memory_.received.end() ? known.first_seen : received->second;
    }

    /// Of several returns that came in one file, the file once.
    void evidence(const std::string& path, const std::string& unit, const std::string& day) {
        if (path.empty() || std::ranges::find(files_, path, &ArchivedFile::remembered) != files_.end())
            return;
        ArchivedFile& file = remembered(What::evidence, path);
        file.unit = unit;
        file.day = day;
    }

    std::string name_of(const ArchivedFile& file) const {
        if (file.what != What::result)
            return office::file_name(file.url);
        const std::string own = office::file_name(office::utf8(result_->getURL()));
        const std::string name = own.empty() ? office::string(context_, "consolidate.name") : own;
        const bool keeps = name.ends_with(".ods") || name.ends_with(".xlsx");
        return keeps ? name : name.substr(0, own.empty() ? name.size() : name.rfind('.')) + ".ods";
    }

    /// Of what came back, and of what was sent, a folder each; the result stands beside them.
    std::string folder_of(What what) const {
        if (what == What::result)
            return {};
        const bool sent = what == What::plan || what == What::form;
        return office::string(context_, sent ? "archive.folder.sent" : "archive.folder.returned") + "/";
    }

    void name_all() {
        std::map<std::string, std::vector<ArchivedFile*>> folders;
        for (ArchivedFile& file : files_)
            folders[folder_of(file.what)].push_back(&file);
        for (const auto& [folder, files] : folders) {
            std::vector<std::string> names;
            for (const ArchivedFile* const file : files)
                names.push_back(name_of(*file));
            names = returns::names_in_folder(names);
            for (std::size_t at = 0; at < files.size(); ++at)
                files[at]->path = folder + names[at];
        }
    }

    const Context& context_;
    const Model& result_;
    const returns::Memory& memory_;
    const ReturnPaths paths_, old_;
    std::vector<ArchivedFile> files_;
};

/// What a person has changed and not stored yet is not in the files.
std::vector<std::string> unsaved_of(const Context& context, const std::vector<ArchivedFile>& files) {
    std::vector<std::string> names;
    const auto open = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const Model model(open->nextElement(), css::uno::UNO_QUERY);
        const css::uno::Reference<css::util::XModifiable> changed(model, css::uno::UNO_QUERY);
        if (!changed.is() || !changed->isModified())
            continue;
        for (const ArchivedFile& file : files)
            if (!file.marked && !file.url.empty() && office::ustring(file.url) == model->getURL())
                names.push_back(office::file_name(file.url));
    }
    return names;
}

} // namespace

std::size_t Archive::marked() const {
    return static_cast<std::size_t>(std::ranges::count_if(files, &ArchivedFile::marked));
}

std::string archive_folder(const Context& context, const Model& result, const std::string& within) {
    const auto url = office::url_of(within);
    const auto files = css::ucb::SimpleFileAccess::create(context);
    if (!office::is_folder(url) || !files->getFolderContents(url, true).hasElements())
        return within;
    const std::string own = office::file_name(office::utf8(result->getURL()));
    const std::string name = office::string(
        context, "archive.folder.new",
        {{"name", own.empty() ? office::string(context, "consolidate.name") : own.substr(0, own.rfind('.'))}});
    std::string path = within + "/" + name;
    for (int number = 2; files->exists(office::url_of(path)); ++number)
        path = within + "/" + name + " (" + std::to_string(number) + ")";
    return path;
}

void require_result(const Model& model) {
    office::require_calc(model);
    if (!is_result(model))
        throw office::Refused("session.refresh.no-result");
}

Archive plan_archive(const Context& context, const Model& result, const ArchiveWish& wish) {
    require_result(result);
    const auto memory = returns::parse_memory(calc::kept_text(result));
    if (!memory)
        throw office::Refused("session.refresh.no-result");
    Archive archive;
    archive.folder = folder_for(context, wish.folder);
    try {
        archive.files = Collecting(context, result, *memory).collect(wish);
    } catch (const text::Cancelled&) {
        throw office::Refused("session.cancelled");
    }
    archive.unsaved = unsaved_of(context, archive.files);
    return archive;
}

} // namespace kehoach::session
