// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string_view>

namespace kehoach::writer {

/// How many were taken out.
struct Stripped {
    int comments = 0, changes = 0, hidden = 0;
};

/// Makes a document fit to leave the house: tracked changes accepted and no longer recorded, comments and
/// hidden text (of characters, sections, fields) taken out; in its properties no names of persons, no words
/// and none of a user. For a copy that nobody edits further: nothing of it can be undone.
Stripped strip(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& copy);

/// Takes away the bookmarks whose names begin so, and those of the drafter that nothing in the text leads to:
/// a name may say what nobody else should read. What they stand over stays.
void drop_bookmarks(const css::uno::Reference<css::frame::XModel>& copy, std::string_view ours);

} // namespace kehoach::writer
