// SPDX-License-Identifier: MPL-2.0
#include "returns/placed_figures.hpp"

#include "plan/sentences.hpp"
#include "returns/own_json.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/system_error.hpp>

namespace kehoach::returns {

namespace {

namespace json = boost::json;

constexpr int version = 1;

json::array of(const std::vector<std::string>& texts) {
    return json::array(texts.begin(), texts.end());
}

json::object of(const PlacedFigures& one) {
    json::array cells;
    for (const PlacedCell& cell : one.cells)
        cells.push_back(json::array{cell.cell, cell.row, cell.column, cell.words, cell.figure});
    return {{"mark", one.mark},       {"file", one.file},         {"sheet", one.sheet},
            {"table", one.table},     {"rows", of(one.rows)},     {"heads", of(one.heads)},
            {"cells", std::move(cells)}};
}

PlacedFigures figures_of(const json::value& value) {
    PlacedFigures one{words(value.at("mark")),
                      words(value.at("file")),
                      words(value.at("sheet")),
                      value.at("table").as_bool(),
                      texts_of(value.at("rows")),
                      texts_of(value.at("heads")),
                      {}};
    for (const json::value& cell : value.at("cells").as_array())
        one.cells.push_back({words(cell.at(0)), cell.at(1).to_number<int>(), cell.at(2).to_number<int>(),
                             words(cell.at(3)), cell.at(4).as_bool()});
    return one;
}

} // namespace

std::string to_json(const std::vector<PlacedFigures>& all) {
    if (all.empty())
        return {};
    json::array figures;
    for (const PlacedFigures& one : all)
        figures.push_back(of(one));
    return json::serialize(json::object{{"version", version}, {"figures", std::move(figures)}});
}

std::vector<PlacedFigures> parse_figures(std::string_view text) {
    std::vector<PlacedFigures> all;
    if (text.empty())
        return all;
    try {
        const json::value value = json::parse({text.data(), text.size()});
        if (value.at("version").to_number<int>() == version)
            for (const json::value& one : value.at("figures").as_array())
                all.push_back(figures_of(one));
    } catch (const std::exception&) { // somebody's hand: as if nothing had been put there
        all.clear();
    }
    return all;
}

FigureState state_of(const PlacedCell& placed, const CellNow& now, std::string_view standing) {
    if (now.kind == CellNow::Kind::error)
        return FigureState::broken;
    if (placed.figure && now.kind == CellNow::Kind::empty)
        return FigureState::emptied;
    if (placed.figure && now.kind == CellNow::Kind::words)
        return FigureState::worded;
    if (standing == now.text)
        return FigureState::same;
    return standing == placed.words ? FigureState::changed : FigureState::by_hand;
}

std::pair<std::string, std::string> sentence_before_and_after(std::string_view paragraph,
                                                              std::vector<Replacement> all, std::size_t at) {
    plan::Sentence around{0, paragraph.size()};
    for (const plan::Sentence& one : plan::sentences_of(paragraph))
        if (one.start <= at && at <= one.end) {
            around = one;
            break;
        }
    const std::string before(paragraph.substr(around.start, around.end - around.start));
    std::string after = before;
    std::ranges::sort(all, std::greater{}, &Replacement::start);
    for (const Replacement& one : all)
        if (one.start >= around.start && one.end <= around.end)
            after.replace(one.start - around.start, one.end - one.start, one.words);
    return {before, after};
}

} // namespace kehoach::returns
