// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/page_pieces.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <vector>

namespace kehoach::writer {

/// The pieces of text that the office made of a PDF: frames at places on pages.
std::vector<document::PagePiece> page_pieces(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::writer
