// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/frame_order.hpp"
#include "plan/text_table.hpp"
#include "text/side_by_side.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Enough for the longest words that tell a line; folding costs more than all else here.
constexpr std::size_t head_bytes = 40;

/// Without the marks that conversion to Markdown leaves: heading hashes, stars of bold and italic,
/// backslashes.
std::string_view without_markdown(std::string_view text) {
    const auto hashes = text.find_first_not_of('#');
    if (hashes != std::string_view::npos && hashes > 0 && text[hashes] == ' ')
        text = text::trim(text.substr(hashes));
    if (text == "*" || text == "\\*")
        return text;
    const auto first = text.find_first_not_of('*');
    // A star and a blank are an item of a list, or the mark of the Party beside the right column.
    if (first == std::string_view::npos || text[first] == ' ')
        return text;
    text.remove_prefix(first);
    const auto last = text.find_last_not_of('*');
    text = text.substr(0, last + 1);
    if (text.starts_with('_') && text.ends_with('_') && text.find_first_not_of('_') != std::string_view::npos)
        text = text.substr(1, text.size() - 2);
    if (text.starts_with("\\-") || text.starts_with("\\+"))
        text.remove_prefix(1);
    return text::trim(text);
}

/// Cheap and nearly always enough; Unicode is asked only where this finds nothing.
bool has_small_ascii(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool shows_letters(std::string_view text) {
    return has_small_ascii(text) || text::has_letters(text);
}

bool has_bold(const document::Run& run) {
    return run.look.bold.value_or(false);
}

/// Bold as a whole: every run that touches the bytes [start, end) of the paragraph.
bool is_bold(const document::Paragraph& paragraph, std::size_t start, std::size_t end) {
    bool any = false;
    for (const auto& run : paragraph.runs) {
        if (run.end <= start || run.start >= end || run.atom != document::Atom::none)
            continue;
        if (!has_bold(run) &&
            shows_letters(std::string_view(paragraph.text).substr(run.start, run.end - run.start)))
            return false;
        any = any || has_bold(run);
    }
    return any;
}

/// As parse_label; a backslash that Markdown set before the closing mark ("1\\.") counts as part of it.
std::optional<grammar::Label> label_of(std::string_view clean) {
    constexpr std::size_t farthest = 6;
    const auto slash = clean.substr(0, farthest).find('\\');
    if (slash == std::string_view::npos || slash == 0)
        return grammar::parse_label(clean);
    auto label = grammar::parse_label(std::string(clean).erase(slash, 1));
    if (label)
        ++label->length;
    return label;
}

/// "1.\tMục đích": the tab sets the title off and makes no cells. With other tabs behind it, it may.
void drop_tabs_of_label(const Line& line, Sight& sight) {
    const std::string_view text = line.text.text;
    const auto label = text.substr(0, line.content);
    if (sight.tabs == 0 || text.find('\t', line.content) != std::string_view::npos)
        return;
    sight.label_tab = label.find('\t', sight.clean_start) != std::string_view::npos;
    sight.tabs = 0;
}

void take_label(Line& line, Sight& sight, const document::Paragraph& paragraph) {
    if (line.line == 0 && paragraph.label_kind == document::LabelKind::automatic &&
        !paragraph.label.empty()) {
        line.label = grammar::parse_label(paragraph.label + " A");
        line.label_kind = document::LabelKind::automatic;
        if (line.label)
            line.label->length = 0;
        line.content = sight.clean_start;
        return;
    }
    line.label = label_of(sight.clean);
    line.content = sight.clean_start;
    if (line.label) {
        line.label_kind = document::LabelKind::typed;
        line.content += line.label->length;
        drop_tabs_of_label(line, sight);
    }
}

Sight sight_of(const Line& line, const document::Paragraph& paragraph, std::size_t end) {
    Sight sight;
    const std::string_view text = line.text.text;
    sight.clean = without_markdown(text::trim(text));
    sight.empty = sight.clean.empty();
    sight.clean_start = sight.empty ? 0 : static_cast<std::size_t>(sight.clean.data() - text.data());
    sight.body_story = paragraph.story == "body";
    sight.tabs = static_cast<int>(std::count(text.begin(), text.end(), '\t'));
    sight.table = paragraph.cell ? paragraph.cell->table : -1;
    sight.look_known = !paragraph.runs.empty() || paragraph.look.align.has_value();
    sight.centred = paragraph.look.align == document::Align::center;
    sight.new_page = paragraph.new_page.has_value();
    sight.drawn_rule =
        sight.empty && paragraph.text.empty() &&
        (paragraph.look.rule_above.value_or(false) || paragraph.look.rule_below.value_or(false));
    if (sight.empty)
        return sight;
    sight.head = text::fold(text::first_bytes(sight.clean, head_bytes));
    constexpr std::size_t longest_title = 600;
    sight.capitals =
        sight.clean.size() < longest_title && !has_small_ascii(sight.clean) && text::is_capitals(sight.clean);
    sight.bold = is_bold(paragraph, line.start, end);
    return sight;
}

bool speaks(const Sight& sight) {
    return !sight.empty && !sight.noise && sight.body_story;
}

} // namespace

namespace {

/// The right column was parted by blanks, tabs or the border of a cell of Markdown: "**UBND …** | **",
/// "| UBND … |".
std::string_view without_border(std::string_view left) {
    if (left.starts_with("| "))
        left.remove_prefix(std::min(left.find_first_not_of("|*_ \t"), left.size()));
    const bool cell = left.find(" |") != std::string_view::npos;
    const auto last = left.find_last_not_of(cell ? "|*_ \t" : "*_ \t");
    const auto end = last == std::string_view::npos ? left.find_last_not_of(" \t") : last;
    return left.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

} // namespace

void Reading::decide(std::size_t line, Role role, double certainty) {
    if (sights[line].told)
        return;
    plan.lines[line].role = role;
    plan.lines[line].certainty = certainty;
    sights[line].decided = true;
}

void Reading::decide_aside(std::size_t line, std::string_view part, Role role) {
    const auto start = static_cast<std::size_t>(part.data() - plan.lines[line].text.text.data());
    plan.lines[line].also.push_back({role, start, start + part.size()});
}

std::string_view Reading::own(std::size_t line) const {
    const auto& also = plan.lines[line].also;
    const auto& sight = sights[line];
    return also.empty() ? sight.clean
                        : without_border(sight.clean.substr(0, also.front().start - sight.clean_start));
}

std::size_t Reading::neighbour(std::size_t line) const {
    const auto passes = [&](const Sight& sight) {
        return sight.noise || (spaced && sight.empty && sight.tabs == 0);
    };
    do
        ++line;
    while (line < size() && passes(sights[line]));
    return line;
}

std::size_t Reading::next_filled(std::size_t from) const {
    while (from < size() && !speaks(sights[from]))
        ++from;
    return from;
}

std::optional<std::size_t> Reading::previous_filled(std::size_t from) const {
    while (from > 0) {
        --from;
        if (speaks(sights[from]))
            return from;
    }
    return std::nullopt;
}

bool is_row_of_cells(const Sight& sight) {
    return is_markdown_row(sight.clean) ||
           (sight.tabs >= 2 && sight.clean.find('\t') != std::string_view::npos);
}

namespace {

std::size_t lines_in(const document::Paragraph& paragraph) {
    return 1 + static_cast<std::size_t>(std::count(paragraph.text.begin(), paragraph.text.end(), '\n'));
}

/// The lines of a paragraph, of which the first is line `index` of the plan.
void see_paragraph(Reading& reading, std::size_t p, bool speaks, std::size_t index) {
    const auto& paragraph = reading.document.paragraphs[p];
    const std::string_view whole = paragraph.text;
    std::size_t start = 0;
    for (int number = 0; start <= whole.size(); ++number, ++index) {
        const auto end = std::min(whole.find('\n', start), whole.size());
        text::work(bytes_a_line);
        auto& line = reading.plan.lines[index];
        line.paragraph = p;
        line.line = number;
        line.start = start;
        line.text = text::normalise(whole.substr(start, end - start));
        auto& sight = reading.sights[index];
        sight = sight_of(line, paragraph, end);
        sight.body_story = speaks;
        if (sight.drawn_rule)
            reading.decide(index, Role::rule_line);
        else if (sight.empty)
            reading.decide(index, Role::empty);
        else
            take_label(line, sight, paragraph);
        start = end + 1;
    }
}

} // namespace

void see_lines(Reading& reading) {
    constexpr std::size_t paragraphs_a_piece = 1'000;
    const auto& paragraphs = reading.document.paragraphs;
    const auto order = reading_order(reading.document);
    std::vector<std::size_t> first; // line of each paragraph, in the order of reading
    std::size_t lines = 0, bytes = 0;
    for (const auto p : order.paragraphs) {
        first.push_back(lines);
        lines += lines_in(paragraphs[p]);
        bytes += paragraphs[p].text.size();
    }
    // Sights hold views into the lines: the lines must not move any more.
    reading.plan.lines.resize(lines);
    reading.sights.resize(lines);
    const auto pieces =
        text::pieces_of(first.size(), paragraphs_a_piece, [](std::size_t) { return true; });
    text::side_by_side(pieces.size() - 1, bytes, [&](std::size_t piece) {
        for (auto at = pieces[piece]; at < pieces[piece + 1]; ++at)
            see_paragraph(reading, order.paragraphs[at], order.speaks[order.paragraphs[at]], first[at]);
    });
}

} // namespace kehoach::plan
