// SPDX-License-Identifier: MPL-2.0
// A folder of returns as offices send them, with the truth of each: every fault is told with its place, no
// cell is read under a wrong head, all figures are right.
#include "asked_number.hxx"
#include "returns_folder.hxx"

#include "calc_filled.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "returns/forms_of.hpp"
#include "returns/result_book.hpp"
#include "returns/units.hpp"
#include "sheetfile/reader.hpp"

#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <iterator>
#include <set>

using namespace kehoach;

namespace {

/// With KEHOACH_RETURNS=500 in the environment as many as a province gets; that takes two minutes.
int how_many() {
    constexpr int enough = 160; // each fault in two files
    return test::asked_number("KEHOACH_RETURNS", enough);
}

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

const form::FigureWords& figure_words() {
    static const form::FigureWords words = [] {
        text::DataFaults faults;
        return form::FigureWords::load({{"typed.json", bytes_of(std::string(KEHOACH_SOURCE_DIR) +
                                                                "/extension/data/figures/typed.json")}},
                                       faults);
    }();
    return words;
}

const char* reason_of(sheetfile::Trouble trouble) {
    return trouble == sheetfile::Trouble::broken         ? "unread.broken"
           : trouble == sheetfile::Trouble::encrypted    ? "unread.encrypted"
           : trouble == sheetfile::Trouble::other_format ? "unread.other-format"
                                                         : "unread.too-large";
}

class Folder {
public:
    Folder() {
        test::told([this] { make(); });
    }

    void make() {
        std::mt19937 random(8);
        const auto folder = test::office().folder() / "biểu nộp về";
        truth = test::make_folder(folder, how_many(), random);
        std::vector<returns::KnownUnit> units;
        for (int number = 0; number < how_many(); ++number)
            units.push_back({.name = "Xã số " + std::to_string(number + 1000)});
        const returns::Units known(units, "2026-11-22");
        for (const auto& one : truth)
            files.push_back(read(one, known));
        gathered =
            returns::gather(files, {.units = known.names(), .forms = {test::folder_form()}, .chosen = {}});
    }

    std::vector<test::TrueFile> truth;
    std::vector<returns::ReturnFile> files;
    returns::Gathered gathered;

private:
    returns::ReturnFile read(const test::TrueFile& one, const returns::Units& known) {
        const std::string bytes = bytes_of(one.path);
        returns::ReturnFile file{.path = one.path.filename().string(),
                                 .hash = pack::sha256(bytes),
                                 .size = bytes.size(),
                                 .first_seen = "2026-11-22"};
        auto read = reader_.read(bytes);
        if (const auto* unread = std::get_if<sheetfile::Unread>(&read)) {
            file.reason = reason_of(unread->trouble);
            return file;
        }
        const auto& book = std::get<sheetfile::Workbook>(read);
        auto made = returns::forms_of(book, {{test::folder_form()}, {}}, figure_words());
        if (book.uncalculated) { // a program wrote it that does not reckon: an office does, as the extension
                                 // asks it to
            const test::OpenDocument opened(test::url_of(one.path));
            made = {};
            for (const auto& form : calc::read_forms(opened)) {
                made.unit = returns::unit_on_cover(form);
                made.forms.push_back(returns::understood(form, figure_words()));
            }
        }
        const auto whose = returns::whose(made.unit, file.path, known);
        file.unit = whose.unit;
        file.unit_sure = whose.sure;
        file.forms = std::move(made.forms);
        return file;
    }

    sheetfile::Reader reader_;
};

const Folder& folder() {
    static const Folder made;
    return made;
}

std::map<std::string, std::vector<const returns::Deviation*>> by_path() {
    std::map<std::string, std::vector<const returns::Deviation*>> told;
    for (const auto& one : folder().gathered.deviations)
        told[one.path].push_back(&one);
    return told;
}

} // namespace

TEST(ReturnsFolder, HasManyKindsOfFaults) {
    std::set<std::string> kinds;
    for (const auto& one : folder().truth)
        kinds.insert(one.fault);
    EXPECT_GE(kinds.size(), 25U);
    EXPECT_GE(folder().truth.size(), static_cast<std::size_t>(how_many()));
}

TEST(ReturnsFolder, EveryFaultIsToldWithItsPlace) {
    const auto told = by_path();
    for (const auto& one : folder().truth) {
        const std::string name = one.path.filename().string();
        const auto found = told.find(name);
        for (const auto& [cell, key] : one.told) {
            std::string all;
            bool is_told = false;
            for (const auto* deviation :
                 found == told.end() ? std::vector<const returns::Deviation*>() : found->second) {
                all += "\n  " + deviation->cell + " " + deviation->key;
                is_told = is_told || (deviation->key == key && (cell.empty() || deviation->cell == cell));
            }
            EXPECT_TRUE(is_told) << one.fault << " in " << name << ": " << cell << " " << key << ", but"
                                 << all;
        }
    }
}

TEST(ReturnsFolder, OfCleanFilesNothingIsTold) {
    const auto told = by_path();
    for (const auto& one : folder().truth)
        if (const auto found = told.find(one.path.filename().string());
            one.fault.empty() && found != told.end())
            for (const auto* deviation : found->second)
                ADD_FAILURE() << deviation->path << ": " << deviation->cell << " " << deviation->key;
}

TEST(ReturnsFolder, AllFiguresAreRight) {
    std::map<std::string, const returns::UnitReturn*> in;
    for (const auto& one : folder().gathered.forms.at(0).units)
        in.emplace(one.unit, &one);
    std::size_t right = 0;
    for (const auto& one : folder().truth) {
        auto figures = one.figures;
        const auto unit = in.find(one.unit);
        if (unit == in.end()) {
            EXPECT_TRUE(one.unit.empty() || figures.empty()) << one.path;
            continue;
        }
        for (const auto& given : unit->second->given) {
            if (given.says != returns::Says::number && given.says != returns::Says::pair &&
                given.says != returns::Says::day)
                continue;
            const auto wanted = figures.find({given.row, given.column});
            ASSERT_NE(wanted, figures.end())
                << one.fault << " in " << one.path << ": " << given.cell << " " << given.text;
            EXPECT_DOUBLE_EQ(given.first, wanted->second.first)
                << one.fault << " in " << one.path << ": " << given.cell;
            EXPECT_DOUBLE_EQ(given.second, wanted->second.second)
                << one.fault << " in " << one.path << ": " << given.cell;
            figures.erase(wanted);
            ++right;
        }
        EXPECT_TRUE(figures.empty()) << one.fault << " in " << one.path << ": " << figures.size()
                                     << " figures were not read";
    }
    EXPECT_GT(right, static_cast<std::size_t>(how_many()) * 15);
}

namespace {

css::uno::Any value_of(const returns::BookCell& cell) {
    return cell.number ? css::uno::Any(*cell.number) : css::uno::Any(office::ustring(cell.text));
}

void write_units(const test::Model& model, const returns::BookSheet& page) {
    const auto columns = static_cast<std::size_t>(page.columns);
    std::vector<std::vector<css::uno::Any>> rows(static_cast<std::size_t>(page.rows),
                                                 {columns, css::uno::Any(rtl::OUString())});
    for (const auto& cell : page.cells)
        rows[static_cast<std::size_t>(cell.row)][static_cast<std::size_t>(cell.column)] = value_of(cell);
    std::vector<css::uno::Sequence<css::uno::Any>> data;
    for (const auto& row : rows)
        data.emplace_back(row.data(), static_cast<sal_Int32>(row.size()));
    const test::Ref<css::sheet::XSpreadsheetDocument> book(model, css::uno::UNO_QUERY_THROW);
    const auto name = office::ustring(page.name);
    book->getSheets()->insertNewByName(name, 100);
    const test::Ref<css::sheet::XCellRangeData> range(
        test::sheet(model, page.name)->getCellRangeByPosition(0, 0, page.columns - 1, page.rows - 1),
        css::uno::UNO_QUERY_THROW);
    range->setDataArray({data.data(), static_cast<sal_Int32>(data.size())});
}

/// The workbook of results as the office has it, stored and read again.
returns::ReturnedForm as_the_office_reckons(const std::string& kind) {
    const auto result = returns::result_book(folder().gathered, {});
    const auto book = test::OpenDocument::calc();
    test::draw(book, *result.sheets.at(0).drawn, result.sheets[0].name);
    write_units(book, result.sheets.at(1));
    for (const auto& cell : result.sheets[0].cells)
        test::cell(book, result.sheets[0].name, form::address(cell.row, cell.column))
            ->setFormula(office::ustring(cell.formula));
    const auto read = sheetfile::Reader().read(bytes_of(test::store(book, "tổng hợp" + kind)));
    return returns::forms_of(std::get<sheetfile::Workbook>(read), {}, figure_words()).forms.at(0);
}

} // namespace

TEST(ReturnsFolder, IsAddedUpByTheOfficeAsItIsTrueAndIsAReturnUpward) {
    std::map<std::pair<int, int>, std::pair<double, double>> sums, last;
    std::set<std::string> counted;
    for (const auto& unit : folder().gathered.forms.at(0).units)
        counted.insert(unit.unit);
    for (const auto& one : folder().truth)
        if (counted.erase(one.unit) > 0) // a unit whose return came twice counts once
            for (const auto& [place, figure] : one.figures) {
                sums[place].first += figure.first;
                sums[place].second += figure.second;
                last[place].first = std::max(last[place].first, figure.first);
            }
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const auto total = as_the_office_reckons(kind);
        EXPECT_EQ(returns::form_key(total.spec), returns::form_key(test::folder_form()));
        std::size_t seen = 0;
        for (const auto& given : total.given) {
            const auto sum = sums.find({given.row, given.column});
            const bool is_figure = given.says == returns::Says::number || given.says == returns::Says::pair;
            if (given.says == returns::Says::day) {
                EXPECT_DOUBLE_EQ(given.first, last.at({given.row, given.column}).first) << given.cell;
            }
            if (!is_figure)
                continue;
            ASSERT_NE(sum, sums.end()) << given.cell;
            EXPECT_NEAR(given.first, sum->second.first, 1e-3) << given.cell;
            EXPECT_NEAR(given.second, sum->second.second, 1e-3) << given.cell;
            ++seen;
        }
        EXPECT_EQ(seen, 16U) << "four rows of counts, women, pairs and money";
        for (const auto& deviation : total.deviations)
            EXPECT_FALSE(deviation.error) << deviation.cell << " " << deviation.key;
    }
}

TEST(ReturnsFolder, IsGatheredTheSameInAnyOrder) {
    std::mt19937 random(5);
    auto files = folder().files;
    const returns::Wishes wishes{
        .units = folder().gathered.units, .forms = {test::folder_form()}, .chosen = {}};
    for (int order = 0; order < 5; ++order) {
        std::ranges::shuffle(files, random);
        EXPECT_EQ(returns::gather(files, wishes), folder().gathered);
    }
}
