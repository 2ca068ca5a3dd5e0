// SPDX-License-Identifier: MPL-2.0
#include "plan/follow_facts.hpp"

#include "plan/own_words.hpp"
#include "plan/wording.hpp"
#include "plan/year_places.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using document::Document;
using document::Edit;

/// A subject of fewer words may stand in a sentence without being meant.
constexpr std::ptrdiff_t sure_blanks = 3;

class Follows {
public:
    Follows(const Document& document, const Plan& plan, const profile::Profile* profile,
            const LetterFacts& last, std::string in_text)
        : document_(document), plan_(plan), profile_(profile), last_(last), now_(letter_facts(plan)),
          in_text_(std::move(in_text)) {}

    CarryOver make() {
        blanks();
        for (const auto line : lines_of(plan_, Role::attached_to))
            attached(line);
        for (std::size_t line = 0; line < plan_.lines.size(); ++line)
            if (plan_.lines[line].part != "copy" && !is_source(line))
                titles(line);
        std::stable_sort(made_.changes.begin(), made_.changes.end(),
                         [](const CarriedFact& a, const CarriedFact& b) { return a.line < b.line; });
        return std::move(made_);
    }

private:
    const std::string& text(std::size_t line) const { return plan_.lines[line].text.text; }

    bool is_source(std::size_t line) const {
        return plan_.lines[line].part == "main" && plan_.lines[line].role == Role::subject;
    }

    void change(const char* fact, std::size_t line, const Span& span, const std::string& by, bool sure) {
        const auto now = text(line).substr(span.start, span.end - span.start);
        const bool taken = std::any_of(taken_.begin(), taken_.end(), [&](const auto& one) {
            return one.first == line && cross(one.second, span);
        });
        if (now == by || taken)
            return;
        taken_.emplace_back(line, span);
        Edit edit;
        edit.place = place_of(document_, plan_, line, span.start, span.end);
        edit.text = edit.after = by;
        edit.before = edit.place.excerpt;
        made_.changes.push_back({fact, line, {std::move(edit)}, now, by, sure});
    }

    /// What the letterhead has and a line (Kèm theo …) has left blank, as the clerk's command fills it in.
    void blanks() {
        NewFacts facts;
        const auto& number = plan_.components.number;
        if (number && !now_.number.empty())
            facts.number = number->number.value;
        if (now_.date && now_.date->complete())
            facts.date = now_.date;
        if (facts.number.empty() && !facts.date)
            return;
        for (auto& edit : change_facts(document_, plan_, profile_, facts).edits)
            if (const auto line = attached_line_at(edit.place)) {
                const auto start = edit.place.start - plan_.lines[*line].start;
                taken_.emplace_back(*line, Span{start, start + edit.before.size()});
                made_.changes.push_back(
                    {"number", *line, {edit}, edit.before, std::string(text::trim(edit.text)), true});
            }
    }

    std::optional<std::size_t> attached_line_at(const document::Place& place) const {
        for (const auto line : lines_of(plan_, Role::attached_to)) {
            const auto there = place_of_line(document_, plan_, line);
            if (there.story == place.story && there.paragraph == place.paragraph && there.line == place.line)
                return line;
        }
        return std::nullopt;
    }

    bool is_marked(std::size_t line) const {
        return is_our_bookmark(document_.paragraphs[plan_.lines[line].paragraph].bookmark);
    }

    /// A line that named this plan by its number of before, or that was written as its copy.
    void attached(std::size_t line) {
        issuer(line);
        const auto found = grammar::find_number(text(line));
        if (!found || found->blank || found->value.empty() || now_.number.empty())
            return;
        const auto full = found->full();
        if (full != now_.number && full != last_.number && !is_marked(line)) {
            made_.left.push_back({"number", "facts.another", line});
            return;
        }
        if (full != now_.number)
            change("number", line, {found->start, found->end}, now_.number, true);
        const auto written = grammar::find_date(text(line), found->end);
        if (written && now_.date && now_.date->complete() && written->date.complete() &&
            written->date != *now_.date)
            change("date", line, {written->start, written->end},
                   written->in_words ? grammar::long_date(*now_.date) : grammar::short_date(*now_.date),
                   true);
    }

    void issuer(std::size_t line) {
        if (last_.issuer.empty() || text::fold(last_.issuer) == text::fold(now_.issuer))
            return;
        const auto found = finds(text::lower(text(line)), text::lower(last_.issuer));
        if (found.empty())
            return;
        if (in_text_.empty())
            made_.left.push_back({"issuer", "facts.no-name-in-text", line});
        else
            change("issuer", line, found.front(), in_text_, true);
    }

    /// Inside what is cited, or its subject: no mark parts them.
    bool belongs(std::size_t line, const Span& cited, const Span& span) const {
        if (cross(cited, span))
            return true;
        return cited.end <= span.start &&
               text(line).substr(cited.end, span.start - cited.end).find_first_of(",;.:") ==
                   std::string::npos;
    }

    /// The subject, and the years of titles of attachments.
    void titles(std::size_t line) {
        const auto cited = cited_on(plan_, line);
        const bool attached = plan_.lines[line].part != "main";
        const auto put = [&](const Span& span, const std::string& by, const char* fact, bool sure) {
            if (std::none_of(cited.begin(), cited.end(),
                             [&](const Span& one) { return belongs(line, one, span); }))
                change(fact, line, span, by, sure);
        };
        if (last_.subject != now_.subject && !last_.subject.empty() && !now_.subject.empty()) {
            const bool sure =
                attached || std::count(last_.subject.begin(), last_.subject.end(), ' ') >= sure_blanks;
            for (const auto& [span, by] : subject_copies(text(line), last_.subject, now_.subject))
                put(span, by, "subject", sure);
        }
        if (attached && is_subject(plan_.lines[line].role))
            years(line);
    }

    /// The one year, or period, that the subject named before and names now.
    void years(std::size_t line) {
        const auto was = year_places(last_.subject), is = year_places(now_.subject);
        if (was.size() != 1 || is.size() != 1 || was.front().kind != is.front().kind)
            return;
        const auto words = [](const std::string& subject, const YearPlace& place) {
            return subject.substr(place.start, place.end - place.start);
        };
        const auto before = words(last_.subject, was.front()), after = words(now_.subject, is.front());
        for (const auto& place : year_places(text(line)))
            if (words(text(line), place) == before)
                change(was.front().kind == YearPlace::Kind::period ? "period" : "year", line,
                       {place.start, place.end}, after, true);
    }

    const Document& document_;
    const Plan& plan_;
    const profile::Profile* profile_;
    const LetterFacts& last_;
    const LetterFacts now_;
    const std::string in_text_;
    std::vector<std::pair<std::size_t, Span>> taken_;
    CarryOver made_;
};

} // namespace

CarryOver follow_facts(const Document& document, const Plan& plan, const profile::Profile* profile,
                       const LetterFacts& last, const std::string& in_text) {
    return Follows(document, plan, profile, last, in_text).make();
}

} // namespace kehoach::plan
