// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"
#include "rules/paper_summary.hpp"
#include "session/document_session.hxx"
#include "session/place_names.hxx"
#include "session/sheet.hxx"

namespace kehoach::session {

/// What whoever signs a paper reads of it in a minute: who signs, its days beside the superior's, who is
/// given how much to do, what is attached, what is not met. Of a text, not of a workbook.
class ReportFront {
public:
    ReportFront(const css::uno::Reference<css::uno::XComponentContext>& context,
                const DocumentSession& session, const PlaceNames& places, std::string language);
    void put_on(Sheet& sheet) const;

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const;
    void open_points(Sheet& sheet) const;
    void signers(Sheet& sheet) const;
    void days(Sheet& sheet) const;
    void days_of_superior(Sheet& sheet) const;
    void units(Sheet& sheet) const;
    void attachments(Sheet& sheet) const;
    std::string named(const rules::SummaryPart& part) const;

    const css::uno::Reference<css::uno::XComponentContext>& context_;
    const DocumentSession& session_;
    const PlaceNames& places_;
    const std::string language_;
    rules::PaperSummary summary_;
};

} // namespace kehoach::session
