// SPDX-License-Identifier: MPL-2.0
#include "plan/letterhead_name.hpp"

#include "plan/issuing_office.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

std::string_view name_below(std::string_view issuer, std::string_view parent) {
    const auto whole = text::trim(issuer);
    const auto above = text::fold(parent);
    if (above.empty() || !text::fold(whole).ends_with(" " + above))
        return whole;
    for (auto at = whole.rfind(' '); at != std::string_view::npos && at > 0; at = whole.rfind(' ', at - 1))
        if (text::fold(whole.substr(at)) == above)
            return text::trim(whole.substr(0, at));
    return whole;
}

bool is_letterhead_of(const IssuingOffice& office, std::string_view issuer) {
    return text::same_wording(office.issuer, issuer) ||
           text::same_wording(name_below(office.issuer, office.issuer_parent), issuer);
}

} // namespace kehoach::plan
