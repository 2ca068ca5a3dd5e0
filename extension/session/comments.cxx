// SPDX-License-Identifier: MPL-2.0
#include "session/comments.hxx"

#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "plan/remarks.hpp"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "session/place_names.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/insert.hxx"
#include "writer/remarks.hxx"
#include "writer/snapshot.hxx"

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// The wording of documents is Vietnamese whatever the language of the interface.
constexpr const char* document_language = "vi";

std::string wording(const Context& context, const std::string& key,
                    const office::Refused::Arguments& arguments = {}) {
    return office::string(context, key, arguments, document_language);
}

plan::Remark::Kind kind_of(writer::FoundRemark::Kind kind) {
    return static_cast<plan::Remark::Kind>(kind);
}

/// The office writes words of its own where a file names nobody: that is no author.
std::string named(const Context& context, const std::string& author) {
    for (const char* const language : {"vi", "en"})
        if (text::trim(author) == office::string(context, "comments.unknown", {}, language))
            return {};
    return std::string(text::trim(author));
}

/// As the person knows the file: without folders and ending.
std::string shown_name(const std::string& url) {
    const auto whole = office::file_name(url);
    return whole.substr(0, whole.rfind('.'));
}

/// What came back about one draft, and of which plan it speaks.
struct Gathered {
    std::vector<plan::Remark> remarks;
    std::string subject;
    profile::Family family = profile::Family::other;
};

void gather(const Context& context, const Model& model, const std::string& file, Gathered& into) {
    const auto found = writer::find_remarks(model);
    const auto document = writer::snapshot(model);
    const auto plan = recognised(model, document);
    const PlaceNames places(context, document, plan, document_language);
    if (into.subject.empty() && plan.components.subject)
        into.subject = plan.components.subject->value;
    if (into.family == profile::Family::other)
        into.family = plan.family;
    for (const auto& one : found) {
        if (one.kind != writer::FoundRemark::Kind::other && text::trim(one.words).empty())
            continue;
        if (one.ours)
            continue; // what the program wrote nobody has to answer
        document::Place place{one.story, one.paragraph, 0, 0, 0, {}};
        into.remarks.push_back({kind_of(one.kind), named(context, one.author), one.date, file,
                                std::string(text::trim(one.words)), std::string(text::trim(one.instead)),
                                std::string(text::trim(one.about)), places.of(place), one.story,
                                one.paragraph});
    }
}

profile::Profile profile_of(const Library& data, profile::Family family) {
    const auto known = family == profile::Family::state ? family : profile::Family::party;
    const auto choice = profile::choose(data.profiles, known, {.own = today()});
    if (!choice.id)
        throw office::Refused("session.no-profile-for-spec", {{"date", grammar::iso(today())}});
    return data.profiles.on(*choice.id, today());
}

plan::RemarkWords words_of(const Context& context, const std::string& subject) {
    plan::RemarkWords words;
    words.title = wording(context, "comments.title");
    words.subject = wording(context, subject.empty() ? "comments.subject.none" : "comments.subject",
                            {{"subject", subject}});
    for (const char* const column : {"number", "author", "file", "place", "remark", "answer"})
        words.heads.push_back(wording(context, std::string("comments.head.") + column));
    words.comment = wording(context, "comments.comment");
    words.insertion = wording(context, "comments.insertion");
    words.deletion = wording(context, "comments.deletion");
    words.replacement = wording(context, "comments.replacement");
    words.other = wording(context, "comments.other");
    return words;
}

} // namespace

Model comments_table(const Context& context, const Model& open, const std::vector<std::string>& urls,
                     bool visible) {
    Gathered gathered;
    if (urls.empty()) {
        office::require_writer(open);
        gather(context, open, shown_name(office::utf8(open->getURL())), gathered);
    }
    for (const auto& url : urls) {
        const ForeignFile file(context, url);
        if (!office::is_writer(file.model()))
            throw office::Refused("file.unreadable", {{"file", office::file_name(url)}});
        gather(context, file.model(), shown_name(url), gathered);
    }
    if (gathered.remarks.empty())
        throw office::Refused("comments.none");
    const auto document =
        plan::remarks_table(gathered.remarks, profile_of(*library(context), gathered.family),
                            words_of(context, gathered.subject));
    const Model model = new_document(context, Application::writer, visible);
    {
        office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.comments")));
        writer::insert(scope, model, document, writer::Where::whole);
    }
    forget_undo(model);
    return model;
}

} // namespace kehoach::session
