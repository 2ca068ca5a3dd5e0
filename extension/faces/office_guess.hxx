// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog.hxx"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <string>

namespace kehoach::faces {

/// What the name of an office tells, filled into the fields of the wizard where nothing stands yet.
class OfficeGuess {
public:
    OfficeGuess(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog)
        : context_(context), dialog_(dialog) {}

    /// From what stands in "issuer"; what was guessed from another name is guessed anew.
    void fill(const std::string& family);

private:
    void complete(const char* control, const std::string& value);

    const css::uno::Reference<css::uno::XComponentContext> context_;
    Dialog& dialog_;
    std::map<std::string, std::string> guessed_; ///< by field
};

} // namespace kehoach::faces
