// SPDX-License-Identifier: MPL-2.0
#include "plan/carry_over.hpp"

#include "plan/named_weekday.hpp"
#include "plan/own_words.hpp"
#include "plan/wording.hpp"
#include "plan/year_places.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::plan {

namespace {

using document::Document;
using document::Edit;
using Kind = YearPlace::Kind;

/// Changed by other means, or not the drafter's own words.
bool is_passed_over(const Line& line) {
    return line.part == "copy" || line.role == Role::number || line.role == Role::place_date ||
           line.role == Role::attached_to || line.role == Role::legal_basis ||
           line.role == Role::draft_mark || line.role == Role::noise || line.role == Role::empty;
}

/// A few words on either side.
std::string around(std::string_view text, const Span& span, const std::string& middle) {
    constexpr std::size_t room = 30;
    auto start = span.start > room ? text.find(' ', span.start - room) : 0;
    auto end = span.end + room < text.size() ? text.rfind(' ', span.end + room) : text.size();
    start = std::min(start, span.start);
    end = end == std::string_view::npos ? text.size() : std::max(end, span.end);
    return (start > 0 ? "…" : "") + std::string(text.substr(start, span.start - start)) + middle +
           std::string(text.substr(span.end, end - span.end)) + (end < text.size() ? "…" : "");
}

class CarriesOver {
public:
    CarriesOver(const Document& document, const Plan& plan, const profile::Profile* profile,
                const Renewal& wanted)
        : document_(document), plan_(plan), profile_(profile), wanted_(wanted), old_(old_facts(plan)),
          years_(wanted.year > 0 && old_.year > 0 ? wanted.year - old_.year : 0) {}

    CarryOver make() {
        find_tables_that_roll();
        letterhead();
        subject();
        for (std::size_t line = 0; line < plan_.lines.size(); ++line)
            if (!is_passed_over(plan_.lines[line]))
                look_at(line);
        std::stable_sort(made_.changes.begin(), made_.changes.end(),
                         [](const CarriedFact& a, const CarriedFact& b) { return a.line < b.line; });
        return std::move(made_);
    }

private:
    std::string_view text(std::size_t line) const { return plan_.lines[line].text.text; }

    std::size_t line_of(const Edit& edit) const {
        for (std::size_t i = 0; i < plan_.lines.size(); ++i) {
            const auto& paragraph = document_.paragraphs[plan_.lines[i].paragraph];
            if (paragraph.story == edit.place.story && paragraph.index == edit.place.paragraph &&
                plan_.lines[i].line == edit.place.line)
                return i;
        }
        return 0;
    }

    /// Number, date, signer and draft mark go by the command that fills them in.
    void put(const char* fact, const NewFacts& facts) {
        auto found = change_facts(document_, plan_, profile_, facts);
        for (auto& edit : found.edits) {
            const auto line = line_of(edit);
            CarriedFact change{fact, line, {}, edit.before, edit.after, true};
            if (edit.kind == Edit::Kind::replace_text) {
                const std::string_view stored = document::find_paragraph(document_, edit.place)->text;
                const auto start = plan_.lines[line].start;
                const auto whole = stored.substr(start, stored.find('\n', start) - start);
                const Span span{edit.place.start - start, edit.place.end - start};
                change.before = around(whole, span, edit.before);
                change.after = around(whole, span, edit.text);
            }
            change.edits = {std::move(edit)};
            made_.changes.push_back(std::move(change));
        }
        made_.left.insert(made_.left.end(), found.left.begin(), found.left.end());
    }

    void letterhead() {
        NewFacts number, date, draft, signer;
        if (!old_.number.empty()) {
            for (int i = 0; i < room_for_number; ++i)
                number.number += "\u00A0";
            put("number", number);
        }
        date.date = wanted_.date ? *wanted_.date : grammar::Date{wanted_.year, 0, 0};
        if (old_.date && date.date->year > 0)
            put("date", date);
        draft.no_draft_mark = true;
        put("draft", draft);
        signer.signer = wanted_.signer;
        if (signer.signer)
            put("signer", signer);
    }

    Edit replacement(std::size_t line, const Span& span, const std::string& by) const {
        Edit edit;
        edit.place = place_of(document_, plan_, line, span.start, span.end);
        edit.text = edit.after = by;
        edit.before = edit.place.excerpt;
        return edit;
    }

    bool is_free(std::size_t line, const Span& span) const {
        const auto taken = taken_.find(line);
        return taken == taken_.end() || std::none_of(taken->second.begin(), taken->second.end(),
                                                     [&](const Span& one) { return cross(one, span); });
    }

    void change(const char* fact, std::size_t line, const Span& span, const std::string& by, bool sure) {
        const std::string now(text(line).substr(span.start, span.end - span.start));
        if (now == by || !is_free(line, span))
            return;
        taken_[line].push_back(span);
        made_.changes.push_back({fact,
                                 line,
                                 {replacement(line, span, by)},
                                 around(text(line), span, now),
                                 around(text(line), span, by),
                                 sure});
    }

    bool has_new_subject() const {
        return !wanted_.subject.empty() && wanted_.subject != renewed_subject(old_, wanted_) &&
               wanted_.subject != old_.subject;
    }

    /// Its first line is written anew, the others go.
    void subject() {
        if (!has_new_subject() || !plan_.components.subject)
            return;
        auto lines = lines_of(plan_, Role::subject);
        std::erase_if(lines, [&](std::size_t line) { return plan_.lines[line].part != "main"; });
        if (lines.empty())
            return;
        CarriedFact change{"subject", lines.front(), {}, old_.subject, wanted_.subject, true};
        const auto paragraph = plan_.lines[lines.front()].paragraph;
        auto last = lines.front();
        for (const auto line : lines) {
            taken_[line].push_back({0, text(line).size()});
            if (plan_.lines[line].paragraph == paragraph)
                last = line;
        }
        auto whole = replacement(lines.front(), {0, text(lines.front()).size()}, wanted_.subject);
        whole.place.end = place_of_line(document_, plan_, last).end;
        whole.place.excerpt = whole.before = document_.paragraphs[paragraph].text.substr(
            whole.place.start, whole.place.end - whole.place.start);
        change.edits.push_back(std::move(whole));
        auto gone = paragraph;
        for (const auto line : lines) {
            if (plan_.lines[line].paragraph == gone || plan_.lines[line].paragraph == paragraph)
                continue;
            gone = plan_.lines[line].paragraph;
            Edit edit;
            edit.kind = Edit::Kind::remove_paragraph;
            edit.place = place_of_line(document_, plan_, line);
            edit.before = edit.place.excerpt;
            change.edits.push_back(std::move(edit));
        }
        made_.changes.push_back(std::move(change));
    }

    void look_at(std::size_t line) {
        const auto cited = cited_on(plan_, line);
        const auto history = [&](const Span& span) {
            return std::any_of(cited.begin(), cited.end(), [&](const Span& one) { return cross(one, span); });
        };
        own_number(line);
        for (const auto& [from, to] : wanted_.words)
            words("word", line, from, to, history, true);
        if (has_new_subject()) {
            for (const auto& [span, by] : subject_copies(text(line), old_.subject, wanted_.subject))
                if (!history(span))
                    change("subject", line, span, by, true);
        }
        if (wanted_.signer && !wanted_.signer->name.empty() && !names_signer(line))
            for (const auto& name : old_.names)
                words("signer", line, name, wanted_.signer->name, history, false);
        for (const auto& place : year_places(text(line)))
            if (!history({place.start, place.end}))
                year(line, place);
    }

    bool names_signer(std::size_t line) const { return plan_.lines[line].role == Role::sign_name; }

    template<typename History>
    void words(const char* fact, std::size_t line, const std::string& from, const std::string& to,
               const History& history, bool sure) {
        for (const auto& span : finds(text(line), from))
            if (!history(span))
                change(fact, line, span, to, sure);
        if (text::upper(from) == from)
            return;
        for (const auto& span : finds(text(line), text::upper(from)))
            change(fact, line, span, text::upper(to), sure);
    }

    /// "Kế hoạch số 271-KH/HU" where the plan speaks of itself in its text.
    void own_number(std::size_t line) {
        if (old_.number.empty())
            return;
        for (auto found = grammar::find_number(text(line)); found;
             found = grammar::find_number(text(line), found->end)) {
            if (found->full() != old_.number || found->value.empty())
                continue;
            const auto digits = text(line).find_first_of("-/", found->start);
            std::string blank;
            for (int i = 0; i < room_for_number; ++i)
                blank += "\u00A0";
            if (digits != std::string_view::npos)
                change("number", line, {found->start, digits}, blank, true);
        }
    }

    /// Years that stand one below the other up to the plan's move on together.
    void find_tables_that_roll() {
        for (const auto& line : plan_.lines)
            if (is_table_line(line.role))
                for (const auto& place : year_places(line.text.text))
                    if (place.kind == Kind::year && std::abs(place.year - old_.year) <= 1)
                        rolling_.insert(line.part);
    }

    void year(std::size_t line, const YearPlace& place) {
        const auto role = plan_.lines[line].role;
        if (place.kind == Kind::period && place.last - place.year != 1)
            return period(line, place);
        const auto latest = place.kind == Kind::period ? place.last : place.year;
        const bool rolls = is_table_line(role) && rolling_.contains(plan_.lines[line].part);
        if (years_ == 0 || (std::abs(latest - old_.year) > 1 && !rolls))
            return;
        const auto by = moved(text(line), place, years_);
        const Span span{place.start, place.end};
        if (place.kind == Kind::date || place.kind == Kind::month)
            return change(named_weekday(text(line), place.start, place.end) ? "deadline-weekday" : "deadline",
                          line, span, by, false);
        if (is_table_line(role))
            return change("table-year", line, span, by, false);
        const bool own = place.kind == Kind::period || place.year == old_.year;
        const bool other = is_of_something_else(text(line).substr(0, place.start));
        const bool sure = is_subject(role) || (own && (role == Role::heading_1 || !other));
        change("year", line, span, by, sure);
    }

    void period(std::size_t line, const YearPlace& place) {
        const auto asked = year_places(wanted_.period), was = year_places(old_.period);
        if (asked.empty() || was.empty() || asked.front().kind != Kind::period ||
            was.front().year != place.year || was.front().last != place.last)
            return;
        auto by = moved(text(line), place, asked.front().year - place.year);
        constexpr std::size_t digits = 4;
        by.replace(by.size() - digits, digits, std::to_string(asked.front().last));
        change("period", line, {place.start, place.end}, by, true);
    }

    static constexpr int room_for_number = 7;

    const Document& document_;
    const Plan& plan_;
    const profile::Profile* profile_;
    const Renewal& wanted_;
    const OldFacts old_;
    const int years_;
    std::map<std::size_t, std::vector<Span>> taken_;
    std::set<std::string> rolling_; ///< parts whose tables hold a year of the plan
    CarryOver made_;
};

} // namespace

CarryOver carry_over(const Document& document, const Plan& plan, const profile::Profile* profile,
                     const Renewal& wanted) {
    return CarriesOver(document, plan, profile, wanted).make();
}

std::vector<Edit> edits_of(const std::vector<CarriedFact>& changes) {
    std::vector<Edit> edits;
    for (const auto& change : changes)
        edits.insert(edits.end(), change.edits.begin(), change.edits.end());
    std::stable_sort(edits.begin(), edits.end(), [](const Edit& a, const Edit& b) {
        return std::pair(a.place.paragraph, a.place.start) > std::pair(b.place.paragraph, b.place.start);
    });
    return edits;
}

} // namespace kehoach::plan
