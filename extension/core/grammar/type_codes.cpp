// SPDX-License-Identifier: MPL-2.0
#include "grammar/type_codes.hpp"

#include <algorithm>
#include <array>

namespace kehoach::grammar {

namespace {

using namespace std::string_view_literals;

// What occurs in numbers of any age, not what a regulation of one day allows: that is for the profiles.
constexpr auto codes = std::array{
    "NQ"sv,  "QĐ"sv,  "QĐi"sv,  "QyĐ"sv,  "CT"sv, "QC"sv,  "TC"sv,  "TB"sv, "HD"sv,  "CTr"sv, "KH"sv,
    "PA"sv,  "ĐA"sv,  "DA"sv,   "BC"sv,   "BB"sv, "TTr"sv, "HĐ"sv,  "CĐ"sv, "BTT"sv, "GUQ"sv, "GM"sv,
    "GGT"sv, "GNP"sv, "PG"sv,   "PC"sv,   "PB"sv, "SY"sv,  "TrS"sv, "SL"sv, "KL"sv,  "TT"sv,  "CV"sv,
    "BS"sv,  "NĐ"sv,  "TTLT"sv, "NQLT"sv, "L"sv,  "PL"sv,  "ĐC"sv,  "QH"sv, "LCT"sv};

} // namespace

bool is_type_code(std::string_view code) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

} // namespace kehoach::grammar
