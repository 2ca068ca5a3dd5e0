// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/head_map.hpp"
#include "returns/return_file.hpp"
#include "sheetfile/workbook.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::returns {

/// By which a sheet without a fingerprint is understood: the forms that were sent out, and what a person said
/// of the heads of this unit, by form_key.
struct KnownForms {
    std::vector<form::FormSpec> forms;
    std::map<std::string, ToldHeads> told;
};

/// A sheet that only its heads tell.
struct SheetByHeads {
    std::string sheet;
    std::size_t form = 0; ///< of KnownForms::forms
    HeadMap map;
};

/// What a workbook says: forms with their fingerprint, and sheets that lost it. A sheet of the latter sort is
/// told with gathered.by-heads (a table of a text: gathered.from-text), or with gathered.heads-open where a person
/// has something to look at (arguments form, sheet): it is not added up before somebody has. In a table of a text
/// a figure is what its words say and nothing else can be meant.
struct FormsOf {
    std::vector<ReturnedForm> forms;
    std::vector<SheetByHeads> by_heads; ///< of those without a fingerprint
    std::string unit;                   ///< as the first strip says that says something
};
FormsOf forms_of(const sheetfile::Workbook& workbook, const KnownForms& known,
                 const form::FigureWords& words);

} // namespace kehoach::returns
