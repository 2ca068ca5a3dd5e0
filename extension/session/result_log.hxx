// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/changes.hpp"
#include "session/result_sources.hxx"
#include "session/result_words.hxx"

namespace kehoach::session {

/// What the log of a workbook of results says of files that were read just now; `what`: key of what was done. A file
/// that was read before and looked at again counts where something new came of it. Of one that is marked as secret
/// and adds nothing the name is not told.
returns::LogEntry log_entry(const css::uno::Reference<css::uno::XComponentContext>& context, const ResultWords& words,
                            const char* what, const ResultSources& sources, const returns::Gathered& gathered,
                            std::size_t changes);

} // namespace kehoach::session
