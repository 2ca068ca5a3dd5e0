// SPDX-License-Identifier: MPL-2.0
// A workbook of results, stored: in whatever order returns came, and wherever somebody stopped on the way, it is the
// same, cell by cell, formula by formula, look by look, source by source.
#include "asked_number.hxx"
#include "calc/access.hxx"
#include "calc/kept_text.hxx"
#include "calc/sheets.hxx"
#include "office/refused.hxx"
#include "results_ground.hxx"
#include "returns/result_book.hpp"
#include "session/make.hxx"
#include "stored_book.hxx"
#include "text/work.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <random>

using namespace kehoach;
using test::argument;
using test::new_folder;
using test::result_of;
using test::returned;
using test::url;
namespace fs = std::filesystem;

namespace {

/// What is in it once it is stored, and what it remembers of where that came from. The sheets that tell when something
/// was done are left out, and so is that of the memory, which is looked at beside.
struct Stored {
    std::map<std::string, std::vector<std::string>> sheets;
    std::string memory;
    bool operator==(const Stored&) const = default;
};

Stored stored(const test::Model& result, const std::string& name) {
    using Kind = returns::BookSheet::Kind;
    std::set<std::string> without{"kehoach"};
    for (const Kind kind : {Kind::changes, Kind::log})
        without.insert(calc::sheet_named(result, returns::name_of(kind)));
    return {test::stored_book(test::store(result, name.c_str()), without), calc::kept_text(result)};
}

/// The first line in which they differ.
std::string difference(const Stored& wanted, const Stored& got) {
    for (const auto& [sheet, lines] : wanted.sheets) {
        const auto other = got.sheets.find(sheet);
        if (other == got.sheets.end())
            return "no sheet " + sheet;
        const auto [ours, theirs] = std::ranges::mismatch(lines, other->second);
        if (ours != lines.end() || theirs != other->second.end())
            return sheet + "\n" + (ours == lines.end() ? "" : *ours) + "\n" +
                   (theirs == other->second.end() ? "" : *theirs);
    }
    return wanted.sheets.size() != got.sheets.size() ? "more sheets" : wanted.memory == got.memory ? "" : "memory";
}

class ResultOrders : public testing::Test {
protected:
    ResultOrders() {
        for (const char* const unit : {"Xã An", "Xã Bình", "Xã Cường", "Xã Dũng", "Xã Em", "Xã Phú"})
            urls.push_back(returned(folder, unit, {static_cast<double>(urls.size() + 1), 2}));
        returned(folder / "gửi lại", "Xã Bình", {7}); // another version of one: a question
        urls.push_back(url(folder / "gửi lại" / "Xã Bình.ods"));
        std::ofstream(folder / "hỏng.ods") << "no workbook";
        urls.push_back(url(folder / "hỏng.ods"));
    }

    static fs::path made() {
        const fs::path folder = new_folder("returns");
        fs::create_directories(folder / "gửi lại");
        return folder;
    }

    /// The first alone is not the one that nobody can read: no result would come of it.
    void shuffle() {
        do
            std::ranges::shuffle(urls, random);
        while (urls.front() == url(folder / "hỏng.ods"));
    }

    const fs::path folder = made();
    std::vector<std::string> urls;
    std::mt19937 random{11};
};

} // namespace

TEST_F(ResultOrders, GiveTheSameStoredWorkbook) {
    const Stored wanted = stored(result_of(urls), "wanted.ods");
    ASSERT_GE(wanted.sheets.size(), 4U) << "form, units, receipts, deviations";
    for (int order = 0; order < test::asked_number("KEHOACH_ORDERS", 3); ++order) {
        shuffle();
        const auto middle = urls.begin() + 1 + static_cast<std::ptrdiff_t>(random() % (urls.size() - 1));
        const auto result = result_of({urls.begin(), middle});
        test::json_of(run(result, "Refresh", {argument("Urls", std::vector<std::string>(middle, urls.end()))}));
        const Stored got = stored(result, "got.ods");
        ASSERT_EQ(difference(wanted, got), "") << order;
    }
}

TEST_F(ResultOrders, GiveTheSameWhereSomebodyStoppedAndWentOn) {
    const Stored wanted = stored(result_of(urls), "wanted.ods");
    const auto context = test::office().context();
    int stopped = 0;
    for (int order = 0; order < test::asked_number("KEHOACH_ORDERS", 3); ++order) {
        shuffle();
        const auto result = result_of({urls.front()});
        for (std::size_t known = 1; known < urls.size(); known += 3) {
            const std::vector<std::string> more(urls.begin() + static_cast<std::ptrdiff_t>(known),
                                                urls.begin() + static_cast<std::ptrdiff_t>(std::min(known + 3, urls.size())));
            int left = static_cast<int>(random() % 12);
            const text::Watch watch([&] { return left-- > 0; });
            try {
                session::refresh_result(context, result, more, {.fresh = [](const auto&) { return false; }});
            } catch (const office::Refused&) {
                ++stopped;
            }
        }
        const std::vector<std::string> rest(urls.begin() + 1, urls.end());
        session::refresh_result(context, result, rest, {});
        ASSERT_EQ(difference(wanted, stored(result, "got.ods")), "") << order;
    }
    EXPECT_GE(stopped, 3);
}
