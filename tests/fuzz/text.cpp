// SPDX-License-Identifier: MPL-2.0
// A text somebody pasted, tables between tabs among it: recognised, checked and repaired. No letter or digit of the
// body is altered by repairs in bulk.
#include "bytes.hpp"
#include "data.hpp"
#include "document/page_pieces.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

namespace kehoach::fuzz {

void take(std::string_view bytes) {
    const document::Document document = document::document_of(bytes);
    const plan::Plan plan = plan::recognise(document);
    const auto findings = rules::check(document, plan, data().profiles, data().rules, {});
    const auto repairs = rules::plan_repairs(document, plan, findings, {}, {});
    const document::Document repaired = rules::apply(document, repairs.edits);
    promise(rules::body_digest(document, plan) == rules::body_digest(repaired, plan::recognise(repaired)),
            "repairs in bulk leave letters and digits of the body alone");
}

} // namespace kehoach::fuzz
