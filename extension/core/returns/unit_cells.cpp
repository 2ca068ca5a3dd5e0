// SPDX-License-Identifier: MPL-2.0
#include "returns/unit_cells.hpp"

#include "form/filled.hpp"
#include "sheetfile/address.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace kehoach::returns {

namespace {

constexpr std::string_view between = ", ";
constexpr std::size_t most_cells = 1'000; ///< of a row of a form: a list may have been typed by anybody

using Cell = std::pair<int, int>; ///< row, column

std::optional<Cell> cell_at(std::string_view text) {
    const auto place = sheetfile::take_place(text);
    return place && text.empty() ? std::optional(Cell(place->row, place->column)) : std::nullopt;
}

std::string said(const Cell& first, const Cell& last) {
    const std::string from = form::address(first.first, first.second);
    return first == last ? from : from + ":" + form::address(last.first, last.second);
}

/// What stands between quotes at `at`, where two quotes are one; moves behind the last one.
std::optional<std::string> quoted_at(std::string_view text, std::size_t& at, char quote) {
    std::string inside;
    for (++at; at < text.size(); ++at) {
        if (text[at] != quote) {
            inside += text[at];
            continue;
        }
        if (at + 1 >= text.size() || text[at + 1] != quote)
            return ++at, inside;
        inside += text[++at];
    }
    return std::nullopt;
}

/// Signs with a meaning in links, as they were before they were written in numbers.
std::string plain_path(std::string_view link) {
    std::string path;
    for (std::size_t at = 0; at < link.size(); ++at) {
        const auto code = link.substr(at, 3);
        const char sign = code == "%23" ? '#' : code == "%25" ? '%' : code == "%3F" ? '?' : '\0';
        path += sign == '\0' ? link[at] : sign;
        at += sign == '\0' ? 0 : 2;
    }
    return path;
}

} // namespace

std::string cells_said(const std::vector<std::string>& cells) {
    std::string all;
    std::optional<Cell> first, last;
    const auto end = [&] {
        if (first)
            all.append(all.empty() ? std::string_view() : between).append(said(*first, *last));
        first.reset();
    };
    for (const std::string& one : cells) {
        const auto cell = cell_at(one);
        if (!cell)
            continue;
        if (first && cell->first == last->first && cell->second == last->second + 1) {
            last = cell;
            continue;
        }
        end();
        first = last = cell;
    }
    end();
    return all;
}

std::vector<std::string> cells_of(std::string_view said) {
    std::vector<std::string> cells;
    while (!said.empty()) {
        const auto comma = std::min(said.find(between), said.size());
        const auto part = said.substr(0, comma);
        said.remove_prefix(std::min(comma + between.size(), said.size()));
        const auto colon = part.find(':');
        const auto first = cell_at(part.substr(0, colon));
        const auto last = colon == std::string_view::npos ? first : cell_at(part.substr(colon + 1));
        if (!first || !last || first->first != last->first)
            return {};
        for (int column = first->second; column <= last->second && cells.size() < most_cells; ++column)
            cells.push_back(form::address(first->first, column));
    }
    return cells;
}

NamedCells named_first(std::string_view formula) {
    const auto mark = formula.find("$'");
    if (mark == std::string_view::npos)
        return {};
    std::size_t at = mark + 1;
    const auto sheet = quoted_at(formula, at, '\'');
    if (!sheet || at >= formula.size() || formula[at] != '.')
        return {};
    const auto cells = formula.substr(at + 1);
    const auto end = std::min(cells.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:$"), cells.size());
    NamedCells named{*sheet, std::string(cells.substr(0, end))};
    std::erase(named.cells, '$');
    return named;
}

LinkTarget link_target(std::string_view formula) {
    constexpr std::string_view begins = "=HYPERLINK(\"";
    if (!formula.starts_with(begins))
        return {};
    std::size_t at = begins.size() - 1;
    const auto link = quoted_at(formula, at, '"');
    if (!link)
        return {};
    const auto mark = link->find('#');
    LinkTarget target{plain_path(std::string_view(*link).substr(0, mark)), {}, {}};
    if (mark != std::string::npos) {
        const auto point = link->rfind('.');
        target.sheet = link->substr(mark + 1, point - mark - 1);
        target.cell = link->substr(point + 1);
    }
    return target;
}

} // namespace kehoach::returns
