// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/recognise.hpp"
#include "profile/answered.hpp"
#include "session/document_session.hxx"
#include "session/full_paragraph.hxx"
#include "session/make.hxx"
#include "session/reference_styles.hxx"
#include "text/utf.hpp"
#include "writer/edits.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// Below this a role is a guess, and a wrong style on a leader's paper costs more than a missing one.
constexpr double sure = 0.6;

struct Work {
    std::vector<writer::Restyle> restyles;
    std::vector<document::Edit> looks; ///< of what keeps its style
    std::vector<document::Place> new_pages;
    boost::json::array unsure;
};

boost::json::object doubt(const document::Document& document, const plan::Plan& plan, std::size_t line) {
    const document::Place place = plan::place_of_line(document, plan, line);
    return {{"story", place.story},
            {"paragraph", place.paragraph},
            {"role", plan::name(plan.lines[line].role)},
            {"certainty", plan.lines[line].certainty},
            {"excerpt", place.excerpt}};
}

/// Rows of a table that is only tabs: styles for cells would tear their columns apart.
bool is_loose_row(const plan::Line& line, const document::Paragraph& paragraph) {
    return !paragraph.cell && (line.role == plan::Role::table_header || line.role == plan::Role::table_row ||
                               line.role == plan::Role::table_total);
}

/// A heading style would take running text into the outline, and any other one its automatic number: such a
/// paragraph keeps its style and takes the look alone, but for the emphasis of its words.
void give_look(Work& work, const document::Place& place, const document::Style& style) {
    document::Edit chars, paragraph;
    chars.kind = document::Edit::Kind::char_look;
    chars.place = paragraph.place = place;
    chars.chars.font = style.chars.font;
    chars.chars.size_pt = style.chars.size_pt;
    paragraph.kind = document::Edit::Kind::paragraph_look;
    paragraph.look = style.look;
    work.looks.insert(work.looks.end(), {chars, paragraph});
}

/// The outline of the report and every appendix begin on a page of their own.
void note_new_page(Work& work, const document::Document& document, const plan::Plan& plan, std::size_t at) {
    const plan::Line& line = plan.lines[at];
    const bool begins = at > 0 && line.part != plan.lines[at - 1].part &&
                        (line.part.starts_with("attachment:") || line.part.starts_with("appendix:"));
    const document::Paragraph& paragraph = document.paragraphs[line.paragraph];
    if (begins && !paragraph.cell && !paragraph.new_page && paragraph.story == "body")
        work.new_pages.push_back(plan::place_of_line(document, plan, at));
}

/// A paragraph has one style: that of its first line.
Work plan_work(const document::Document& document, const plan::Plan& plan, ReferenceStyles& styles) {
    Work work;
    for (std::size_t at = 0; at < plan.lines.size(); ++at) {
        const plan::Line& line = plan.lines[at];
        const document::Paragraph& paragraph = document.paragraphs[line.paragraph];
        if (line.line != 0 || paragraph.story != "body" || line.role == plan::Role::empty ||
            is_loose_row(line, paragraph))
            continue;
        note_new_page(work, document, plan, at);
        const bool full = is_full_paragraph(line);
        const bool typed = line.label && line.label_kind == document::LabelKind::typed;
        const document::Style* style =
            full ? styles.of_running(line.level, typed) : styles.of(line.role, typed);
        if (style && line.certainty >= sure && full && !typed)
            give_look(work, plan::place_of_line(document, plan, at), *style);
        else if (style && line.certainty >= sure)
            work.restyles.push_back({plan::place_of_line(document, plan, at), *style});
        else
            work.unsure.push_back(doubt(document, plan, at));
    }
    return work;
}

bool set_page(office::UndoScope& scope, const Model& model, const document::Document& document,
              document::Page page) {
    // Of plain text no pages are read: it stands on the page style every new document has.
    page.name = document.pages.empty() ? std::string("Standard") : document.pages.front().name;
    document::Edit edit;
    edit.kind = document::Edit::Kind::page;
    edit.page = std::move(page);
    return writer::apply(scope, model, {edit}).front().done;
}

bool same_words(const document::Document& a, const document::Document& b) {
    const auto body = [](const document::Document& document) {
        std::vector<std::string> words;
        for (const document::Paragraph& paragraph : document.paragraphs)
            if (paragraph.story == "body")
                words.push_back(paragraph.text);
        return words;
    };
    return body(a) == body(b);
}

std::string chosen(const Library& data, const plan::Plan& plan, const std::string& wanted) {
    require_profile(data, wanted);
    const auto choice = plan::choose_profile(data.profiles, plan, wanted);
    if (!choice.id)
        throw office::Refused("session.no-profile");
    return *choice.id;
}

} // namespace

std::string restructure(const Context& context, const Model& model, const std::string& profile) {
    office::require_writer(model);
    office::require_editable(model);
    const auto kept = library(context);
    const Library& data = *kept;
    const document::Document before = writer::snapshot(model);
    const plan::Plan plan = plan::recognise(before);
    const std::string asked = profile.empty()
                                  ? profile::answered(plan::choose_profile(data.profiles, plan),
                                                      DocumentSession::of(context, model)->answered_profile())
                                  : profile;
    const std::string id = chosen(data, plan, asked);
    const auto& date = plan.components.date;
    const bool dated = date && date->date.date.complete();
    ReferenceStyles styles(data.profiles.on(id, dated ? std::optional(date->date.date) : std::nullopt),
                           [&](const std::string& name) {
                               return office::string(context, "session.typed-label-style", {{"style", name}});
                           });
    Work work = plan_work(before, plan, styles);

    office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.restructure")));
    const int restyled = writer::restyle(scope, model, styles.document(), work.restyles);
    writer::apply(scope, model, work.looks);
    writer::begin_pages(model, work.new_pages);
    const bool page = set_page(scope, model, before, styles.page());
    if (!same_words(before, writer::snapshot(model)))
        throw office::Refused("session.body-altered");
    return boost::json::serialize(boost::json::object{
        {"profile", id}, {"restyled", restyled}, {"page", page}, {"unsure", std::move(work.unsure)}});
}

} // namespace kehoach::session
