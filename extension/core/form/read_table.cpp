// SPDX-License-Identifier: MPL-2.0
#include "form/grid.hpp"
#include "form/header.hpp"
#include "form/rows.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

using document::Document;
using document::Paragraph;

/// Words by which people name a line of totals, a note, a tie. Not fixed by any regulation.
constexpr std::string_view total_words[] = {"tổng", "tổng số", "tổng cộng", "cộng", "tổng cộng:", "tổng:"};
constexpr std::string_view number_words[] = {"tt", "stt", "số tt", "số thứ tự"};
constexpr std::string_view note_word = "ghi chú";
constexpr std::string_view tie_word = "kèm theo";
constexpr std::string_view code_words[] = {"phụ lục", "biểu", "mẫu"};
constexpr std::string_view whole_word = "tổng";
constexpr const char* no_words = "…"; ///< stands for a head or label that is empty
constexpr int lines_above = 8;        ///< how far above a table its title is looked for

template<typename Words>
bool one_of(const Words& words, const std::string& folded) {
    return std::find(std::begin(words), std::end(words), folded) != std::end(words);
}

template<typename Words>
bool begins(const Words& words, const std::string& folded) {
    return std::any_of(std::begin(words), std::end(words),
                       [&](std::string_view word) { return folded.starts_with(word); });
}

/// Texts of the cells of one table, lines of a cell joined.
std::map<std::pair<int, int>, std::string> texts_of(const Document& document, int table) {
    std::map<std::pair<int, int>, std::string> texts;
    for (const Paragraph& paragraph : document.paragraphs) {
        if (!paragraph.cell || paragraph.cell->table != table)
            continue;
        std::string& text = texts[{paragraph.cell->row, paragraph.cell->column}];
        const std::string_view line = text::trim(paragraph.text);
        text += (text.empty() || line.empty() ? "" : " ") + std::string(line);
        std::replace(text.begin(), text.end(), '\n', ' ');
    }
    return texts;
}

class TableReader {
public:
    TableReader(const Document& document, int table)
        : document_(document), table_(document.tables[static_cast<std::size_t>(table)]), number_(table),
          texts_(texts_of(document, table)), header_rows_(count_header_rows()) {}

    std::optional<TableReading> read() {
        if (header_rows_ <= 0 || header_rows_ >= table_.rows || table_.columns < 2)
            return std::nullopt;
        const std::vector<Head> heads = collect_heads();
        TableReading reading;
        reading.leaves_found = table_.columns;
        reading.leaves_asked = leaves_asked(heads, header_rows_, table_.columns);
        reading.form.columns = header_tree(heads, header_rows_, table_.columns);
        describe(reading.form.columns);
        rows(reading.form);
        surroundings(reading.form);
        return reading;
    }

private:
    std::string text(int row, int column) const {
        const auto found = texts_.find({row, column});
        return found == texts_.end() ? std::string() : found->second;
    }

    /// The head of the row labels stands beside all others: its height is that of the header. Where heads are
    /// not merged, the cells below it are empty.
    int count_header_rows() const {
        int rows = table_.header_rows;
        for (const document::Cell& cell : table_.cells)
            if (cell.row == 0 && cell.column == 0)
                rows = std::max(rows, cell.row_span);
        if (rows > 1 || table_.header_rows > 0)
            return rows;
        rows = 1;
        while (rows < table_.rows && rows < 6 && text(rows, 0).empty() && row_has_text(rows))
            ++rows;
        return rows;
    }

    bool row_has_text(int row) const {
        return std::any_of(texts_.begin(), texts_.end(), [row](const auto& cell) {
            return cell.first.first == row && !cell.second.empty();
        });
    }

    /// A head whose cells below are empty and not merged reaches down all the same.
    std::vector<Head> collect_heads() const {
        std::vector<Head> heads;
        for (const document::Cell& cell : table_.cells) {
            if (cell.row >= header_rows_ || covered(heads, cell))
                continue;
            Head head{cell.row, cell.column, std::min(cell.row_span, header_rows_ - cell.row),
                      cell.column_span, text(cell.row, cell.column)};
            while (cell.column_span == 1 && head.row + head.row_span < header_rows_ &&
                   text(head.row + head.row_span, head.column).empty())
                ++head.row_span;
            if (head.text.empty())
                head.text = no_words;
            heads.push_back(std::move(head));
        }
        return heads;
    }

    static bool covered(const std::vector<Head>& heads, const document::Cell& cell) {
        return std::any_of(heads.begin(), heads.end(), [&](const Head& head) {
            return cell.row > head.row && cell.row < head.row + head.row_span && cell.column == head.column;
        });
    }

    void describe(std::vector<Column>& columns) const {
        std::vector<Column*> all;
        gather(columns, all);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const std::string title = text::fold(all[i]->title);
            const bool share_next = i + 1 < all.size() && is_share(text::fold(all[i + 1]->title));
            if (i == 0)
                all[i]->kind = ColumnKind::key;
            else if (is_share(title))
                share(*all[i], *all[i - 1]);
            else if (is_pair(title, share_next))
                all[i]->kind = ColumnKind::pair;
            else if (title.starts_with(note_word) || is_prose(static_cast<int>(i), all.size()))
                all[i]->kind = ColumnKind::text;
        }
        if (all.size() > 1 && one_of(number_words, text::fold(all[0]->title)))
            all[1]->kind = ColumnKind::text;
    }

    static void gather(std::vector<Column>& columns, std::vector<Column*>& into) {
        for (Column& column : columns) {
            if (column.children.empty())
                into.push_back(&column);
            else
                gather(column.children, into);
        }
    }

    static bool is_share(const std::string& title) { return title.find('%') != std::string::npos; }

    /// "a/b" is a pair where b is a whole or its share follows; "lượt/năm" is neither.
    static bool is_pair(const std::string& title, bool share_next) {
        const auto stroke = title.find('/');
        if (stroke == std::string::npos || title.find('/', stroke + 1) != std::string::npos)
            return false;
        return share_next || text::trim(std::string_view(title).substr(stroke + 1)).starts_with(whole_word);
    }

    static void share(Column& column, const Column& before) {
        column.kind = ColumnKind::percent;
        if (before.kind == ColumnKind::pair)
            column.numerator = before.key;
    }

    /// Words in any cell below: nobody counts there.
    bool is_prose(int column, std::size_t leaves) const {
        if (leaves != static_cast<std::size_t>(table_.columns))
            return false;
        return std::any_of(texts_.begin(), texts_.end(), [&](const auto& cell) {
            return cell.first.first >= header_rows_ && cell.first.second == column &&
                   text::has_letters(cell.second);
        });
    }

    void rows(FormSpec& form) const {
        std::vector<std::string> labels;
        for (int row = header_rows_; row < table_.rows; ++row) {
            const std::string label = text(row, 0);
            if (row + 1 == table_.rows && one_of(total_words, text::fold(label)))
                form.total = label;
            else
                labels.push_back(label);
        }
        if (labels.empty())
            labels.emplace_back();
        const auto named = [](const std::string& label) { return !label.empty(); };
        if (std::any_of(labels.begin(), labels.end(), named))
            std::replace(labels.begin(), labels.end(), std::string(), std::string(no_words));
        form.rows = axis_of(labels);
    }

    void surroundings(FormSpec& form) const {
        const auto inside = [this](const Paragraph& paragraph) {
            return paragraph.cell && paragraph.cell->table == number_;
        };
        const auto& all = document_.paragraphs;
        const auto first = std::find_if(all.begin(), all.end(), inside);
        const auto last = std::find_if(all.rbegin(), all.rend(), inside).base();
        below(form, std::vector<Paragraph>(last, all.end()));
        above(form, std::vector<Paragraph>(std::make_reverse_iterator(first), all.rend()));
    }

    static void below(FormSpec& form, const std::vector<Paragraph>& after) {
        for (const Paragraph& paragraph : after) {
            if (paragraph.story != "body" || text::trim(paragraph.text).empty())
                continue;
            if (!paragraph.cell && text::fold(paragraph.text).starts_with(note_word))
                form.note = text::trim(paragraph.text);
            return;
        }
    }

    /// Upwards to the code (Phụ lục …); without one, what stands there is not known to be the table's title.
    static void above(FormSpec& form, const std::vector<Paragraph>& before) {
        std::string title, tie;
        int lines = 0;
        for (const Paragraph& paragraph : before) {
            const std::string line(text::trim(paragraph.text));
            if (paragraph.story != "body" || line.empty())
                continue;
            const std::string folded = text::fold(line);
            if (paragraph.cell || folded.starts_with(note_word) || ++lines > lines_above)
                return;
            if (begins(code_words, folded) && line.size() < 60) {
                form.code = line.back() == ':' ? line.substr(0, line.size() - 1) : line;
                form.title = title;
                form.attached_line = tie;
                return;
            }
            if (folded.find(tie_word) != std::string::npos && line.front() == '(')
                tie = line;
            else if (text::has_letters(line)) // not the hyphens that close a heading
                title = line + (title.empty() ? "" : " ") + title;
        }
    }

    const Document& document_;
    const document::Table& table_;
    int number_;
    std::map<std::pair<int, int>, std::string> texts_;
    int header_rows_;
};

} // namespace

std::optional<TableReading> read_table(const document::Document& document, int table) {
    if (table < 0 || static_cast<std::size_t>(table) >= document.tables.size())
        return std::nullopt;
    return TableReader(document, table).read();
}

} // namespace kehoach::form
