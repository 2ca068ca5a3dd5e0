// SPDX-License-Identifier: MPL-2.0
#include "plan/insertion.hpp"

#include "plan/composer.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using document::Document;
using document::Place;

/// Lines that a running text is made of.
bool is_running(Role role) {
    switch (role) {
    case Role::legal_basis:
    case Role::preamble:
    case Role::heading_1:
    case Role::heading_2:
    case Role::heading_3:
    case Role::bullet:
    case Role::sub_bullet:
    case Role::paragraph:
    case Role::continuation:
    case Role::empty:
    case Role::noise:
        return true;
    default:
        return false;
    }
}

/// Where words may be written that name a document or a day: also in tables and notes.
bool takes_words(Role role) {
    return is_running(role) || role == Role::table_row || role == Role::table_note ||
           role == Role::table_total || role == Role::table_header || role == Role::footnote ||
           role == Role::attachment_note;
}

bool is_heading(Role role) {
    return role == Role::heading_1 || role == Role::heading_2 || role == Role::heading_3;
}

bool is_title(Role role) {
    return role == Role::doc_type || role == Role::subject;
}

std::string joined(const std::vector<Fact>& facts) {
    std::string text;
    for (const auto& fact : facts)
        text += (text.empty() ? "" : " ") + fact.value;
    return text;
}

bool is_recipients(Role role) {
    return role == Role::recipients_title || role == Role::recipient || role == Role::recipient_file;
}

bool is_signature(Role role) {
    return role == Role::sign_authority || role == Role::sign_role || role == Role::sign_name;
}

bool is_ending(Role role) {
    return is_recipients(role) || is_signature(role);
}

class Decision {
public:
    Decision(const Document& document, const Plan& plan, const std::optional<Place>& cursor,
             const profile::Profile* profile)
        : document_(document), plan_(plan), profile_(profile) {
        if (cursor)
            cursor_ = line_at(*cursor);
        placed_ = cursor.has_value();
    }

    Insertion of(Part part) {
        switch (part) {
        case Part::header:
            header();
            break;
        case Part::preamble:
            preamble();
            break;
        case Part::section:
            section();
            break;
        case Part::citation:
        case Part::deadline:
            words();
            break;
        case Part::recipients:
            at_end_of_main(Role::recipients_title, Role::recipient, "insert.has-recipients");
            beside(is_signature);
            break;
        case Part::signature:
            at_end_of_main(Role::sign_role, Role::sign_name, "insert.has-signature");
            beside(is_recipients);
            break;
        case Part::outline:
            attachment("appendix:");
            break;
        case Part::appendix:
            attachment({});
            appendix();
            break;
        }
        return std::move(made_);
    }

private:
    const Line& line(std::size_t at) const { return plan_.lines[at]; }
    const document::Paragraph& paragraph(std::size_t at) const {
        return document_.paragraphs[line(at).paragraph];
    }

    std::optional<std::size_t> line_at(const Place& place) const {
        std::optional<std::size_t> found;
        for (std::size_t at = 0; at < plan_.lines.size(); ++at)
            if (paragraph(at).story == place.story && paragraph(at).index == place.paragraph &&
                (!found || line(at).start <= place.start))
                found = at;
        return found;
    }

    template<class Wanted>
    std::optional<std::size_t> first(Wanted wanted) const {
        const auto found = std::find_if(plan_.lines.begin(), plan_.lines.end(), wanted);
        return found == plan_.lines.end() ? std::nullopt
                                          : std::optional(std::size_t(found - plan_.lines.begin()));
    }
    bool has_main(Role role) const {
        return first([&](const Line& one) { return one.role == role && one.part == "main"; }).has_value();
    }

    /// A text that has neither head nor end is none of ours yet.
    bool is_begun() const {
        return first([](const Line& one) {
                   return one.role == Role::doc_type || one.role == Role::number || is_ending(one.role);
               })
            .has_value();
    }

    void header() {
        made_.at = Insertion::At::start;
        made_.around.titled = has_main(Role::doc_type);
        made_.around.followed = made_.around.titled && is_paragraph(0);
        for (const auto role : {Role::party_title, Role::national_title, Role::number})
            if (has_main(role))
                refuse("insert.has-header");
        for (const auto role : {Role::issuer, Role::place_date})
            if (made_.around.titled && has_main(role))
                refuse("insert.has-header");
    }

    /// The cursor in running text of the body, outside tables and outside what the form fixes.
    bool in_running_text() {
        if (!cursor_)
            return !placed_ || refuse("insert.not-in-text");
        if (paragraph(*cursor_).story != "body" || paragraph(*cursor_).cell)
            return refuse("insert.not-in-text");
        return !is_begun() || is_running(line(*cursor_).role) || follows_title(*cursor_) ||
               refuse("insert.not-in-text");
    }
    bool refuse(const char* reason) {
        made_.refused = reason;
        return false;
    }

    /// On the last line of the title, or the line drawn under it: what comes in stands behind.
    bool follows_title(std::size_t at) const {
        const auto last = last_title();
        const bool ruled = at + 1 < plan_.lines.size() && line(at + 1).role == Role::rule_line;
        return last && at >= *last && !ruled && line(at).part == "main" &&
               (is_title(line(at).role) || line(at).role == Role::rule_line);
    }
    std::optional<std::size_t> last_title() const {
        std::optional<std::size_t> last;
        for (std::size_t at = 0; at < plan_.lines.size() && !is_heading(line(at).role); ++at)
            if (is_title(line(at).role) && line(at).part == "main")
                last = at;
        return last;
    }

    void preamble() {
        if (!in_running_text())
            return;
        if (has_main(Role::legal_basis) || has_main(Role::preamble))
            made_.refused = "insert.has-preamble";
        else if (cursor_ && is_begun() &&
                 (line(*cursor_).part != "main" || (last_title() && *cursor_ < *last_title()) ||
                  heading_before(*cursor_)))
            made_.refused = "insert.preamble-place";
    }

    std::optional<std::size_t> heading_before(std::size_t at) const {
        for (std::size_t back = at + 1; back-- > 0 && line(back).part == line(at).part;)
            if (is_heading(line(back).role))
                return back;
        return std::nullopt;
    }

    void section() {
        if (!in_running_text())
            return;
        if (!cursor_)
            return;
        if (line(*cursor_).part.starts_with("copy")) {
            made_.refused = "insert.not-in-text";
            return;
        }
        go_on_from(*cursor_);
        end_behind(*cursor_);
    }

    bool is_text(std::size_t at) const {
        return line(at).part == "main" && paragraph(at).story == "body" && line(at).role != Role::empty &&
               is_running(line(at).role);
    }

    /// The mark that ends the text goes over to what comes in behind its last line.
    void end_behind(std::size_t at) {
        auto last = plan_.lines.size();
        for (std::size_t each = 0; each < plan_.lines.size(); ++each)
            if (is_text(each))
                last = each;
        if (profile_ == nullptr || line(at).part != "main" || (last < plan_.lines.size() && last > at))
            return;
        made_.around.ends_text = true;
        const auto& mark = profile_->text("body.end");
        if (last == plan_.lines.size() || mark == ".")
            return;
        const auto words = line(last).text.text.substr(0, line(last).own_end);
        if (!words.ends_with(mark))
            return;
        document::Edit edit;
        edit.place = place_of(document_, plan_, last, words.size() - mark.size(), words.size());
        edit.before = edit.place.excerpt;
        edit.text = edit.after = ".";
        made_.edits.push_back(std::move(edit));
    }

    /// The numbers that stand before the cursor, level by level, and how they are written.
    void go_on_from(std::size_t at) {
        auto& around = made_.around;
        std::vector<std::size_t> behind;
        for (std::size_t each = 0; each < plan_.lines.size(); ++each) {
            const Line& one = line(each);
            if (one.part != line(at).part || !is_heading(one.role) || one.level < 1)
                continue;
            around.typed = around.typed || one.label_kind == document::LabelKind::typed;
            const auto level = static_cast<std::size_t>(one.level);
            if (each > at) {
                behind.push_back(level);
                continue;
            }
            around.before.resize(level);
            around.before[level - 1] = one.label;
        }
        made_.deepest = static_cast<int>(around.before.size()) + 1;
        note_behind(behind);
    }

    /// Levels of headings behind whose typed numbers would have to move on: what a higher one parts off
    /// counts anew.
    void note_behind(const std::vector<std::size_t>& levels) {
        auto& open = made_.around.typed_behind;
        open.assign(static_cast<std::size_t>(made_.deepest), false);
        auto shallowest = open.size();
        for (const auto level : levels) {
            if (made_.around.typed && level <= shallowest)
                open[level - 1] = true;
            shallowest = std::min(shallowest, level);
        }
    }

    void words() {
        if (placed_ && (!cursor_ || (is_begun() && !takes_words(line(*cursor_).role))))
            made_.refused = "insert.not-in-text";
    }

    /// Before the first attachment, else at the end of the text.
    void at_end_of_main(Role one, Role other, const char* there) {
        if (has_main(one) || has_main(other))
            made_.refused = there;
        before_first([](const Line& each) { return each.part != "main"; });
    }

    /// The half of the ending that stands there below the text moves into the table of the two.
    template<class Half>
    void beside(Half half) {
        const auto is_half = [&](const Line& one) { return one.part == "main" && half(one.role); };
        const auto from = first(is_half);
        if (!made_.allowed() || !from)
            return;
        auto to = *from;
        for (auto at = *from; at < plan_.lines.size(); ++at) {
            if (!is_half(line(at)))
                continue;
            to = at;
            if (paragraph(at).story != "body" || paragraph(at).cell || !paragraph(at).drawn_mm.empty())
                return;
        }
        for (auto at = *from; at <= to; ++at)
            if (!is_half(line(at)) && (line(at).role != Role::empty || paragraph(at).story != "body"))
                return;
        for (auto at = *from; at <= to; ++at)
            if (is_half(line(at)))
                made_.around.beside.emplace_back(line(at).role, line(at).text.text);
        take_out(paragraph(*from).index, paragraph(to).index);
    }

    /// Of the body, outside tables.
    bool is_paragraph(int index) const {
        return std::any_of(document_.paragraphs.begin(), document_.paragraphs.end(), [&](const auto& each) {
            return each.story == "body" && each.index == index && !each.cell;
        });
    }

    /// What comes in takes the place of these paragraphs of the body; the last of a text cannot go.
    void take_out(int from, int to) {
        const bool ends = std::none_of(
            document_.paragraphs.begin(), document_.paragraphs.end(),
            [&](const document::Paragraph& each) { return each.story == "body" && each.index > to; });
        made_.at = ends ? Insertion::At::end : Insertion::At::before;
        made_.before = ends ? -1 : from;
        made_.around.followed = is_paragraph(to + 1);
        for (const auto& each : document_.paragraphs) {
            if (each.story != "body" || each.index < from || each.index > to)
                continue;
            document::Edit edit;
            edit.place = {"body", each.index, 0, 0, each.text.size(), each.text};
            edit.before = each.text;
            edit.kind = ends && each.index == to ? document::Edit::Kind::replace_text
                                                 : document::Edit::Kind::remove_paragraph;
            made_.edits.push_back(std::move(edit));
        }
    }

    template<class Wanted>
    void before_first(Wanted wanted) {
        made_.at = Insertion::At::end;
        const auto found = first([&](const Line& each) {
            return document_.paragraphs[each.paragraph].story == "body" && wanted(each);
        });
        if (!found)
            return;
        made_.at = Insertion::At::before;
        made_.before = paragraph(*found).index;
    }

    /// Behind the text; an outline before the appendices.
    void attachment(std::string_view before) {
        made_.at = Insertion::At::end;
        if (!before.empty())
            before_first([&](const Line& each) { return each.part.starts_with(before); });
    }

    void appendix() {
        const auto& all = plan_.attachments;
        made_.around.appendices = static_cast<int>(std::count_if(
            all.begin(), all.end(), [](const Attachment& each) { return !each.label.empty(); }));
        if (made_.around.appendices == 1)
            number_the_first();
    }

    /// The only appendix has no number; of two each has one.
    void number_the_first() {
        const auto& all = plan_.attachments;
        const auto found =
            std::find_if(all.begin(), all.end(), [](const Attachment& each) { return !each.label.empty(); });
        if (found == all.end() || profile_ == nullptr ||
            found->label.find_first_of("0123456789IVX") != std::string::npos)
            return;
        const Line& label = line(found->line);
        const auto at = label.own_start + found->label.size();
        document::Edit edit;
        edit.place = place_of(document_, plan_, found->line, at, at);
        edit.text = edit.after = " " + appendix_number(1, *profile_);
        made_.edits.push_back(std::move(edit));
    }

    const Document& document_;
    const Plan& plan_;
    const profile::Profile* profile_;
    std::optional<std::size_t> cursor_;
    bool placed_ = false;
    Insertion made_;
};

} // namespace

Insertion insertion_of(const Document& document, const Plan& plan, Part part,
                       const std::optional<Place>& cursor, const profile::Profile* profile) {
    return Decision(document, plan, cursor, profile).of(part);
}

void begin_at(Insertion& insertion, int level) {
    auto& around = insertion.around;
    around.level = std::clamp(level, 1, insertion.deepest);
    const auto at = static_cast<std::size_t>(around.level) - 1;
    if (insertion.allowed() && around.typed && at < around.typed_behind.size() && around.typed_behind[at])
        insertion.refused = "insert.typed-numbers";
}

std::string next_number(const PlanSpec& spec, const profile::Profile& profile, const Around& around) {
    PlanSpec one = spec;
    one.sections = {{Item::Kind::heading, {}, {}}};
    one.tasks.clear();
    const auto made = compose_part(one, profile, Part::section, around);
    const auto& heading = made.document.paragraphs.front();
    return std::string(text::trim(around.typed ? heading.text : heading.label));
}

PlanSpec facts_of(const Plan& plan) {
    PlanSpec spec;
    const auto& known = plan.components;
    if (plan.family != profile::Family::other)
        spec.family = plan.family == profile::Family::party ? "party" : "state";
    spec.issuer = joined(known.issuer);
    spec.issuer_parent = joined(known.issuer_parent);
    if (known.number) {
        spec.number = known.number->number.value;
        spec.number_issuer = known.number->number.issuer;
    }
    if (known.place)
        spec.place = known.place->value;
    if (known.date)
        spec.date = known.date->date.date;
    if (known.subject)
        spec.subject = known.subject->value;
    return spec;
}

PlanSpec completed(PlanSpec spec, const PlanSpec& facts) {
    const auto fill = [&](std::string PlanSpec::*member) {
        if ((spec.*member).empty())
            spec.*member = facts.*member;
    };
    if (spec.profile.empty())
        fill(&PlanSpec::family);
    for (const auto member : {&PlanSpec::issuer, &PlanSpec::issuer_parent, &PlanSpec::number,
                              &PlanSpec::number_issuer, &PlanSpec::place, &PlanSpec::subject})
        fill(member);
    if (!spec.date)
        spec.date = facts.date;
    return spec;
}

} // namespace kehoach::plan
