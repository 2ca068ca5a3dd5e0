// SPDX-License-Identifier: MPL-2.0
#include "plan/change_facts.hpp"

#include "plan/composer.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

using document::Document;
using document::Edit;

struct Span {
    std::size_t start = 0, end = 0;
};

/// What leaves room to be filled in; the first of them are spaces.
constexpr std::array<std::string_view, 8> blanks{" ", "\t", "\u00A0", "\u2002", "\u2003", ".", "…", "_"};
constexpr std::size_t spaces = 5;

/// Bytes of the blank sign at `at`, one of the first `kinds`; 0 for none.
std::size_t blank_at(std::string_view text, std::size_t at, std::size_t kinds = blanks.size()) {
    for (std::size_t i = 0; i < kinds; ++i)
        if (at < text.size() && text.substr(at).starts_with(blanks[i]))
            return blanks[i].size();
    return 0;
}

/// Bytes of the blank sign that ends before `at`: a blank, a dot, an ellipsis, an underline; 0 for none.
std::size_t blank_before(std::string_view text, std::size_t at) {
    for (const auto blank : blanks)
        if (text.substr(0, at).ends_with(blank))
            return blank.size();
    return 0;
}

/// What stands between "Số" and the separator of a number whose separator is at `at`: digits or a blank.
Span number_before(std::string_view text, std::size_t at) {
    Span span{at, at};
    while (const auto step = blank_before(text, span.start))
        span.start -= step;
    const auto is_digit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    while (span.start > 0 && is_digit(span.start - 1))
        --span.start;
    while (const auto step = blank_before(text, span.start))
        span.start -= step;
    return span;
}

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
        : document_(document), plan_(plan), profile_(profile), facts_(facts) {}

    FactEdits make() {
        if (!facts_.number.empty())
            number();
        if (facts_.date)
            date();
        attached_lines();
        if (facts_.signer)
            signer();
        if (facts_.no_draft_mark)
            no_draft_mark();
        else if (!facts_.draft_mark.empty())
            draft_mark();
        sort();
        return std::move(made_);
    }

    /// In the lines (Kèm theo …) alone.
    FactEdits attached() {
        attached_lines();
        sort();
        return std::move(made_);
    }

private:
    void sort() {
        std::stable_sort(made_.edits.begin(), made_.edits.end(), [&](const Edit& a, const Edit& b) {
            return std::pair(a.place.paragraph, a.place.start) > std::pair(b.place.paragraph, b.place.start);
        });
    }
    std::string_view text(std::size_t line) const { return plan_.lines[line].text.text; }
    void leave(const char* fact, const char* reason, std::size_t line = 0) {
        made_.left.push_back({fact, reason, line});
    }

    void replace(std::size_t line, Span span, const std::string& wanted) {
        const auto now = text(line).substr(span.start, span.end - span.start);
        if (now == wanted)
            return;
        Edit edit;
        edit.place = place_of(document_, plan_, line, span.start, span.end);
        edit.text = edit.after = wanted;
        edit.before = edit.place.excerpt;
        made_.edits.push_back(std::move(edit));
        ++made_.places;
    }

    void number_in(std::size_t line, std::size_t from) {
        const auto separator = text(line).find_first_of("-/", from);
        if (separator == std::string_view::npos)
            return leave("number", "facts.absent", line);
        replace(line, number_before(text(line), separator),
                " " + (profile_ != nullptr ? padded_number(facts_.number, *profile_) : facts_.number));
    }

    void number() {
        const auto& number = plan_.components.number;
        if (!number)
            return leave("number", "facts.absent");
        number_in(number->at.line, number->at.start);
    }

    /// With the spaces behind it.
    Span with_blanks(std::size_t line, Span span) const {
        const auto all = text(line);
        while (const auto step = blank_at(all, span.end, spaces))
            span.end += step;
        return span;
    }

    /// Of the blanks around a date one stays where words stand beside it.
    void put_date(std::size_t line, Span span, std::string wanted) {
        const auto all = text(line);
        const auto now = all.substr(span.start, span.end - span.start);
        const bool goes_on =
            span.end < all.size() && std::string_view(",;.)").find(all[span.end]) == std::string_view::npos;
        if (goes_on && blank_before(now, now.size()) > 0)
            wanted += ' ';
        replace(line, span, blank_at(now, 0) == 0 ? wanted : " " + wanted);
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
        Span span{at + word.size(), at + word.size()};
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

    void fact(const Fact& at, const std::string& wanted) { replace(at.line, {at.start, at.end}, wanted); }

    bool stands_alone(const Fact& at) const {
        const auto paragraph = plan_.lines[at.line].paragraph;
        return std::count_if(plan_.lines.begin(), plan_.lines.end(),
                             [&](const Line& line) { return line.paragraph == paragraph; }) == 1;
    }

    void insert_before(const Fact& at, const std::string& wanted) {
        if (!stands_alone(at))
            return leave("signer", "facts.broken-line", at.line);
        Edit edit;
        edit.kind = Edit::Kind::insert_paragraph;
        edit.place = place_of_line(document_, plan_, at.line);
        // Its words may have been replaced by then: the paragraph alone says where.
        edit.place.end = edit.place.start;
        edit.place.excerpt.clear();
        edit.text = edit.after = wanted;
        made_.edits.push_back(std::move(edit));
        ++made_.places;
    }

    void remove_line(const char* fact, std::size_t line, bool alone) {
        if (!alone)
            return leave(fact, "facts.broken-line", line);
        Edit edit;
        edit.kind = Edit::Kind::remove_paragraph;
        edit.place = place_of_line(document_, plan_, line);
        edit.before = edit.place.excerpt;
        made_.edits.push_back(std::move(edit));
        ++made_.places;
    }

    void signer() {
        const auto& wanted = *facts_.signer;
        const auto& signers = plan_.components.signers;
        if (signers.size() != 1)
            return leave("signer", signers.empty() ? "facts.absent" : "facts.several-signers");
        auto block = signers.front();
        // He for whom a deputy signs is a line of the post.
        if (block.authority && stands_in(block.authority->written)) {
            block.posts.insert(block.posts.begin(), *block.authority);
            block.authority.reset();
        }
        if (!wanted.name.empty() && block.names.size() == 1)
            fact(block.names.front(), wanted.name);
        else if (!wanted.name.empty())
            leave("signer", "facts.absent");
        if (!wanted.authority.empty() && block.authority)
            fact(*block.authority, wanted.authority);
        if (!wanted.role.empty())
            posts(block, wanted);
        if (!wanted.authority.empty() && !block.authority && !block.posts.empty())
            insert_before(block.posts.front(), wanted.authority);
    }

    /// A post of two lines given as its last alone, or another deputy of the head who stands above.
    static bool goes_with_first_line(const Signer& block, const UsualSigner& wanted) {
        return text::same_wording(block.posts.back().value, wanted.role) ||
               (stands_in(block.posts.front().written) && is_deputy(wanted.role));
    }

    /// Where the head signed, his deputy signs in his place; in the Party one who signs for a collective
    /// does not. Who signs by warrant may not pass it on.
    bool needs_stand_in(const Signer& block, const UsualSigner& wanted) const {
        constexpr auto state = profile::Family::state;
        if (profile_ == nullptr || profile_->family != state || plan_.family != state)
            return false;
        const bool by_warrant =
            block.authority && block.authority->written.starts_with(profile_->text("sign.mark.entrusted"));
        const auto head = text::fold(block.posts.front().value);
        return !by_warrant && !stands_in(wanted.authority) &&
               text::fold(wanted.role).starts_with(std::string(deputy) + head);
    }

    static bool is_deputy(std::string_view role) {
        const auto folded = text::fold(role);
        return folded.starts_with(deputy) || folded == "thứ trưởng";
    }

    static constexpr std::string_view deputy = "phó ";

    /// One line of the post or two; the line that stays last keeps its paragraph.
    void posts(const Signer& block, const UsualSigner& wanted) {
        if (block.posts.empty() || block.posts.size() > 2)
            return leave("signer", "facts.absent");
        const bool two = !wanted.role_2.empty();
        fact(block.posts.back(), two ? wanted.role_2 : wanted.role);
        if (block.posts.size() == 1 && two)
            insert_before(block.posts.front(), wanted.role);
        else if (block.posts.size() == 1 && needs_stand_in(block, wanted))
            insert_before(block.posts.front(),
                          profile_->text("sign.mark.deputy") + " " + block.posts.front().value);
        else if (block.posts.size() == 2 && two)
            fact(block.posts.front(), wanted.role);
        else if (block.posts.size() == 2 && !goes_with_first_line(block, wanted))
            remove_line("signer", block.posts.front().line, stands_alone(block.posts.front()));
    }

    void draft_mark() {
        const auto wanted = draft_words(facts_.draft_mark);
        const auto marks = lines_of(plan_, Role::draft_mark);
        if (!marks.empty())
            return replace(marks.front(), {0, text(marks.front()).size()}, wanted);
        const auto& number = plan_.components.number;
        if (!number || !stands_alone(number->at))
            return leave("draft", number ? "facts.broken-line" : "facts.absent",
                         number ? number->at.line : 0);
        Edit edit;
        edit.kind = Edit::Kind::append_paragraph;
        edit.place = place_of_line(document_, plan_, number->at.line);
        edit.text = edit.after = wanted;
        if (profile_ != nullptr)
            if (const auto styles = styles_of(*profile_); styles.contains("draft_mark"))
                edit.chars = styles.find("draft_mark")->second.chars;
        made_.edits.push_back(std::move(edit));
        ++made_.places;
    }

    void no_draft_mark() {
        for (const auto line : lines_of(plan_, Role::draft_mark))
            remove_line("draft", line, stands_alone({{}, {}, line, 0, 0}));
    }

    const Document& document_;
    const Plan& plan_;
    const profile::Profile* profile_;
    const NewFacts& facts_;
    FactEdits made_;
};

} // namespace

FactEdits change_facts(const Document& document, const Plan& plan, const profile::Profile* profile,
                       const NewFacts& facts) {
    return Changes(document, plan, profile, facts).make();
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
