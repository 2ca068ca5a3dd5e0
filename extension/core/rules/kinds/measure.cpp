// SPDX-License-Identifier: MPL-2.0
#include "rules/kinds/measure.hpp"

#include "document/origin.hpp"
#include "rules/kinds/dominant.hpp"
#include "rules/predicates/leading.hpp"
#include "text/decimal.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace kehoach::rules {

using document::Align;
using document::Edit;
using document::Spacing;

std::string shown(double value) {
    const auto text = text::decimal(std::round(value * 10) / 10, 1);
    return text.ends_with(".0") ? text.substr(0, text.size() - 2) : text;
}

std::string shown_range(const profile::Value& value) {
    if (value.min && value.max && *value.min < *value.max)
        return shown(*value.min) + "-" + shown(*value.max);
    if (value.min && !value.max)
        return "≥ " + shown(*value.min);
    const auto one = value.use ? value.use : value.max;
    return one ? shown(*one) : "";
}

namespace {

using Found = std::optional<Reading>;

Reading wrong(std::string found, std::string expected, Edit::Kind kind) {
    Reading reading{false, std::move(found), std::move(expected), Edit{}};
    reading.edit->kind = kind;
    return reading;
}

Found of_number(const Subject& subject, const std::string& key, double tolerance,
                std::optional<double> measured, Edit::Kind kind) {
    if (!measured)
        return std::nullopt;
    if (subject.profile.allows(key, *measured, tolerance))
        return Reading{};
    return wrong(shown(*measured), shown_range(subject.profile.value(key)), kind);
}

Found of_flag(const Subject& subject, const std::string& key, std::optional<bool> measured) {
    if (!measured)
        return std::nullopt;
    return *measured == subject.profile.flag(key) ? Reading{} : wrong("", "", Edit::Kind::char_look);
}

bool is_wrong(const Found& reading) {
    return reading && !reading->right;
}

const document::ParagraphLook& look_of(const Subject& subject, std::size_t line) {
    return subject.document.paragraphs[subject.plan.lines[line].paragraph].look;
}

/// The office's import of .docx gives cells the 10 pt that Word's table styles carry where the letters have
/// just the size of the file's default: what is seen in Word is then another size.
bool lost_at_import(const Subject& subject, std::size_t line) {
    constexpr double of_table_styles = 10;
    const auto& paragraph = subject.document.paragraphs[subject.plan.lines[line].paragraph];
    if (!paragraph.cell || dominant(subject, line, &document::CharLook::size_pt) != of_table_styles)
        return false;
    using Kind = document::Origin::Kind;
    const auto from = document::origin_of(subject.document, paragraph, document::Trait::size).kind;
    return from == Kind::direct || from == Kind::standard;
}

Found size(const Subject& subject, std::size_t line, const std::string& key, double tolerance) {
    if (lost_at_import(subject, line))
        return std::nullopt;
    auto reading = of_number(subject, key, tolerance, dominant(subject, line, &document::CharLook::size_pt),
                             Edit::Kind::char_look);
    if (is_wrong(reading))
        reading->edit->chars.size_pt = subject.profile.use(key);
    return reading;
}

template<std::optional<bool> document::CharLook::*Member>
Found flag(const Subject& subject, std::size_t line, const std::string& key, double) {
    auto reading = of_flag(subject, key, dominant(subject, line, Member));
    if (is_wrong(reading))
        reading->edit->chars.*Member = subject.profile.flag(key);
    return reading;
}

Found font(const Subject& subject, std::size_t line, const std::string& key, double) {
    const auto measured = dominant(subject, line, &document::CharLook::font);
    if (!measured)
        return std::nullopt;
    const auto& wanted = subject.profile.text(key);
    // Some files name a cut of the font ("Times New Roman Italic") instead of its style.
    if (*measured == wanted || measured->starts_with(wanted + " ") || text::same_wording(*measured, wanted))
        return Reading{};
    auto reading = wrong(*measured, wanted, Edit::Kind::char_look);
    reading.edit->chars.font = wanted;
    return reading;
}

constexpr std::array align_names{std::pair{Align::left, "left"}, std::pair{Align::center, "center"},
                                 std::pair{Align::right, "right"}, std::pair{Align::justify, "justify"}};

/// Lines beside this one in its paragraph, as pasted text has them; counted no further than `enough`.
std::size_t joined_lines(const Subject& subject, std::size_t line) {
    constexpr std::size_t enough = 3;
    const auto& lines = subject.plan.lines;
    const auto joined = [&](std::size_t other) { return lines[other].paragraph == lines[line].paragraph; };
    std::size_t before = 0, behind = 0;
    while (before < enough && before < line && joined(line - before - 1))
        ++before;
    while (behind < enough && line + behind + 1 < lines.size() && joined(line + behind + 1))
        ++behind;
    return before + behind;
}

/// What one line wants moves all lines of its paragraph: a title of two or three may go together, a whole
/// pasted text may not, and lines ended by hand are torn apart where they are justified.
bool would_move_others(const Subject& subject, std::size_t line, bool justified) {
    constexpr std::size_t of_a_title = 2;
    return joined_lines(subject, line) > (justified ? 0 : of_a_title);
}

Found align(const Subject& subject, std::size_t line, const std::string& key, double) {
    const auto& measured = look_of(subject, line).align;
    if (!measured)
        return std::nullopt;
    const auto& wanted = subject.profile.text(key);
    const auto has = [&](const auto& one) { return one.first == *measured; };
    const auto named = [&](const auto& one) { return one.second == wanted; };
    const auto found = std::find_if(align_names.begin(), align_names.end(), has);
    if (found != align_names.end() && found->second == wanted)
        return Reading{};
    const auto right = std::find_if(align_names.begin(), align_names.end(), named);
    auto reading = wrong(found == align_names.end() ? "" : found->second, wanted, Edit::Kind::paragraph_look);
    if (right != align_names.end())
        reading.edit->look.align = right->first;
    if (would_move_others(subject, line, wanted == "justify"))
        reading.edit.reset();
    return reading;
}

bool is_running_text(plan::Role role) {
    return role == plan::Role::paragraph || role == plan::Role::preamble || role == plan::Role::legal_basis;
}

/// Dashes and numbered points stand in steps of an office's own under the text: only less than the text is
/// plainly wrong, and only where the whole block is not set off by itself.
bool is_own_step(const Subject& subject, std::size_t line, const std::string& key) {
    if (is_running_text(subject.plan.lines[line].role))
        return false;
    const auto& look = look_of(subject, line);
    return look.left_mm.value_or(0) > 0 || look.first_line_mm.value_or(0) >= subject.profile.use(key);
}

// Where blanks or a tab stand for the indent, that is the fault, and another rule names it.
Found first_line(const Subject& subject, std::size_t line, const std::string& key, double tolerance) {
    if (indented_by_blanks(subject.plan.lines[line].text.text) || is_own_step(subject, line, key))
        return std::nullopt;
    auto reading =
        of_number(subject, key, tolerance, look_of(subject, line).first_line_mm, Edit::Kind::paragraph_look);
    if (is_wrong(reading))
        reading->edit->look.first_line_mm = subject.profile.use(key);
    if (is_wrong(reading) && would_move_others(subject, line, false))
        reading->edit.reset();
    return reading;
}

// Between two paragraphs stands the greater or the sum of both gaps, as the office is set; half of the
// paragraphs know only one of them. The larger of a paragraph's own two is what it surely brings.
Found gap(const Subject& subject, std::size_t line, const std::string& key, double tolerance) {
    const auto& look = look_of(subject, line);
    if (!look.before_pt && !look.after_pt)
        return std::nullopt;
    const double total = look.before_pt.value_or(0) + look.after_pt.value_or(0);
    auto reading = of_number(subject, key, tolerance, total, Edit::Kind::paragraph_look);
    if (is_wrong(reading))
        reading->edit->look.after_pt = subject.profile.use(key);
    return reading;
}

/// Height of a single line of Times New Roman, per point of size.
constexpr double single_line = 1.15;

std::optional<double> size_of(const Subject& subject, std::size_t line) {
    return dominant(subject, line, &document::CharLook::size_pt);
}

// Points, where the regulation wants exact ones.
Found line_points(const Subject& subject, std::size_t line, const std::string& key, double tolerance) {
    const auto& measured = look_of(subject, line).line;
    if (!measured)
        return std::nullopt;
    const bool right = measured->mode != Spacing::proportional;
    auto reading = right ? of_number(subject, key, tolerance, measured->value, Edit::Kind::paragraph_look)
                         : wrong(shown(measured->value) + " %", shown_range(subject.profile.value(key)),
                                 Edit::Kind::paragraph_look);
    if (is_wrong(reading))
        reading->edit->look.line = document::LineSpacing{Spacing::exact, subject.profile.use(key)};
    return reading;
}

// Lines, where it wants a multiple of single: points are converted by the size of the letters.
Found line_percent(const Subject& subject, std::size_t line, const std::string& key, double tolerance) {
    const auto& measured = look_of(subject, line).line;
    if (!measured)
        return std::nullopt;
    double percent = measured->value;
    if (measured->mode != Spacing::proportional) {
        const auto points = size_of(subject, line);
        if (!points)
            return std::nullopt;
        percent = 100 * measured->value / (single_line * *points);
    }
    auto reading = of_number(subject, key, tolerance, percent, Edit::Kind::paragraph_look);
    if (is_wrong(reading))
        reading->edit->look.line = document::LineSpacing{Spacing::proportional, subject.profile.use(key)};
    return reading;
}

// Capitals are typed: a letter cannot be made great by a look, so nothing is mended.
Found capitals(const Subject& subject, std::size_t line, const std::string& key, double) {
    const auto words = text::trim(subject.plan.lines[line].text.text);
    if (text::lower(words) == text::upper(words))
        return std::nullopt;
    const bool all = text::upper(words) == words;
    // "May be small": capitals are wrong only where a whole line is set in them.
    if (all == subject.profile.flag(key))
        return Reading{};
    return Reading{false, std::string(words), std::string(text::upper(words)), std::nullopt};
}

using document::Trait;

constexpr std::array measures{
    Measure{"size_pt", Trait::size, size},
    Measure{"bold", Trait::bold, flag<&document::CharLook::bold>},
    Measure{"italic", Trait::italic, flag<&document::CharLook::italic>},
    Measure{"underline", Trait::underline, flag<&document::CharLook::underline>},
    Measure{"font", Trait::font, font},
    Measure{"capitals", std::nullopt, capitals},
    Measure{"align", Trait::align, align},
    Measure{"first_line_mm", Trait::first_line, first_line},
    Measure{"gap_pt", Trait::after, gap},
    Measure{"line_pt", Trait::line, line_points},
    Measure{"line_percent", Trait::line, line_percent},
};

} // namespace

const Measure* find_measure(std::string_view name) {
    const auto found =
        std::find_if(measures.begin(), measures.end(), [&](const Measure& m) { return m.name == name; });
    return found == measures.end() ? nullptr : &*found;
}

} // namespace kehoach::rules
