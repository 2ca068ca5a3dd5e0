// SPDX-License-Identifier: MPL-2.0
#include "session/source_books.hxx"

#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/return_paths.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <osl/file.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// One file may be written by several URLs.
rtl::OUString system_path(const rtl::OUString& url) {
    rtl::OUString path;
    return osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None ? path : url;
}

Model open_in_office(const Context& context, const std::string& url) {
    const rtl::OUString wanted = system_path(office::ustring(url));
    const auto open = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (open->hasMoreElements()) {
        const Model model(open->nextElement(), css::uno::UNO_QUERY);
        if (office::is_calc(model) && system_path(model->getURL()) == wanted)
            return model;
    }
    return {};
}

} // namespace

SourceBooks::SourceBooks(const Context& context, const std::string& text) : context_(context), text_(text) {}

/// Where the text was not stored yet when the figures came in, the path is a URL; both may have been moved
/// into one folder since.
std::string SourceBooks::find(const std::string& path) const {
    const ReturnPaths paths(text_, {}, {});
    const std::string there = paths.url(path);
    if (office::is_readable(office::ustring(there)) || text_.empty())
        return there;
    const std::string beside = office::folder_of(text_) + there.substr(there.rfind('/') + 1);
    return office::is_readable(office::ustring(beside)) ? beside : there;
}

Model SourceBooks::at(const std::string& path) {
    const auto [known, is_new] = models_.try_emplace(path);
    if (!is_new)
        return known->second;
    const std::string url = urls_[path] = find(path);
    known->second = open_in_office(context_, url);
    if (known->second.is() || !office::is_readable(office::ustring(url)))
        return known->second;
    try {
        auto& file = files_[url];
        if (!file)
            file = std::make_unique<ForeignFile>(context_, url);
        if (office::is_calc(file->model()))
            known->second = file->model();
    } catch (const office::Refused&) {
        known->second.clear(); // of no use: told as a file that is gone
    }
    return known->second;
}

std::string SourceBooks::path_now(const std::string& path) const {
    const auto found = urls_.find(path);
    return found == urls_.end() ? path : ReturnPaths(text_, {}, {}).path(found->second);
}

} // namespace kehoach::session
