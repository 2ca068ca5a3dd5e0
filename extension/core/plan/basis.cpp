// SPDX-License-Identifier: MPL-2.0
#include "plan/basis.hpp"

#include "grammar/citation.hpp"
#include "plan/wording.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

/// Words that stand before the name of the first document, folded.
constexpr std::array<std::string_view, 6> leads{"căn cứ",     "thực hiện",          "thi hành",
                                                "triển khai", "tiếp tục thực hiện", "theo"};

std::string_view without_marks(std::string_view line) {
    line = text::trim(line);
    for (const std::string_view mark : {"- ", "– ", "+ "})
        if (line.starts_with(mark))
            line = text::trim(line.substr(mark.size()));
    while (!line.empty() && std::string_view(".,;:").find(line.back()) != std::string_view::npos)
        line = text::trim(line.substr(0, line.size() - 1));
    return line;
}

/// The words before the type's name, where they are a lead and nothing more.
std::optional<std::string> lead_in(std::string_view ahead) {
    const auto folded = text::fold(ahead);
    if (folded.empty() || std::find(leads.begin(), leads.end(), folded) != leads.end())
        return std::string(text::trim(ahead));
    return std::nullopt;
}

/// Where what the citation says of itself ends: its number, its date, its issuer, whichever is last.
std::size_t end_of(const grammar::Citation& citation, std::string_view line) {
    auto end = citation.number.end;
    if (citation.date)
        end = std::max(end, citation.date->end);
    if (!citation.issuer.empty())
        if (const auto at = line.find(citation.issuer, citation.number.end); at != std::string_view::npos)
            end = std::max(end, at + citation.issuer.size());
    return end;
}

/// "(khoá XII)" behind a committee belongs to its name.
std::string_view term_in(std::string_view rest) {
    static const text::Pattern term(R"re(\s*\((?:khóa|khoá|nhiệm kỳ)[^()]{0,24}\))re", true);
    const auto match = term.match_at(rest, 0);
    return match ? rest.substr(0, match->front().end) : std::string_view();
}

/// What is left behind the citation, nothing or its subject, is taken. Another sentence part is not
/// understood.
bool take_subject(Basis& basis, std::string_view rest) {
    rest = text::trim(rest);
    while (!rest.empty() && rest.front() == ',')
        rest = text::trim(rest.substr(1));
    if (rest.empty())
        return true;
    if (!grammar::begins_subject(rest))
        return false;
    constexpr std::string_view about = "về ", regarding = "v/v";
    basis.subject = rest;
    basis.about = rest.starts_with(about);
    if (basis.about)
        basis.subject = text::trim(rest.substr(about.size()));
    if (text::fold(rest.substr(0, regarding.size())) == regarding) {
        basis.subject = "việc " + std::string(text::trim(rest.substr(regarding.size())));
        basis.about = true;
    }
    return true;
}

/// The name of a law, and not the word alone: "Luật Thư viện".
bool is_law(std::string_view name) {
    static const text::Pattern law(R"re((?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^,;.:()"“”\d]*)re");
    return law.matches_whole(name);
}

/// Laws are cited by their name and day as often as by their number.
std::optional<Basis> law_of(std::string_view line) {
    static const text::Pattern named(
        R"re(^(.*?)\s*((?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}[^,;.:()"“”\d]*?)\s*,?\s+(?=ngày\s+\d))re"),
        day(R"re((?:ngày\s+)?)re");
    const auto match = named.find(line);
    if (!match)
        return std::nullopt;
    const auto part = [&](std::size_t group) {
        return line.substr((*match)[group].start, (*match)[group].end - (*match)[group].start);
    };
    const auto lead = lead_in(part(1));
    const auto rest = line.substr((*match)[0].end);
    const auto date = grammar::find_date(rest);
    if (!lead || !is_law(part(2)) || !date || !day.matches_whole(rest.substr(0, date->start)) ||
        !date->date.complete() || !grammar::is_valid(date->date))
        return std::nullopt;
    constexpr std::string_view of = "của ";
    const auto behind = text::trim(rest.substr(date->end));
    if (!behind.empty() && (!behind.starts_with(of) || behind.find_first_of(",;:") != std::string_view::npos))
        return std::nullopt;
    return Basis{*lead,
                 std::string(part(2)),
                 {},
                 date->date,
                 behind.empty() ? std::string() : std::string(text::trim(behind.substr(of.size()))),
                 {}};
}

/// Offices write "CV số …" for a letter; the whole name stands in a citation. Gives the words before it.
std::optional<std::string_view> before_short_letter(const grammar::Citation& cited, std::string_view line) {
    static const text::Pattern letter(R"re((?<!\p{L})CV\s+(?:số\s*:?\s*)?$)re");
    const auto match = letter.find(line.substr(0, cited.number.start));
    return match ? std::optional(line.substr(0, match->front().start)) : std::nullopt;
}

/// The type of the document and what stands before it.
struct Named {
    std::string type;
    std::string_view ahead;
};

Named named_in(const grammar::Citation& cited, std::string_view line) {
    if (cited.type_name.empty())
        if (const auto ahead = before_short_letter(cited, line))
            return {"Công văn", *ahead};
    return {cited.type_name, line.substr(0, cited.start)};
}

bool is_state(std::string_view number) {
    const auto slash = number.find('/'), hyphen = number.find('-');
    return slash != std::string_view::npos && (hyphen == std::string_view::npos || slash < hyphen);
}

} // namespace

std::optional<Basis> basis_of(std::string_view line) {
    line = without_marks(line);
    auto all = grammar::find_citations(line);
    std::erase_if(all, [](const grammar::Citation& one) { return one.short_form; });
    if (all.empty())
        return law_of(line);
    const auto& cited = all.front();
    const auto [type, ahead] = named_in(cited, line);
    const auto lead = lead_in(ahead);
    const auto end = end_of(cited, line);
    // A second document in the subject is what the first is about; before it, it would be lost.
    if (!lead || type.empty() || (all.size() > 1 && all[1].start < end))
        return std::nullopt;
    const auto term = cited.issuer.empty() ? std::string_view() : term_in(line.substr(end));
    Basis made{*lead, type, cited.number.written, std::nullopt, cited.issuer + std::string(term), {}};
    if (!take_subject(made, line.substr(end + term.size())))
        return std::nullopt;
    if (cited.date) {
        if (!cited.date->date.complete() || !grammar::is_valid(cited.date->date))
            return std::nullopt;
        made.date = cited.date->date;
    }
    return made;
}

std::string cited_day(bool of_state, const grammar::Date& day) {
    return of_state ? " " + grammar::long_date(day) : ", ngày " + grammar::short_date(day);
}

std::string line_of(const Basis& basis) {
    std::string line = basis.lead;
    const auto add = [&line](std::string_view between, const std::string& part) {
        if (!part.empty())
            line += (line.empty() ? "" : std::string(between)) + part;
    };
    add(" ", basis.type);
    if (!basis.number.empty())
        add(" ", "số " + basis.number);
    if (basis.date)
        line +=
            cited_day(is_state(basis.number) || (basis.number.empty() && is_law(basis.type)), *basis.date);
    if (!basis.issuer.empty())
        add(" ", "của " + basis.issuer);
    const bool at_once = !basis.about && grammar::begins_subject(basis.subject);
    add(" ", (basis.subject.empty() || at_once ? "" : "về ") + basis.subject);
    return line;
}

std::string number_of(std::string_view typed) {
    static const text::Pattern said(R"re(số\s*:?\s*)re", true);
    typed = text::trim(typed);
    if (const auto match = said.match_at(typed, 0))
        typed = typed.substr(match->front().end);
    // Behind "số" a letter of the State is one too, whose code names no type.
    const std::string line = "số " + std::string(typed);
    const auto found = grammar::find_number(line);
    const bool whole = found && !found->blank && found->end == line.size() && found->written == typed;
    return whole ? found->written : std::string();
}

bool is_named(const Basis& basis) {
    return !basis.type.empty() && (!basis.number.empty() || (basis.date && is_law(basis.type)));
}

bool names_party_document(std::string_view line) {
    for (const auto& cited : grammar::find_citations(line))
        if (!cited.short_form)
            return cited.number.syntax == grammar::Syntax::party;
    return false;
}

std::string with_commas_as(std::string_view words, bool party) {
    static const text::Pattern between(R"re(\s*,?\s+(?=ngày(?!\p{L})))re", true);
    std::string made;
    std::size_t written = 0;
    for (const auto& cited : grammar::find_citations(words)) {
        if (cited.short_form || !cited.date || cited.end < written ||
            (party && is_state(cited.number.written)))
            continue;
        const auto gap = between.match_at(words, cited.end);
        if (!gap)
            continue;
        made += std::string(words.substr(written, cited.end - written)) + (party ? ", " : " ");
        written = gap->front().end;
    }
    return made + std::string(words.substr(written));
}

std::string with_days_as_cited(std::string_view words) {
    static const text::Pattern behind(R"re(ngày\s+$)re", true);
    std::string made;
    std::size_t written = 0;
    for (const auto& cited : grammar::find_citations(words)) {
        if (cited.short_form || !cited.date || cited.date->start < written || !cited.date->date.complete() ||
            !grammar::is_valid(cited.date->date))
            continue;
        const auto& day = *cited.date;
        const auto word = behind.find(words.substr(0, day.start));
        if (!day.in_words && !word)
            continue;
        const auto start = day.in_words ? day.start : word->front().start;
        made += std::string(words.substr(written, start - written));
        made += is_state(cited.number.written) ? grammar::long_date(day.date)
                                               : "ngày " + grammar::short_date(day.date);
        written = day.end;
    }
    return made + std::string(words.substr(written));
}

std::string without_lead(std::string_view line) {
    line = without_marks(line);
    for (const auto lead : leads) {
        const auto syllables = static_cast<std::size_t>(std::count(lead.begin(), lead.end(), ' ')) + 1;
        std::size_t at = 0;
        for (std::size_t n = 0; n < syllables && at != std::string_view::npos; ++n)
            at = line.find(' ', at + (n == 0 ? 0 : 1));
        if (at != std::string_view::npos && text::same_wording(line.substr(0, at), lead))
            return std::string(text::trim(line.substr(at)));
    }
    return std::string(line);
}

} // namespace kehoach::plan
