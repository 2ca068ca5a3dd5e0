// SPDX-License-Identifier: MPL-2.0
#include "plan/blocks.hpp"

#include "plan/composer.hpp"
#include "plan/drawn_marks.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using document::Paragraph;

/// Words of one role: a line, or one of the two columns of a line.
struct Piece {
    Role role{};
    std::size_t line = 0;
    std::string text;
};
using Pieces = std::vector<Piece>;

bool is_of_letterhead(Role role) {
    return role == Role::party_title || role == Role::national_title || role == Role::motto ||
           role == Role::issuer_parent || role == Role::issuer || role == Role::star ||
           role == Role::number || role == Role::place_date || role == Role::draft_mark;
}

std::size_t count(const Pieces& pieces, bool (*is_one)(Role)) {
    return static_cast<std::size_t>(
        std::count_if(pieces.begin(), pieces.end(), [&](const Piece& piece) { return is_one(piece.role); }));
}

std::string longest(const Pieces& pieces, Role role) {
    std::string found;
    for (const Piece& piece : pieces)
        if (piece.role == role && text::count_code_points(piece.text) > text::count_code_points(found))
            found = piece.text;
    return found;
}

void put_text(Paragraph& paragraph, const std::string& text) {
    const auto look = paragraph.runs.empty() ? document::CharLook{} : paragraph.runs.front().look;
    paragraph.text = text;
    paragraph.runs = {{0, text.size(), look}};
}

class Builder {
public:
    Builder(const document::Document& document, const Plan& plan, const profile::Profile& profile,
            const Reach& reach, double sure)
        : document_(document), plan_(plan), profile_(profile), reach_(reach), sure_(sure) {}

    Blocks build() {
        made_.letterhead = letterhead();
        made_.subject_mark = subject_mark();
        made_.ending = ending();
        return std::move(made_);
    }

private:
    const Paragraph& paragraph(std::size_t line) const {
        return document_.paragraphs[plan_.lines[line].paragraph];
    }

    std::string words(std::size_t line, std::size_t start, std::size_t end) const {
        return std::string(text::trim(place_of(document_, plan_, line, start, end).excerpt));
    }

    /// The parts of the main text that have one of these roles; none where any of them stands in a table.
    Pieces pieces(bool (*is_one)(Role)) const {
        Pieces found;
        for (std::size_t at = 0; at < plan_.lines.size(); ++at) {
            const Line& line = plan_.lines[at];
            const bool any =
                is_one(line.role) || std::any_of(line.also.begin(), line.also.end(),
                                                 [&](const Aside& aside) { return is_one(aside.role); });
            if (!any || line.part != "main")
                continue;
            if (paragraph(at).cell || paragraph(at).story != "body")
                return {};
            const std::size_t edge = line.also.empty() ? line.text.text.size() : line.also.front().start;
            found.push_back({line.role, at, words(at, 0, edge)});
            for (const Aside& aside : line.also)
                found.push_back({aside.role, at, words(at, aside.start, aside.end)});
        }
        return found;
    }

    /// A drawn line hangs on a character at times, which parts the words.
    bool is_movable(const Paragraph& paragraph, bool lines_go) const {
        const bool drawn = !paragraph.drawn_mm.empty();
        return !paragraph.cell && paragraph.story == "body" && (lines_go || !drawn) &&
               paragraph.label_kind != document::LabelKind::automatic && paragraph.bookmark.empty() &&
               reach_.holds(paragraph.index) &&
               std::all_of(paragraph.runs.begin(), paragraph.runs.end(), [&](const document::Run& run) {
                   return run.atom == document::Atom::none || (drawn && run.atom == document::Atom::frame);
               });
    }

    /// Nothing but the pieces, blanks and rules stands from the first to the last. The form of the letterhead
    /// has lines of its own: drawn ones go for them.
    bool is_clean(const Pieces& pieces, bool (*is_one)(Role), bool lines_go) {
        for (std::size_t at = pieces.front().line; at <= pieces.back().line; ++at) {
            const Line& line = plan_.lines[at];
            const bool rule =
                line.role == Role::rule_line && text::letters_and_digits(line.text.text).empty();
            const bool fits = is_one(line.role) && line.certainty >= sure_;
            if (line.role != Role::empty && !rule && !fits) {
                made_.unsure.push_back(at);
                return false;
            }
            if (!is_movable(paragraph(at), lines_go)) {
                made_.unsure.push_back(at);
                return false;
            }
        }
        return std::all_of(pieces.begin(), pieces.end(),
                           [&](const Piece& piece) { return is_one(piece.role); });
    }

    Block block_of(const Pieces& pieces) const {
        Block block;
        block.before = paragraph(pieces.front().line).index;
        for (int index = block.before; index <= paragraph(pieces.back().line).index; ++index)
            block.from.push_back(index);
        return block;
    }

    /// Styles and tables of a composed part; its paragraphs are to come.
    static document::Document frame_of(const Composed& pattern) {
        document::Document frame;
        frame.styles = pattern.document.styles;
        frame.tables = pattern.document.tables;
        return frame;
    }

    static void add(Block& block, Paragraph paragraph) {
        paragraph.index = static_cast<int>(block.document.paragraphs.size());
        block.document.paragraphs.push_back(std::move(paragraph));
    }

    std::optional<Block> letterhead() {
        const Pieces found = pieces(is_of_letterhead);
        if (found.size() < 2 || !is_clean(found, is_of_letterhead, true))
            return std::nullopt;
        PlanSpec spec;
        spec.issuer = longest(found, Role::issuer);
        spec.issuer_parent = longest(found, Role::issuer_parent);
        spec.draft_mark = longest(found, Role::draft_mark);
        if (plan_.components.place)
            spec.place = plan_.components.place->written;
        Composer composer(spec, profile_);
        composer.letterhead();
        const Composed pattern = composer.finish();
        Block block = block_of(found);
        const std::size_t last = found.back().line;
        if (!paragraph(last).drawn_mm.empty() && is_room(document_, plan_, last + 1))
            block.from.push_back(paragraph(last + 1).index);
        block.document = frame_of(pattern);
        fill_letterhead(block, pattern, found);
        return block;
    }

    /// In the order of the form; a line drawn under something stands only where that stands.
    static void fill_letterhead(Block& block, const Composed& pattern, const Pieces& found) {
        bool above = false;
        for (std::size_t at = 0; at < pattern.roles.size(); ++at) {
            const Paragraph& model = pattern.document.paragraphs[at];
            const Role role = pattern.roles[at];
            if (!model.cell)
                continue;
            if (role == Role::rule_line) {
                if (above)
                    add(block, model);
                continue;
            }
            const bool had_issuer = role == Role::star && above;
            above = false;
            for (const Piece& piece : found) {
                if (piece.role != role)
                    continue;
                Paragraph made = model;
                put_text(made, piece.text);
                if (above)
                    made.bookmark.clear(); // of the first alone: names are unique
                add(block, std::move(made));
                above = true;
            }
            if (had_issuer && !above)
                add(block, model);
        }
    }

    /// "-----" of the Party is typed, the line of the State drawn: neither has a letter.
    std::optional<Block> subject_mark() {
        const auto subjects = lines_of(plan_, Role::subject);
        const auto types = lines_of(plan_, Role::doc_type);
        const bool titled = !types.empty() && !subjects.empty() && types.front() < subjects.front();
        if (!titled || subjects.back() + 1 >= plan_.lines.size())
            return std::nullopt; // a letter names its subject under the number
        const std::size_t last = subjects.back(), next = last + 1;
        const auto drawn = drawn_between(document_, plan_, types.front(), last);
        if ((drawn.empty() && has_line(last)) || has_line(next) || !is_movable(paragraph(last), true) ||
            !is_movable(paragraph(next), false) || plan_.lines[next].role == Role::rule_line ||
            plan_.lines[next].line != 0)
            return std::nullopt;
        if (!drawn.empty() && !are_short_lines(document_, drawn)) {
            made_.unsure.push_back(last);
            return std::nullopt;
        }
        PlanSpec spec;
        for (const std::size_t line : subjects) {
            const auto words = text::trim(plan_.lines[line].text.text);
            if (words.size() > spec.subject.size())
                spec.subject = words;
        }
        Composer composer(spec, profile_);
        composer.title();
        const Composed pattern = composer.finish();
        Block block;
        block.before = paragraph(next).index;
        block.drawn = drawn;
        if (!drawn.empty() && is_room(document_, plan_, next))
            block.from = {block.before};
        block.document = frame_of(pattern);
        for (std::size_t at = 0; at < pattern.roles.size(); ++at)
            if (pattern.roles[at] == Role::rule_line)
                add(block, pattern.document.paragraphs[at]);
        return block.document.paragraphs.empty() ? std::nullopt : std::optional(std::move(block));
    }

    bool has_line(std::size_t at) const {
        const Paragraph& here = paragraph(at);
        return !here.drawn_mm.empty() || here.look.rule_above.value_or(false) ||
               here.look.rule_below.value_or(false);
    }

    std::optional<Block> ending() {
        const Pieces found = pieces(is_ending);
        if (count(found, is_signature) == 0 || found.size() < 2 || !is_clean(found, is_ending, false))
            return std::nullopt;
        PlanSpec spec;
        spec.preamble = spec.sign_authority = spec.sign_role = spec.sign_name = spec.filing = "x";
        Composer composer(spec, profile_);
        composer.preamble();
        composer.ending();
        const Composed pattern = composer.finish();
        Block block = block_of(found);
        block.document = frame_of(pattern);
        fill_column(block, pattern, found, is_recipients, 0);
        fill_column(block, pattern, found, is_signature, 1);
        const std::size_t behind = plan_.lines[found.back().line].paragraph + 1;
        if (behind >= document_.paragraphs.size() || document_.paragraphs[behind].story != "body")
            add(block, pattern.document.paragraphs.back());
        return block;
    }

    /// In the order of the text.
    static void fill_column(Block& block, const Composed& pattern, const Pieces& found, bool (*is_one)(Role),
                            int column) {
        for (const Piece& piece : found) {
            if (!is_one(piece.role))
                continue;
            const auto& styles = pattern.document.styles;
            const auto style = std::find_if(styles.begin(), styles.end(),
                                            [&](const auto& each) { return each.key == name(piece.role); });
            Paragraph made;
            made.style = name(piece.role);
            made.cell = document::CellPlace{0, 0, column};
            made.look = style->look;
            made.runs = {{0, 0, style->chars}};
            put_text(made, piece.text);
            add(block, std::move(made));
        }
    }

    const document::Document& document_;
    const Plan& plan_;
    const profile::Profile& profile_;
    Reach reach_;
    double sure_;
    Blocks made_;
};

} // namespace

Blocks blocks(const document::Document& document, const Plan& plan, const profile::Profile& profile,
              const Reach& reach, double sure) {
    return Builder(document, plan, profile, reach, sure).build();
}

} // namespace kehoach::plan
