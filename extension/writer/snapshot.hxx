// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>

namespace kehoach::writer {

/// Reads a Writer document, controllers locked: body with tables cell by cell, then headers, footers, frames,
/// shapes, footnotes, comments as stories. Changes nothing, marks nothing modified. Documents loaded from
/// plain text have Evidence::text and no looks.
document::Document snapshot(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::writer
