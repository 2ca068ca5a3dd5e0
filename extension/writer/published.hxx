// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/uno.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextContent.hpp>

namespace kehoach::writer {

/// Calls that the office's API marks as deprecated without giving Writer another way.
Ref<css::container::XIndexAccess> draw_page(const Model& model);
void insert_before(const Ref<css::text::XText>& text, const Ref<css::text::XTextContent>& made,
                   const Ref<css::text::XTextContent>& block);

} // namespace kehoach::writer
