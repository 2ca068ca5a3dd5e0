// SPDX-License-Identifier: MPL-2.0
#include "inside_examples.hxx"

#include "example.hpp"
#include "office/undo_scope.hxx"
#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/snapshot.hxx"

#include <boost/json.hpp>

namespace kehoach::test {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

std::string text_of(const document::Document& document) {
    std::string all;
    for (const auto& paragraph : document.paragraphs)
        all += paragraph.text + "\n";
    return all;
}

std::string difference(const rules::Finding& core, const rules::Finding& writer) {
    if (core.verdict != writer.verdict)
        return "the core says " + show({core}) + "in Writer: " + show({writer});
    if (core.place.paragraph != writer.place.paragraph || core.places.size() != writer.places.size())
        return "other places: core " + show({core}) + "in Writer: " + show({writer});
    return {};
}

std::string repairs_difference(const Model& model, const document::Document& document,
                               const rules::Finding& finding) {
    const auto plan = plan::recognise(document);
    const auto planned = rules::plan_repairs(document, plan, {finding}, {finding.id}, {});
    if (planned.edits.empty())
        return {};
    office::UndoScope scope(model, "repair");
    for (const auto& outcome : writer::apply(scope, model, planned.edits))
        if (!outcome.done)
            return "not done in Writer: " + outcome.reason;
    const auto in_core = text_of(rules::apply(document, planned.edits));
    const auto in_writer = text_of(writer::snapshot(model));
    return in_core == in_writer ? std::string()
                                : "mended otherwise\n" + in_core + "\nin Writer\n" + in_writer;
}

} // namespace

std::string example_in_writer(const Model& model, std::size_t number) {
    const auto example = all_examples().at(number);
    Sheet sheet = reference(example.profile);
    for (const auto& one : example.edits)
        edit(sheet, one.as_object());
    const auto in_core = run(example, sheet);
    {
        office::UndoScope scope(model, "insert");
        writer::insert(scope, model, sheet.document, writer::Where::whole);
    }
    Sheet read = sheet;
    read.document = writer::snapshot(model);
    const auto in_writer = run(example, read);
    if (auto said = difference(in_core, in_writer); !said.empty())
        return said;
    return in_writer.verdict == rules::Verdict::not_met ? repairs_difference(model, read.document, in_writer)
                                                        : std::string();
}

} // namespace kehoach::test
