// SPDX-License-Identifier: MPL-2.0
#include "session/send_form.hxx"

#include "calc/access.hxx"
#include "calc/selection.hxx"
#include "calc/unit.hxx"
#include "form/refresh.hpp"
#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "plan/follow_facts.hpp"
#include "session/attached_line.hxx"
#include "session/insert_part.hxx"
#include "session/library.hxx"
#include "session/new_document.hxx"
#include "session/offices.hxx"
#include "text/digest.hpp"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/marked_table.hxx"
#include "writer/snapshot.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

constexpr const char* remembered = "tables"; ///< marks and versions of forms put into a document

std::string mark_by(const std::vector<std::string>& parts) {
    text::Digest digest;
    for (const std::string& part : parts)
        digest.feed(part).feed("|");
    return std::string(plan::bookmark_prefix) + "table_" + std::to_string(digest.value());
}

/// What the form says of itself, whatever its sheet is called and however it has grown. Two units may have
/// returned one form.
std::vector<std::string> identity(const Model& workbook, const calc::SheetForm& form) {
    return {form.spec.id, form.spec.code, form.spec.title, calc::unit_of(workbook, form.sheet)};
}

/// No sheet before it has the same form of the same unit, as a copy would.
bool is_first_of_its_kind(const Model& workbook, const calc::SheetForm& form) {
    const auto own = identity(workbook, form);
    for (const std::string& name : calc::sheet_names(workbook)) {
        if (name == form.sheet)
            return true;
        for (const calc::SheetForm& other : calc::read_forms(workbook, name))
            if (identity(workbook, other) == own)
                return false;
    }
    return true;
}

/// Mark and version of each table that was put into a document.
using Tables = std::map<std::string, std::string>;
Tables tables_in(const Model& target) {
    Tables tables;
    const std::string kept = office::recall(target, remembered);
    for (const auto one : text::split(kept, ' '))
        if (const auto at = one.find(':'); at != std::string_view::npos)
            tables.emplace(one.substr(0, at), one.substr(at + 1));
    return tables;
}

/// The bookmark in the table of a form, which .docx keeps too; the same at every sending. Texts from before
/// know tables by the name of the sheet as well; so does one that has tables of several alike.
std::string mark_of(const Model& workbook, const calc::SheetForm& form, const Model& target) {
    const std::string by_sheet = mark_by(
        {form.spec.id, form.spec.code, form.spec.title, form.sheet, calc::unit_of(workbook, form.sheet)});
    const bool known = tables_in(target).contains(by_sheet) || writer::marked_table(target, by_sheet);
    return known || !is_first_of_its_kind(workbook, form) ? by_sheet : mark_by(identity(workbook, form));
}

void keep(office::UndoScope& scope, const Model& target, const std::string& mark,
          const std::string& version) {
    Tables tables = tables_in(target);
    if (const auto known = tables.find(mark); known != tables.end() && known->second == version)
        return;
    tables[mark] = version;
    std::string all;
    for (const auto& [name, its] : tables)
        all += (all.empty() ? "" : " ") + name + ":" + its;
    office::remember(scope, target, office::recall_with(target, remembered, all));
}

form::SentTable table_of(const Model& workbook, const calc::SheetForm& form, const SendWish& wish) {
    return wish.figures ? form::sent_table(form.spec, form.filled, calc::shown(workbook, form))
                        : form::blank_table(form.spec);
}

/// Edits that bring the table of the target up to date; nothing where it has another shape by now.
std::optional<std::vector<document::Edit>> edits_of(const Model& target, int table, const std::string& mark,
                                                    const std::string& version, const form::SentTable& sent) {
    auto grid = form::layout(sent.spec);
    form::put_texts(grid, sent.texts);
    const auto tables = tables_in(target);
    const auto known = tables.find(mark);
    const bool same_version = known != tables.end() && known->second == version;
    return form::refresh(writer::snapshot(target), table, form::to_table(grid, table), !same_version);
}

/// What the form itself tells of its plan, for a document that says nothing.
plan::PlanSpec told_by(const Context& context, const form::FormSpec& form) {
    const auto data = library(context);
    plan::PlanSpec spec;
    if (form.attached_to)
        if (auto tied = tied_plan(*form.attached_to, data->profiles))
            spec = *std::move(tied);
    const auto offices = session::offices(context);
    if (spec.profile.empty())
        spec.family = offices.empty() || offices.front().family.empty() ? "state" : offices.front().family;
    return spec;
}

bool says_nothing(const Reading& reading) {
    return std::ranges::all_of(reading.document.paragraphs,
                               [](const auto& each) { return text::trim(each.text).empty(); });
}

} // namespace

calc::SheetForm form_to_send(const Model& workbook, const std::string& sheet) {
    office::require_calc(workbook);
    const std::string wanted = sheet.empty() ? calc::sheet_in_front(workbook) : sheet;
    auto forms = calc::read_forms(workbook, wanted);
    if (forms.size() != 1)
        throw office::Refused("send.no-form", {{"sheet", wanted}});
    return std::move(forms.front());
}

TablePlace place_in(const Model& workbook, const Model& target, const calc::SheetForm& form,
                    const SendWish& wish) {
    const std::string mark = mark_of(workbook, form, target);
    const auto table = writer::marked_table(target, mark);
    if (!table)
        return tables_in(target).contains(mark) ? TablePlace::gone : TablePlace::none;
    // Which words its cells will say does not matter to its shape, but how many rows were filled in does.
    form::Shown typed;
    for (const auto& [place, value] : form.filled.values)
        typed[place] = value.text;
    const auto sent =
        wish.figures ? form::sent_table(form.spec, form.filled, typed) : form::blank_table(form.spec);
    return edits_of(target, *table, mark, form.version.form, sent) ? TablePlace::there : TablePlace::changed;
}

Model new_text(const Context& context, bool visible) {
    return new_document(context, Application::writer, visible);
}

std::string to_json(const SentForm& sent) {
    constexpr const char* names[] = {"inserted", "replaced", "refreshed", "unchanged"};
    boost::json::array rows;
    for (const auto& row : sent.rows)
        rows.emplace_back(row);
    return boost::json::serialize(boost::json::object{{"what", names[static_cast<std::size_t>(sent.what)]},
                                                      {"cells", sent.cells},
                                                      {"left", sent.left},
                                                      {"rows", std::move(rows)},
                                                      {"unrecorded", sent.unrecorded},
                                                      {"upright", sent.upright}});
}

namespace {

class Sender {
public:
    Sender(const Context& context, const Model& workbook, const calc::SheetForm& form, const Model& target,
           const SendWish& wish)
        : context_(context), form_(form), target_(target), wish_(wish),
          mark_(mark_of(workbook, form, target)), table_(table_of(workbook, form, wish)) {
        for (const auto& row : form.filled.added_rows)
            if (wish.figures)
                sent_.rows.push_back(row.label.empty() ? std::to_string(row.at + 1) : row.label);
    }

    SentForm send() {
        const auto table = writer::marked_table(target_, mark_);
        if (table) {
            if (const auto edits = edits_of(target_, *table, mark_, form_.version.form, table_))
                return refresh(*edits);
            require_anew("send.changed");
            return insert(*table);
        } else if (tables_in(target_).contains(mark_)) {
            require_anew("send.gone");
        }
        return insert();
    }

private:
    void require_anew(const char* reason) const {
        if (!wish_.anew)
            throw office::Refused(reason, {{"form", form_.spec.title}});
    }

    rtl::OUString step() const { return office::ustring(office::string(context_, "session.undo.send")); }

    SentForm refresh(const std::vector<document::Edit>& edits) {
        sent_.what = SentForm::What::unchanged;
        if (edits.empty())
            return sent_;
        writer::TextStep scope(target_, step());
        const auto outcomes = writer::apply(scope, target_, edits);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            if (edits[i].kind != document::Edit::Kind::replace_text)
                continue;
            ++(outcomes[i].done ? sent_.cells : sent_.left);
        }
        sent_.what = SentForm::What::refreshed;
        keep(scope, target_, mark_, form_.version.form);
        return sent_;
    }

    /// As an appendix, or instead of a table that stands there.
    SentForm insert(int instead_of = -1) {
        const Reading reading = read_now(target_);
        const bool alone = says_nothing(reading);
        plan::PlanSpec spec = alone ? told_by(context_, form_.spec) : plan::PlanSpec();
        spec.appendices = {table_.spec};
        writer::TextStep scope(target_, step());
        if (instead_of < 0)
            writer::drop_mark(target_, mark_);
        const auto inserted =
            insert_appendix(context_, target_, spec,
                            {table_.texts, mark_, alone ? form_.spec.attached_line : std::string(),
                             alone ? form_.spec.code : std::string(), instead_of});
        keep(scope, target_, mark_, form_.version.form);
        sent_.what = instead_of < 0 ? SentForm::What::inserted : SentForm::What::replaced;
        sent_.unrecorded = inserted.unrecorded;
        sent_.upright = inserted.upright;
        return sent_;
    }

    const Context& context_;
    const calc::SheetForm& form_;
    const Model& target_;
    const SendWish& wish_;
    const std::string mark_;
    const form::SentTable table_;
    SentForm sent_;
};

} // namespace

SentForm send_form(const Context& context, const Model& workbook, const calc::SheetForm& form,
                   const Model& target, const SendWish& wish) {
    office::require_writer(target);
    office::require_editable(target);
    return Sender(context, workbook, form, target, wish).send();
}

} // namespace kehoach::session
