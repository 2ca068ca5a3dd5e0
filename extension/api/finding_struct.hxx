// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "session/document_session.hxx"

#include <com/sun/star/uno/Sequence.hxx>
#include <org/kehoach/Finding.hpp>

namespace kehoach::api {

/// The findings of the last check as UNO structs, offsets in UTF-16 units.
css::uno::Sequence<org::kehoach::Finding> finding_structs(const session::DocumentSession& session);

} // namespace kehoach::api
