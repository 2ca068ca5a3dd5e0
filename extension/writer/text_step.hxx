// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

namespace kehoach::writer {

/// A step in a text. After an undo or redo Writer selects every place that was touched. Of a step that
/// touched all of the text that is all of the text: the next key would replace it, and painting it before it
/// is laid out can end the office. Behind such a step the cursor stands at one place and nothing is selected.
class TextStep : public office::UndoScope {
public:
    TextStep(const css::uno::Reference<css::frame::XModel>& model, const rtl::OUString& title);
};

} // namespace kehoach::writer
