// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/basis.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// The documents that a plan names with number and code, each once, as it is said there most fully, in the
/// order of the text. Its own number is none.
std::vector<Basis> cited_documents(const Plan& plan);
/// The same, and behind them the other documents that are remembered. What the text leaves out of one (a
/// sentence seldom tells where its subject ends) is said as it was remembered.
std::vector<Basis> known_documents(const Plan& plan, const std::vector<Basis>& remembered);

/// Whether the document is named with its number before a place of the text.
bool is_cited_before(const document::Document& document, const Plan& plan, const Basis& basis,
                     const document::Place& place);

/// As a document is named in a sentence: with date, issuer and subject, or by type and number alone.
enum class CitationForm { full, brief };
std::string citation_of(const Basis& basis, CitationForm form);

/// `words` with the blanks that part them from what stands around byte `at` of a text.
std::string fitted(const std::string& words, std::string_view text, std::size_t at);

} // namespace kehoach::plan
