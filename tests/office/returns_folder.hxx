// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc_ground.hxx"
#include "returns/return_file.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::test {

/// The form of the folder of returns: a column of every kind, two groups with rows of the same names, a
/// total.
form::FormSpec folder_form();

/// A return while it is made: an open workbook, and what is true of it.
struct Made {
    const Model& model;
    std::string sheet;
    int body = 0; ///< first row of the body of the form, from 0
    std::string unit, stem;
    /// By place in the form: what its figures are, however they are shown.
    std::map<std::pair<int, int>, std::pair<double, double>> figures{};
    std::vector<std::pair<std::string, std::string>>
        told{};              ///< cell ("": any) and key of what is to be told of it
    std::string extension{}; ///< empty: any
    std::function<void(const std::filesystem::path&)> afterwards{}; ///< done to the file
    std::function<void()> once_more{}; ///< done to the workbook before it is sent a second time
    std::vector<std::pair<std::string, std::string>> told_of_second{}; ///< as `told`

    std::string at(char column, int row) const; ///< address of a cell of the body, its rows from 0
    void type(char column, int row, const std::string& text);     ///< words
    void enter(char column, int row, const std::string& formula); ///< as from the keyboard
    void enter_day(char column, int row, double day);             ///< shown as one
    void lose(char column, int row);                              ///< nothing is to be read of it
    void tell(const std::string& cell, const std::string& key) { told.emplace_back(cell, key); }
};

/// A kind of fault.
struct Planted {
    const char* name;
    std::function<void(Made&)> plant;
};
const std::vector<Planted>& planted_faults();

/// One file of the folder, and the truth.
struct TrueFile {
    std::filesystem::path path;
    std::string fault; ///< empty: clean
    std::string unit;
    std::map<std::pair<int, int>, std::pair<double, double>> figures;
    std::vector<std::pair<std::string, std::string>> told;
};

/// So many returns, each fault in as many of them as there is room for, half .ods and half .xlsx, all saved
/// by the office but some .xlsx, which gnumeric or openpyxl has saved once more.
std::vector<TrueFile> make_folder(const std::filesystem::path& folder, int files, std::mt19937& random);

} // namespace kehoach::test
