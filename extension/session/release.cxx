// SPDX-License-Identifier: MPL-2.0
#include "session/release.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/new_document.hxx"
#include "session/store.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/io/TempFile.hpp>

#include <array>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

struct Format {
    const char *ending, *filter;
};
constexpr std::array<Format, 2> formats{{{".odt", "writer8"}, {".docx", "MS Word 2007 XML"}}};

const Format& format_of(const std::string& url) {
    for (const auto& format : formats)
        if (url.ends_with(format.ending))
            return format;
    throw office::Refused("release.extension", {{"file", url}});
}

/// A document of ours that is closed whatever happens.
class Copy {
public:
    Copy(const Context& context, const Model& model) : file_(css::io::TempFile::create(context)) {
        store(model, file_->getUri(), formats.front().filter);
        model_ = open_copy(context, file_->getUri());
        if (!model_.is())
            throw office::Refused("file.unreadable", {{"file", office::utf8(file_->getUri())}});
    }
    ~Copy() {
        if (model_.is())
            close(model_);
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    const Model& model() const { return model_; }

private:
    css::uno::Reference<css::io::XTempFile> file_;
    Model model_;
};

} // namespace

Released release(const Context& context, const Model& model, const std::string& url) {
    office::require_writer(model);
    const Format& format = format_of(url);
    if (office::ustring(url) == model->getURL())
        throw office::Refused("release.own-file", {{"file", url}});
    const Copy copy(context, model);
    Released done;
    done.stripped = writer::strip(context, copy.model());
    const std::string pdf = url.substr(0, url.rfind('.')) + ".pdf";
    store(copy.model(), office::ustring(url), format.filter);
    store(copy.model(), office::ustring(pdf), "writer_pdf_Export");
    done.files = {url, pdf};
    return done;
}

std::string to_json(const Released& released) {
    boost::json::array files;
    for (const auto& file : released.files)
        files.emplace_back(file);
    return boost::json::serialize(boost::json::object{{"files", std::move(files)},
                                                      {"comments", released.stripped.comments},
                                                      {"changes", released.stripped.changes},
                                                      {"hidden", released.stripped.hidden}});
}

} // namespace kehoach::session
