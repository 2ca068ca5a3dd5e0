// SPDX-License-Identifier: MPL-2.0
// Faults of tables in appendices, in words and figures of our own.
#include "papers.hpp"

#include <algorithm>
#include <array>

namespace kehoach::test {

namespace {

using Found = std::optional<Attached>;

template<std::size_t size>
std::string pick(const std::array<const char*, size>& words, std::size_t turn) {
    return words.at(turn % size);
}

constexpr std::array titles{"KẾT QUẢ TUYÊN TRUYỀN",  "SỐ LIỆU HỌC TẬP",   "KẾT QUẢ KIỂM TRA",
                            "SỐ LƯỢNG BÁO CÁO VIÊN", "KẾT QUẢ TRỒNG CÂY", "TÌNH HÌNH NHÀ VĂN HOÁ",
                            "SỐ LIỆU HỘI NGHỊ"};
constexpr std::array units{"Bản Mòng", "Nà Sái", "Suối Cát", "Bản Lau", "Nậm Hương", "Phú Thịnh"};
constexpr std::array figures{"Số cuộc", "Số buổi", "Số hội nghị", "Lượt người", "Số lớp"};

std::string behind(const std::string& profile, const std::string& text, std::size_t turn,
                   const std::string& table, const std::string& tail = {}) {
    return text + "\n" + appendix(profile, "Phụ lục", pick(titles, turn) + tail) + table;
}

std::string years(int first, int last, int skipped = 0, std::size_t tabs = 2) {
    std::string rows;
    for (int year = first; year <= last; ++year)
        if (year != skipped)
            rows += std::to_string(year) + std::string(tabs, '\t') + "\n";
    return rows;
}

int first_year(std::size_t turn) {
    return 2008 + static_cast<int>(turn % 9);
}

/// So many cells for each group of heads; where the lowest row has a group less, the last ones are squeezed.
std::vector<std::size_t> cells_of_groups(std::size_t groups, std::size_t leaves, bool wrong) {
    std::vector<std::size_t> cells(groups, leaves);
    for (std::size_t lost = 0; wrong && lost < leaves; ++lost)
        --cells[groups - 1 - lost % std::min<std::size_t>(groups, 4)];
    return cells;
}

/// Three rows of heads, as a copied table has them.
Found heads(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const std::size_t bodies = 2 + turn % 3, leaves = 2 + turn / 3 % 2;
    constexpr std::array names{"Cấp uỷ", "Uỷ ban kiểm tra", "Chi bộ", "Đảng bộ"};
    constexpr std::array leaf{"Số cuộc", "Tập thể", "Cá nhân"};
    const auto cells = cells_of_groups(2 * bodies, leaves, wrong);
    std::string top = "Năm", middle, lowest;
    std::size_t low = 0;
    for (std::size_t group = 0; group < cells.size(); ++group) {
        const std::string head = group % 2 == 0 ? "Kiểm tra" : "Giám sát";
        top += (group % 2 == 0 ? "\t" + std::string(names.at(group / 2)) : "\t") +
               std::string(cells[group] - 1, '\t');
        middle += "\t" + head + std::string(cells[group] - 1, '\t');
        for (std::size_t i = 0; i < cells[group]; ++i)
            lowest += "\t" + std::string(leaf.at(low++ % leaves));
    }
    const int first = first_year(turn);
    return Attached{behind(profile, text, turn,
                           top + "\n" + middle + "\n" + lowest + "\n" + years(first, first + 4, 0, low)),
                    {}};
}

Found total_among_rows(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const bool named = turn % 2 == 1;
    std::vector<std::string> rows;
    for (int i = 0; i < 5; ++i)
        rows.push_back(named ? std::to_string(i + 1) + "\t" +
                                   pick(units, turn + static_cast<std::size_t>(i)) + "\t"
                             : std::to_string(first_year(turn) + i) + "\t\t");
    constexpr std::array totals{"Tổng\t\t", "Tổng cộng\t\t", "Cộng\t\t", "Tổng số\t\t"};
    const auto at = wrong ? 1 + static_cast<std::ptrdiff_t>(turn / 2 % 4) : 5;
    rows.insert(rows.begin() + at, pick(totals, turn / 2));
    std::string table = named ? "TT\tTên đơn vị\t" : "Năm\tSố hội nghị\t";
    table += pick(figures, turn) + "\n";
    for (const auto& row : rows)
        table += row + "\n";
    return Attached{behind(profile, text, turn, table), {}};
}

/// 72 of 80: 90, with or without its sign.
struct Row {
    int part, whole, percent;
};
constexpr std::array<Row, 6> shares{
    {{72, 80, 90}, {45, 50, 90}, {66, 75, 88}, {30, 40, 75}, {19, 20, 95}, {51, 60, 85}}};

std::string share(const Row& row, std::size_t turn, bool wrong) {
    constexpr std::array off{-8, 3, 10, -15, 5};
    const int said = row.percent + (wrong ? off.at(turn % off.size()) : 0);
    return std::to_string(said) + (turn % 3 == 0 ? "%" : turn % 3 == 1 ? "" : ",0");
}

Found percent_of_a_pair(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    std::string table = "Năm\tĐảng viên\t\tQuần chúng\t\n\tSố học tập/tổng số\t%\tSố học tập/tổng số\t%\n";
    for (std::size_t i = 0; i < 4; ++i) {
        const auto &a = shares.at((turn + i) % shares.size()), &b = shares.at((turn + i + 2) % shares.size());
        const auto pair = [](const Row& row) {
            return std::to_string(row.part) + "/" + std::to_string(row.whole);
        };
        table += std::to_string(first_year(turn) + static_cast<int>(i)) + "\t" + pair(a) + "\t" +
                 share(a, turn, wrong && i == turn % 4) + "\t" + pair(b) + "\t" + share(b, turn, false) +
                 "\n";
    }
    return Attached{behind(profile, text, turn, table), {}};
}

Found percent_of_two_columns(const std::string& profile, const std::string& text, std::size_t turn,
                             bool wrong) {
    const bool part_first = turn % 2 == 0;
    std::string table = part_first ? "TT\tTên đơn vị\tSố tham gia\tTổng số\tTỷ lệ (%)\n"
                                   : "TT\tTên đơn vị\tTổng số\tSố tham gia\tTỷ lệ (%)\n";
    for (std::size_t i = 0; i < 5; ++i) {
        const auto& row = shares.at((turn + i) % shares.size());
        const auto part = std::to_string(row.part), whole = std::to_string(row.whole);
        table += std::to_string(i + 1) + "\t" + pick(units, turn + i) + "\t" + (part_first ? part : whole) +
                 "\t" + (part_first ? whole : part) + "\t" + share(row, turn, wrong && i == turn % 5) + "\n";
    }
    return Attached{behind(profile, text, turn, table), {}};
}

Found period_of_the_title(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const int first = first_year(turn) - 2, last = first + 5 + static_cast<int>(turn % 4);
    const int from = wrong && turn % 3 != 1 ? first - 1 : first;
    const int to = wrong && turn % 3 != 0 ? last - 1 : last; // both: all of it moved
    constexpr std::array between{" - ", "-", " – ", " ĐẾN NĂM "};
    const std::string tail = (turn % 2 == 0 ? " GIAI ĐOẠN " : " TỪ NĂM ") + std::to_string(from) +
                             pick(between, turn) + std::to_string(to);
    return Attached{behind(profile, text, turn,
                           "Năm\tSố hội nghị\t" + pick(figures, turn) + "\n" + years(first, last), tail),
                    {}};
}

Found year_left_out(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const int first = first_year(turn), last = first + 6;
    return Attached{behind(profile, text, turn,
                           "Năm\tSố hội nghị\t" + pick(figures, turn) + "\n" +
                               years(first, last, wrong ? first + 1 + static_cast<int>(turn % 5) : 0) +
                               "Tổng\t\t\n"),
                    {}};
}

Found year_of_the_note(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const int first = first_year(turn), last = first + 5;
    constexpr std::array notes{"Ghi chú: Số liệu năm $ tính đến thời điểm báo cáo.",
                               "Ghi chú: Năm $ tính 09 tháng.", "Ghi chú: Số liệu tính đến hết năm $."};
    auto note = pick(notes, turn);
    note.replace(note.find('$'), 1, std::to_string(wrong ? first + static_cast<int>(turn % 4) : last));
    return Attached{
        behind(profile, text, turn,
               "Năm\tSố hội nghị\t" + pick(figures, turn) + "\n" + years(first, last) + "\n" + note + "\n"),
        {}};
}

/// The row of sums adds one column up wrongly; rows bear numbers, or are names beside a column that is right.
Found sum_of_a_column(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    const bool counted = turn % 2 == 0;
    std::string table = counted ? "TT\tTên đơn vị\tSố hộ\tSố cây\n" : "Tên đơn vị\tSố hộ\tSố cây\n";
    std::size_t houses = 0, trees = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::size_t here = 20 + (turn * 7 + i * 13) % 60, planted = 300 + (turn * 31 + i * 170) % 600;
        houses += here;
        trees += planted;
        table += (counted ? std::to_string(i + 1) + "\t" : "") + pick(units, turn + i) + "\t" +
                 std::to_string(here) + "\t" + std::to_string(planted) + "\n";
    }
    table += (counted ? "\tTổng\t" : "Tổng\t") + std::to_string(houses) + "\t" +
             std::to_string(trees + (wrong ? 10 + turn % 5 * 20 : 0)) + "\n";
    return Attached{behind(profile, text, turn, table), {}};
}

/// Shares of the total in a column, of which one is not.
Found share_of_the_total(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    constexpr std::array<int, 4> parts{10, 20, 30, 40};
    const int whole = 100 * (2 + static_cast<int>(turn % 7));
    std::string table = "Tên đơn vị\tSố cây\tCơ cấu (%)\n";
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int percent = parts.at((turn + i) % parts.size());
        table += pick(units, turn + i) + "\t" + std::to_string(whole * percent / 100) + "\t" +
                 std::to_string(percent + (wrong && i == turn % 4 ? 5 : 0)) + "\n";
    }
    return Attached{behind(profile, text, turn, table + "Cộng\t" + std::to_string(whole) + "\t100\n"), {}};
}

} // namespace

std::vector<AttachedFault> table_kinds() {
    return {{"heads_ask_for_more", "kehoach-3-4", heads},
            {"total_among_rows", "kehoach-3-5", total_among_rows},
            {"percent_of_a_pair", "kehoach-3-6", percent_of_a_pair},
            {"percent_of_two_columns", "kehoach-3-6", percent_of_two_columns},
            {"period_of_the_title", "kehoach-3-7", period_of_the_title},
            {"year_left_out", "kehoach-3-1", year_left_out},
            {"year_of_the_note", "kehoach-3-3", year_of_the_note},
            {"sum_of_a_column", "kehoach-3-9", sum_of_a_column},
            {"share_of_the_total", "kehoach-3-6", share_of_the_total}};
}

} // namespace kehoach::test
