// SPDX-License-Identifier: MPL-2.0
#include "form/number_formulas.hpp"
#include "form/table_reading.hpp"
#include "sample_form.hpp"
#include "text/words.hpp"

#include <gmock/gmock.h>

namespace kehoach::form {

namespace {

/// Rows of cells between bars, nothing merged.
TextGrid plain(const std::vector<std::string>& rows) {
    TextGrid grid;
    for (const std::string& row : rows) {
        int column = 0;
        for (const auto cell : text::split(row, '|'))
            grid.cells.push_back({grid.rows, column++, 1, 1, std::string(cell), false});
        grid.columns = std::max(grid.columns, column);
        ++grid.rows;
    }
    return grid;
}

TableReading read(const TextGrid& grid) {
    return read_table(grid, table_words()).value();
}

const Understood& only(const TableReading& reading, Understood::What what, int column = -1) {
    const Understood* found = nullptr;
    for (const Understood& one : reading.understood)
        if (one.what == what && one.column == column)
            found = found == nullptr ? &one : throw std::runtime_error("more than one");
    return found == nullptr ? throw std::runtime_error("none") : *found;
}

const Column& leaf(const TableReading& reading, std::size_t at) {
    return *leaves(reading.form.columns).at(at);
}

} // namespace

TEST(NumberFormulas, AddTakeOffAndDivideNamedColumns) {
    const auto found = number_formulas({"A", "1", "2", "3=1+2", "(4)=(3):(1)x100", "5=9+1", "6=3-2"});
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].column, 3);
    EXPECT_THAT(found[0].sum, testing::ElementsAre(1, 2));
    EXPECT_EQ(found[1].numerator, 3);
    EXPECT_EQ(found[1].denominator, 1);
    EXPECT_TRUE(found[1].percent);
    EXPECT_TRUE(found[2].is_unclear()) << "there is no 9";
    EXPECT_THAT(found[3].sum, testing::ElementsAre(3));
    EXPECT_THAT(found[3].less, testing::ElementsAre(2));
}

TEST(NumberFormulas, ReadAHundredInAnyOfItsPlaces) {
    for (const char* const formula :
         {"3=2/1*100", "(3)=(2)/(1)*100", "(3)=(2)*100/(1)", "3=(2/1)x100%", "(3) = (2) : (1) %"}) {
        const auto found = number_formulas({"1", "2", formula});
        ASSERT_EQ(found.size(), 1U) << formula;
        EXPECT_TRUE(found[0].percent) << formula;
        EXPECT_EQ(found[0].numerator, 1) << formula;
        EXPECT_EQ(found[0].denominator, 0) << formula;
    }
}

TEST(NumberFormulas, LeaveWhatTheyDoNotUnderstandToAPerson) {
    for (const char* const formula :
         {"(5)=(1)-((2)+(3))", "5=2x3", "5=(2+3)/1", "5=2/1/3", "5=1", "5=2-", "5=1+2*100"}) {
        const auto found = number_formulas({"1", "2", "3", "4", formula});
        ASSERT_EQ(found.size(), 1U) << formula;
        EXPECT_TRUE(found[0].is_unclear()) << formula;
    }
}

TEST(UnderstoodTable, TakesSharesAndDifferencesFromFormulasUnderItsHeads) {
    const auto reading =
        read(plain({"TT|Loại|Giao|Làm|So sánh|Còn lại|Bình quân",
                    "A|B|(1)|(2)|(3)=(2)/(1)*100|(4)=(1)-(2)|(5)=(2)/(1)", "1|Thư|||||", "2|Báo|||||"}));
    EXPECT_EQ(leaf(reading, 4).kind, ColumnKind::percent);
    EXPECT_EQ(leaf(reading, 4).numerator, "c4");
    EXPECT_EQ(leaf(reading, 4).denominator, "c3");
    EXPECT_EQ(reading.certainty_of(4), Certainty::sure);
    EXPECT_EQ(leaf(reading, 5).kind, ColumnKind::count);
    EXPECT_THAT(leaf(reading, 5).sum_of, testing::ElementsAre("c3"));
    EXPECT_THAT(leaf(reading, 5).less, testing::ElementsAre("c4"));
    EXPECT_EQ(reading.certainty_of(6), Certainty::likely) << "it may be so many for each";
    const auto counted = read(plain({"TT|Loại|Số giao|Số làm|Số bình quân", "A|B|1|2|3=2/1", "1|Thư|||"}));
    EXPECT_EQ(leaf(counted, 4).kind, ColumnKind::count);
    EXPECT_EQ(only(counted, Understood::What::kind, 4).why, "form.why.formula");
    EXPECT_EQ(counted.certainty_of(4), Certainty::open);
}

TEST(UnderstoodTable, GivesTheMeasuresOfItsRowsToTheForm) {
    const auto reading =
        read(plain({"TT|Chỉ tiêu|ĐVT|Kế hoạch|Thực hiện", "I|Tổ chức||||", "1|Kết nạp|người|||",
                    "2|Họp|cuộc|||", "II|Tuyên truyền||||", "1|Tin, bài|bài|||"}));
    EXPECT_EQ(leaf(reading, 2).kind, ColumnKind::given);
    EXPECT_THAT(leaf(reading, 2).given, testing::ElementsAre("người", "cuộc", "bài"));
    EXPECT_EQ(reading.certainty_of(2), Certainty::sure);
    const auto some = read(plain({"Chỉ tiêu|Đơn vị tính|Kết quả", "Thu|triệu đồng|", "Chi||", "Dư|%|"}));
    EXPECT_THAT(leaf(some, 1).given, testing::ElementsAre("triệu đồng", "", "%"));
    EXPECT_EQ(some.certainty_of(1), Certainty::likely);
    const auto blank = read(plain({"Chỉ tiêu|ĐVT|Kết quả", "Thu||", "Chi||"}));
    EXPECT_EQ(leaf(blank, 1).kind, ColumnKind::text);
    const auto nameless = read(plain({"Chỉ tiêu|ĐVT|Kết quả", "|người|", "||"}));
    EXPECT_EQ(leaf(nameless, 1).kind, ColumnKind::text) << "words of rows without names";
}

TEST(UnderstoodTable, TakesSumsAndSharesFromItsRowOfNumbers) {
    const auto reading =
        read(plain({"TT|Loại|Gần|Xa|Gộp|Tỷ lệ", "A|B|1|2|3=1+2|4=1/3", "1|Thư||||", "2|Báo||||"}));
    EXPECT_EQ(reading.header_rows, 2);
    EXPECT_THAT(leaf(reading, 4).sum_of, testing::ElementsAre("c3", "c4"));
    EXPECT_EQ(leaf(reading, 5).numerator, "c3");
    EXPECT_EQ(leaf(reading, 5).denominator, "c5");
    EXPECT_EQ(only(reading, Understood::What::share, 5).certainty, Certainty::sure);
    EXPECT_EQ(reading.form.rows.items.size(), 2U);
}

TEST(UnderstoodTable, HasHeadsThatReachNoFurtherThanTheOneAbove) {
    const auto reading =
        read(plain({"Năm|Huyện||||Xã|", "|Họp||Thăm||Họp|Thăm", "|Số|Giờ|Số|Giờ||", "2024||||||"}));
    ASSERT_EQ(depth(reading.form.columns), 3);
    ASSERT_EQ(reading.form.columns.size(), 3U);
    EXPECT_EQ(reading.form.columns[1].children.size(), 2U);
    EXPECT_EQ(leaves(reading.form.columns[1].children).size(), 4U);
    EXPECT_EQ(leaves(reading.form.columns[2].children).size(), 2U);
}

TEST(UnderstoodTable, GivesNoHeadTheColumnsOfTheNextOneAbove) {
    const auto reading = read(plain({"Năm|Huyện||Xã|", "|Họp|||Thăm", "|Số|Giờ|Số|Giờ", "2024||||"}));
    ASSERT_EQ(reading.form.columns.size(), 3U);
    EXPECT_EQ(leaves(reading.form.columns[1].children).size(), 2U);
    EXPECT_EQ(reading.form.columns[2].children.size(), 2U);
}

TEST(UnderstoodTable, OffersTheWordsThatItsCellsHold) {
    const auto reading = read(plain({"Chi bộ|Họp đầu tháng", "Thượng|Có", "Hạ|Không"}));
    EXPECT_EQ(leaf(reading, 1).kind, ColumnKind::choice);
    EXPECT_THAT(leaf(reading, 1).choices, testing::ElementsAre("Có", "Không"));
    EXPECT_EQ(only(reading, Understood::What::kind, 1).certainty, Certainty::likely);
    EXPECT_EQ(only(reading, Understood::What::kind, 1).why, "form.why.cells");
}

// A column of names among the parts: whether they are all there cannot be told.
TEST(UnderstoodTable, IsNotSureOfASumThatLeavesOutAColumn) {
    TextGrid grid = plain({"Năm|Giấy khen||||", "|Tỉnh|Ghi chú|Xã|Huyện|Cộng", "2024|||||"});
    const auto doubtful = read(grid);
    EXPECT_THAT(leaf(doubtful, 5).sum_of, testing::ElementsAre("c2", "c4", "c5"));
    EXPECT_EQ(only(doubtful, Understood::What::sum, 5).certainty, Certainty::likely);
    grid = plain({"Năm|Số giấy khen|||", "|Tỉnh|Xã|Huyện|Cộng", "2024||||"});
    EXPECT_EQ(only(read(grid), Understood::What::sum, 4).certainty, Certainty::sure);
}

TEST(UnderstoodTable, IsSureOfAShareOnlyWhereDoneStandsBehindDue) {
    const auto certainty = [](const std::string& heads) {
        return only(read(plain({heads, "Lúa|||"})), Understood::What::share, 3).certainty;
    };
    EXPECT_EQ(certainty("Cây|Kế hoạch|Thực hiện|Tỷ lệ (%)"), Certainty::sure);
    EXPECT_EQ(certainty("Cây|Kế hoạch|Gieo|Tỷ lệ (%)"), Certainty::likely);
    EXPECT_EQ(certainty("Cây|Kế hoạch|Thực hiện|Tỷ lệ che phủ (%)"), Certainty::likely);
    EXPECT_EQ(certainty("Cây|Vụ xuân|Vụ mùa|Tăng (%)"), Certainty::open);
}

TEST(UnderstoodTable, TakesTheLineAboveForWhatItsFiguresAreIn) {
    TextGrid grid = plain({"Khoản|Xuân|Thu", "Quỹ hè||", "Quỹ tết||"});
    grid.above = {"Biểu 2", "THU QUỸ", "(Đơn vị tính: nghìn đồng)"};
    grid.below = {"Ghi chú: tạm tính"};
    const auto reading = read(grid);
    EXPECT_EQ(reading.form.code, "Biểu 2");
    EXPECT_EQ(reading.form.title, "THU QUỸ");
    EXPECT_EQ(reading.measure, "(Đơn vị tính: nghìn đồng)");
    EXPECT_EQ(reading.form.note, "(Đơn vị tính: nghìn đồng). Ghi chú: tạm tính");
}

TEST(UnderstoodTable, KeepsLinesThatWereSelectedWithItOutOfItsRows) {
    const auto reading = read(plain(
        {"Mẫu 1||", "SỐ BUỔI HỌC||", "Thôn|Số buổi|Ghi chú", "Thượng||", "Tổng||", "Ghi chú: chưa đủ||"}));
    EXPECT_EQ(reading.form.code, "Mẫu 1");
    EXPECT_EQ(reading.form.title, "SỐ BUỔI HỌC");
    EXPECT_EQ(reading.form.total, "Tổng");
    EXPECT_EQ(reading.form.note, "Ghi chú: chưa đủ");
    EXPECT_THAT(reading.form.rows.items, testing::ElementsAre("Thượng"));
}

TEST(UnderstoodTable, DropsSubtotalsThatHeadingsCarryAndSaysSo) {
    const auto reading = read(
        plain({"TT|Khối|Số người", "I|Xã|", "1|Thượng|", "|Cộng I|", "II|Phường|", "1|Trung|", "|Cộng II|"}));
    ASSERT_EQ(reading.form.rows.groups.size(), 2U);
    EXPECT_THAT(reading.form.rows.groups[0].items, testing::ElementsAre("Thượng"));
    const auto dropped =
        std::count_if(reading.understood.begin(), reading.understood.end(),
                      [](const auto& one) { return one.what == Understood::What::subtotal; });
    EXPECT_EQ(dropped, 2);
}

TEST(UnderstoodTable, LeavesRowsOfSeveralLevelsOpen) {
    const auto reading = read(
        plain({"TT|Nội dung|Số cuộc", "A|Đảng|", "I|Kiểm tra|", "1|Chi bộ|", "II|Giám sát|", "1|Cấp uỷ|"}));
    EXPECT_TRUE(reading.form.rows.groups.empty());
    EXPECT_EQ(reading.form.rows.items.size(), 5U);
    EXPECT_EQ(only(reading, Understood::What::rows).certainty, Certainty::open);
}

} // namespace kehoach::form
