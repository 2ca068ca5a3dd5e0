// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/rewrite.hpp"
#include "text/legacy_conversion.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using text::Form;
using text::Legacy;

Legacy legacy_of(Form form) {
    if (form == Form::suspected_tcvn3)
        return Legacy::tcvn3;
    return form == Form::suspected_vni ? Legacy::vni : Legacy::none;
}

bool is_decomposed(Form form) {
    return form == Form::nfd || form == Form::mixed;
}

/// Most runs have the font of the run before: it is judged once.
class OldFonts {
public:
    bool has(const std::string& font) {
        if (font != last_) {
            last_ = font;
            old_ = text::legacy_of_font(font) != Legacy::none;
        }
        return old_;
    }

private:
    std::string last_;
    bool old_ = false;
};

bool has_text_of_old_font(const document::Paragraph& paragraph, OldFonts& fonts) {
    return std::any_of(paragraph.runs.begin(), paragraph.runs.end(), [&](const document::Run& run) {
        const auto words = std::string_view(paragraph.text).substr(run.start, run.end - run.start);
        return run.look.font && fonts.has(*run.look.font) &&
               std::any_of(words.begin(), words.end(), [](char c) { return (c & 0x80) != 0; });
    });
}

/// By its font where that tells; else by what the text looks like.
Rewrite to_unicode(Legacy suspected, const std::string& font) {
    return [=](std::string_view words, const std::string& old_font) -> Rewritten {
        const auto by_font = text::legacy_of_font(old_font);
        if (by_font != Legacy::none)
            return {text::to_unicode(words, by_font, text::shows_capitals(old_font)), font};
        return {text::to_unicode(words, suspected), {}};
    };
}

Rewritten composed(std::string_view words, const std::string&) {
    return {text::normalise(words).text, {}};
}

/// The first line of every paragraph that `wrong` is true of, with the edits that mend the paragraph.
template<class Wrong, class MendOf>
Outcome paragraphs_where(const Subject& subject, const Wrong& wrong, const MendOf& mend_of) {
    std::vector<Hit> hits;
    const auto& lines = subject.plan.lines;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!wrong(lines[i]) ||
            (i > 0 && lines[i - 1].paragraph == lines[i].paragraph && wrong(lines[i - 1])))
            continue;
        hits.push_back(hit_at(subject, whole(subject, i)));
        hits.back().line.reset(); // the letters are wrong whatever the line was taken for
        rewrite(subject.document.paragraphs[lines[i].paragraph], mend_of(lines[i]), hits.back());
    }
    return met_without(std::move(hits));
}

/// A line may be too short to tell: then the text as a whole does, where none of it is in letters of Unicode.
Legacy of_whole_text(const plan::Plan& plan) {
    const bool any = std::any_of(plan.lines.begin(), plan.lines.end(), [](const plan::Line& line) {
        return text::has_unicode_vietnamese(line.text.text);
    });
    return any ? Legacy::none : legacy_of(plan.text_form);
}

Outcome in_old_encoding(const Subject& subject) {
    const auto whole_text = of_whole_text(subject.plan);
    const auto suspected = [=](const plan::Line& line) {
        const auto own = legacy_of(line.text.form);
        return own == Legacy::none ? whole_text : own;
    };
    OldFonts fonts;
    const auto old_font = [&](const plan::Line& line) {
        return has_text_of_old_font(subject.document.paragraphs[line.paragraph], fonts);
    };
    const auto wrong = [&](const plan::Line& line) {
        const auto encoding = suspected(line);
        return old_font(line) ||
               (encoding != Legacy::none && text::to_unicode(line.text.text, encoding) != line.text.text);
    };
    const auto mend_of = [&](const plan::Line& line) {
        return to_unicode(old_font(line) ? Legacy::none : suspected(line), subject.profile.text("font.name"));
    };
    return paragraphs_where(subject, wrong, mend_of);
}

} // namespace

Test make_text_form(Parameters& parameters) {
    if (parameters.one_of("form", {"decomposed", "legacy"}) == "legacy")
        return in_old_encoding;
    return [](const Subject& subject) -> Outcome {
        const auto wrong = [](const plan::Line& line) { return is_decomposed(line.text.form); };
        const auto mend_of = [](const plan::Line&) { return Rewrite(composed); };
        return is_decomposed(subject.plan.text_form) ? paragraphs_where(subject, wrong, mend_of) : Outcome{};
    };
}

} // namespace kehoach::rules
