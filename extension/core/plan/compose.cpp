// SPDX-License-Identifier: MPL-2.0
#include "plan/compose.hpp"

#include "plan/composer.hpp"

#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

constexpr std::array<std::pair<std::string_view, Part>, 9> parts{{{"Header", Part::header},
                                                                  {"Preamble", Part::preamble},
                                                                  {"Section", Part::section},
                                                                  {"Citation", Part::citation},
                                                                  {"Deadline", Part::deadline},
                                                                  {"Recipients", Part::recipients},
                                                                  {"Signature", Part::signature},
                                                                  {"Outline", Part::outline},
                                                                  {"Appendix", Part::appendix}}};

} // namespace

std::optional<Part> part_of(std::string_view name) {
    for (const auto& [known, part] : parts)
        if (known == name)
            return part;
    return std::nullopt;
}

Composed compose(const PlanSpec& spec, const profile::Profile& profile) {
    Composer composer(spec, profile);
    composer.letterhead();
    composer.title();
    composer.preamble();
    composer.sections();
    composer.ending();
    if (spec.outline && !spec.outline->items.empty()) // a page with a title alone is of no use
        composer.outline();
    composer.appendices();
    return composer.finish();
}

Composed compose_part(const PlanSpec& spec, const profile::Profile& profile, Part part,
                      const Around& around) {
    Composer composer(spec, profile, around);
    switch (part) {
    case Part::header:
        composer.letterhead();
        if (!around.titled)
            composer.title();
        break;
    case Part::preamble:
        composer.preamble();
        break;
    case Part::section:
    case Part::citation:
    case Part::deadline:
        composer.passage();
        break;
    case Part::recipients:
        composer.recipients();
        break;
    case Part::signature:
        composer.signature();
        break;
    case Part::outline:
        composer.outline();
        break;
    case Part::appendix:
        composer.appendices();
        break;
    }
    return composer.finish();
}

} // namespace kehoach::plan
