// SPDX-License-Identifier: MPL-2.0
#include "plan/first_page.hpp"

#include "text/svg.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <vector>

namespace kehoach::plan {

namespace {

using document::Align;
using document::Paragraph;
using text::svg::escaped;
using text::svg::number;

constexpr double mm_per_pt = 25.4 / 72;
/// Height of a line of Times New Roman at single spacing, and how far its foot is from its top, in sizes.
constexpr double single_line = 1.15, ascent = 0.9;
constexpr double default_size_pt = 14;
/// So far a line may reach over the margin: widths and heights are the office's to a line or so.
constexpr double slack_mm = 1;

struct Word {
    std::string text;
    double width = 0;
};

/// Words that go on one line.
struct Line {
    std::vector<Word> words;
    double width = 0; ///< with single blanks
    bool last = false;
};

class Setter {
public:
    explicit Setter(const Paragraph& paragraph)
        : look_(paragraph.look),
          chars_(paragraph.runs.empty() ? document::CharLook() : paragraph.runs.front().look),
          size_(chars_.size_pt.value_or(default_size_pt)),
          words_(paragraph.label.empty() ? paragraph.text : paragraph.label + " " + paragraph.text) {}

    double first_line() const { return look_.first_line_mm.value_or(0); }
    double line_height() const {
        const auto spacing = look_.line.value_or(document::LineSpacing{});
        if (spacing.mode != document::Spacing::proportional)
            return spacing.value * mm_per_pt;
        constexpr double whole = 100;
        return size_ * mm_per_pt * single_line * spacing.value / whole;
    }
    double size_mm() const { return size_ * mm_per_pt; }
    bool bold() const { return chars_.bold.value_or(false); }
    bool italic() const { return chars_.italic.value_or(false); }
    bool underline() const { return chars_.underline.value_or(false); }

    double width(std::string_view text) const { return text::width_mm(text, size_, bold()); }

    std::vector<Line> lines(double room) const {
        std::vector<Line> made(1);
        double left = room - first_line();
        const double blank = width(" ");
        for (const auto part : text::split(words_, ' ')) {
            const double own = width(part);
            auto* line = &made.back();
            if (!line->words.empty() && line->width + blank + own > left) {
                made.emplace_back();
                line = &made.back();
                left = room;
            }
            line->width += own + (line->words.empty() ? 0 : blank);
            line->words.push_back({std::string(part), own});
        }
        made.back().last = true;
        return made;
    }

private:
    const document::ParagraphLook& look_;
    document::CharLook chars_;
    double size_;
    std::string words_;
};

class Page {
public:
    explicit Page(const document::Document& document)
        : document_(document), page_(document.pages.front()), y_(page_.top_mm) {}

    FirstPage draw() {
        const auto& all = document_.paragraphs;
        std::size_t kept = 0; // where in the drawing that begins which stays with what comes
        std::size_t at = 0;
        const auto part_ends = [&] { return at == all.size() || (at > 0 && all[at].new_page); };
        while (!part_ends() && y_ < bottom()) {
            const auto before = drawn_.size();
            const bool keeps = !all[at].cell && all[at].look.keep_with_next.value_or(false);
            if (all[at].cell)
                at = table(at);
            else
                y_ = paragraph(all[at++], page_.left_mm, room(), y_);
            if (is_full() && drawn_.size() == before)
                drawn_.resize(kept);
            else if (!keeps)
                kept = drawn_.size();
        }
        return {svg(), is_full() || !part_ends()};
    }

private:
    std::string svg() const { return text::svg::picture(page_.width_mm, page_.height_mm, drawn_, true); }
    double room() const { return page_.width_mm - page_.left_mm - page_.right_mm; }
    double bottom() const { return page_.height_mm - page_.bottom_mm; }

    bool is_full() const { return y_ > bottom() + slack_mm; }

    /// The cells of a row begin at one height; the next row below the tallest. A row that may not be split
    /// and does not fit is on the next page, and so is what follows.
    std::size_t table(std::size_t at) {
        const auto& all = document_.paragraphs;
        const int which = all[at].cell->table;
        const auto& drawn = document_.tables.at(static_cast<std::size_t>(which));
        const auto& widths = drawn.widths_mm;
        auto above = drawn_.size();
        int row = -1, column = -1;
        double top = y_, end = y_, cursor = y_;
        for (; at < all.size() && all[at].cell && all[at].cell->table == which; ++at) {
            const auto& cell = *all[at].cell;
            if (cell.row != row) {
                top = cursor = end;
                above = drawn_.size();
            } else if (cell.column != column)
                cursor = top;
            row = cell.row;
            column = cell.column;
            double left = page_.left_mm;
            for (int before = 0; before < column; ++before)
                left += widths.at(static_cast<std::size_t>(before));
            cursor = paragraph(all[at], left, widths.at(static_cast<std::size_t>(column)), cursor);
            end = std::max(end, cursor);
            if (end > bottom() + slack_mm && !drawn.rows_may_split) {
                drawn_.resize(above);
                break;
            }
        }
        y_ = end;
        return at;
    }

    double paragraph(const Paragraph& one, double left, double room, double y) {
        const Setter setter(one);
        const auto& look = one.look;
        left += look.left_mm.value_or(0);
        room -= look.left_mm.value_or(0) + look.right_mm.value_or(0);
        y += look.before_pt.value_or(0) * mm_per_pt;
        if (look.rule_above.value_or(false))
            rule(left, left + room, y);
        if (one.text.empty() && one.label.empty())
            return y + setter.line_height() + look.after_pt.value_or(0) * mm_per_pt;
        double indent = setter.first_line();
        for (const auto& line : setter.lines(room)) {
            if (y + setter.line_height() > bottom() + slack_mm)
                return y + setter.line_height();
            put(setter, line, look.align.value_or(Align::left), left + indent, room - indent, y);
            y += setter.line_height();
            indent = 0;
        }
        return y + look.after_pt.value_or(0) * mm_per_pt;
    }

    void rule(double from, double to, double y) {
        drawn_ += R"(<line x1=")" + number(from) + R"(" y1=")" + number(y) + R"(" x2=")" + number(to) +
                  R"(" y2=")" + number(y) + R"(" stroke="#000000" stroke-width="0.25"/>)";
    }

    void put(const Setter& setter, const Line& line, Align align, double left, double room, double y) {
        const double spare = std::max(0.0, room - line.width);
        const double foot = y + (setter.line_height() - setter.size_mm()) / 2 + setter.size_mm() * ascent;
        if (align == Align::center)
            left += spare / 2;
        if (align == Align::right)
            left += spare;
        const bool spread = align == Align::justify && !line.last && line.words.size() > 1;
        drawn_ += R"(<text y=")" + number(foot) + R"(" font-size=")" + number(setter.size_mm()) + "\"" +
                  (setter.bold() ? R"( font-weight="bold")" : "") +
                  (setter.italic() ? R"( font-style="italic")" : "") +
                  (setter.underline() ? R"( text-decoration="underline")" : "") +
                  (spread ? ">" : R"( x=")" + number(left) + "\">");
        const double gap =
            spread ? setter.width(" ") + spare / static_cast<double>(line.words.size() - 1) : 0;
        std::string whole;
        for (const auto& word : line.words) {
            whole += (whole.empty() ? "" : " ") + word.text;
            if (spread)
                drawn_ += R"(<tspan x=")" + number(left) + "\">" + escaped(word.text) + "</tspan>";
            left += word.width + gap;
        }
        drawn_ += (spread ? "" : escaped(whole)) + "</text>";
    }

    const document::Document& document_;
    const document::Page& page_;
    double y_;
    std::string drawn_;
};

} // namespace

FirstPage first_page(const document::Document& document) {
    return Page(document).draw();
}

} // namespace kehoach::plan
