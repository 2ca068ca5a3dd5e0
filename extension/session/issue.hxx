// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/change_facts.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What was written, and what was not and why, in the language of the interface.
struct Written {
    int places = 0;
    std::vector<std::string> changes; ///< lines as they are now, with their places
    std::vector<std::string> left;    ///< sentences
    std::vector<std::string> blank; ///< names of the letterhead's facts that still are, as a person says them
    std::vector<std::string> files; ///< workbooks beside the plan whose forms were filled in
};

/// Puts number, date or signer wherever they stand in the document, one undo step named by the string
/// `title`. A signer who is only named signs with the post that his office has declared; where none has, the
/// post that stands there stays, and that is said. `tied_forms`: into the workbooks beside the plan that hold
/// its forms as well; those are stored, and are no part of the step. Throws Refused for a read-only document.
Written put_facts(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& model, const plan::NewFacts& facts,
                  const char* title, bool tied_forms = false);

/// Who issues a plan, its lines joined by a blank; empty where nobody is named.
std::string issuer_of(const css::uno::Reference<css::frame::XModel>& model);

/// Who may sign it, of the offices that are known.
std::vector<plan::UsualSigner>
offered_signers(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XModel>& model);

/// Who signs it as it stands: authority, post and name of each, as people write them on one line.
std::vector<std::string> present_signers(const css::uno::Reference<css::frame::XModel>& model);

/// The draft mark of a document as it stands; empty where it has none.
std::string draft_mark(const css::uno::Reference<css::frame::XModel>& model);

/// {"places":n,"changes":[sentence],"left":[sentence],"blank":[name],"files":[name]}
std::string to_json(const Written& written);

} // namespace kehoach::session
