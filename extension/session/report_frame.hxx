// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/issuing_office.hpp"
#include "plan/plan.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// The frame of the report that a plan asks for.
class ReportFrame {
public:
    /// The plan: a file, or what is open where `url` is empty. Throws Refused("report.no-outline") where no
    /// outline is attached, and as ForeignFile does.
    ReportFrame(const css::uno::Reference<css::uno::XComponentContext>& context,
                const css::uno::Reference<css::frame::XModel>& open, const std::string& url);

    /// Who may report: offices known of the plan's side that have not issued it.
    std::vector<plan::IssuingOffice> reporters() const;
    plan::IssuingOffice named(const std::string& issuer) const;
    /// None: the letterhead stays blank, for the frame is for others.
    plan::IssuingOffice unnamed() const;
    /// A new document.
    css::uno::Reference<css::frame::XModel> make(const plan::IssuingOffice& ours, bool visible) const;

private:
    std::string family() const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    document::Document document_;
    plan::Plan plan_;
    plan::ReportOutline outline_;
};

/// Takes the hints out of a frame, one undo step; how many there were. Throws Refused for a read-only
/// document.
int remove_hints(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::session
