// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::calc {

/// How much a cell wants to be seen; what it is about stands there in words.
enum class Ground { none, good, look, bad };

/// A number, or words, which open what lies at `url` where one is given. Words are never read as a formula.
struct ResultCell {
    std::string words;
    std::optional<double> number{};
    std::string url{};
    Ground ground = Ground::none;
};

struct ResultColumn {
    std::string head;
    int width = 0; ///< 1/100 mm
};

/// A table under its title. `kept`: so many columns stay in sight while one goes to the right.
struct ResultSheet {
    std::string name, title, said;
    std::vector<ResultColumn> columns;
    std::vector<std::vector<ResultCell>> rows;
    int kept = 0;
};

/// One sheet after the other, in a workbook just made: heads stay in sight, are on each page and can be
/// filtered; printed on lying pages, all columns on each.
void write_results(const css::uno::Reference<css::frame::XModel>& workbook,
                   const std::vector<ResultSheet>& sheets);

} // namespace kehoach::calc
