// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <string>
#include <vector>

namespace kehoach::writer {

/// A comment or a tracked change, and the paragraph it begins in. Words struck out and words put in their
/// place by one person are one replacement.
struct FoundRemark {
    enum class Kind { comment, insertion, deletion, replacement, other };
    Kind kind = Kind::comment;
    std::string author, date, words;
    std::string instead; ///< of a replacement: what is to stand there
    std::string about;   ///< the passage it is made at; where there is none the beginning of the paragraph
    std::string story;
    int paragraph = 0;
    bool ours = false; ///< a comment that the program wrote, as it wrote it
};

/// All of a document, in the order of its text. Comments that are resolved too.
std::vector<FoundRemark> find_remarks(const css::uno::Reference<css::frame::XModel>& model);

} // namespace kehoach::writer
