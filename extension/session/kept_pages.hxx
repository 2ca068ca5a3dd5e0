// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

namespace kehoach::session {

/// What only laid-out pages show is not looked at while a text is written: the verdicts of those rules in
/// `fresh` give way to those of an earlier check, where its pages had been read. Their places follow the
/// text, from `read_before` to `document`; a place in lines that have been changed is dropped. Whether any
/// was kept.
bool keep_pages(std::vector<Shown>& fresh, const document::Document& document,
                const std::vector<Shown>& before, const document::Document& read_before,
                const rules::RulePack& pack);

} // namespace kehoach::session
