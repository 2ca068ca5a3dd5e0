// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <string>

namespace kehoach::writer {

/// Hangs a comment on the first place where `words` stand; nothing where they do not.
void note_at(const css::uno::Reference<css::frame::XModel>& model, const std::string& words,
             const std::string& author, const std::string& note);

} // namespace kehoach::writer
