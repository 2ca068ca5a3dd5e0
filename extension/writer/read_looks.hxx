// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"
#include "writer/uno.hxx"

namespace kehoach::writer {

/// Names of properties, asked for in one call; and the looks that their values in this order tell.
const css::uno::Sequence<OUString>& char_names();
document::CharLook char_look(const css::uno::Any* values);

const css::uno::Sequence<OUString>& paragraph_look_names();
/// The value of the name of this number.
void put_paragraph_value(document::ParagraphLook& look, sal_Int32 number, const css::uno::Any& value);
void put_char_value(document::CharLook& look, sal_Int32 number, const css::uno::Any& value);

/// What runs of characters are told apart by: no rule asks for their language.
const css::uno::Sequence<OUString>& run_names();
/// run_names() first, and behind them all else in which pieces of a paragraph may differ.
const css::uno::Sequence<OUString>& piece_names();
/// Colours behind letters; of Word's marker pen the second.
const css::uno::Sequence<OUString>& marker_pen_names();
/// run_names() first, and behind them marker_pen_names(): all that is asked of a paragraph of one piece.
const css::uno::Sequence<OUString>& portion_names();
/// True where the look was another one.
bool put_run_value(document::CharLook& look, sal_Int32 number, const css::uno::Any& value);

/// Characters of a cursor or portion.
document::CharLook read_chars(const Ref<css::uno::XInterface>& object);

} // namespace kehoach::writer
