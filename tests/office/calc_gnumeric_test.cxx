// SPDX-License-Identifier: MPL-2.0
// Another spreadsheet program comes to the same figures: every formula of every template, filled in by
// chance, computed anew by gnumeric's ssconvert (Debian package gnumeric).
#include "calc_filled.hxx"
#include "office/text.hxx"
#include "process.hxx"

#include <cmath>
#include <cstdlib>
#include <com/sun/star/sheet/FormulaResult.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

using namespace kehoach;

namespace {

using Lines = std::vector<std::vector<std::string>>;

/// Cells of a text with semicolons between and quotes around what needs them.
Lines cells_of(const std::string& text) {
    Lines lines(1, {""});
    bool quoted = false;
    for (const char c : text) {
        if (c == '"')
            quoted = !quoted; // a doubled one closes and opens: it is no figure's, and may be lost
        else if (c == ';' && !quoted)
            lines.back().emplace_back();
        else if (c == '\n' && !quoted)
            lines.push_back({""});
        else
            lines.back().back() += c;
    }
    return lines;
}

std::optional<Lines> computed_by_gnumeric(const std::filesystem::path& file) {
    const std::string out = file.string() + ".txt";
    test::Process process({"/usr/bin/ssconvert", "--recalc", "-T", "Gnumeric_stf:stf_assistant", "-O",
                           "format=raw separator=; quoting-mode=auto", file.string(), out},
                          test::office().folder().string(), file.string() + ".log");
    if (process.wait(30) != 0)
        return std::nullopt;
    std::stringstream bytes;
    bytes << std::ifstream(out).rdbuf();
    return cells_of(bytes.str());
}

bool same(const std::string& a, const std::string& b) {
    char* end = nullptr;
    const double first = std::strtod(a.c_str(), &end);
    if (a.empty() || *end != '\0')
        return a == b;
    const double second = std::strtod(b.c_str(), &end);
    return !b.empty() && *end == '\0' && std::abs(first - second) <= 1e-9 * std::max(1.0, std::abs(first));
}

std::string ours(const test::Ref<css::table::XCell>& cell) {
    if (cell->getError() != 0)
        return "error";
    const test::Ref<css::beans::XPropertySet> properties(cell, css::uno::UNO_QUERY_THROW);
    if (test::get<sal_Int32>(properties, "FormulaResultType2") == css::sheet::FormulaResult::STRING)
        return office::utf8(test::Ref<css::text::XTextRange>(cell, css::uno::UNO_QUERY_THROW)->getString());
    std::ostringstream value;
    value.precision(17);
    value << cell->getValue();
    return value.str();
}

/// How many formulas were compared.
int expect_same(const test::Model& book, const calc::SheetForm& form, const Lines& theirs) {
    const auto sheet = test::sheet(book, form.sheet);
    int compared = 0;
    std::vector<form::GridCell> places = form.filled.grid.cells;
    places.insert(places.end(), form.filled.grid.warnings.begin(), form.filled.grid.warnings.end());
    for (const form::GridCell& place : places) {
        if (place.formula.empty())
            continue;
        const auto row = static_cast<std::size_t>(place.row), column = static_cast<std::size_t>(place.column);
        const std::string told =
            row < theirs.size() && column < theirs[row].size() ? theirs[row][column] : "";
        const std::string own = ours(sheet->getCellByPosition(place.column, place.row));
        EXPECT_TRUE(same(own, told)) << form::address(place.row, place.column) << ": " << own << " here, "
                                     << told << " there";
        ++compared;
    }
    return compared;
}

class CalcGnumeric : public testing::TestWithParam<std::string> {};

} // namespace

TEST_P(CalcGnumeric, ComesToTheSameFigures) {
    if (!std::filesystem::exists("/usr/bin/ssconvert"))
        GTEST_SKIP() << "ssconvert (Debian package gnumeric) is not installed";
    std::mt19937 random(11);
    const auto book = test::OpenDocument::calc();
    auto spec = test::with_surroundings(test::form_template(GetParam()));
    const std::string name = test::draw(book, spec, "a");
    test::fill_in(book, calc::read_forms(book, name).at(0), random);
    const auto form = calc::read_forms(book, name).at(0);
    int formulas = 0;
    for (const form::GridCell& cell : form::layout(spec).cells)
        formulas += cell.formula.empty() ? 0 : 1;
    std::vector<const char*> kinds{".xlsx", ".ods"};
    if (std::getenv("KEHOACH_INTERCHANGE") != nullptr)
        kinds.push_back(".xls");
    for (const char* const kind : kinds) {
        SCOPED_TRACE(kind);
        const auto theirs = computed_by_gnumeric(test::store(book, GetParam() + "-there" + kind));
        ASSERT_TRUE(theirs);
        EXPECT_GE(expect_same(book, form, *theirs), formulas);
    }
}

INSTANTIATE_TEST_SUITE_P(Templates, CalcGnumeric, testing::ValuesIn(test::template_names()),
                         [](const auto& test) {
                             std::string name = test.param;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(CalcGnumericPairs, OneThatIsNoneSpoilsItsSumInTheSameWayThere) {
    if (!std::filesystem::exists("/usr/bin/ssconvert"))
        GTEST_SKIP() << "ssconvert (Debian package gnumeric) is not installed";
    const auto book = test::OpenDocument::calc();
    const std::string name = test::draw(book, test::form_template("study-meetings"), "a");
    test::type_text(book, name, "C5", "3/4");
    test::type_text(book, name, "C6", "31/40 người");
    ASSERT_EQ(test::shown(book, name, "C16"), "?");
    for (const char* const kind : {".xlsx", ".ods", ".xls"}) {
        const auto theirs = computed_by_gnumeric(test::store(book, std::string("no-pair") + kind));
        ASSERT_TRUE(theirs);
        expect_same(book, calc::read_forms(book, name).at(0), *theirs);
    }
}
