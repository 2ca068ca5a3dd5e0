// SPDX-License-Identifier: MPL-2.0
#include "faces/archive_command.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "faces/open_papers.hxx"
#include "faces/progress.hxx"
#include "office/file_name.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/archive.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <osl/file.hxx>

namespace kehoach::faces {
namespace {

using session::Archive;
using session::ArchiveWish;

std::string path_of(const std::string& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(office::ustring(url), path) == osl::FileBase::E_None
               ? office::utf8(path)
               : url;
}

/// What is looked at first may have to be opened, which takes its time.
Archive planned(const Call& call, const ArchiveWish& wish) {
    Archive archive;
    with_progress(call.context, call.frame, "archive.title", "archive.looking",
                  [&] { archive = session::plan_archive(call.context, call.model, wish); });
    return archive;
}

/// The window with what goes into the folder.
class Asking {
public:
    explicit Asking(const Call& call) : call_(call), dialog_(call.context, call.frame, "ArchiveDialog") {
        const auto papers = open_papers(call.context);
        const auto paper = std::ranges::find_if(
            papers, [](const OpenPaper& one) { return one.text && one.shown && !one.url.empty(); });
        if (paper != papers.end())
            dialog_.set_value("plan", path_of(paper->url));
        into(usual_folder(call.context));
        dialog_.on_press("browsePlan", [this] {
            if (const auto urls = ask_companion_files(call_.context); !urls.empty())
                dialog_.set_value("plan", path_of(urls.front()));
        });
        dialog_.on_press("browseForms", [this] { add_forms(); });
        dialog_.on_press("browse", [this] {
            const auto path = ask_folder(call_.context, "archive.title", dialog_.value("folder"));
            if (!path.empty())
                into(path);
        });
        dialog_.on_press("ok", [this] { accept(); });
    }

    std::optional<Archive> run() { return dialog_.run() ? std::move(archive_) : std::nullopt; }

private:
    void into(const std::string& folder) {
        dialog_.set_value("folder", session::archive_folder(call_.context, call_.model, folder));
    }

    void add_forms() {
        std::string all = dialog_.value("forms");
        for (const std::string& url : ask_companion_files(call_.context))
            all += (all.empty() || all.ends_with('\n') ? "" : "\n") + path_of(url);
        dialog_.set_value("forms", all);
    }

    ArchiveWish wish() const {
        ArchiveWish made{dialog_.value("folder"), std::string(text::trim(dialog_.value("plan"))), {}};
        const std::string forms = dialog_.value("forms");
        for (const std::string_view line : text::split(forms, '\n'))
            if (const auto path = text::trim(line); !path.empty())
                made.forms.emplace_back(path);
        return made;
    }

    void accept() {
        try {
            archive_ = planned(call_, wish());
            dialog_.end();
        } catch (const office::Refused& why) {
            const bool file = why.key == "archive.unreadable";
            dialog_.refuse(file ? "plan" : "folder", office::string(call_.context, why.key, why.arguments));
        }
    }

    const Call& call_;
    Dialog dialog_;
    std::optional<Archive> archive_;
};

bool may_go(const Call& call, const Archive& archive) {
    if (archive.marked() == 0 || call.flag("Secret", false))
        return true;
    const office::Refused::Arguments count{{"count", std::to_string(archive.marked())}};
    if (!call.interactive)
        throw office::Refused("archive.secret", count);
    return ask(call.context, call.frame, office::string(call.context, "archive.ask.secret", count));
}

std::string told(const Call& call, const Archive& archive) {
    const auto missing = std::ranges::count_if(archive.files, &session::ArchivedFile::missing);
    std::string said = office::string(
        call.context, "archive.done",
        {{"count", std::to_string(archive.files.size() - static_cast<std::size_t>(missing))},
         {"folder", path_of(archive.folder)},
         {"list", session::archive_list_name(call.context)}});
    if (missing > 0)
        said += "\n" + office::string(call.context, "archive.done.missing", {{"count", std::to_string(missing)}});
    if (!archive.unsaved.empty())
        said += "\n" + office::string(call.context, "archive.done.unsaved") +
                listed(call.context, archive.unsaved, archive.unsaved.size());
    return said;
}

void make(const Call& call, Archive& archive) {
    const auto work = [&] { session::make_archive(call.context, call.model, archive); };
    if (call.interactive)
        with_progress(call.context, call.frame, "archive.title", "archive.making", work);
    else
        work();
}

} // namespace

css::uno::Any pack_folder(const Call& call) {
    session::require_result(call.model);
    auto archive = call.interactive
                       ? Asking(call).run()
                       : std::optional(session::plan_archive(
                             call.context, call.model, {call.text("Folder"), call.text("Plan"), call.texts("Forms")}));
    if (!archive || !may_go(call, *archive))
        return {};
    make(call, *archive);
    if (call.interactive)
        show_message(call.context, call.frame, Mood::information, told(call, *archive));
    return css::uno::Any(office::ustring(session::to_json(call.context, *archive)));
}

} // namespace kehoach::faces
