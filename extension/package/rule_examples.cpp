// SPDX-License-Identifier: MPL-2.0
#include "rule_examples.hpp"

#include "pack.hpp"
#include "plan/recognise.hpp"
#include "rules/check.hpp"

#include <boost/json.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace kehoach::help {

namespace {

using Lines = std::vector<std::string>;
using document::Document;

constexpr std::size_t most_lines = 5; ///< of an example
constexpr std::size_t most_tried = 6; ///< examples: the first ones are the plainest

std::string line_of(const document::Paragraph& paragraph) {
    return paragraph.label.empty() ? paragraph.text : paragraph.label + " " + paragraph.text;
}

Lines lines_of(const Document& document) {
    Lines lines;
    for (const auto& paragraph : document.paragraphs)
        if (auto line = line_of(paragraph); !line.empty())
            lines.push_back(std::move(line));
    return lines;
}

/// What stands in one text and not in another.
Lines without(const Lines& lines, Lines others) {
    Lines left;
    for (const auto& line : lines)
        if (const auto at = std::find(others.begin(), others.end(), line); at != others.end())
            others.erase(at);
        else
            left.push_back(line);
    return left;
}

Lines few(Lines lines) {
    if (lines.size() > most_lines)
        lines.resize(most_lines);
    return lines;
}

test::Sheet edited(const test::Example& example) {
    auto sheet = test::reference(example.profile);
    for (const auto& one : example.edits)
        test::edit(sheet, one.as_object());
    return sheet;
}

Lines found_lines(const Document& document, const rules::Finding& finding) {
    Lines lines;
    auto places = finding.places;
    if (places.empty())
        places.push_back(finding.place);
    for (const auto& place : places)
        if (const auto* paragraph = document::find_paragraph(document, place))
            if (auto line = line_of(*paragraph);
                !line.empty() && std::find(lines.begin(), lines.end(), line) == lines.end())
                lines.push_back(std::move(line));
    return few(lines);
}

/// The lines as the program's own repair would leave them.
Lines repaired(const Document& document, const rules::Finding& finding) {
    const auto plan = rules::plan_repairs(document, plan::recognise(document), {finding}, {finding.id}, {});
    return without(lines_of(rules::apply(document, plan.edits)), lines_of(document));
}

/// Whether two lines differ in a few words: such a pair shows what is meant.
bool are_alike(const std::string& a, const std::string& b) {
    const auto shorter = std::min(a.size(), b.size());
    std::size_t front = 0, back = 0;
    while (front < shorter && a[front] == b[front])
        ++front;
    while (back + front < shorter && a[a.size() - 1 - back] == b[b.size() - 1 - back])
        ++back;
    return 2 * (front + back) >= std::max(a.size(), b.size());
}

/// Roles of the lines that an example's edits are about.
std::set<std::string> roles_of(const test::Example& example) {
    std::set<std::string> roles;
    for (const auto& edit : example.edits)
        for (const auto* key : {"role", "as", "append_to"})
            if (const auto* role = edit.as_object().if_contains(key))
                roles.emplace(role->as_string());
    return roles;
}

bool are_of_one_kind(const test::Example& a, const test::Example& b) {
    const auto roles = roles_of(a);
    const auto others = roles_of(b);
    return a.profile == b.profile &&
           std::any_of(roles.begin(), roles.end(), [&](const auto& role) { return others.contains(role); });
}

/// Lines of an example that meets the rule, other than those of the clean plan.
Lines met_lines(const std::vector<test::Example>& examples, const test::Example& wrong) {
    const auto clean = lines_of(test::reference(wrong.profile).document);
    std::size_t tried = 0;
    for (const auto& example : examples) {
        if (example.verdict != "pass" || !are_of_one_kind(example, wrong) || tried == most_tried)
            continue;
        const auto sheet = edited(example);
        auto lines = without(lines_of(sheet.document), clean);
        if (lines.empty() || lines.size() > most_lines)
            continue;
        ++tried;
        if (test::run(example, sheet).verdict == rules::Verdict::met)
            return lines;
    }
    return {};
}

/// Whether the clean plan has what the rule is about, and has it right.
bool clean_is_met(test::Example example) {
    example.edits.clear();
    example.superior.reset();
    example.companions.clear();
    return test::run(example, test::reference(example.profile)).verdict == rules::Verdict::met;
}

/// The lines of the clean plan that edits took away.
Lines removed_lines(test::Example example) {
    const auto edits = example.edits;
    example.edits.clear();
    for (const auto& edit : edits)
        if (edit.as_object().contains("remove"))
            example.edits.push_back(edit);
    return without(lines_of(test::reference(example.profile).document), lines_of(edited(example).document));
}

/// Of some lines those for which another line is such a one as asked for.
template<class Alike>
Lines matching(const Lines& lines, const Lines& others, Alike alike) {
    Lines found;
    for (const auto& line : lines)
        if (std::any_of(others.begin(), others.end(), [&](const auto& other) { return alike(line, other); }))
            found.push_back(line);
    return found;
}

/// The same words, looking as they should.
Lines right_looks(const std::vector<test::Example>& examples, const test::Example& example,
                  const Lines& wrong) {
    const auto clean = lines_of(test::reference(example.profile).document);
    if (clean_is_met(example))
        if (auto lines = matching(wrong, clean, std::equal_to<>()); !lines.empty())
            return lines;
    return matching(wrong, met_lines(examples, example), std::equal_to<>());
}

/// Lines that differ in a few words, else others that the rule is content with.
Lines right_words(const std::vector<test::Example>& examples, const test::Example& example,
                  const Document& document, const Lines& wrong) {
    const bool met = clean_is_met(example);
    const auto gone =
        met ? without(lines_of(test::reference(example.profile).document), lines_of(document)) : Lines();
    if (auto lines = matching(gone, wrong, are_alike); !lines.empty())
        return lines;
    if (auto lines = met_lines(examples, example); !lines.empty())
        return lines;
    return gone;
}

Lines right_lines(const std::vector<test::Example>& examples, const test::Example& example,
                  const Document& document, const Shown& shown) {
    if (auto lines = repaired(document, shown.finding); !lines.empty())
        return lines;
    if (shown.wrong.empty() && clean_is_met(example))
        if (auto lines = removed_lines(example); !lines.empty())
            return lines;
    return test::all_rules().find(example.rule)->evidence == document::Evidence::text
               ? right_words(examples, example, document, shown.wrong)
               : right_looks(examples, example, shown.wrong);
}

Shown shown_by(const std::vector<test::Example>& examples, const test::Example& example) {
    Shown shown;
    const auto sheet = edited(example);
    shown.finding = test::run(example, sheet);
    shown.found = shown.finding.verdict == rules::Verdict::not_met ||
                  shown.finding.verdict == rules::Verdict::cannot_tell;
    if (shown.found) {
        shown.wrong = found_lines(sheet.document, shown.finding);
        shown.right = few(right_lines(examples, example, sheet.document, shown));
    }
    return shown;
}

Shown best_of(const std::vector<test::Example>& examples, std::string_view verdict) {
    Shown best;
    std::size_t tried = 0;
    for (const auto& example : examples) {
        if (example.verdict != verdict)
            continue;
        if (tried++ == most_tried)
            break;
        auto shown = shown_by(examples, example);
        if (shown.found && !shown.wrong.empty() && !shown.right.empty())
            return shown;
        if (shown.found && (!best.found || best.right.size() < shown.right.size()))
            best = std::move(shown);
    }
    return best;
}

} // namespace

Shown shown_of(const std::vector<test::Example>& examples) {
    auto shown = best_of(examples, "fail");
    // A rule that never says for sure that something is wrong.
    return shown.found ? shown : best_of(examples, "cannot-tell");
}

} // namespace kehoach::help
