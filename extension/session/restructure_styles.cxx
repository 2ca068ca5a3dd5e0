// SPDX-License-Identifier: MPL-2.0
#include "office/refused.hxx"
#include "plan/same_words.hpp"
#include "session/full_paragraph.hxx"
#include "session/restructure_looks.hxx"
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
    return !paragraph.cell && plan::is_table_line(line.role);
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

class Styler {
public:
    Styler(const Read& read, const plan::Reach& reach, ReferenceStyles& styles, Reshaped& done,
           const std::set<int>& kept)
        : read_(read), reach_(reach), styles_(styles), done_(done),
          scheme_(plan::numbering_scheme(read.document, read.plan, reach, sure_role, kept)),
          looks_(read, reach, styles) {
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
                loose_row(at);
            else if (ours && line.role != Role::empty)
                give(at);
            else if (ours && is_kept_behind_table(at))
                end_ = at;
        }
        looks_.keep_text_by_signature();
        looks_.keep_recipients_together();
        for (const auto& typed : scheme_.typed) {
            auto place = place_json(read_, typed.line);
            place["reason"] = plan::name(typed.reason);
            done_.typed.push_back(std::move(place));
        }
    }

    void carry_out(office::UndoScope& scope, const Model& model) {
        if (end_ && !writer::holds_objects(model, plan::place_of_line(read_.document, read_.plan, *end_)))
            add(*end_, *styles_.of_end(), std::nullopt);
        const auto styled = writer::restyle(scope, model, styles_.document(), restyles_);
        done_.restyled += styled.count;
        for (const std::size_t at : styled.left)
            done_.unsure.push_back(place_json(read_, lines_[at]));
        writer::apply(scope, model, looks_.edits());
        writer::restyle_numbers(scope, model, looks_.numbers());
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
            return looks_.give_number_font(at);
        if (line.role == Role::subject && letter_) {
            looks_.centre(at);
            return looks_.give_text_font(at);
        }
        looks_.part_from_text(at);
        if (line.role == Role::addressee)
            looks_.stand_apart(at);
        if (line.role == Role::rule_line)
            return rule(at);
        const document::Style* style =
            is_running(at) ? styles_.of_running(line.level, typed) : styles_.of(role_of_look(line), typed);
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

    /// A numbered line that is text. One that is only long is a title where those beside it are titles: they
    /// look alike.
    bool is_running(std::size_t at) const {
        const auto& lines = read_.plan.lines;
        if (!is_full_paragraph(lines[at]) || !is_long_title(lines[at]))
            return is_full_paragraph(lines[at]);
        const auto beside = [&](std::size_t other) {
            return lines[other].level == lines[at].level && lines[other].label;
        };
        const auto ends = [&](std::size_t other) {
            return lines[other].part != lines[at].part ||
                   (lines[other].label && lines[other].level > 0 && lines[other].level < lines[at].level);
        };
        for (std::size_t other = at; other-- > 0 && !ends(other);)
            if (beside(other))
                return is_full_paragraph(lines[other]) && !is_long_title(lines[other]);
        for (std::size_t other = at + 1; other < lines.size() && !ends(other); ++other)
            if (beside(other))
                return is_full_paragraph(lines[other]);
        return true;
    }

    /// The first row of a table speaks for it.
    void loose_row(std::size_t at) {
        looks_.give_table_font(at);
        const auto& lines = read_.plan.lines;
        const bool first =
            at == 0 || !is_loose_row(lines[at - 1], read_.document.paragraphs[lines[at - 1].paragraph]);
        if (first)
            done_.tab_tables.push_back(place_json(read_, at));
    }

    void rule(std::size_t at) {
        if (!text::trim(read_.plan.lines[at].text.text).empty())
            add(at, *styles_.of_typed_rule(), std::nullopt);
    }

    /// A guess at what it is costs more than a wrong look, but one font does for all.
    void doubt(std::size_t at) {
        done_.unsure.push_back(place_json(read_, at));
        looks_.give_text_font(at);
    }

    void add(std::size_t at, const document::Style& style, std::optional<writer::Counting> counting) {
        const document::Paragraph& paragraph = read_.document.paragraphs[read_.plan.lines[at].paragraph];
        const plan::Line& line = read_.plan.lines[at];
        restyles_.push_back({plan::place_of_line(read_.document, read_.plan, at), style, std::move(counting),
                             kept_look(line, paragraph), kept_emphasis(line, paragraph),
                             plan::is_body(line.role) && !paragraph.cell});
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
        if (is_running(at)) {
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
    DirectLooks looks_;
    std::optional<std::size_t> end_; ///< line of the paragraph behind a table at the end
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
