// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/attached_parts.hpp"

#include "rules/scope.hpp"

namespace kehoach::rules {

std::map<std::string_view, AttachedText> attached_texts(const Subject& subject,
                                                        const std::vector<plan::Role>& roles) {
    std::map<std::string_view, AttachedText> texts;
    for (const auto i : subject.roles.of({roles, PartOf::attached, Which::all, false})) {
        const auto& line = subject.plan.lines[i];
        const auto [found, fresh] = texts.try_emplace(line.part, AttachedText{i, i, {}});
        auto& text = found->second;
        text.text += (fresh ? "" : " ") + std::string(trimmed(line).text);
        text.last = i;
    }
    return texts;
}

} // namespace kehoach::rules
