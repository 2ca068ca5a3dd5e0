// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/Sequence.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>

namespace kehoach::test {

/// Milliseconds for a snapshot of a Writer document.
double snapshot_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                   const css::uno::Reference<css::frame::XModel>& model);

/// Milliseconds for the longest piece of a snapshot in pieces of 30 ms, its beginning and end among them.
double longest_piece_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const css::uno::Reference<css::frame::XModel>& model);

/// Milliseconds for the cheapest loop known that fetches as much of the body (speed.md, S13): locked, text by
/// paragraph, all properties in one call, state of the characters over a cursor, portions only where it is
/// ambiguous. Nothing is kept.
double tight_loop_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& model);

/// Of the loop S10 of speed.md.
double known_loop_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& model);

/// Of looking over a document again once a letter was typed into it, as beside typing: on the main thread in
/// all, its longest piece there, on the other thread; and of what is marked in the paragraph, asked while it
/// is being typed. What panels make of it is not in it.
css::uno::Sequence<double> look_again_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const css::uno::Reference<css::frame::XModel>& model);

/// Of reading where its paragraphs stand, the office having laid it out.
double layout_ms(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::test
