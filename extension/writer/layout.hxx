// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Lays the pages out and adds to a snapshot where the paragraphs of the body stand. The document is as it
/// was: its selection and what the window shows of it too. Does nothing where there is no window, not even a
/// hidden one, where somebody keeps the controllers locked, and for a long document, whose layout the office
/// would take seconds for.
void read_layout(const Model& model, document::Document& document);

} // namespace kehoach::writer
