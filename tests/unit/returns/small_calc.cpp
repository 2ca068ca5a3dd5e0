// SPDX-License-Identifier: MPL-2.0
#include "small_calc.hpp"

#include "sample_form.hpp"
#include "sheetfile/address.hpp"
#include "text/decimal.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <stdexcept>

namespace kehoach::test {

namespace {

using Values = std::vector<form::CellValue>;

form::CellValue words(std::string text) {
    return {.text = std::move(text)};
}

form::CellValue number(double value) {
    return {.text = form::plain(value), .number = value, .is_number = true};
}

class Reckoning {
public:
    Reckoning(const returns::ResultBook& book, const std::string& formula) : book_(book), left_(formula) {}

    form::CellValue run() {
        expect('=');
        const Values made = joined();
        if (!left_.empty() || made.size() != 1)
            throw std::runtime_error("not understood: " + std::string(left_));
        return made.front();
    }

private:
    void expect(char sign) {
        if (!take(sign))
            throw std::runtime_error(std::string("expected ") + sign + " before " + std::string(left_));
    }
    bool take(char sign) {
        if (left_.empty() || left_.front() != sign)
            return false;
        left_.remove_prefix(1);
        return true;
    }

    Values joined() {
        Values first = one();
        while (take('&'))
            first = {words(first.at(0).text + one().at(0).text)};
        if (take('='))
            return {number(first.at(0).text == joined().at(0).text ? 1 : 0)};
        return first;
    }

    Values one() {
        if (left_.starts_with("\""))
            return {words(quoted())};
        if (left_.starts_with("$'"))
            return cells();
        const auto end = left_.find_first_not_of("0123456789");
        if (end > 0) {
            const std::string digits(left_.substr(0, end));
            left_.remove_prefix(digits.size());
            return {number(text::decimal(digits))};
        }
        return call();
    }

    std::string quoted() {
        std::string text;
        expect('"');
        while (!take('"') || left_.starts_with("\"")) {
            text += left_.front();
            left_.remove_prefix(1);
        }
        return text;
    }

    Values cells() {
        const auto end = left_.find_first_of(";)=&", left_.find("'."));
        const auto range = sheetfile::sheet_range(left_.substr(0, end)).value();
        left_.remove_prefix(std::min(end, left_.size()));
        const auto sheet = std::ranges::find(book_.sheets, range.sheet, &returns::BookSheet::name);
        if (sheet == book_.sheets.end())
            throw std::runtime_error("no sheet " + range.sheet);
        const auto count = (range.range.last_row - range.range.row + 1);
        Values values(static_cast<std::size_t>(count));
        for (const returns::BookCell& cell : sheet->cells)
            if (cell.column == range.range.column && cell.row >= range.range.row &&
                cell.row <= range.range.last_row)
                values[static_cast<std::size_t>(cell.row - range.range.row)] =
                    cell.number ? number(*cell.number) : words(cell.text);
        return values;
    }

    Values call() {
        const std::string name(left_.substr(0, left_.find('(')));
        left_.remove_prefix(name.size());
        expect('(');
        std::vector<Values> arguments;
        while (!take(')')) {
            arguments.push_back(joined());
            take(';');
        }
        if (name == "IF")
            return arguments.at(arguments.at(0).at(0).number != 0 ? 1 : 2);
        return {reckon(name, arguments)};
    }

    static form::CellValue reckon(const std::string& name, const std::vector<Values>& arguments) {
        if (name == "TRUE")
            return number(1);
        const Values& first = arguments.at(0);
        if (name == "CHAR")
            return words(std::string(1, static_cast<char>(first.at(0).number)));
        if (name == "ISNUMBER")
            return number(first.at(0).is_number ? 1 : 0);
        if (name == "TEXTJOIN")
            return text_join(first.at(0).text, {arguments.begin() + 2, arguments.end()});
        double count = 0, sum = 0, most = 0;
        for (const auto& value : first)
            if (value.is_number) {
                ++count;
                sum += value.number;
                most = std::max(most, value.number);
            }
        static const std::map<std::string, int> known{{"COUNT", 0}, {"SUM", 1}, {"MAX", 2}};
        return number(std::array{count, sum, most}.at(static_cast<std::size_t>(known.at(name))));
    }

    static form::CellValue text_join(const std::string& between, const std::vector<Values>& parts) {
        std::string text;
        for (const Values& part : parts)
            for (const auto& value : part)
                if (!value.text.empty())
                    text += (text.empty() ? "" : between) + value.text;
        return words(text);
    }

    const returns::ResultBook& book_;
    std::string_view left_;
};

} // namespace

form::CellValue reckoned(const returns::ResultBook& book, const std::string& formula) {
    return Reckoning(book, formula).run();
}

form::SheetCells sheet_of(const returns::ResultBook& book, const returns::BookSheet& page) {
    const form::Grid grid = form::layout(*page.drawn);
    form::SheetCells cells{grid.rows, grid.columns, {}};
    for (const form::GridCell& cell : grid.cells)
        if (!cell.text.empty())
            cells.values[{cell.row, cell.column}].text = cell.text;
    for (const returns::BookCell& cell : page.cells)
        if (const auto value = reckoned(book, cell.formula); !value.text.empty())
            cells.values[{cell.row, cell.column}] = value;
    return cells;
}

returns::ReturnFile file_of(const returns::ResultBook& book, const std::string& path,
                            const std::string& unit) {
    returns::ReturnFile file{.path = path, .hash = "hash " + path, .unit = unit};
    for (const returns::BookSheet& page : book.sheets) {
        if (page.kind != returns::BookSheet::Kind::form)
            continue;
        form::OnSheet placed = form::placed(*page.drawn, sheet_of(book, page));
        for (auto& [place, value] : placed.filled.values)
            for (const form::GridCell& cell : placed.filled.grid.cells)
                if (std::pair{cell.row, cell.column} == place && cell.accepts == form::Accepts::date)
                    value.is_date = value.is_number;
        file.forms.push_back(returns::understood(
            {page.name, placed.spec, form::version(*page.drawn), placed.filled}, form::package_words()));
    }
    return file;
}

} // namespace kehoach::test
