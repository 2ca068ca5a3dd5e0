// SPDX-License-Identifier: MPL-2.0
#include "plan/companion.hpp"

#include "grammar/roman.hpp"
#include "plan/recognise.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// "Biểu 3A.xlsx", "De cuong.docx" without its accents is none.
std::optional<Attachment> named_by(std::string_view file) {
    const auto name = text::trim(file.substr(0, file.rfind('.')));
    if (const auto label = appendix_label(name))
        return Attachment{"appendix", std::string(name.substr(0, label->length)), {}, 0};
    if (is_outline_title(text::fold(name)))
        return Attachment{"outline", {}, std::string(name), 0};
    return std::nullopt;
}

/// The first line that ties the file to a paper with a number.
void read_tie(const Plan& plan, Companion& made) {
    for (const auto& line : plan.lines) {
        if (line.role != Role::attached_to)
            continue;
        auto number = grammar::find_number(line.text.text);
        const auto date = grammar::find_date(line.text.text);
        if (!number)
            continue;
        made.number = std::move(number);
        if (date && date->date.complete())
            made.date = date->date;
        return;
    }
}

} // namespace

Companion read_companion(std::string file, const document::Document& document) {
    const auto plan = recognise(document);
    Companion made{std::move(file), plan.attachments, std::nullopt, std::nullopt};
    read_tie(plan, made);
    const bool labelled = std::any_of(made.attachments.begin(), made.attachments.end(), [](const auto& one) {
        return one.kind == "outline" || !one.label.empty();
    });
    if (!labelled)
        if (auto named = named_by(made.file))
            made.attachments.push_back(std::move(*named));
    return made;
}

bool is_meant(const Reference& reference, const Attachment& attachment) {
    if (reference.kind == "outline")
        return attachment.kind == "outline";
    const auto label = appendix_label(attachment.label);
    if (reference.label.empty())
        return attachment.kind == "appendix" || label.has_value();
    return label && grammar::same_ordinal(label->number, reference.label) &&
           (label->kind == "biểu") == (reference.kind == "form");
}

bool holds(const Companion& companion, const Reference& reference) {
    return std::any_of(companion.attachments.begin(), companion.attachments.end(),
                       [&](const Attachment& one) { return is_meant(reference, one); });
}

} // namespace kehoach::plan
