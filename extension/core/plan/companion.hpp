// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// A file that goes out with a plan: the outline, appendices and forms in it, and the paper it says it
/// belongs to.
struct Companion {
    std::string file; ///< its name, as shown
    std::vector<Attachment> attachments;
    std::optional<grammar::DocumentNumber> number; ///< of the paper it is tied to; may be blank
    std::optional<grammar::Date> date;             ///< of that paper, complete
};

/// What a document is that goes out with a plan. Of a workbook its texts, sheet by sheet, are the document;
/// where nothing inside is labelled, the name of the file is taken.
Companion read_companion(std::string file, const document::Document& document);

/// Whether a reference of a plan means this attachment: outlines have no number, "01", "1" and "I" are one.
bool is_meant(const Reference& reference, const Attachment& attachment);
bool holds(const Companion& companion, const Reference& reference);

} // namespace kehoach::plan
