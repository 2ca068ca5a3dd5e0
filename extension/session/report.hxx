// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

namespace kehoach::session {

/// The findings as JSON array: the fields of the UNO struct Finding, lower camel case.
std::string report_json(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const DocumentSession& session, const std::string& language);
std::string report_sarif(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const DocumentSession& session, const std::string& uri, const std::string& language);
/// What the document was checked against and for which stage, one line; empty where that is not known.
std::string against_line(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const DocumentSession& session, const std::string& language);
/// How many rules were met, broken, cannot be told, do not apply; one line without its end.
std::string summary_line(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const DocumentSession& session, const std::string& language);
/// Whether a finding stands in the list of what was found. Of a check with all verdicts, what only lacks its
/// evidence stands in the checklist instead.
bool is_listed(const Shown& shown, bool all_verdicts);
/// Grouped by severity, one line a finding, with clause, place and words. Ends with a line break.
std::string report_text(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const DocumentSession& session, const std::string& language);
/// A sheet to be put on file, as a Writer document stored at `url`: what was checked, when, against what, a
/// table of what was found, of a check with all verdicts that of every rule, and what was altered.
void report_odt(const css::uno::Reference<css::uno::XComponentContext>& context,
                const DocumentSession& session, const std::string& language, const std::string& url,
                const std::string& document);

/// The report in one of the formats json, sarif, text, odt; stored at `url` where one is given. Returns its
/// text, for odt the URL. `document`: URL of the checked document.
std::string report(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const DocumentSession& session, const std::string& format, const std::string& language,
                   const std::string& url, const std::string& document);

} // namespace kehoach::session
