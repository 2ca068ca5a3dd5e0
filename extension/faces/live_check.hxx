// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <memory>

namespace kehoach::faces {

/// Looks a text over again and again while it is written: reads it on the main thread once typing pauses, has
/// it judged on another and gives what was found to its session, which tells those who listen. Nothing is
/// opened, altered or laid out for it. Goes on as long as somebody holds it; it ends with the document.
class LiveCheck {
public:
    /// The one of a document; begins at once where its last check is old or none was made. None for a
    /// workbook and for what cannot be edited.
    static std::shared_ptr<LiveCheck> of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XModel>& model,
                                         const std::shared_ptr<session::DocumentSession>& session);
    virtual ~LiveCheck() = default;

    /// Whether what is old will be renewed without anybody asking for it.
    virtual bool is_on() const = 0;
};

} // namespace kehoach::faces
