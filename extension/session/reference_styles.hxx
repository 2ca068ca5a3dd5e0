// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"

#include <functional>
#include <map>
#include <string>
#include <utility>

namespace kehoach::session {

/// The styles a profile gives to roles, learnt from a plan composed under it.
class ReferenceStyles {
public:
    /// `typed` names the twin of a style for paragraphs whose number is typed: the same without numbering,
    /// or the number would stand there twice.
    ReferenceStyles(const profile::Profile& profile, std::function<std::string(const std::string&)> typed);

    /// Null where the profile has no style for the role. Valid until the next call.
    const document::Style* of(plan::Role role, bool typed_label);
    /// Of a full paragraph with a number at this level of the outline. Valid until the next call.
    const document::Style* of_running(int level, bool typed_label);
    /// Of a line made of hyphens: the drawn ones are paragraphs without words.
    const document::Style* of_typed_rule() const { return find("rule_line"); }
    /// Of the paragraph that the office keeps behind a table at the end of a text.
    const document::Style* of_end() const { return find("end"); }
    /// The heading that counts at this level of the ladder; null below the last. Valid until the next call.
    const document::Style* of_level(int level) const { return find("heading_" + std::to_string(level)); }
    /// Levels that count as the drafter counts; the others as the profile has them beside that first one.
    void use_ladder(const std::vector<document::NumberLevel>& ladder);
    const document::Document& document() const { return composed_.document; }
    const document::Page& page() const { return composed_.document.pages.front(); }

private:
    const document::Style* find(std::string_view key) const;
    const document::Style* twin(document::Style style);

    profile::Profile profile_;
    plan::Composed composed_;
    std::function<std::string(const std::string&)> typed_;
    std::map<plan::Role, std::string> keys_;
};

} // namespace kehoach::session
