// SPDX-License-Identifier: MPL-2.0
#include "office/refused.hxx"
#include "plan/same_words.hpp"
#include "plan/wording.hpp"
#include "session/full_paragraph.hxx"
#include "session/restructure.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/lines.hxx"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using plan::Role;

/// Rows of a table that is only tabs: styles for cells would tear their columns apart.
bool is_loose_row(const plan::Line& line, const document::Paragraph& paragraph) {
    return !paragraph.cell && (line.role == Role::table_header || line.role == Role::table_row ||
                               line.role == Role::table_total);
}

/// A sign before a line that is no letter: it may give way to another sign.
bool is_plain_sign(const plan::Line& line) {
    return line.label && line.label->ordinals.empty() &&
           text::letters_and_digits(line.label->written).empty();
}

/// A letter names no type: its subject stands small under its number, not as the title of a plan does.
bool is_letter(const plan::Plan& plan) {
    return std::none_of(plan.lines.begin(), plan.lines.end(), [](const plan::Line& line) {
        return line.role == Role::doc_type && line.part == "main";
    });
}

/// Nothing where all words look alike.
std::vector<document::Run> differing_runs(const document::Paragraph& paragraph) {
    const auto stands_out = [](const document::Run& run) {
        return std::tuple(run.look.bold, run.look.italic, run.look.underline);
    };
    const auto& runs = paragraph.runs;
    const bool alike = std::all_of(runs.begin(), runs.end(), [&](const document::Run& run) {
        return stands_out(run) == stands_out(runs.front());
    });
    return alike ? std::vector<document::Run>{} : runs;
}

/// What the drafter sets in a cell beside the style: columns as he aligns them, and between motto and day,
/// issuer and number, the room for a line that is drawn there.
document::ParagraphLook kept_look(const plan::Line& line, const document::Paragraph& paragraph) {
    document::ParagraphLook kept;
    if (!paragraph.cell)
        return kept;
    if (line.role == Role::table_row)
        kept.align = paragraph.look.align;
    const bool below = line.role == Role::number || line.role == Role::place_date;
    if (below)
        kept.before_pt = paragraph.look.before_pt;
    if (below || line.role == Role::motto || line.role == Role::party_title)
        kept.after_pt = paragraph.look.after_pt;
    return kept;
}

/// A line (Ban hành kèm theo …) under the subject is of the title, and looks like such a line.
Role role_of_look(const plan::Line& line) {
    const bool attached = line.role == Role::subject && plan::is_attached_to(text::fold(line.text.text));
    return attached ? Role::attached_to : line.role;
}

class Styler {
public:
    Styler(const Read& read, const plan::Reach& reach, ReferenceStyles& styles, Reshaped& done,
           const std::set<int>& kept)
        : read_(read), reach_(reach), styles_(styles), done_(done),
          scheme_(plan::numbering_scheme(read.document, read.plan, reach, sure_role, kept)) {
        styles_.use_ladder(scheme_.ladder);
        for (const plan::Numbered& each : scheme_.numbered)
            numbered_[each.line] = &each;
    }

    /// A paragraph has one style: that of its first line.
    void plan_work() {
        for (std::size_t at = 0; at < read_.plan.lines.size(); ++at) {
            const plan::Line& line = read_.plan.lines[at];
            const document::Paragraph& paragraph = read_.document.paragraphs[line.paragraph];
            const bool ours = line.line == 0 && paragraph.story == "body" && reach_.holds(paragraph.index);
            if (ours && is_loose_row(line, paragraph))
                give_font(at);
            else if (ours && line.role != Role::empty)
                give(at);
            else if (ours && is_kept_behind_table(at))
                add(at, *styles_.of_end(), std::nullopt);
        }
        keep_text_by_signature();
        for (const auto& typed : scheme_.typed) {
            auto place = place_json(read_, typed.line);
            place["reason"] = plan::name(typed.reason);
            done_.typed.push_back(std::move(place));
        }
    }

    void carry_out(office::UndoScope& scope, const Model& model) {
        const auto styled = writer::restyle(scope, model, styles_.document(), restyles_);
        done_.restyled += styled.count;
        for (const std::size_t at : styled.left)
            done_.unsure.push_back(place_json(read_, lines_[at]));
        writer::apply(scope, model, looks_);
    }

    /// For those that are labelled: what they are to read afterwards.
    boost::json::array labels() const {
        boost::json::array labels;
        for (const plan::Numbered& each : scheme_.numbered) {
            const plan::Line& line = read_.plan.lines[each.line];
            if (line.label_kind == document::LabelKind::typed)
                labels.push_back(
                    boost::json::object{{"paragraph", read_.document.paragraphs[line.paragraph].index},
                                        {"was", line.label->written},
                                        {"label", each.label}});
        }
        return labels;
    }

private:
    void give(std::size_t at) {
        const plan::Line& line = read_.plan.lines[at];
        if (line.certainty < sure_role)
            return doubt(at);
        if (const auto counted = numbered_.find(at); counted != numbered_.end())
            return number(at, *counted->second);
        if (line.label && line.label_kind == document::LabelKind::typed && is_plain_sign(line))
            return bullet(at);
        const bool typed = line.label && line.label_kind == document::LabelKind::typed;
        if (is_of_own_list(line))
            return;
        if (line.role == Role::subject && letter_)
            return take_font(at);
        if (line.role == Role::addressee)
            stand_apart(at);
        if (line.role == Role::rule_line)
            return rule(at);
        const bool full = is_full_paragraph(line);
        const document::Style* style =
            full ? styles_.of_running(line.level, typed) : styles_.of(role_of_look(line), typed);
        if (style)
            add(at, *style, std::nullopt);
        else
            doubt(at);
    }

    /// The last paragraph of a text that ends in a table cannot go; as high as a line it may take a page.
    bool is_kept_behind_table(std::size_t at) const {
        const auto paragraph = [&](std::size_t line) -> const document::Paragraph& {
            return read_.document.paragraphs[read_.plan.lines[line].paragraph];
        };
        const auto& lines = read_.plan.lines;
        return at > 0 && paragraph(at).text.empty() && !paragraph(at).cell && paragraph(at - 1).cell &&
               (at + 1 == lines.size() || paragraph(at + 1).story != "body");
    }

    /// With numbers that ours would change. A cell may hold a number alone, at an indent of its own.
    bool is_of_own_list(const plan::Line& line) const {
        const document::Paragraph& paragraph = read_.document.paragraphs[line.paragraph];
        const bool number_alone = paragraph.cell && paragraph.text.empty() && !paragraph.label.empty();
        return number_alone || (line.label_kind == document::LabelKind::automatic && !is_plain_sign(line));
    }

    /// The signature never stands on a page without a line of the text it signs.
    void keep_text_by_signature() {
        const auto& lines = read_.plan.lines;
        std::size_t last = lines.size();
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const document::Paragraph& paragraph = read_.document.paragraphs[lines[at].paragraph];
            const bool ours = paragraph.story == "body" && reach_.holds(paragraph.index);
            if (ours && !paragraph.cell && plan::is_body(lines[at].role) && lines[at].part == "main")
                last = at;
            const bool ends = lines[at].role == Role::sign_authority || lines[at].role == Role::sign_role ||
                              lines[at].role == Role::recipients_title;
            if (!ends || !paragraph.cell)
                continue;
            if (last < lines.size() && lines[at].part == "main")
                keep(last);
            return;
        }
    }

    void keep(std::size_t at) {
        const document::Paragraph& paragraph = read_.document.paragraphs[read_.plan.lines[at].paragraph];
        if (paragraph.look.keep_with_next.value_or(false) && paragraph.style.starts_with("KH "))
            return;
        document::Edit edit;
        edit.kind = document::Edit::Kind::paragraph_look;
        edit.place = plan::place_of_line(read_.document, read_.plan, at);
        edit.place.excerpt.clear(); // its number is true by then
        edit.place.end = edit.place.start;
        edit.look.keep_with_next = true;
        looks_.push_back(std::move(edit));
    }

    /// The blank paragraphs that stood around it went.
    void stand_apart(std::size_t at) {
        const document::Paragraph& paragraph = read_.document.paragraphs[read_.plan.lines[at].paragraph];
        const auto gap = styles_.of(Role::paragraph, false)->look.after_pt;
        if (paragraph.cell || !gap || paragraph.look.after_pt.value_or(0) >= *gap)
            return;
        document::Edit edit;
        edit.kind = document::Edit::Kind::paragraph_look;
        edit.place = plan::place_of_line(read_.document, read_.plan, at);
        edit.look.before_pt = std::max(*gap, paragraph.look.before_pt.value_or(0));
        edit.look.after_pt = gap;
        looks_.push_back(std::move(edit));
    }

    void give_font(std::size_t at) {
        const document::Style* style = styles_.of(Role::table_row, false);
        document::Edit edit;
        edit.kind = document::Edit::Kind::char_look;
        edit.place = plan::place_of_line(read_.document, read_.plan, at);
        if (style == nullptr || edit.place.start == edit.place.end)
            return;
        edit.chars.font = style->chars.font;
        edit.chars.size_pt = style->chars.size_pt;
        add_look(at, std::move(edit));
    }

    void rule(std::size_t at) {
        if (!text::trim(read_.plan.lines[at].text.text).empty())
            add(at, *styles_.of_typed_rule(), std::nullopt);
    }

    /// A guess at what it is costs more than a wrong look, but one font does for all.
    void doubt(std::size_t at) {
        done_.unsure.push_back(place_json(read_, at));
        take_font(at);
    }

    void take_font(std::size_t at) {
        document::Edit edit;
        edit.kind = document::Edit::Kind::char_look;
        edit.place = plan::place_of_line(read_.document, read_.plan, at);
        const document::Style* style = styles_.of(Role::paragraph, false);
        edit.chars.font = style->chars.font;
        if (read_.document.evidence == document::Evidence::text)
            edit.chars.size_pt = style->chars.size_pt; // that of a bare text is the office's, nobody's wish
        if (edit.place.start != edit.place.end)
            add_look(at, std::move(edit));
    }

    /// What looks so already gives no step to undo.
    void add_look(std::size_t at, document::Edit edit) {
        const auto& runs = read_.document.paragraphs[read_.plan.lines[at].paragraph].runs;
        const bool alike =
            !runs.empty() && std::all_of(runs.begin(), runs.end(), [&](const document::Run& run) {
                return run.look.font == edit.chars.font &&
                       (!edit.chars.size_pt || run.look.size_pt == edit.chars.size_pt);
            });
        if (!alike)
            looks_.push_back(std::move(edit));
    }

    void add(std::size_t at, const document::Style& style, std::optional<writer::Counting> counting) {
        const document::Paragraph& paragraph = read_.document.paragraphs[read_.plan.lines[at].paragraph];
        restyles_.push_back({plan::place_of_line(read_.document, read_.plan, at), style, std::move(counting),
                             kept_look(read_.plan.lines[at], paragraph)});
        lines_.push_back(at);
    }

    std::string typed_label(std::size_t at) const {
        const plan::Line& line = read_.plan.lines[at];
        return line.label_kind == document::LabelKind::typed
                   ? plan::place_of(read_.document, read_.plan, at, 0, line.content).excerpt
                   : std::string();
    }

    void number(std::size_t at, const plan::Numbered& wanted) {
        const document::Style* heading = styles_.of_level(wanted.level);
        if (heading == nullptr)
            return doubt(at);
        writer::Counting counting;
        counting.label = typed_label(at);
        counting.start = wanted.start;
        if (is_full_paragraph(read_.plan.lines[at])) {
            counting.running = true;
            counting.look = *styles_.of_running(wanted.level, false);
            counting.runs = differing_runs(read_.document.paragraphs[read_.plan.lines[at].paragraph]);
        }
        add(at, *heading, std::move(counting));
    }

    void bullet(std::size_t at) {
        const document::Style* style = styles_.of(read_.plan.lines[at].role, false);
        if (style == nullptr)
            return doubt(at);
        if (style->bullet.empty())
            return add(at, *styles_.of(read_.plan.lines[at].role, true), std::nullopt);
        writer::Counting counting;
        counting.label = typed_label(at);
        add(at, *style, std::move(counting));
    }

    const Read& read_;
    plan::Reach reach_;
    ReferenceStyles& styles_;
    Reshaped& done_;
    bool letter_ = is_letter(read_.plan);
    plan::NumberingScheme scheme_;
    std::map<std::size_t, const plan::Numbered*> numbered_;
    std::vector<writer::Restyle> restyles_;
    std::vector<std::size_t> lines_; ///< parallel to restyles_
    std::vector<document::Edit> looks_;
};

} // namespace

void give_styles(office::UndoScope& scope, const Model& model, Read& read, const plan::Reach& reach,
                 ReferenceStyles& styles, Reshaped& done) {
    Styler styler(read, reach, styles, done, writer::protected_paragraphs(model));
    styler.plan_work();
    done.numbered = styler.labels();
    const auto before = plan::body_words(read.document, true);
    styler.carry_out(scope, model);
    read = read_again(model);
    if (plan::body_words(read.document, true) != before)
        throw office::Refused("session.body-altered");
}

} // namespace kehoach::session
