// SPDX-License-Identifier: MPL-2.0
#include "form/typed_condition.hpp"

namespace kehoach::form {

namespace {

/// The two numbers of "a/b"; what is none is an error, and so no figure.
std::string pair_of_numbers(const std::string& cell) {
    const std::string stroke = "FIND(\"/\";" + cell + ")";
    return "VALUE(\"0\"&TRIM(LEFT(" + cell + ";" + stroke + "-1)))<=VALUE(\"0\"&TRIM(MID(" + cell + ";" +
           stroke + "+1;60)))";
}

std::string number_condition(Accepts accepts, const std::string& cell) {
    switch (accepts) {
    case Accepts::money:
        return cell + ">=0";
    case Accepts::percent:
        return "AND(" + cell + ">=0;" + cell + "<=1)";
    case Accepts::date:
        return cell + ">=1";
    case Accepts::pair:
    case Accepts::choice:
    case Accepts::count:
    case Accepts::anything:
        break;
    }
    return "AND(" + cell + ">=0;" + cell + "=INT(" + cell + "))";
}

} // namespace

std::string typed_condition(Accepts accepts, const Span& cell, const std::string& words) {
    if (accepts == Accepts::pair && words.empty())
        return pair_condition(cell);
    const std::string typed = reference(cell);
    // Compared one by one: a search would take "*" for any word.
    const std::string word =
        words.empty() ? "FALSE()" : "SUMPRODUCT(--(" + words + "=LOWER(TRIM(" + typed + "))))>0";
    if (accepts == Accepts::pair)
        return "IF(ISNUMBER(FIND(\"/\";" + typed + "));" + pair_of_numbers(typed) + ";" + word + ")";
    return "IF(ISNUMBER(" + typed + ");" + number_condition(accepts, typed) + ";" + word + ")";
}

} // namespace kehoach::form
