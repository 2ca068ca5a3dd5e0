// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "plan/letterhead_name.hpp"
#include "plan/tone_style.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// What a cell needs beside its text, and how far the width of a text may be estimated wrongly: letters that
/// move together make it less, never more.
constexpr double least_cell_room_mm = 1;
constexpr double estimate = 1.02;
constexpr std::string_view hard_blank = "\u00A0";

double text_width(const document::Page& page) {
    return page.width_mm - page.left_mm - page.right_mm;
}

bool is_bold(const profile::Profile& profile, const std::string& component) {
    return profile.has(component + ".bold") && profile.flag(component + ".bold");
}

double exact(const profile::Profile& profile, std::string_view text, const std::string& component) {
    return text::width_mm(text, profile.use(component + ".size"), is_bold(profile, component));
}

/// The length of the text a line is drawn under: of its longest line, where it needs more than one.
double drawn_length(const profile::Profile& profile, std::string_view text, const std::string& component,
                    double room_mm) {
    return text::widest_line_mm(text, profile.use(component + ".size"), is_bold(profile, component),
                                room_mm * estimate);
}

/// A date that is still blank ends in no-break spaces, which go to a line of their own where they do not fit.
/// In the italics of Liberation Serif, which stand for those of Times New Roman where that is missing, they
/// are a third of the size wide, not a quarter.
double wider_blanks(const profile::Profile& profile, std::string_view line) {
    constexpr double more = 0.1, mm_per_pt = 25.4 / 72;
    std::size_t blanks = 0;
    for (auto at = line.find(hard_blank); at != std::string_view::npos; at = line.find(hard_blank, at + 1))
        ++blanks;
    return static_cast<double>(blanks) * more * profile.use("place_date.size") * mm_per_pt;
}

std::string issuer_line(const PlanSpec& spec) {
    return text::upper(name_below(spec.issuer, spec.issuer_parent));
}

} // namespace

/// The fixed title must stay on one line; the names of the bodies where they can; what is left is shared.
std::vector<double> Composer::letterhead_widths() const {
    const double room = text_width(made_.document.pages.front());
    const double left = std::max({exact(profile_, issuer_line(spec_), "issuer"),
                                  exact(profile_, text::upper(spec_.issuer_parent), "parent"),
                                  exact(profile_, number_line(spec_, profile_), "number")});
    const double right = std::max(exact(profile_, profile_.text("title.text"), "title"),
                                  exact(profile_, place_date_line(spec_, profile_), "place_date"));
    const double spare = room - left - right;
    const double hung =
        std::min(spare - 2 * least_cell_room_mm, wider_blanks(profile_, place_date_line(spec_, profile_)));
    const double names =
        spare < 2 * least_cell_room_mm ? room - right - least_cell_room_mm : left + (spare - hung) / 2;
    return {std::max(names, room / 3), room - std::max(names, room / 3)};
}

/// Words that the regulation fixes, their marks where the drafter puts them.
std::string Composer::fixed(const std::string& words) const {
    return written_with(words, tones_of(spec_));
}

void Composer::issuer_cell(double room_mm) {
    if (!spec_.issuer_parent.empty())
        add(Role::issuer_parent, text::upper(spec_.issuer_parent));
    add(Role::issuer, issuer_line(spec_));
    if (profile_.has("issuer.mark"))
        add(Role::star, profile_.text("issuer.mark"));
    else if (profile_.flag("issuer.rule"))
        rule(drawn_length(profile_, issuer_line(spec_), "issuer", room_mm) *
                 profile_.use("issuer.rule.fraction"),
             room_mm);
}

void Composer::title_cell(double room_mm) {
    const auto title = fixed(profile_.text("title.text"));
    add(party_ ? Role::party_title : Role::national_title, title);
    if (profile_.flag("title.rule"))
        rule(drawn_length(profile_, title, "title", room_mm) * profile_.use("title.rule.fraction"), room_mm);
    if (!profile_.has("motto.text"))
        return;
    const auto& motto = profile_.text("motto.text");
    add(Role::motto, motto);
    if (profile_.flag("motto.rule"))
        rule(drawn_length(profile_, motto, "motto", room_mm) * profile_.use("motto.rule.fraction"), room_mm);
}

void Composer::letterhead() {
    const auto widths = letterhead_widths();
    open_table(2, widths);
    cell(0, 0);
    issuer_cell(widths[0]);
    cell(0, 1);
    title_cell(widths[1]);
    cell(1, 0);
    add(Role::number, number_line(spec_, profile_));
    if (!spec_.draft_mark.empty())
        add(Role::draft_mark, spec_.draft_mark);
    cell(1, 1);
    add(Role::place_date, place_date_line(spec_, profile_));
    close_table();
}

void Composer::title() {
    add(Role::doc_type, profile_.text("doc_type.text"));
    const auto& subject = add_evenly(Role::subject, spec_.subject, "subject").look;
    const double room =
        text_width(made_.document.pages.front()) - subject.left_mm.value_or(0) - subject.right_mm.value_or(0);
    if (profile_.has("subject.mark")) {
        add(Role::rule_line, profile_.text("subject.mark"));
    } else if (profile_.flag("subject.rule")) {
        rule(drawn_length(profile_, spec_.subject, "subject", room) * profile_.use("subject.rule.fraction"),
             text_width(made_.document.pages.front()));
        made_.document.paragraphs.back().look.after_pt = profile_.use("body.gap");
    }
}

} // namespace kehoach::plan
