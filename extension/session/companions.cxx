// SPDX-License-Identifier: MPL-2.0
#include "session/companions.hxx"

#include "calc/texts.hxx"
#include "document/page_pieces.hpp"
#include "office/file_name.hxx"
#include "office/folder.hxx"
#include "office/gate.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/foreign_file.hxx"
#include "text/words.hpp"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <array>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using namespace std::string_view_literals;

constexpr std::size_t most_files = 100;

/// What an office sends with a plan; ~$… is what another program leaves while a file is open.
bool may_go_with_a_plan(const office::FolderEntry& entry) {
    static constexpr std::array endings{".odt"sv, ".docx"sv, ".doc"sv, ".ods"sv, ".xlsx"sv, ".xls"sv};
    const auto name = text::lower(office::utf8(entry.name));
    return !entry.folder && !name.starts_with("~") &&
           std::any_of(endings.begin(), endings.end(), [&](auto ending) { return name.ends_with(ending); });
}

std::vector<rtl::OUString> files_of(const std::vector<std::string>& files_or_folders,
                                    const rtl::OUString& own) {
    std::vector<rtl::OUString> files;
    for (const std::string& one : files_or_folders) {
        const rtl::OUString url = office::url_of(one);
        if (!office::is_folder(url)) {
            files.push_back(url);
            continue;
        }
        for (const office::FolderEntry& entry : office::entries_of(url))
            if (may_go_with_a_plan(entry))
                files.push_back(entry.url);
    }
    std::erase(files, own);
    if (files.size() > most_files)
        throw office::Refused("companions.too-many", {{"count", std::to_string(files.size())}});
    return files;
}

/// Every sheet is read as a paper of its own; its name says what its cells do not.
plan::Companion read_workbook(const std::string& name, const Model& model) {
    plan::Companion all;
    for (const auto& [sheet, text] : calc::sheet_texts(model)) {
        auto one = plan::read_companion(sheet, document::document_of(text));
        all.attachments.insert(all.attachments.end(), one.attachments.begin(), one.attachments.end());
        if (!all.number && one.number) {
            all.number = std::move(one.number);
            all.date = one.date;
        }
    }
    if (all.attachments.empty())
        all.attachments = plan::read_companion(name, {}).attachments;
    all.file = name;
    return all;
}

} // namespace

std::vector<plan::Companion> read_companions(const Context& context, const Model& plan,
                                             const std::vector<std::string>& files_or_folders) {
    std::vector<plan::Companion> companions;
    for (const rtl::OUString& url : files_of(files_or_folders, plan->getURL())) {
        const std::string name = office::file_name(office::utf8(url));
        const ForeignFile file(context, office::utf8(url));
        if (office::is_calc(file.model()))
            companions.push_back(read_workbook(name, file.model()));
        else if (office::is_writer(file.model()))
            companions.push_back(plan::read_companion(name, writer::snapshot(file.model())));
        else
            throw office::Refused("file.unreadable", {{"file", name}});
    }
    return companions;
}

} // namespace kehoach::session
