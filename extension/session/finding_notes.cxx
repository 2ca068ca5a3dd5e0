// SPDX-License-Identifier: MPL-2.0
#include "session/finding_notes.hxx"

#include "office/gate.hxx"
#include "office/recording.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "rules/weight.hpp"
#include "session/repair_words.hxx"
#include "writer/finding_notes.hxx"
#include "writer/text_step.hxx"

#include <algorithm>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

constexpr std::size_t most_notes = 200;

/// Of what is wrong the gravest, in the order of the text.
std::vector<const Shown*> to_note(const DocumentSession& session) {
    std::vector<const Shown*> all;
    for (const Shown& one : session.findings())
        if (!one.finding.ignored && one.finding.verdict == rules::Verdict::not_met)
            all.push_back(&one);
    std::ranges::stable_sort(all, {}, [](const Shown* one) {
        return std::pair(one->finding.severity, rules::weight(one->finding.rule));
    });
    if (all.size() > most_notes)
        all.resize(most_notes);
    std::ranges::sort(all); // they stand in the order of the text
    return all;
}

std::size_t not_ignored(const DocumentSession& session) {
    return static_cast<std::size_t>(std::ranges::count_if(session.findings(), [](const Shown& one) {
        return !one.finding.ignored && one.finding.verdict == rules::Verdict::not_met;
    }));
}

std::string said(const Context& context, const Shown& one, const std::string& language) {
    const auto words = [&](const std::string& key, const office::Refused::Arguments& arguments = {}) {
        return office::string(context, key, arguments, language);
    };
    const rules::Finding& finding = one.finding;
    std::string all =
        words("notes.said." + std::string(rules::name(finding.severity)), {{"what", one.message}});
    if (!finding.clause.empty())
        all += "\n" + words("notes.clause", {{"clause", finding.clause}});
    if (!finding.repairs.empty() && !finding.repairs.front().after.empty()) {
        const auto [before, after] = repair_words(context, finding.repairs.front(), language);
        all += "\n" + words("notes.change", {{"before", before}, {"after", after}});
    }
    if (finding.places.size() > 1)
        all += "\n" + words("notes.places", {{"count", std::to_string(finding.places.size() - 1)}});
    return all;
}

/// Comments are no change of the text: also where changes are recorded they come and go at once.
class NoteStep {
public:
    NoteStep(const Model& model, const std::string& title)
        : recording_(model, false), step_(model, office::ustring(title)) {}

private:
    office::Recording recording_;
    writer::TextStep step_;
};

} // namespace

NotesMade note_findings(const Context& context, const Model& model, const DocumentSession& session,
                        const std::string& language) {
    office::require_writer(model);
    office::require_editable(model);
    std::vector<writer::FindingNote> notes;
    for (const Shown* one : to_note(session))
        notes.push_back({one->finding.place, said(context, *one, language)});
    NotesMade made;
    made.left_out = static_cast<int>(not_ignored(session) - notes.size());
    if (notes.empty() && writer::count_finding_notes(model) == 0)
        return made;
    const NoteStep step(model, office::string(context, "session.undo.notes"));
    made.replaced = writer::remove_finding_notes(model);
    made.put = writer::put_finding_notes(model, notes, office::string(context, "notes.author"));
    return made;
}

int remove_finding_notes(const Context& context, const Model& model) {
    office::require_writer(model);
    office::require_editable(model);
    if (writer::count_finding_notes(model) == 0)
        return 0;
    const NoteStep step(model, office::string(context, "session.undo.notes-removed"));
    return writer::remove_finding_notes(model);
}

std::string to_json(const NotesMade& made) {
    return boost::json::serialize(
        boost::json::object{{"put", made.put}, {"replaced", made.replaced}, {"leftOut", made.left_out}});
}

} // namespace kehoach::session
