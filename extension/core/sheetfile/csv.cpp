// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/csv.hpp"

#include "sheetfile/address.hpp"
#include "sheetfile/text_cell.hpp"
#include "text/code_points.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace kehoach::sheetfile {

namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF", utf16_mark = "\xFF\xFE";

/// Of bytes in UTF-16, the lower one first; nothing where half of a letter is missing.
std::optional<std::string> from_utf16(std::string_view bytes) {
    const auto unit = [&](std::size_t at) {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[at])) |
               static_cast<char32_t>(static_cast<unsigned char>(bytes[at + 1])) << 8U;
    };
    if (bytes.size() % 2 != 0)
        return std::nullopt;
    std::string text;
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        char32_t letter = unit(at);
        if (letter >= 0xD800 && letter <= 0xDFFF) {
            if (letter > 0xDBFF || at + 4 > bytes.size() || unit(at + 2) < 0xDC00 || unit(at + 2) > 0xDFFF)
                return std::nullopt;
            letter = 0x10000 + ((letter - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
            at += 2;
        }
        text::append(text, letter);
    }
    return text;
}

bool is_text(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();) {
        const auto [letter, length, valid] = text::decode_at(bytes, at);
        if (!valid || (letter < U' ' && letter != U'\t' && letter != U'\r' && letter != U'\n'))
            return false;
        at += length;
    }
    return true;
}

/// Files of other kinds that are text too.
bool is_markup(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos || text[first] == '<' || text.substr(first).starts_with("{\\rtf");
}

class Table {
public:
    Table(std::string_view text, const Bounds& bounds, Workbook& made) : text_(text), bounds_(bounds), made_(made) {}

    std::optional<Trouble> run() {
        separator_ = most_frequent();
        if (separator_ == '\0')
            return Trouble::other_format;
        made_.words_only = true;
        made_.sheets.push_back({.name = "1"});
        while (at_ < text_.size())
            if (!cell())
                return Trouble::too_large;
        return std::nullopt;
    }

private:
    char most_frequent() const {
        constexpr std::string_view known = ",;\t";
        std::array<std::size_t, known.size()> counts{};
        bool quoted = false;
        for (const char c : text_) {
            quoted = quoted != (c == '"');
            if (const auto which = known.find(c); !quoted && which != std::string_view::npos)
                ++counts[which];
        }
        const auto most = std::ranges::max_element(counts);
        return *most == 0 ? '\0' : known[static_cast<std::size_t>(most - counts.begin())];
    }

    bool cell() {
        const std::string words = text_[at_] == '"' ? quoted() : plain();
        if (form::CellValue value = typed_in_text(words); !value.text.empty()) {
            if (++count_ > bounds_.cells || row_ >= most_rows || column_ >= most_columns)
                return false;
            made_.sheets.back().cells.push_back({row_, column_, std::move(value)});
        }
        end_cell();
        return true;
    }

    /// Two quotes stand for one; what follows the last one up to the separator goes along.
    std::string quoted() {
        std::string words;
        for (++at_; at_ < text_.size(); ++at_) {
            if (text_[at_] != '"') {
                words += text_[at_];
                continue;
            }
            if (at_ + 1 >= text_.size() || text_[at_ + 1] != '"') {
                ++at_;
                break;
            }
            words += text_[++at_];
        }
        return words + plain();
    }

    std::string plain() {
        const std::size_t from = at_;
        while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
            ++at_;
        return std::string(text_.substr(from, at_ - from));
    }

    void end_cell() {
        if (at_ >= text_.size())
            return;
        const bool new_row = text_[at_] != separator_;
        at_ += text_.substr(at_).starts_with("\r\n") ? 2U : 1U;
        column_ = new_row ? 0 : column_ + 1;
        row_ += new_row ? 1 : 0;
    }

    const std::string_view text_;
    const Bounds& bounds_;
    Workbook& made_;
    char separator_ = '\0';
    std::size_t at_ = 0, count_ = 0;
    int row_ = 0, column_ = 0;
};

} // namespace

bool read_csv(std::string_view bytes, const Bounds& bounds, Workbook& made, Unread& why) {
    why = {};
    std::string converted;
    if (bytes.starts_with(utf16_mark)) {
        auto text = from_utf16(bytes.substr(utf16_mark.size()));
        if (!text)
            return false;
        converted = std::move(*text);
        bytes = converted;
    } else if (bytes.starts_with(utf8_mark)) {
        bytes.remove_prefix(utf8_mark.size());
    }
    if (!is_text(bytes) || is_markup(bytes))
        return false;
    const auto trouble = Table(bytes, bounds, made).run();
    if (trouble)
        why.trouble = *trouble;
    return !trouble;
}

} // namespace kehoach::sheetfile
