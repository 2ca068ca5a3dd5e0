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

#include <algorithm>
#include <boost/json.hpp>

namespace kehoach::test {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

/// Without the numbers of pages in headers: the office fills them in when it comes to lay out.
std::string text_of(const document::Document& document) {
    std::string all;
    for (const auto& paragraph : document.paragraphs)
        if (paragraph.story.find("header:") != 0 && paragraph.story.find("footer:") != 0)
            all += paragraph.text + "\n";
    return all;
}

/// A paragraph by its words, and by how many of the same stand before it: where an example takes the only
/// paragraph out of a cell, Writer keeps an empty one there.
std::pair<std::string, std::ptrdiff_t> paragraph_at(const document::Document& document,
                                                    const document::Place& place) {
    const auto& all = document.paragraphs;
    const auto found = std::find_if(all.begin(), all.end(), [&](const document::Paragraph& one) {
        return one.story == place.story && one.index == place.paragraph;
    });
    if (found == all.end())
        return {};
    return {found->text, std::count_if(all.begin(), found, [&](const document::Paragraph& one) {
                return one.text == found->text;
            })};
}

std::string difference(const rules::Finding& core, const document::Document& in_core,
                       const rules::Finding& writer, const document::Document& in_writer) {
    if (core.verdict != writer.verdict)
        return "the core says " + show({core}) + "in Writer: " + show({writer});
    if (paragraph_at(in_core, core.place) != paragraph_at(in_writer, writer.place) ||
        core.places.size() != writer.places.size())
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
    if (auto said = difference(in_core, sheet.document, in_writer, read.document); !said.empty())
        return said;
    return in_writer.verdict == rules::Verdict::not_met ? repairs_difference(model, read.document, in_writer)
                                                        : std::string();
}

} // namespace kehoach::test
