// SPDX-License-Identifier: MPL-2.0
#include "session/superior_plan.hxx"

#include "document/page_pieces.hpp"
#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "plan/blank_forms.hpp"
#include "plan/recognise.hpp"
#include "session/clock.hxx"
#include "session/foreign_file.hxx"
#include "session/forms.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "text/words.hpp"
#include "writer/note.hxx"
#include "writer/page_pieces.hxx"
#include "writer/snapshot.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/drawing/XDrawPagesSupplier.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

document::Document read_pdf(const Model& model) {
    auto document = document::document_of(writer::page_pieces(model));
    if (document.paragraphs.empty())
        throw office::Refused("superior.scan");
    return document;
}

/// Tables of the main text are the superior's own; forms are what it has others fill in.
std::vector<form::FormSpec> forms_of(const document::Document& document, plan::Plan plan,
                                     const Library& data) {
    plan::keep_blank_forms(document, plan);
    auto forms = forms_in(document, plan, data.forms, data.table_words);
    for (auto& form : forms) {
        form.attached_to.reset(); // ours is another paper
        form.attached_line.clear();
        form.code.clear();
    }
    return forms;
}

/// The wording of documents is Vietnamese whatever the language of the interface.
std::string wording(const Context& context, const std::string& key) {
    return office::string(context, key, {}, "vi");
}

} // namespace

ToldText superior_document(const Context& context, const Model& open, const SuperiorSource& source) {
    if (!source.text.empty())
        return {document::document_of(source.text)};
    if (source.url.empty()) {
        office::require_writer(open);
        return read_told(open);
    }
    const ForeignFile file(context, source.url);
    if (text::lower(source.url).ends_with(".pdf"))
        return {read_pdf(file.model())};
    if (!office::is_writer(file.model()))
        throw office::Refused("file.unreadable", {{"file", office::file_name(source.url)}});
    return read_told(file.model());
}

ToldText superior_document(const Model& open) {
    if (office::is_writer(open))
        return read_told(open);
    const css::uno::Reference<css::drawing::XDrawPagesSupplier> pages(open, css::uno::UNO_QUERY);
    if (!pages.is() || office::is_calc(open))
        throw office::Refused("superior.nothing");
    return {read_pdf(open)};
}

SuperiorPlan::SuperiorPlan(const Context& context, const Model& open, const SuperiorSource& source,
                           const plan::IssuingOffice& ours)
    : context_(context), ours_(ours) {
    const auto [document, told] = superior_document(context, open, source);
    const auto plan = plan::recognise(document, told);
    if (plan.doc_type.empty() && !plan.components.number && !plan.components.subject)
        throw office::Refused("superior.nothing");
    content_ = plan::read_superior(plan, ours, library(context)->gazetteer, today());
    forms_ = forms_of(document, plan, *library(context));
}

std::optional<grammar::Date> SuperiorPlan::earlier(const grammar::Date& due, int days) const {
    if (!grammar::is_valid(due))
        return std::nullopt;
    const auto& calendar = library(context_)->calendar;
    auto day = schedule::day_away(due, -days);
    const auto kind = calendar.day(day).kind;
    if (kind == schedule::DayKind::weekend || kind == schedule::DayKind::holiday)
        if (const auto offer = calendar.before(day))
            day = offer->date;
    return day < today() ? std::nullopt : std::optional(day);
}

plan::PlanSpec SuperiorPlan::begin(const std::vector<std::size_t>& tasks,
                                   const std::vector<std::size_t>& forms, bool with_outline, int days) const {
    const std::string family = ours_.family == "party" ? "party" : "state";
    plan::SuperiorWords words{wording(context_, "superior.subject"),
                              wording(context_, "superior.preamble." + family),
                              wording(context_, "superior.aim"),
                              wording(context_, "superior.deadline"),
                              wording(context_, "superior.deadline.next") + " ",
                              {}};
    for (const char* const part : {"aims", "tasks", "carrying-out"})
        words.sections.push_back(wording(context_, std::string("superior.section.") + part));
    auto spec = plan::begin_from(
        content_, ours_, tasks, with_outline, [&](const grammar::Date& due) { return earlier(due, days); },
        words);
    for (const auto at : forms)
        spec.appendices.push_back(forms_.at(at));
    // What is attached must be spoken of.
    auto& last = spec.sections.back().items;
    if (spec.outline)
        last.push_back({plan::Item::Kind::numbered, wording(context_, "superior.reporting.outline"), {}});
    if (!spec.appendices.empty())
        last.push_back({plan::Item::Kind::numbered, wording(context_, "superior.reporting.forms"), {}});
    // A title with nothing below it would stand on the paper.
    std::erase_if(spec.sections, [](const plan::Item& section) { return section.items.empty(); });
    return spec;
}

void SuperiorPlan::note_blanks(const Model& made) const {
    if (content_.is_numbered() && content_.is_dated())
        return;
    writer::note_at(made, content_.is_numbered() ? "ngày …" : "số …" + content_.code,
                    office::string(context_, "superior.note.author"),
                    office::string(context_, "superior.note.blank"));
    forget_undo(made);
}

std::string to_json(const SuperiorPlan& superior, int days) {
    const auto& content = superior.content();
    boost::json::array tasks, forms;
    for (std::size_t i = 0; i < content.tasks.size(); ++i) {
        const auto& task = content.tasks[i];
        boost::json::array theirs, ours;
        for (const auto& due : task.due) {
            theirs.emplace_back(grammar::iso(due));
            const auto until = superior.earlier(due, days);
            ours.emplace_back(until ? grammar::iso(*until) : std::string());
        }
        tasks.push_back(boost::json::object{{"id", "task:" + std::to_string(i + 1)},
                                            {"words", task.words},
                                            {"due", std::move(theirs)},
                                            {"ours", std::move(ours)},
                                            {"forUs", task.for_us}});
    }
    for (std::size_t i = 0; i < superior.forms().size(); ++i)
        forms.push_back(boost::json::object{{"id", "form:" + std::to_string(i + 1)},
                                            {"title", superior.forms()[i].title}});
    return boost::json::serialize(
        boost::json::object{{"citation", content.citation()},
                            {"issuerInCapitals", content.issuer_in_capitals},
                            {"numbered", content.is_numbered()},
                            {"dated", content.is_dated()},
                            {"subject", content.subject},
                            {"period", content.period},
                            {"outline", content.outline ? boost::json::value(content.outline->title)
                                                        : boost::json::value(nullptr)},
                            {"tasks", std::move(tasks)},
                            {"forms", std::move(forms)}});
}

} // namespace kehoach::session
