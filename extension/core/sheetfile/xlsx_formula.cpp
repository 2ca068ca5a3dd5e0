// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/address.hpp"
#include "sheetfile/formula_text.hpp"

namespace kehoach::sheetfile {

namespace {

bool in_word(char letter) {
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           letter == '_' || letter == '.' || letter == '$' || letter == '\\' || letter == '?' ||
           static_cast<unsigned char>(letter) >= 0x80U;
}

class Saying {
public:
    Saying(std::string_view formula, int down, int right) : rest_(formula), down_(down), right_(right) {}

    std::string run() {
        while (!rest_.empty()) {
            const char next = rest_.front();
            if (next == '"')
                made_ += take(quoted_size('"'));
            else if (next == '\'')
                sheet(take(quoted_size('\'')));
            else if (next == '[')
                bracketed();
            else if (next >= '0' && next <= '9')
                number();
            else if (in_word(next))
                word();
            else
                sign(next);
        }
        return std::move(made_);
    }

private:
    std::string_view take(std::size_t size) {
        const std::string_view taken = rest_.substr(0, size);
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::size_t quoted_size(char mark) const {
        for (std::size_t at = 1; at < rest_.size(); ++at)
            if (rest_[at] == mark) {
                if (at + 1 >= rest_.size() || rest_[at + 1] != mark)
                    return at + 1;
                ++at;
            }
        return rest_.size();
    }

    std::size_t word_size() const {
        std::size_t size = 0;
        while (size < rest_.size() && in_word(rest_[size]))
            ++size;
        return size;
    }

    /// A name of a sheet, quoted or not; of another file too: '[1]Biểu 1'!B7.
    void sheet(std::string_view name) {
        if (rest_.empty() || rest_.front() != '!') {
            made_ += name;
            return;
        }
        take(1);
        const bool is_quoted = name.front() == '\'';
        const std::size_t open = is_quoted ? 1 : 0, close = name.find(']');
        if (name.size() > open && name[open] == '[' && close != std::string_view::npos) {
            made_ += "'file:///" + std::string(name.substr(open, close + 1 - open)) + "'#";
            made_ += is_quoted ? "$'" : "$";
            made_ += name.substr(close + 1);
        } else {
            made_ += '$';
            made_ += name;
        }
        made_ += '.';
    }

    /// A file by its number before a sheet, or columns of a table by their names.
    void bracketed() {
        const std::size_t close = rest_.find(']');
        std::size_t size = close == std::string_view::npos ? rest_.size() : close + 1;
        while (size < rest_.size() && in_word(rest_[size]))
            ++size;
        sheet(take(size));
    }

    /// Up to its exponent: 1E5 names no cell.
    void number() {
        std::size_t size = 0;
        const auto digits = [&] {
            while (size < rest_.size() && ((rest_[size] >= '0' && rest_[size] <= '9') || rest_[size] == '.'))
                ++size;
        };
        digits();
        if (size + 1 < rest_.size() && (rest_[size] == 'E' || rest_[size] == 'e')) {
            ++size;
            if (rest_[size] == '+' || rest_[size] == '-')
                ++size;
            digits();
        }
        made_ += take(size);
    }

    void word() {
        const std::string_view found = take(word_size());
        if (!rest_.empty() && rest_.front() == '!')
            return sheet(found);
        if (!rest_.empty() && rest_.front() == '(')
            return function(found);
        std::string_view left = found;
        auto place = take_place(left);
        if (!place || !left.empty()) {
            made_ += found;
            return;
        }
        place->row += place->row_fixed ? 0 : down_;
        place->column += place->column_fixed ? 0 : right_;
        const bool on_sheet =
            place->row >= 0 && place->row < most_rows && place->column >= 0 && place->column < most_columns;
        made_ += on_sheet ? written(*place) : "#REF!";
    }

    /// Functions newer than the format stand there with a mark.
    void function(std::string_view name) {
        for (const std::string_view mark : {"_xlfn.", "_xlws."})
            if (name.starts_with(mark))
                name.remove_prefix(mark.size());
        made_ += name;
    }

    void sign(char next) {
        take(1);
        within_braces_ += next == '{' ? 1 : next == '}' ? -1 : 0;
        if (next == ';' && within_braces_ > 0)
            made_ += '|';
        else
            made_ += next == ',' ? ';' : next;
    }

    std::string_view rest_;
    std::string made_ = "=";
    int down_, right_, within_braces_ = 0;
};

} // namespace

std::string from_spreadsheetml(std::string_view formula, int rows_down, int columns_right) {
    return Saying(formula, rows_down, columns_right).run();
}

} // namespace kehoach::sheetfile
