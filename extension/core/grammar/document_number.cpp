// SPDX-License-Identifier: MPL-2.0
#include "grammar/document_number.hpp"

#include "grammar/type_codes.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

namespace kehoach::grammar {

namespace {

// Groups: 1 số, 2 colon, 3 number, 4 year, 5 first separator, 6 first code, 7 second separator, 8 second
// code.
constexpr std::string_view line_form =
    R"re(^\s*+([Ss][ốỐ])\s*+(:)?(?|\s*+(\d{1,6}\p{Ll}?)|([\s.…_]*+))(?:/(\d{4}))?)re"
    R"re(\s*+([-–−/])\s*+(\p{Lu}[\p{L}\d&]*+)(?:\s*+([-–−/])\s*+(\p{Lu}[\p{L}\d&.]*+(?:\s*+[-–−/]\s*+\p{L}[\p{L}\d&.]*+)*+))?\s*+$)re";

constexpr std::string_view empty_form = R"re(^\s*+([Ss][ốỐ])\s*+(:)?([\s.…_]*+)(?:[-/][\s.…_]*+)?$)re";

// As above, but only what cannot be anything else in a sentence; a blank number needs its "số".
constexpr std::string_view running_form =
    R"re((?<![\p{L}\d/.-])(?:([Ss]ố)\s{0,3}(:)?\s{0,3})?(?|(\d{1,6}\p{Ll}?)|(?<=[ốỐ\s:])([\s.…_]{0,24}+))(?:/(\d{4}))?)re"
    R"re(\s?([-–−/])\s?(\p{Lu}+(?:[riy]\p{Lu}*)?+\d{0,2}(?:&\p{Lu}+)*+)(?:\s?([-–−/])\s?((?:\p{Lu}+[a-z]{0,2}\p{Lu}*\d*(?:&\p{Lu}+)*+))re"
    R"re((?:[-–−]\p{Lu}+[a-z]{0,2}\p{Lu}*\d*(?:&\p{Lu}+)*+|/nb\b)*+))?(?![\p{L}\d]))re";

bool is_slash(std::string_view separator) {
    return separator == "/";
}

struct Reader {
    std::string_view text;
    const text::Pattern::Match& match;

    std::string_view part(std::size_t group) const {
        if (group >= match.size() || !match[group].matched)
            return {};
        return text.substr(match[group].start, match[group].end - match[group].start);
    }

    DocumentNumber read() const {
        DocumentNumber number;
        number.has_so = !part(1).empty();
        number.colon = !part(2).empty();
        number.value = part(3);
        number.blank = text::is_blank_field(number.value);
        if (number.blank)
            number.value.clear();
        number.year = part(4);
        read_codes(number);
        place(number);
        number.padded = number.value.size() != 1;
        return number;
    }

private:
    void read_codes(DocumentNumber& number) const {
        const bool first_slash = is_slash(part(5)), second_slash = is_slash(part(7));
        const bool has_second = !part(8).empty();
        if (!first_slash && has_second && second_slash)
            number.syntax = Syntax::party;
        else if (first_slash && !second_slash)
            number.syntax = Syntax::state;
        const bool letter = first_slash && (!has_second || (!second_slash && !is_type_code(part(6))));
        if (!letter)
            number.type = part(6);
        number.issuer = letter ? joined(6, 8) : joined(8, 8);
    }

    /// Codes from one group to another, without blanks inside.
    std::string joined(std::size_t first, std::size_t last) const {
        if (!match[first].matched)
            return {};
        const auto end = match[last].matched ? match[last].end : match[first].end;
        std::string result;
        for (const auto piece : text::split(text.substr(match[first].start, end - match[first].start), ' '))
            result += text::trim(piece);
        while (result.ends_with('.'))
            result.pop_back();
        return result;
    }

    void place(DocumentNumber& number) const {
        number.end = match[0].end;
        const auto tail = match[match.size() > 8 && match[8].matched ? 8 : 6];
        if (tail.matched)
            number.end = tail.end;
        number.start = number.blank ? match[5].start : match[3].start;
        number.written = text.substr(number.start, number.end - number.start);
        for (const auto piece : {'\t', ' '})
            number.inner_blanks = number.inner_blanks || number.written.find(piece) != std::string::npos;
        number.inner_blanks = number.inner_blanks || number.written.find("\u00A0") != std::string::npos;
    }
};

/// Two capitals and a separator are not yet a number: 10/KT-XH is one only behind "số".
bool is_certain(const DocumentNumber& number) {
    if (number.has_so)
        return true;
    if (number.blank)
        return false;
    return number.syntax == Syntax::party
               ? is_type_code(number.type)
               : number.syntax == Syntax::state && (is_type_code(number.type) || !number.year.empty());
}

/// The name of a type stands right before it: Kế hoạch 15/KHPH-UBND.
bool is_named(std::string_view text, const DocumentNumber& number) {
    return !number.blank && number.syntax != Syntax::unknown &&
           !type_name_at_end(text::trim(text.substr(0, number.start))).empty();
}

} // namespace

std::string DocumentNumber::full() const {
    const auto numbered = year.empty() ? value : value + '/' + year;
    switch (syntax) {
    case Syntax::party:
        return numbered + '-' + type + '/' + issuer;
    case Syntax::state:
        return numbered + '/' + type + (type.empty() || issuer.empty() ? "" : "-") + issuer;
    case Syntax::unknown:
        break;
    }
    return written;
}

std::optional<DocumentNumber> parse_number_line(std::string_view line) {
    static const text::Pattern full(line_form), empty(empty_form);
    if (const auto match = full.find(line))
        return Reader{line, *match}.read();
    const auto match = empty.find(line);
    if (!match || text::trim(line).size() <= std::string_view("Số").size())
        return std::nullopt;
    DocumentNumber number;
    number.has_so = number.blank = true;
    number.colon = (*match)[2].matched;
    number.start = (*match)[3].start;
    number.end = (*match)[0].end;
    number.written = line.substr(number.start, number.end - number.start);
    return number;
}

std::optional<DocumentNumber> find_number(std::string_view text, std::size_t from) {
    static const text::Pattern running(running_form);
    while (const auto match = running.find(text, from)) {
        auto number = Reader{text, *match}.read();
        if (is_certain(number) || is_named(text, number))
            return number;
        from = (*match)[0].end;
    }
    return std::nullopt;
}

bool is_paper_number(std::string_view text) {
    const auto digits = text.find_first_not_of("0123456789");
    const bool one_letter = digits != std::string_view::npos && digits + 1 == text.size();
    const bool counts = text.find_first_of("123456789") != std::string_view::npos;
    return counts && digits != 0 && (digits == std::string_view::npos || one_letter);
}

} // namespace kehoach::grammar
