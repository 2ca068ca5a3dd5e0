// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/edits.hpp"
#include "rules/subject.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Short forms in capitals with where the text explains them first.
using Explained = std::map<std::string, const plan::Abbreviation*, std::less<>>;

/// A short form in brackets behind words that are nearly, and not, the ones it was explained with.
struct Rephrased {
    Span span;
    std::string words;
    const plan::Abbreviation* first = nullptr;
};

/// Behind trung cấp cơ sở (THCS), where THCS was trung học cơ sở. `joints`: words that short forms leave out.
std::vector<Rephrased> rephrased(const Subject& subject, const Explained& explained,
                                 const std::set<std::string, std::less<>>& joints);

} // namespace kehoach::rules
