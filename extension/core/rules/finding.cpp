// SPDX-License-Identifier: MPL-2.0
#include "rules/finding.hpp"

#include "rules/test.hpp"

namespace kehoach::rules {

Outcome met_without(std::vector<Hit> hits) {
    return {hits.empty() ? Verdict::met : Verdict::not_met, std::move(hits)};
}

std::string_view name(Verdict verdict) {
    switch (verdict) {
    case Verdict::met:
        return "met";
    case Verdict::not_met:
        return "not-met";
    case Verdict::not_applicable:
        return "not-applicable";
    case Verdict::cannot_tell:
        return "cannot-tell";
    }
    return "";
}

std::string_view name(Severity severity) {
    switch (severity) {
    case Severity::error:
        return "error";
    case Severity::warning:
        return "warning";
    case Severity::hint:
        return "hint";
    case Severity::remark:
        return "remark";
    }
    return "";
}

std::string_view name(Policy policy) {
    switch (policy) {
    case Policy::apply:
        return "apply";
    case Policy::offer:
        return "offer";
    case Policy::remark:
        return "remark";
    }
    return "";
}

} // namespace kehoach::rules
