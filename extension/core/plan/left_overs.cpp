// SPDX-License-Identifier: MPL-2.0
#include "plan/carry_over.hpp"
#include "plan/own_words.hpp"
#include "plan/year_places.hpp"
#include "text/pattern.hpp"

#include <algorithm>
#include <set>

namespace kehoach::plan {

namespace {

class LeftOvers {
public:
    LeftOvers(const Plan& plan, const OldFacts& old, const Renewal& wanted)
        : plan_(plan), old_(old), wanted_(wanted) {}

    std::vector<LeftOver> find() {
        find_tables_that_moved();
        for (std::size_t line = 0; line < plan_.lines.size(); ++line)
            if (plan_.lines[line].part != "copy") {
                if (plan_.lines[line].role != Role::legal_basis)
                    look_at(line);
                days(line);
            }
        return std::move(found_);
    }

private:
    void look_at(std::size_t line) {
        const auto role = plan_.lines[line].role;
        // The line (Kèm theo …) cites this very plan.
        const auto cited = role == Role::attached_to ? std::vector<Span>() : cited_on(plan_, line);
        const auto history = [&](const Span& span) {
            return std::any_of(cited.begin(), cited.end(), [&](const Span& one) { return cross(one, span); });
        };
        const auto look = [&](const char* fact, const std::string& words) {
            const auto spans = finds(plan_.lines[line].text.text, words);
            if (!std::all_of(spans.begin(), spans.end(), history))
                found_.push_back({fact, words, line});
        };
        look("number", old_.number);
        if (wanted_.year > 0 && wanted_.year != old_.year && speaks_of_itself(role))
            years(line, history);
        if (!wanted_.period.empty() && wanted_.period != old_.period)
            look("period", old_.period);
        if (!wanted_.subject.empty() && wanted_.subject != old_.subject)
            look("subject", old_.subject);
        if (!wanted_.signer || wanted_.signer->name.empty())
            return;
        for (const auto& name : old_.names)
            if (name != wanted_.signer->name)
                look("signer", name);
    }

    /// Tables that go up to the new year have moved on; the old one is then a year before it.
    void find_tables_that_moved() {
        for (const auto& line : plan_.lines)
            if (is_table_line(line.role))
                for (const auto& place : year_places(line.text.text))
                    if (place.year == wanted_.year)
                        moved_.insert(line.part);
    }

    static bool speaks_of_itself(Role role) {
        return is_title(role) || is_table_line(role) || role == Role::attached_to ||
               role == Role::place_date || role == Role::attachment_note;
    }

    template<typename History>
    void years(std::size_t line, const History& history) {
        const auto& one = plan_.lines[line];
        if (is_table_line(one.role) && moved_.contains(one.part))
            return;
        const std::string_view text = one.text.text;
        for (const auto& place : year_places(text)) {
            const bool old = place.year == old_.year || place.last == old_.year;
            if (old && !history({place.start, place.end}) &&
                !is_of_something_else(text.substr(0, place.start)))
                found_.push_back(
                    {"year", std::string(text.substr(place.start, place.end - place.start)), line});
        }
    }

    /// Days of the old year in the text, to be looked at: those of documents cited with a number are right.
    void days(std::size_t line) {
        const auto& one = plan_.lines[line];
        if (wanted_.year <= old_.year || old_.year == 0 || speaks_of_itself(one.role))
            return;
        for (const auto& place : year_places(one.text.text)) {
            const Span span{place.start, place.end};
            const bool old = place.year >= old_.year && place.year < wanted_.year;
            if (old && place.kind == YearPlace::Kind::date && !is_cited_with_number(line, span) &&
                !is_history(one, span))
                found_.push_back({"old-date", one.text.text.substr(span.start, span.end - span.start), line});
        }
    }

    bool is_cited_with_number(std::size_t line, const Span& span) const {
        return std::ranges::any_of(plan_.citations, [&](const CitationFact& fact) {
            const auto& cited = fact.citation;
            if (cited.number.value.empty())
                return false;
            const bool within = fact.line == line && cross({cited.start, cited.end}, span);
            return within || (cited.date && fact.date_line == line &&
                              cross({cited.date->start, cited.date->end}, span));
        });
    }

    /// A law has a day and no number.
    static bool is_history(const Line& line, const Span& span) {
        static const text::Pattern law("(?:luật|pháp lệnh|hiến pháp)[^;.]*$", true);
        const auto before = std::string_view(line.text.text).substr(0, span.start);
        return law.find(before).has_value() ||
               (line.role != Role::legal_basis && is_of_something_else(before));
    }

    const Plan& plan_;
    const OldFacts& old_;
    const Renewal& wanted_;
    std::set<std::string> moved_; ///< parts
    std::vector<LeftOver> found_;
};

} // namespace

std::vector<LeftOver> left_overs(const Plan& plan, const OldFacts& old, const Renewal& wanted) {
    return LeftOvers(plan, old, wanted).find();
}

} // namespace kehoach::plan
