// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/insertion.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::form {
struct RangeTable;
}

namespace kehoach::session {

/// What a document is at the moment, and where its cursor stands.
struct Reading {
    document::Document document;
    plan::Plan plan;
    std::optional<document::Place> cursor;
    std::string converted; ///< id of the profile the document was converted to; empty: it was not
};
Reading read_now(const css::uno::Reference<css::frame::XModel>& model);

/// Throws Refused where a part may not come in: a document that may not be edited, a place that does not take
/// it ("insert.…").
void require_place(const css::uno::Reference<css::frame::XModel>& model, const Reading& reading,
                   plan::Part part);

/// A level on which a heading may begin at the cursor, and the number it would get.
struct SectionLevel {
    int level = 1;
    std::string number; ///< as in II. or 1.1.
};
std::vector<SectionLevel> section_levels(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const Reading& reading);

/// What came of it.
struct Inserted {
    int paragraphs = 0;
    bool unrecorded =
        false; ///< changes are recorded there, and this one was not: rejecting would not undo it
    bool upright =
        false; ///< the new table needs a lying page, and the one it replaces stood on an upright one
};
/// {"paragraphs":n,"unrecorded":false}
std::string to_json(const Inserted& inserted);

/// One part into an open document, one undo step; `level`: of the first headings. Fields of the spec that the
/// document tells itself may be empty. Throws Refused as above.
Inserted insert(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XModel>& model, plan::Part part,
                const plan::PlanSpec& spec, int level = 1);

/// What the cells of an appendix say, and the bookmark its table is found by.
struct FilledIn {
    form::CellTexts texts;
    std::string mark;
    std::string attached_line{}; ///< as it is printed on the form; empty: by the plan's facts
    std::string label{}; ///< the same of its number, as in Phụ lục số 1; empty: counted in the text
    int instead_of = -1; ///< number of a table of the text: the table alone takes its place
};
Inserted insert_appendix(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model, const plan::PlanSpec& spec,
                         const FilledIn& filled);
/// A table alone behind the paragraph at the cursor, in the styles of the text's regulation; `mark`: the bookmark
/// it is found by. Throws Refused as above.
Inserted insert_table(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, const form::RangeTable& range,
                      const std::string& mark);

} // namespace kehoach::session
