// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// The form of a sheet of an open workbook; `sheet` empty: the one in front. Throws
/// Refused("send.no-form") where that is none of ours.
calc::SheetForm form_to_send(const css::uno::Reference<css::frame::XModel>& workbook,
                             const std::string& sheet);

/// Where the table of a form stands in a text document.
enum class TablePlace {
    none,    ///< it never came there
    there,   ///< to be refreshed
    changed, ///< there, but with other heads, rows or columns than the form has now
    gone     ///< it was put there, and somebody took it away
};

struct SendWish {
    bool figures = true; ///< with what was filled in
    bool anew = false;   ///< as a new appendix where the table is gone, instead of it where it has changed
};

/// What came of it.
struct SentForm {
    enum class What { inserted, replaced, refreshed, unchanged };
    What what = What::inserted;
    int cells = 0;                 ///< refreshed
    int left = 0;                  ///< cells that are protected, or hold more than text
    std::vector<std::string> rows; ///< labels of rows of the sheet that the form does not know
    bool unrecorded = false;       ///< changes are recorded there, and this one was not
    bool upright = false;          ///< it is wide by now, and its page in the text is upright
};
/// {"what":"refreshed","cells":3,"left":0,"rows":[],"unrecorded":false,"upright":false}
std::string to_json(const SentForm& sent);

TablePlace place_in(const css::uno::Reference<css::frame::XModel>& workbook,
                    const css::uno::Reference<css::frame::XModel>& target, const calc::SheetForm& form,
                    const SendWish& wish);

/// A new text document for a form, under the regulation of the plan it is tied to.
css::uno::Reference<css::frame::XModel>
new_text(const css::uno::Reference<css::uno::XComponentContext>& context, bool visible);

/// Puts the form into a text document as an appendix in the form of its regulation, or makes the table that
/// stands there from before say what the sheet says: nothing else of the document changes then. One undo
/// step. Throws Refused("send.gone"), ("send.changed") where not `anew`, and as `insert` does.
SentForm send_form(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XModel>& workbook, const calc::SheetForm& form,
                   const css::uno::Reference<css::frame::XModel>& target, const SendWish& wish);

} // namespace kehoach::session
