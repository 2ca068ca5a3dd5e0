// SPDX-License-Identifier: MPL-2.0
#include "plan/change_facts.hpp"

#include "plan/change_signer.hpp"
#include "plan/composer.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

using document::Document;

/// As in 05/6/2026; what is not known yet is left blank: "      /6/2026".
std::string short_or_blank(const grammar::Date& date) {
    constexpr std::string_view room = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0/";
    if (date.day > 0)
        return grammar::short_date(date);
    if (date.year == 0)
        return std::string(room) + std::string(room) + std::string(room.substr(0, room.size() - 1));
    return std::string(room) + (date.month > 0 ? "" : std::string(room)) + grammar::short_date(date);
}

/// "2" is how people say which draft it is.
std::string draft_words(const std::string& mark) {
    const bool bare = !mark.empty() && mark.find_first_not_of("0123456789") == std::string::npos;
    return (bare ? "Dự thảo lần " : "") + mark;
}

class Changes {
public:
    Changes(const Document& document, const Plan& plan, const profile::Profile* profile,
            const NewFacts& facts)
        : writer_(document, plan), plan_(plan), profile_(profile), facts_(facts) {}

    FactEdits make() {
        if (!facts_.number.empty())
            number();
        if (facts_.date)
            date();
        attached_lines();
        if (facts_.signer)
            change_signer(writer_, profile_, *facts_.signer);
        if (facts_.no_draft_mark)
            no_draft_mark();
        else if (!facts_.draft_mark.empty())
            draft_mark();
        return writer_.take();
    }

    /// In the lines (Kèm theo …) alone.
    FactEdits attached() {
        attached_lines();
        return writer_.take();
    }

private:
    std::string_view text(std::size_t line) const { return writer_.text(line); }
    void leave(const char* fact, const char* reason, std::size_t line = 0) {
        writer_.leave(fact, reason, line);
    }

    void number_in(std::size_t line, std::size_t from) {
        const auto separator = text(line).find_first_of("-/", from);
        if (separator == std::string_view::npos)
            return leave("number", "facts.absent", line);
        writer_.replace(line, number_before(text(line), separator),
                        " " +
                            (profile_ != nullptr ? padded_number(facts_.number, *profile_) : facts_.number));
    }

    void number() {
        const auto& number = plan_.components.number;
        if (!number)
            return leave("number", "facts.absent");
        number_in(number->at.line, number->at.start);
    }

    /// With the spaces behind it.
    Room with_blanks(std::size_t line, Room span) const {
        const auto all = text(line);
        while (const auto step = space_at(all, span.end))
            span.end += step;
        return span;
    }

    /// Of the blanks around a date one stays where words stand beside it.
    void put_date(std::size_t line, Room span, std::string wanted) {
        const auto all = text(line);
        const auto now = all.substr(span.start, span.end - span.start);
        const bool goes_on =
            span.end < all.size() && std::string_view(",;.)").find(all[span.end]) == std::string_view::npos;
        if (goes_on && blank_before(now, now.size()) > 0)
            wanted += ' ';
        writer_.replace(line, span, blank_at(now, 0) == 0 ? wanted : " " + wanted);
    }

    void date_at(std::size_t line, const grammar::WrittenDate& found) {
        auto wanted = grammar::long_date(*facts_.date);
        const auto span = with_blanks(line, {found.start, found.end});
        const auto now = text(line).substr(span.start, span.end - span.start);
        constexpr std::string_view word = "ngày ";
        if (!found.in_words)
            wanted = short_or_blank(*facts_.date);
        else if (!text::fold(now).starts_with("ngày"))
            wanted.erase(0, word.size());
        else if (!now.starts_with("n"))
            wanted.replace(0, word.size(), std::string(now.substr(0, now.find(' '))) + " ");
        put_date(line, span, wanted);
    }

    /// "ngày      /      /      của": a date of which nothing is written yet, behind byte `from`.
    void blank_date_at(std::size_t line, std::size_t from) {
        constexpr std::string_view word = "ngày";
        const auto all = text(line);
        const auto at = all.find(word, from);
        Room span{at + word.size(), at + word.size()};
        const auto step = [&] {
            const bool mark = span.end < all.size() && (all[span.end] == '/' || all[span.end] == '-');
            return mark ? 1 : blank_at(all, span.end);
        };
        while (at != std::string_view::npos && step() > 0)
            span.end += step();
        if (at == std::string_view::npos || span.end == span.start)
            return leave("date", "facts.absent", line);
        put_date(line, span, short_or_blank(*facts_.date));
    }

    void date() {
        const auto& date = plan_.components.date;
        if (!date)
            return leave("date", "facts.absent");
        date_at(date->at.line, date->date);
    }

    /// A line (Kèm theo …) is of this plan where its code is, and its number is blank or ours.
    bool is_ours(const grammar::DocumentNumber& found) const {
        const auto& own = plan_.components.number;
        const bool blank = found.blank || found.value.empty();
        if (!own)
            return blank;
        return found.type == own->number.type && found.issuer == own->number.issuer &&
               (blank || own->number.blank || found.value == own->number.value);
    }

    void attached_lines() {
        if (facts_.number.empty() && !facts_.date)
            return;
        for (const auto line : lines_of(plan_, Role::attached_to)) {
            const auto found = grammar::find_number(text(line));
            if (!found)
                continue;
            if (!is_ours(*found)) {
                leave("number", "facts.another", line);
                continue;
            }
            if (!facts_.number.empty())
                number_in(line, found->start);
            if (!facts_.date)
                continue;
            if (const auto written = grammar::find_date(text(line), found->end))
                date_at(line, *written);
            else
                blank_date_at(line, found->end);
        }
    }

    void draft_mark() {
        const auto wanted = draft_words(facts_.draft_mark);
        const auto marks = lines_of(plan_, Role::draft_mark);
        if (!marks.empty())
            return writer_.replace(marks.front(), {0, text(marks.front()).size()}, wanted);
        const auto& number = plan_.components.number;
        if (!number || !writer_.stands_alone(number->at.line))
            return leave("draft", number ? "facts.broken-line" : "facts.absent",
                         number ? number->at.line : 0);
        document::CharLook look;
        if (profile_ != nullptr)
            if (const auto styles = styles_of(*profile_); styles.contains("draft_mark"))
                look = styles.find("draft_mark")->second.chars;
        writer_.append_to(number->at.line, wanted, look);
    }

    void no_draft_mark() {
        for (const auto line : lines_of(plan_, Role::draft_mark))
            writer_.remove_line("draft", line);
    }

    FactWriter writer_;
    const Plan& plan_;
    const profile::Profile* profile_;
    const NewFacts& facts_;
};

} // namespace

FactEdits change_facts(const Document& document, const Plan& plan, const profile::Profile* profile,
                       const NewFacts& facts) {
    return Changes(document, plan, profile, facts).make();
}

std::vector<std::string> blank_facts(const Plan& plan) {
    std::vector<std::string> blank;
    const auto& own = plan.components;
    if (own.number && (own.number->number.blank || own.number->number.value.empty()))
        blank.emplace_back("number");
    if (own.date && !own.date->date.date.complete())
        blank.emplace_back("date");
    return blank;
}

FactEdits blank_attached_lines(const Document& document, const Plan& plan) {
    NewFacts blank;
    constexpr int room = 7;
    for (int i = 0; i < room; ++i)
        blank.number += "\u00A0";
    blank.date = grammar::Date{};
    return Changes(document, plan, nullptr, blank).attached();
}

std::optional<std::string> with_facts(const std::string& attached_line, const Plan& plan,
                                      const profile::Profile* profile, const NewFacts& facts) {
    Document document;
    document.paragraphs.emplace_back().text = attached_line;
    Plan alone;
    alone.components.number = plan.components.number;
    Line line;
    line.text = text::normalise(attached_line);
    line.role = Role::attached_to;
    alone.lines.push_back(std::move(line));
    NewFacts wanted;
    wanted.number = facts.number;
    wanted.date = facts.date;
    std::string changed = attached_line;
    for (const auto& edit : Changes(document, alone, profile, wanted).attached().edits)
        changed.replace(edit.place.start, edit.place.end - edit.place.start, edit.text);
    return changed == attached_line ? std::nullopt : std::optional(changed);
}

} // namespace kehoach::plan
