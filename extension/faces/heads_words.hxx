// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/head_choice.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::faces {

/// How heads of forms and files are called where they are laid side by side.
class HeadsWords {
public:
    explicit HeadsWords(const css::uno::Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// A column of the form with its number, a row with what the form says beside it; empty: none of the form's.
    std::string of_form(const returns::HeadChoice::Line& line) const;
    /// What stands in the file for it, or may.
    std::string of_file(const returns::HeadChoice& choice, const returns::HeadChoice::Line& line) const;
    std::string there(const returns::HeadChoice& choice, returns::HeadChoice::Part part, int at) const;
    std::string verdict(const returns::HeadChoice::Line& line) const;
    /// A line in one sentence, with all its words.
    std::string whole(const returns::HeadChoice& choice, const returns::HeadChoice::Line& line) const;
    /// A line of the file among those that may be chosen for one of the form.
    std::string offered(const returns::HeadChoice& choice, const returns::HeadChoice::Line& line,
                        const returns::SheetLine& there) const;

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
};

} // namespace kehoach::faces
