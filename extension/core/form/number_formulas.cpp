// SPDX-License-Identifier: MPL-2.0
#include "form/number_formulas.hpp"

#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

std::string without(std::string_view text, std::string_view signs) {
    std::string left;
    std::copy_if(text.begin(), text.end(), std::back_inserter(left),
                 [signs](char sign) { return signs.find(sign) == std::string_view::npos; });
    return left;
}

/// The columns named between strokes or plus signs; empty where one is not there.
std::vector<int> named(const std::string& formula, char sign, const std::map<std::string, int>& columns) {
    std::vector<int> found;
    for (const auto part : text::split(formula, sign)) {
        const auto column = columns.find(std::string(part));
        if (column == columns.end())
            return {};
        found.push_back(column->second);
    }
    return found;
}

} // namespace

std::vector<NumberFormula> number_formulas(const std::vector<std::string>& numbers) {
    static const text::Pattern hundredfold(R"re((?:[*x]100%?|%)$)re");
    std::map<std::string, int> columns;
    std::vector<std::string> formulas;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const std::string bare = without(numbers[i], "() ");
        const auto equals = bare.find('=');
        columns[bare.substr(0, equals)] = static_cast<int>(i);
        formulas.push_back(equals == std::string::npos ? std::string() : bare.substr(equals + 1));
    }
    std::vector<NumberFormula> made;
    for (std::size_t i = 0; i < formulas.size(); ++i) {
        std::string formula = formulas[i];
        if (const auto tail = hundredfold.find(formula))
            formula.resize(tail->front().start);
        std::replace(formula.begin(), formula.end(), ':', '/');
        NumberFormula one;
        one.column = static_cast<int>(i);
        if (auto parts = named(formula, '+', columns); parts.size() > 1) {
            one.sum = std::move(parts);
            made.push_back(std::move(one));
        } else if (const auto two = named(formula, '/', columns); two.size() == 2) {
            one.numerator = two[0];
            one.denominator = two[1];
            made.push_back(std::move(one));
        }
    }
    return made;
}

} // namespace kehoach::form
