// SPDX-License-Identifier: MPL-2.0
// What lies beside the returns that a workbook of results knows: which of it are returns, and which are not.
#include "office/folder.hxx"
#include "office/text.hxx"
#include "session/file_now.hxx"
#include "session/result_sources.hxx"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

using returns::ReturnFile;

bool is_of_a_kind(const std::string& name, std::initializer_list<std::string_view> endings) {
    const std::string folded = text::fold(name);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool is_workbook(const std::string& name) {
    return is_of_a_kind(name, {".ods", ".xlsx", ".xls", ".csv"});
}

bool is_text(const std::string& name) {
    return is_of_a_kind(name, {".odt", ".docx"});
}

constexpr const char* made_of_same = "session.consolidate.same-files";

/// What programs lay beside a file that is open in them.
bool is_lock(const std::string& name) {
    return name.starts_with("~$") || name.starts_with(".~lock.");
}

} // namespace

/// New files come into the folders of those that are known.
void ResultSources::look_beside() {
    std::set<std::string> folders;
    for (const auto& [path, url] : urls_)
        folders.insert(url.substr(0, url.rfind('/')));
    std::vector<std::pair<std::string, std::string>> fresh; // path and URL
    std::vector<std::string> names;
    for (const std::string& folder : folders)
        for (const office::FolderEntry& entry : office::entries_of(office::ustring(folder))) {
            const std::string url = office::utf8(entry.url), name = office::utf8(entry.name);
            const std::string path = paths_.path(url);
            if (entry.folder || is_lock(name) || paths_.path(result_) == path || urls_.contains(path))
                continue;
            if (is_text(name) ? holds_no_form(path, url) : !is_workbook(name) || is_no_return(as_it_lies(path, url)))
                continue;
            fresh.emplace_back(path, url);
            names.push_back(name);
        }
    if (!fresh.empty() && answers_.fresh && !answers_.fresh(names))
        return;
    for (const auto& [path, url] : fresh) {
        add(url, path);
        found_.insert(path);
    }
}

bool ResultSources::is_no_return(const returns::FileNow& file) const {
    return memory_.no_returns.contains(file.hash);
}

/// Many texts lie beside returns: nobody is asked about those that are none.
bool ResultSources::holds_no_form(const std::string& path, const std::string& url) {
    if (known_.empty() || is_no_return(as_it_lies(path, url)))
        return true; // a table is known by the heads of a form
    text::work(text::Watch::piece);
    const ReturnedFile read = files_.read(url, [](const std::string&) { return std::map<std::string, returns::ToldHeads>(); });
    if (read.reason != "session.consolidate.no-form")
        return false;
    pass_over(path, url, read.hash, "session.consolidate.no-form");
    return true;
}

void ResultSources::pass_over(const std::string& path, const std::string& url, const std::string& hash, const char* why) {
    urls_.emplace(path, url);
    memory_.no_returns.insert(hash);
    passed_over_.push_back({path, why});
}

/// An older copy of the result, for one.
bool ResultSources::repeats_others(const ReturnFile& file) const {
    const auto made_of = made_of_.find(file.path);
    return made_of != made_of_.end() && std::ranges::any_of(memory_.files, [&](const ReturnFile& one) {
               return made_of->second.contains(one.hash);
           });
}

void ResultSources::drop_repeated() {
    std::set<std::string> repeated; // paths
    for (const ReturnFile& file : memory_.files)
        if (repeats_others(file))
            repeated.insert(file.path);
    std::erase_if(memory_.files, [&](ReturnFile& file) {
        if (!repeated.contains(file.path))
            return false;
        if (found_.contains(file.path)) {
            pass_over(file.path, urls_.at(file.path), file.hash, made_of_same);
            return true;
        }
        file.forms.clear();
        file.reason = made_of_same;
        return false;
    });
}

} // namespace kehoach::session
