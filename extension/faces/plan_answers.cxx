// SPDX-License-Identifier: MPL-2.0
#include "faces/plan_answers.hxx"

#include "faces/outline_text.hxx"

#include <algorithm>
#include <sstream>
#include <utility>

namespace kehoach::faces {
namespace {

using plan::PlanSpec;

struct Field {
    const char* control;
    std::string PlanSpec::*member;
};

/// Fields that are taken as they stand.
constexpr Field plain[] = {
    {"family", &PlanSpec::family},
    {"issuer", &PlanSpec::issuer},
    {"issuerParent", &PlanSpec::issuer_parent},
    {"issuerInText", &PlanSpec::issuer_in_text},
    {"numberIssuer", &PlanSpec::number_issuer},
    {"number", &PlanSpec::number},
    {"place", &PlanSpec::place},
    {"draftMark", &PlanSpec::draft_mark},
    {"numbering", &PlanSpec::numbering},
    {"preamble", &PlanSpec::preamble},
    {"filing", &PlanSpec::filing},
    {"signAuthority", &PlanSpec::sign_authority},
    {"signRole", &PlanSpec::sign_role},
    {"signRole2", &PlanSpec::sign_role_2},
    {"signName", &PlanSpec::sign_name},
};

/// By the beginning of the pointer; the longer ones first.
constexpr std::pair<std::string_view, const char*> pointers[] = {
    {"/issuer/parent", "issuerParent"},
    {"/issuer/inText", "issuerInText"},
    {"/issuer", "issuer"},
    {"/number/issuer", "numberIssuer"},
    {"/numbering", "numbering"},
    {"/number", "number"},
    {"/family", "family"},
    {"/profile", "family"},
    {"/place", "place"},
    {"/date", "date"},
    {"/draftMark", "draftMark"},
    {"/subject", "subject"},
    {"/bases", "bases"},
    {"/preamble", "preamble"},
    {"/sections", "sections"},
    {"/recipients", "recipients"},
    {"/filing", "filing"},
    {"/signature/authority", "signAuthority"},
    {"/signature/role2", "signRole2"},
    {"/signature/role", "signRole"},
    {"/signature", "signName"},
    {"/outline", "outlineItems"},
    {"/appendices", "forms"},
};

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos
               ? std::string()
               : std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::string answer(const Answers& answers, std::string_view control) {
    const auto found = answers.find(control);
    return found == answers.end() ? std::string() : trimmed(found->second);
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        if (line = trimmed(line); !line.empty())
            lines.push_back(line);
    return lines;
}

std::string joined(const std::vector<std::string>& lines, const char* between) {
    std::string text;
    for (const auto& line : lines)
        text += (text.empty() ? "" : between) + line;
    return text;
}

std::optional<grammar::Date> date_of(const std::string& text, text::DataFaults& faults) {
    if (text.empty())
        return std::nullopt;
    const auto found = grammar::find_date(text);
    if (found && (found->date.day == 0 || grammar::is_valid(found->date)))
        return found->date;
    faults.push_back({{}, 0, "/date", found ? "data.expected.day-there-is" : "data.expected.date", text});
    return std::nullopt;
}

std::vector<form::FormSpec> forms_of(const Answers& answers, const std::vector<form::FormSpec>& forms) {
    std::vector<form::FormSpec> chosen;
    for (const auto& id : lines_of(answer(answers, "forms"))) {
        const auto found =
            std::find_if(forms.begin(), forms.end(), [&](const auto& form) { return form.id == id; });
        if (found != forms.end())
            chosen.push_back(*found);
    }
    return chosen;
}

std::optional<plan::ReportOutline> outline_of(const Answers& answers) {
    if (answer(answers, "outline").empty())
        return std::nullopt;
    return plan::ReportOutline{answer(answers, "outlineTitle"), answer(answers, "outlineSubject"),
                               items_of(answer(answers, "outlineItems"))};
}

} // namespace

PlanSpec spec_of(const Answers& answers, const std::vector<form::FormSpec>& forms, text::DataFaults& faults) {
    PlanSpec spec;
    for (const auto& [control, member] : plain)
        if (auto value = answer(answers, control); !value.empty())
            spec.*member = std::move(value);
    spec.date = date_of(answer(answers, "date"), faults);
    spec.subject = joined(lines_of(answer(answers, "subject")), " ");
    spec.two_sided = !answer(answers, "twoSided").empty();
    spec.bases = lines_of(answer(answers, "bases"));
    const auto sections = answer(answers, "sections");
    spec.sections = items_of(sections);
    spec.third = third_of(sections);
    for (const auto& line : lines_of(answer(answers, "recipients")))
        spec.recipients.push_back(plan::recipient_of(line));
    spec.outline = outline_of(answers);
    spec.appendices = forms_of(answers, forms);
    return spec;
}

Answers answers_of(const PlanSpec& spec) {
    Answers answers;
    for (const auto& [control, member] : plain)
        answers[control] = spec.*member;
    answers["date"] = spec.date ? grammar::short_date(*spec.date) : std::string();
    answers["subject"] = spec.subject;
    answers["twoSided"] = spec.two_sided ? "1" : "";
    answers["bases"] = joined(spec.bases, "\n");
    const std::string third = !spec.third.empty() ? spec.third : spec.family == "state" ? "a)" : "1.1";
    answers["sections"] = text_of(spec.sections, third);
    std::vector<std::string> recipients, forms;
    for (const auto& recipient : spec.recipients)
        recipients.push_back(plan::line_of(recipient));
    for (const auto& form : spec.appendices)
        forms.push_back(form.id);
    answers["recipients"] = joined(recipients, "\n");
    answers["forms"] = joined(forms, "\n");
    answers["outline"] = spec.outline ? "1" : "";
    const auto outline = spec.outline.value_or(plan::ReportOutline());
    answers["outlineTitle"] = outline.title;
    answers["outlineSubject"] = outline.subject;
    answers["outlineItems"] = text_of(outline.items, third);
    return answers;
}

std::string field_of(std::string_view pointer) {
    for (const auto& [head, control] : pointers)
        if (pointer.starts_with(head))
            return control;
    return {};
}

} // namespace kehoach::faces
