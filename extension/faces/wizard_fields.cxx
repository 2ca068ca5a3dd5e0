// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_fields.hxx"

#include "faces/plan_answers.hxx"
#include "faces/wizard_rows.hxx"
#include "office/strings.hxx"

#include <algorithm>
#include <array>

namespace kehoach::faces {
namespace {

using plan::PlanSpec;

/// Fields that are taken as they stand, as plan_answers names them.
constexpr std::array texts{"issuer",    "issuerParent", "issuerInText", "numberIssuer",   "place",
                           "number",    "date",         "draftMark",    "subject",        "preamble",
                           "sections",  "recipients",   "filing",       "signAuthority",  "signRole",
                           "signRole2", "signName",     "outlineTitle", "outlineSubject", "outlineItems"};
constexpr std::array ticks{"twoSided", "outline"};

/// Lists of one choice: what the positions stand for in a spec.
struct Choices {
    const char* control;
    std::vector<std::string> values;
};
const std::vector<Choices>& lists() {
    static const std::vector<Choices> all{
        {"family", {"party", "state"}}, {"numbering", {"I.", "I-"}}, {"tones", {"", "uỷ", "ủy"}}};
    return all;
}

/// Years of an appendix that are half typed, among what cannot be read yet; `at` from 0.
constexpr std::array years{std::pair("appendixFrom:", appendix_from), std::pair("appendixTo:", appendix_to)};

void keep_years(PlanSpec& spec, const Row& row, std::size_t at) {
    if (spec.appendices[at].rows.from_year <= 0)
        return;
    const auto read = row_of(appendix_of(row, false));
    for (const auto& [key, field] : years)
        if (row[field] != read[field])
            spec.typed[key + std::to_string(at + 1)] = row[field];
}

void put_years(const PlanSpec& spec, Row& row, std::size_t at) {
    for (const auto& [key, field] : years)
        if (const auto typed = spec.typed.find(key + std::to_string(at + 1)); typed != spec.typed.end())
            row[field] = typed->second;
}

std::vector<std::string> all_lines(const std::vector<RowsEditor::Row>& rows) {
    std::vector<std::string> lines;
    for (const auto& row : rows)
        if (!row.front().empty())
            lines.push_back(row.front());
    return lines;
}

} // namespace

WizardFields::WizardFields(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                           std::vector<form::FormSpec> forms, std::function<void()> changed)
    : context_(context), dialog_(dialog), forms_(std::move(forms)),
      bases_(dialog, "bases",
             {"basisLine", "basisType", "basisNumber", "basisDate", "basisIssuer", "basisSubject"},
             bases(changed)),
      tasks_(dialog, "tasks", {"taskWhat", "taskOwner", "taskWith", "taskDeadline"}, tasks(changed)),
      appendices_(dialog, "appendices", {"appendixTitle", "appendixFrom", "appendixTo"},
                  appendices(changed)) {
    const auto told = [this, changed] {
        if (!writing_)
            changed();
    };
    for (const char* const field : texts)
        dialog_.on_type(field, told);
    for (const char* const tick : ticks)
        dialog_.on_tick(tick, told);
    for (const char* const list : {"numbering", "tones"})
        dialog_.on_choose(list, told);
    std::vector<std::string> kinds{office::string(context_, "dialog.wizard.appendix.plain")};
    for (const auto& form : forms_)
        kinds.push_back(form.title);
    dialog_.set_items("appendixKind", kinds);
    dialog_.choose("appendixKind", 0);
}

RowsEditor::Ways WizardFields::bases(const std::function<void()>& changed) const {
    return {[](const Row& row, std::size_t) { return row.front(); }, [] { return row_of_basis({}); },
            derive_basis, changed};
}

RowsEditor::Ways WizardFields::tasks(const std::function<void()>& changed) const {
    return {[](const Row& row, std::size_t) { return line_of_task(row); },
            [] { return row_of(plan::Task()); }, [](Row&, std::size_t) {}, changed};
}

RowsEditor::Ways WizardFields::appendices(const std::function<void()>& changed) const {
    return {[this](const Row& row, std::size_t at) {
                return office::string(context_, "dialog.wizard.appendix.line",
                                      {{"number", std::to_string(at + 1)}, {"title", row.front()}});
            },
            [this] { return fresh_appendix(); }, [](Row&, std::size_t) {}, changed,
            [](const Row& row, std::size_t field) { return field == 0 || !row[field].empty(); }};
}

RowsEditor::Row WizardFields::fresh_appendix() const {
    const int kind = dialog_.choice("appendixKind");
    return row_of(kind > 0 ? forms_.at(static_cast<std::size_t>(kind - 1)) : form::FormSpec());
}

std::string WizardFields::family() const {
    return dialog_.choice("family") == 1 ? "state" : "party";
}

void WizardFields::show_examples() {
    for (const auto& [label, what] :
         {std::pair("hint1", "office"), std::pair("recipientsLabel", "recipients"),
          std::pair("hint7", "signature")})
        dialog_.set_label(
            label, office::string(context_, "dialog.wizard.example." + std::string(what) + "." + family()));
}

PlanSpec WizardFields::read(text::DataFaults& faults) const {
    Answers answers;
    for (const char* const field : texts)
        answers[field] = dialog_.value(field);
    for (const char* const tick : ticks)
        answers[tick] = dialog_.value(tick);
    for (const auto& [control, values] : lists())
        answers[control] = values.at(static_cast<std::size_t>(std::max(dialog_.choice(control), 0)));
    auto spec = spec_of(answers, {}, faults);
    spec.tones = answers["tones"];
    spec.bases = all_lines(bases_.rows());
    for (const auto& row : tasks_.rows())
        if (auto task = task_of(row); task != plan::Task())
            spec.tasks.push_back(std::move(task));
    for (const auto& row : appendices_.rows())
        spec.appendices.push_back(appendix_of(row, false));
    return spec;
}

PlanSpec WizardFields::read_unfinished() const {
    text::DataFaults faults;
    auto spec = read(faults);
    for (std::size_t at = 0; at < spec.appendices.size(); ++at) {
        spec.appendices[at] = appendix_of(appendices_.rows()[at], true);
        keep_years(spec, appendices_.rows()[at], at);
    }
    plan::parse_plan_spec("", plan::to_json(spec), {}, faults, false);
    for (const auto& fault : faults)
        if (const auto field = faces::field_of(fault.path); std::ranges::find(texts, field) != texts.end())
            spec.typed[field] = dialog_.value(field);
    if (spec.typed.contains("sections"))
        spec.sections.clear();
    if (spec.typed.contains("outlineItems"))
        spec.outline->items.clear();
    return spec;
}

void WizardFields::choose(const std::string& list, const std::string& value) {
    for (const auto& one : lists())
        if (one.control == list) {
            const auto found = std::ranges::find(one.values, value);
            dialog_.choose(list,
                           found == one.values.end() ? 0 : static_cast<int>(found - one.values.begin()));
        }
}

void WizardFields::write(const PlanSpec& spec) {
    writing_ = true;
    auto answers = answers_of(spec);
    for (const auto& [field, typed] : spec.typed)
        answers[field] = typed;
    for (const char* const field : texts)
        dialog_.set_value(field, answers[field]);
    for (const char* const tick : ticks)
        dialog_.set_value(tick, answers[tick]);
    answers["tones"] = spec.tones;
    for (const auto& [control, values] : lists())
        choose(control, answers[control]);
    std::vector<Row> bases, tasks, appendices;
    for (const auto& basis : spec.bases)
        bases.push_back(row_of_basis(basis));
    for (const auto& task : spec.tasks)
        tasks.push_back(row_of(task));
    for (const auto& appendix : spec.appendices) {
        appendices.push_back(row_of(appendix));
        put_years(spec, appendices.back(), appendices.size() - 1);
    }
    bases_.set_rows(std::move(bases));
    tasks_.set_rows(std::move(tasks));
    appendices_.set_rows(std::move(appendices));
    writing_ = false;
}

void WizardFields::write_changes(const PlanSpec& before, const PlanSpec& now) {
    writing_ = true;
    const auto old = answers_of(before), fresh = answers_of(now);
    for (const char* const field : texts)
        if (old.at(field) != fresh.at(field))
            dialog_.set_value(field, fresh.at(field));
    if (before.outline.has_value() != now.outline.has_value())
        dialog_.set_value("outline", fresh.at("outline"));
    writing_ = false;
}

void WizardFields::append(const char* field, const std::string& lines) {
    auto text = dialog_.value(field);
    while (text.ends_with('\n'))
        text.pop_back();
    dialog_.set_value(field, text + (text.empty() ? "" : "\n") + lines);
}

} // namespace kehoach::faces
