// SPDX-License-Identifier: MPL-2.0
#include "plan/form_fillers.hpp"

#include "plan/gazetteer_words.hpp"
#include "plan/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

constexpr std::size_t longest_name = 400; // bytes; several bodies in a row
constexpr std::size_t farthest = 1000;    // bytes of a clause before its reference

/// What bodies do, above all with forms.
profile::Terms acting(const profile::Gazetteer& gazetteer) {
    profile::Terms all = terms_of(gazetteer, "acting-words");
    const auto& filling = terms_of(gazetteer, "filling-words");
    all.insert(all.end(), filling.begin(), filling.end());
    return all;
}

/// Without a label, a dash or a mark at either end.
std::string_view bared(std::string_view words) {
    constexpr std::string_view outer = " \t*_,;:.-–+(\"";
    const auto first = words.find_first_not_of(outer);
    if (first == std::string_view::npos)
        return {};
    return words.substr(first, words.find_last_not_of(outer) + 1 - first);
}

/// "… theo Biểu số 2. Uỷ ban Kiểm tra …": a number that ends a sentence looks like a label.
bool ends_at_number(std::string_view text, std::size_t at) {
    return at > 2 && text[at - 1] == ' ' && text[at - 2] == '.' && text[at - 3] >= '0' &&
           text[at - 3] <= '9' && text::starts_capital(text.substr(at, 4));
}

/// Where the clause begins in which byte `at` stands: behind a semicolon or the bracket around it.
std::size_t clause_start(std::string_view text, std::size_t from, std::size_t at) {
    const auto least = at > farthest ? std::max(from, at - farthest) : from;
    for (auto i = at; i > least; --i)
        if (text[i - 1] == ';' || text[i - 1] == '(' || ends_at_number(text, i))
            return i;
    return least;
}

/// "(", whose clause may be told by what stands before it.
std::size_t bracket_before(std::string_view text, std::size_t from, std::size_t at) {
    int closed = 0;
    for (auto i = at; i > from; --i) {
        closed += text[i - 1] == ')' ? 1 : 0;
        if (text[i - 1] == '(' && closed-- == 0)
            return i - 1;
    }
    return std::string_view::npos;
}

/// What stands before a reference in its paragraph, which copying may have broken over lines, and a little
/// behind it; with the place of the reference there.
std::pair<std::string, std::size_t> passage_of(const Plan& plan, const Reference& reference) {
    constexpr std::size_t most_lines = 20;
    auto first = reference.line;
    while (first > 0 && reference.line - first < most_lines &&
           (plan.lines[first].role == Role::continuation || plan.lines[first].role == Role::empty))
        --first;
    std::string text;
    for (auto i = first; i < reference.line; ++i)
        if (const auto words =
                text::trim(std::string_view(plan.lines[i].text.text).substr(plan.lines[i].content));
            !words.empty())
            text += std::string(words) + " ";
    const auto& line = plan.lines[reference.line];
    if (reference.start < line.content)
        return {{}, std::string::npos};
    const auto at = text.size() + reference.start - line.content;
    return {text + line.text.text.substr(line.content), at};
}

} // namespace

FormFillers::FormFillers(const profile::Gazetteer& gazetteer)
    : bodies_(words_of(terms_of(gazetteer, "addressees"))), acting_(words_of(acting(gazetteer))) {
    for (const auto& term : terms_of(gazetteer, "addressees"))
        is_body_.push_back(term.right.empty());
    for (const auto& term : acting(gazetteer))
        acts_.push_back(term.right.empty());
}

/// "Các chi bộ, đảng bộ trực thuộc báo cáo theo …", "Riêng Ban Tổ chức: …": from the first name of a body up
/// to what it is to do.
std::string FormFillers::name_in(std::string_view clause) const {
    constexpr std::size_t farthest_name = 40; // bytes of words before it: "Đề nghị", "Đối với"
    auto bodies = bodies_.find(clause);
    std::erase_if(bodies, [this](const auto& found) { return !is_body_[found.phrase]; });
    if (bodies.empty() || bodies.front().start > farthest_name)
        return {};
    auto start = bodies.front().start;
    for (const auto several : {"các "sv, "Các "sv}) // before words of the list that stand there without it
        if (clause.substr(0, start).ends_with(several))
            start -= several.size();
    // Hội nghị, phòng họp: bodies are written with a capital, or are several.
    if (!text::starts_capital(clause.substr(start)) && !clause.substr(start).starts_with("các "))
        return {};
    auto end = std::min(clause.size(), clause.find(": ", start));
    for (const auto& found : acting_.find(clause))
        if (found.start > start && acts_[found.phrase] && text::starts_small(clause.substr(found.start))) {
            end = std::min(end, found.start);
            break;
        }
    const auto name = bared(clause.substr(start, end - start));
    const bool whole = name.size() <= longest_name && name.find_first_of("0123456789") == name.npos;
    return whole && end < clause.size() ? std::string(name) : std::string();
}

std::string FormFillers::name_before(std::string_view text, std::size_t at) const {
    for (const auto& [start, end] : sentences_of(text)) {
        if (at < start || at >= end)
            continue;
        const auto from = clause_start(text, start, at);
        if (auto name = name_in(text.substr(from, at - from)); !name.empty())
            return name;
        if (const auto bracket = bracket_before(text, start, at); bracket != std::string_view::npos) {
            const auto outer = clause_start(text, start, bracket);
            if (auto name = name_in(text.substr(outer, bracket - outer)); !name.empty())
                return name;
        }
        return {};
    }
    return {};
}

std::string FormFillers::who(const Plan& plan, const Reference& reference) const {
    const auto [text, at] = passage_of(plan, reference);
    if (at == std::string::npos)
        return {};
    if (auto name = name_before(text, at); !name.empty())
        return name;
    // "Các huyện uỷ: Tổ chức hội nghị. Báo cáo theo biểu 1."
    const auto colon = text.find(':');
    if (colon >= std::min(at, longest_name))
        return {};
    return name_in(std::string_view(text).substr(0, colon + 2));
}

std::vector<std::string> FormFillers::all(const Plan& plan) const {
    constexpr std::size_t most =
        1000; // each reads its paragraph; a text with more is none that people fill in
    std::vector<std::string> names(plan.references.size());
    for (std::size_t i = 0; i < std::min(names.size(), most); ++i)
        names[i] = who(plan, plan.references[i]);
    return names;
}

std::vector<FormFiller> FormFillers::read(const Plan& plan) const {
    std::vector<FormFiller> all;
    auto names = this->all(plan);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto& reference = plan.references[i];
        auto& name = names[i];
        if (reference.kind == "outline" || reference.label.empty() || name.empty())
            continue;
        auto found = std::find_if(all.begin(), all.end(),
                                  [&](const FormFiller& one) { return text::same_wording(one.who, name); });
        if (found == all.end())
            found = all.insert(all.end(), FormFiller{std::move(name), {}});
        const std::pair form{reference.kind, reference.label};
        if (std::find(found->forms.begin(), found->forms.end(), form) == found->forms.end())
            found->forms.push_back(form);
    }
    return all;
}

namespace {

/// "Các chi bộ, đảng bộ trực thuộc": chi bộ; đảng bộ. Names of several bodies of a kind are `group`.
struct Named {
    std::vector<std::string> names;
    bool group = false;
};

Named named_in(std::string_view who) {
    auto folded = text::fold(who);
    constexpr std::string_view together = " và ";
    for (auto at = folded.find(together); at != std::string::npos; at = folded.find(together))
        folded.replace(at, together.size(), ",");
    Named named;
    for (auto part : text::split(folded, ',')) {
        part = text::trim(part);
        static constexpr std::array several{"các "sv, "từng "sv, "mỗi "sv, "những "sv};
        for (const auto word : several)
            if (part.starts_with(word)) {
                part.remove_prefix(word.size());
                named.group = true;
            }
        static constexpr std::array below{" trực thuộc"sv, " cơ sở"sv};
        for (const auto word : below)
            if (named.group && part.ends_with(word))
                part.remove_suffix(word.size());
        if (!part.empty())
            named.names.emplace_back(part);
    }
    return named;
}

} // namespace

bool is_among(std::string_view unit, std::string_view who) {
    const auto units = named_in(unit), asked = named_in(who);
    const auto is_one = [&](const std::string& name) {
        return std::any_of(asked.names.begin(), asked.names.end(), [&](const std::string& one) {
            return name == one || (asked.group && name.starts_with(one + " "));
        });
    };
    return std::any_of(units.names.begin(), units.names.end(), is_one);
}

} // namespace kehoach::plan
