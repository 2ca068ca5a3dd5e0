// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"
#include "plan/numbering_scheme.hpp"
#include "session/reference_styles.hxx"

#include <boost/json/array.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// Below this a role is a guess: a wrong style on a leader's paper costs more than a missing one, and no
/// finding speaks of such a line either.
constexpr double sure_role = 0.5;

/// A document as it is read in the middle of a restructuring.
struct Read {
    document::Document document;
    plan::Plan plan;
};
Read read_again(const css::uno::Reference<css::frame::XModel>& model);

/// What a step of restructuring did, for people and programs.
struct Reshaped {
    int joined = 0, parted = 0, dropped = 0, restyled = 0, marks = 0;
    std::vector<std::string> page_numbers; ///< as they stood
    boost::json::array blocks, numbered, typed, unsure, tab_tables;
};

/// {"story", "paragraph", "role", "certainty", "excerpt"} of a line.
boost::json::object place_json(const Read& read, std::size_t line);

/// Emphasis that pasted Markdown marks becomes emphasis. Throws Refused("session.body-altered") where a
/// letter or digit is not the same.
void take_markdown(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model, Read& read,
                   const plan::Reach& reach, Reshaped& done);

/// Makes one paragraph of each paragraph; what was read stands for the document afterwards. Throws
/// Refused("session.body-altered") where a letter or digit beyond the numbers of pages is not the same.
void make_whole(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model, Read& read,
                plan::Reach& reach, Reshaped& done);

/// Letterhead and ending into their tables, the mark under the subject. Throws as above.
void build_blocks(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model, Read& read,
                  plan::Reach& reach, const profile::Profile& profile, Reshaped& done);

/// Styles by role, true numbering for typed numbers. Throws as above.
void give_styles(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model, Read& read,
                 const plan::Reach& reach, ReferenceStyles& styles, Reshaped& done);

/// Pages of the profile, each attachment on its own, numbered anew; heads of tables repeated.
bool give_pages(office::UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
                const Read& read, const plan::Reach& reach, const ReferenceStyles& styles);

} // namespace kehoach::session
