// SPDX-License-Identifier: MPL-2.0
#include "plan/release_name.hpp"

#include "text/file_names.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

std::string name_of(const Plan& plan, const std::string& part) {
    constexpr std::size_t most = 40;
    for (const auto& attachment : plan.attachments)
        if (plan.lines[attachment.line].part == part)
            return text::plain_file_name(text::lower(attachment.label.empty() ? attachment.title : attachment.label), most);
    return text::plain_file_name(part, most);
}

} // namespace

std::string release_name(const Plan& plan) {
    constexpr std::size_t most = 60;
    const auto& known = plan.components;
    std::string name;
    if (known.number && !known.number->number.value.empty())
        name = text::plain_file_name(known.number->number.full(), most);
    if (known.subject)
        name += (name.empty() ? "" : " ") + text::plain_file_name(text::lower(known.subject->value), most);
    return name.empty() ? "ke hoach" : name;
}

std::string file_name(const PlanSpec& spec) {
    constexpr std::size_t most = 60;
    const auto subject = text::plain_file_name(text::lower(spec.subject), most);
    return subject.empty() ? "ke hoach" : "ke hoach " + subject;
}

std::string file_name(const Composed& paper) {
    constexpr std::size_t most = 60;
    std::string name;
    for (const auto role : {Role::doc_type, Role::issuer, Role::subject}) {
        const auto at = std::ranges::find(paper.roles, role) - paper.roles.begin();
        if (static_cast<std::size_t>(at) == paper.roles.size())
            continue;
        const auto words =
            text::plain_file_name(text::lower(paper.document.paragraphs[static_cast<std::size_t>(at)].text), most);
        name += (name.empty() || words.empty() ? "" : " ") + words;
    }
    return name;
}

std::string release_title(const Plan& plan, const std::string& part) {
    if (!plan.components.subject)
        return {};
    const auto types = lines_of(plan, Role::doc_type);
    auto title = plan.components.subject->value;
    if (!types.empty())
        title = std::string(text::trim(plan.lines[types.front()].text.text)) + " " + title;
    for (const auto& attachment : plan.attachments)
        if (part != "main" && plan.lines[attachment.line].part == part)
            return (attachment.label.empty() ? attachment.title : attachment.label) + " - " + title;
    return title;
}

std::vector<ReleasePart> release_parts(const document::Document& document, const Plan& plan) {
    std::vector<ReleasePart> parts;
    for (const auto& line : plan.lines) {
        const auto& paragraph = document.paragraphs[line.paragraph];
        if (paragraph.story != "body")
            continue;
        auto found = std::find_if(parts.begin(), parts.end(),
                                  [&](const ReleasePart& one) { return one.part == line.part; });
        if (found == parts.end())
            found = parts.insert(parts.end(),
                                 {line.part, line.part == "main" ? "" : name_of(plan, line.part), {}});
        if (found->paragraphs.empty() || found->paragraphs.back() != paragraph.index)
            found->paragraphs.push_back(paragraph.index);
    }
    return parts;
}

} // namespace kehoach::plan
