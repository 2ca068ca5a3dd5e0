// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/reading.hpp"
#include "plan/wording.hpp"

namespace kehoach::plan {

/// An outline of a report, or another paper with a type and a subject of its own; tables, lists.
enum class AttachmentKind { outline, appendix };

/// Where attachments and appendices begin.
class AttachmentStarts {
public:
    /// The ending of the paper itself is known.
    explicit AttachmentStarts(const Reading& reading);

    std::optional<AttachmentKind> kind_at(std::size_t line) const;
    /// "PHỤ LỤC 1" and the like, not in the middle of a sentence.
    bool stands_at_label(std::size_t line) const;
    /// "(Kèm theo …)" stands close under the line.
    bool attached_line_follows(std::size_t line) const;
    bool is_title(std::size_t line) const;
    bool ends_sentence(std::size_t line) const;
    /// Not known as anything else, nor of a table.
    bool usable(std::size_t line) const;
    /// The user said that it is a label or a title of such a part.
    bool is_told(std::size_t line) const;

private:
    const Sight& sight(std::size_t line) const { return reading_.sights[line]; }
    /// The next filled line; none (the size) where it has a label.
    std::size_t below(std::size_t line) const;
    bool stands_alone(std::size_t line, const AppendixLabel& label) const;
    bool closes_sentence(std::size_t line) const;
    bool titled(std::size_t line, const AppendixLabel& label, std::string_view rest) const;
    bool opens_a_text(std::size_t line) const;
    bool table_follows(std::size_t line) const;

    const Reading& reading_;
    std::size_t ending_ = Reading::npos;
};

} // namespace kehoach::plan
