// SPDX-License-Identifier: MPL-2.0
#include "cli/save_file.hxx"

#include "cli/urls.hxx"
#include "session/store.hxx"

#include <algorithm>
#include <filesystem>
#include <map>

namespace kehoach::cli {

namespace {

const char* filter_of(const std::string& extension) {
    static const std::map<std::string_view, const char*> filters{{"odt", "writer8"},
                                                                 {"docx", "MS Word 2007 XML"},
                                                                 {"pdf", "writer_pdf_Export"},
                                                                 {"rtf", "Rich Text Format"},
                                                                 {"doc", "MS Word 97"},
                                                                 {"ods", "calc8"},
                                                                 {"xlsx", "Calc MS Excel 2007 XML"}};
    return filters.at(extension);
}

} // namespace

void require_extension(const Run& run, const std::string& path,
                       std::initializer_list<std::string_view> known) {
    std::string list;
    for (const std::string_view one : known)
        list += (list.empty() ? "." : ", .") + std::string(one);
    if (std::find(known.begin(), known.end(), extension_of(path)) == known.end())
        throw Failure(run.words("cli.bad-extension", {{"file", path}, {"known", list}}));
    const auto folder = std::filesystem::absolute(path).parent_path();
    if (!std::filesystem::is_directory(folder))
        throw Failure(run.words("cli.no-such-folder", {{"folder", folder.string()}}));
}

void save_file(const Run& run, const css::uno::Reference<css::frame::XModel>& model,
               const std::string& path) {
    const std::string extension = extension_of(path);
    if (extension == "ods" || extension == "xlsx")
        session::store_forms(run.office.context(), model, file_url(path), filter_of(extension));
    else
        session::store(model, file_url(path), filter_of(extension));
}

} // namespace kehoach::cli
