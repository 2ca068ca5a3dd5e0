// SPDX-License-Identifier: MPL-2.0
#include "plan/flat_table.hpp"

#include "form/column_numbers.hpp"

#include "plan/text_table.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::plan {

namespace {

constexpr std::size_t most_digits = 4;
constexpr int fewest_columns = 3;
/// Bytes of a line behind the last row that may still be a cell of it.
constexpr std::size_t longest_cell = 60;

std::size_t digits_of(std::string_view clean) {
    std::size_t digits = 0;
    while (digits < clean.size() && clean[digits] >= '0' && clean[digits] <= '9')
        ++digits;
    return digits;
}

int number_at(std::string_view clean) {
    int value = 0;
    std::from_chars(clean.data(), clean.data() + digits_of(clean), value);
    return value;
}

/// "(3)" or "3", and nothing else.
bool is_number_of_column(std::string_view clean, int number) {
    const auto digits = std::to_string(number);
    return clean == digits || clean == "(" + digits + ")";
}

std::vector<std::string> words_of(std::string_view clean) {
    std::vector<std::string> words;
    for (const auto word : text::split(clean, ' '))
        if (!word.empty())
            words.emplace_back(word);
    return words;
}

/// What wide gaps or tabs part.
std::vector<std::string> cells_by_gaps(std::string_view clean) {
    std::vector<std::string> cells;
    bool gap = true;
    for (const auto word : text::split(clean, ' ')) {
        if (word.empty()) {
            gap = true;
            continue;
        }
        if (gap)
            cells.emplace_back(word);
        else
            cells.back().append(" ").append(word);
        gap = false;
    }
    return cells;
}

class Reader {
public:
    explicit Reader(const std::vector<std::string_view>& lines) : lines_(lines) {
        table_.lines.assign(lines.size(), FlatTable::Line::header);
    }

    FlatTable read() {
        const auto head_end = find_numbers();
        find_rows(head_end);
        mark_rows();
        if (table_.columns == 0)
            table_.columns = common_length();
        name_columns();
        if (table_.columns == 0)
            trust_heads();
        return std::move(table_);
    }

private:
    /// The row (1) (2) (3), on one line or one number a line; gives the first line that may begin a row.
    std::size_t find_numbers() {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            heads_end_ = i;
            int run = 0;
            while (i + static_cast<std::size_t>(run) < lines_.size() &&
                   is_number_of_column(lines_[i + static_cast<std::size_t>(run)], run + 1))
                ++run;
            // Behind them rows must follow: numbers that end the table are its rows, without words.
            if (i + static_cast<std::size_t>(run) == lines_.size())
                run = 0;
            const auto words = words_of(lines_[i]);
            const bool in_line =
                static_cast<int>(words.size()) >= fewest_columns && form::numbers_columns(words);
            if (run >= fewest_columns || in_line) {
                table_.columns = in_line ? static_cast<int>(words.size()) : run;
                return i + (in_line ? 1 : static_cast<std::size_t>(run));
            }
            if (begins_flat_row(lines_[i]) || (i > 0 && is_section(i)))
                return i;
        }
        return heads_end_ = lines_.size();
    }

    /// A row begins where its number goes on from the last, or begins anew.
    void find_rows(std::size_t from) {
        int last = 0;
        for (auto i = from; i < lines_.size(); ++i) {
            if (is_section(i)) {
                starts_.push_back(i);
                sections_.push_back(i);
                last = 0;
                continue;
            }
            if (!begins_flat_row(lines_[i]))
                continue;
            const int number = number_at(lines_[i]);
            const bool first = starts_.empty();
            if (!first && number != last + 1 && number != 1)
                continue;
            // Among the cells of a row of numbers a "1" is a value: rows are longer than that.
            if (!first && number == 1 && i - starts_.back() < static_cast<std::size_t>(fewest_columns) &&
                is_cell_by_cell())
                continue;
            starts_.push_back(i);
            last = number;
        }
    }

    /// "I" or "A" alone over the title of a section of rows, or "I Công tác chỉ đạo".
    bool is_section(std::size_t i) const {
        const auto line = lines_[i];
        const auto number = line.substr(0, line.find(' '));
        const bool roman = !number.empty() && number.find_first_not_of("IVX") == std::string_view::npos;
        const bool letter = number.size() == 1 && number.front() >= 'A' && number.front() <= 'H';
        if (number.size() < line.size())
            return roman && text::starts_capital(text::trim(line.substr(number.size())));
        return (roman || letter) && i + 1 < lines_.size() && text::has_letters(lines_[i + 1]);
    }

    bool is_row(std::size_t row) const {
        return !std::binary_search(sections_.begin(), sections_.end(), starts_[row]);
    }

    /// One cell a line: the numbers of rows stand alone.
    bool is_cell_by_cell() const {
        return std::any_of(starts_.begin(), starts_.end(), [&](std::size_t start) {
            return begins_flat_row(lines_[start]) && digits_of(lines_[start]) == lines_[start].size();
        });
    }

    std::size_t length_of(std::size_t row) const { return starts_[row + 1] - starts_[row]; }

    /// Lines of every row but the last, if they are as many.
    int common_length() const {
        if (starts_.size() < 2 || !is_cell_by_cell())
            return 0;
        std::size_t length = 0;
        for (std::size_t row = 0; row + 1 < starts_.size(); ++row) {
            if (!is_row(row))
                continue;
            if (length > 0 && length_of(row) != length)
                return 0;
            length = length_of(row);
        }
        return length >= static_cast<std::size_t>(fewest_columns) ? static_cast<int>(length) : 0;
    }

    std::size_t end_of_last_row() const {
        std::size_t longest = is_cell_by_cell() ? static_cast<std::size_t>(std::max(table_.columns, 1)) : 1;
        for (std::size_t row = 0; row + 1 < starts_.size(); ++row)
            longest = std::max(longest, length_of(row));
        return std::min(lines_.size(), starts_.back() + longest);
    }

    void mark_rows() {
        if (starts_.empty())
            return;
        auto kind = FlatTable::Line::row;
        const auto last_end = end_of_last_row();
        for (auto i = starts_.front(); i < lines_.size(); ++i) {
            const auto head = text::fold(lines_[i]);
            if (is_total_line(head)) {
                kind = FlatTable::Line::total;
                table_.total = lines_[i];
            } else if (i >= last_end && is_outside(lines_[i])) {
                kind = FlatTable::Line::outside;
            } else if (kind == FlatTable::Line::total &&
                       std::binary_search(starts_.begin(), starts_.end(), i)) {
                kind = FlatTable::Line::row;
            }
            table_.lines[i] = kind;
        }
        for (const auto start : starts_)
            if (table_.lines[start] == FlatTable::Line::row)
                table_.rows.emplace_back(lines_[start]);
    }

    static bool is_total_line(std::string_view head) {
        return is_total(head) ||
               (head.starts_with("tổng") && head.find_first_of("0123456789") != std::string_view::npos);
    }

    static bool is_outside(std::string_view clean) {
        return clean.size() > longest_cell || clean.back() == ':' || clean.starts_with("- ");
    }

    /// A line that begins small or in a bracket is the rest of the head before it.
    void name_columns() {
        for (std::size_t i = 0; i < heads_end_; ++i) {
            const bool rest = i > 0 && (!text::starts_capital(lines_[i]) || lines_[i].front() == '(') &&
                              text::has_letters(lines_[i]);
            if (rest)
                table_.heads.back() += " " + std::string(lines_[i]);
            else
                table_.heads.emplace_back(lines_[i]);
        }
        if (table_.columns != 0 && table_.heads.size() != static_cast<std::size_t>(table_.columns))
            table_.heads.clear();
    }

    /// Empty cells leave no line: if the fullest row has as many as there are heads, it is whole.
    void trust_heads() {
        std::size_t longest = 0;
        for (std::size_t row = 0; row + 1 < starts_.size(); ++row)
            longest = std::max(longest, length_of(row));
        if (table_.heads.size() == 1)
            part_heads();
        else if (!is_cell_by_cell() || longest != table_.heads.size())
            table_.heads.clear();
        table_.columns = static_cast<int>(table_.heads.size());
    }

    /// All heads on one line: each begins with a capital. "TT Nội dung Đơn vị chủ trì".
    void part_heads() {
        const auto line = std::move(table_.heads.front());
        table_.heads = cells_by_gaps(line);
        if (has_row_of(table_.heads.size()))
            return;
        table_.heads.clear();
        for (const auto& word : words_of(line)) {
            if (table_.heads.empty() || text::starts_capital(word))
                table_.heads.push_back(word);
            else
                table_.heads.back() += " " + word;
        }
        if (table_.heads.size() < static_cast<std::size_t>(fewest_columns))
            table_.heads.clear();
    }

    /// Gaps part a row into as many cells as the heads.
    bool has_row_of(std::size_t cells) const {
        return cells >= static_cast<std::size_t>(fewest_columns) &&
               std::any_of(starts_.begin(), starts_.end(),
                           [&](std::size_t start) { return cells_by_gaps(lines_[start]).size() == cells; });
    }

    const std::vector<std::string_view>& lines_;
    FlatTable table_;
    std::size_t heads_end_ = 0;
    std::vector<std::size_t> starts_;   ///< first lines of the rows
    std::vector<std::size_t> sections_; ///< of those, the titles of sections
};

} // namespace

bool begins_flat_row(std::string_view clean) {
    const auto digits = digits_of(clean);
    if (digits == 0 || digits > most_digits)
        return false;
    const auto rest = clean.substr(digits);
    return rest.empty() || rest == "." || rest.front() == ' ' || rest.front() == '\t';
}

FlatTable read_flat_table(const std::vector<std::string_view>& lines) {
    return Reader(lines).read();
}

} // namespace kehoach::plan
