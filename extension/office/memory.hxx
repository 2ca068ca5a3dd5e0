// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/undo_scope.hxx"

#include <map>
#include <string>

namespace kehoach::office {

/// What the program remembers in a document: key and value pairs, kept as user properties kehoach.1,
/// kehoach.2, … of at most 255 characters each (versioned; survives .odt .docx .ods .xlsx).
std::map<std::string, std::string> recall(const css::uno::Reference<css::frame::XModel>& model);
/// One value of it; empty where there is none.
std::string recall(const css::uno::Reference<css::frame::XModel>& model, const std::string& key);
/// All of it with this value, or without one where that is empty.
std::map<std::string, std::string> recall_with(const css::uno::Reference<css::frame::XModel>& model,
                                               const std::string& key, const std::string& value);
void remember(UndoScope& scope, const css::uno::Reference<css::frame::XModel>& model,
              const std::map<std::string, std::string>& memory);
/// Without a step, and without marking the document as modified: it is kept when that is saved next.
void note(const css::uno::Reference<css::frame::XModel>& model,
          const std::map<std::string, std::string>& memory);

} // namespace kehoach::office
