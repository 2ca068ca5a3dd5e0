// SPDX-License-Identifier: MPL-2.0
#include "session/release.hxx"

#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/change_facts.hpp"
#include "plan/follow_facts.hpp"
#include "plan/release_name.hpp"
#include "session/new_document.hxx"
#include "session/store.hxx"
#include "session/title.hxx"
#include "session/told_roles.hxx"
#include "writer/edits.hxx"
#include "writer/fresh_pages.hxx"
#include "writer/keep.hxx"
#include "writer/snapshot.hxx"

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
    throw office::Refused("release.extension", {{"file", office::file_name(url)}});
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

namespace {

/// The copy, and its PDF.
void store_both(const Model& model, const std::string& url, const Format& format, Released& done) {
    writer::drop_bookmarks(model, plan::bookmark_prefix);
    const std::string pdf = url.substr(0, url.rfind('.')) + ".pdf";
    store(model, office::ustring(url), format.filter);
    writer::lay_out_anew(model);
    store(model, office::ustring(pdf), "writer_pdf_Export");
    done.files.push_back(url);
    done.files.push_back(pdf);
}

/// Blanks as an address writes them.
std::string escaped(std::string name) {
    for (auto at = name.find(' '); at != std::string::npos; at = name.find(' ', at))
        name.replace(at, 1, "%20");
    return name;
}

/// One part of a copy: an attachment of its own says nothing of the number and date yet.
void cut(const Model& copy, const plan::ReleasePart& part, const document::Document& document,
         const plan::Plan& plan) {
    if (part.part != "main") {
        const auto blank = plan::blank_attached_lines(document, plan);
        office::UndoScope scope(copy, {});
        writer::apply(scope, copy, blank.edits);
    }
    writer::keep_only(copy, {part.paragraphs.begin(), part.paragraphs.end()});
}

void release_apart(const Context& context, const Model& model, const std::string& url, const Format& format,
                   Released& done) {
    const std::size_t ending = url.rfind('.');
    std::size_t count = 1;
    for (std::size_t at = 0; at < count; ++at) {
        const Copy copy(context, model);
        done.stripped = writer::strip(context, copy.model());
        const auto document = writer::snapshot(copy.model());
        const auto plan = recognised(model, document); // the copy remembers nothing any more
        const auto parts = plan::release_parts(document, plan);
        count = parts.size();
        give_title(copy.model(), plan::release_title(plan, parts.at(at).part));
        if (count > 1)
            cut(copy.model(), parts[at], document, plan);
        const auto name = count < 2 || parts[at].name.empty() ? std::string() : "%20-%20" + parts[at].name;
        store_both(copy.model(), url.substr(0, ending) + escaped(name) + url.substr(ending), format, done);
    }
}

} // namespace

Released release(const Context& context, const Model& model, const std::string& url, bool apart) {
    office::require_writer(model);
    const Format& format = format_of(url);
    if (office::ustring(url) == model->getURL())
        throw office::Refused("release.own-file", {{"file", office::file_name(url)}});
    Released done;
    if (apart) {
        release_apart(context, model, url, format, done);
        return done;
    }
    const Copy copy(context, model);
    done.stripped = writer::strip(context, copy.model());
    give_title(copy.model(), plan::release_title(recognised(model, writer::snapshot(copy.model())), "main"));
    store_both(copy.model(), url, format, done);
    return done;
}

ReleaseOffer release_offer(const Model& model) {
    office::require_writer(model);
    const auto document = writer::snapshot(model);
    const auto plan = recognised(model, document);
    return {plan::release_name(plan), plan::release_parts(document, plan).size() > 1,
            plan.family == profile::Family::state};
}

std::string to_json(const Released& released, const OpenFindings& open) {
    return boost::json::serialize(
        boost::json::object{{"files", boost::json::array(released.files.begin(), released.files.end())},
                            {"comments", released.stripped.comments},
                            {"changes", released.stripped.changes},
                            {"hidden", released.stripped.hidden},
                            {"errors", open.errors},
                            {"warnings", open.warnings},
                            {"white", open.white},
                            {"open", boost::json::array(open.first.begin(), open.first.end())}});
}

} // namespace kehoach::session
