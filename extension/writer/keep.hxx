// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <set>

namespace kehoach::writer {

/// Takes all out of the body but the paragraphs with these numbers and the tables that hold any of them. For
/// a copy that nobody edits further.
void keep_only(const css::uno::Reference<css::frame::XModel>& copy, const std::set<int>& paragraphs);

} // namespace kehoach::writer
