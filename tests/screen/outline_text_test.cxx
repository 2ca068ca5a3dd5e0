// SPDX-License-Identifier: MPL-2.0
// What people type into the sections of the dialog, and the way back. No office needed.
#include "faces/outline_text.hxx"

#include <gtest/gtest.h>

using kehoach::plan::Item;
using namespace kehoach::faces;
using Kind = Item::Kind;

namespace {

Item heading(std::string text, std::vector<Item> items = {}) {
    return {Kind::heading, std::move(text), std::move(items)};
}
Item numbered(std::string text, std::vector<Item> items = {}) {
    return {Kind::numbered, std::move(text), std::move(items)};
}
Item bullet(std::string text, std::vector<Item> items = {}) {
    return {Kind::bullet, std::move(text), std::move(items)};
}
Item sub(std::string text) {
    return {Kind::sub_bullet, std::move(text), {}};
}
Item plain(std::string text) {
    return {Kind::paragraph, std::move(text), {}};
}

} // namespace

namespace kehoach::plan {
void PrintTo(const Item& item, std::ostream* out) {
    *out << static_cast<int>(item.kind) << " \"" << item.text << "\" {";
    for (const auto& each : item.items)
        PrintTo(each, out);
    *out << "}";
}
} // namespace kehoach::plan

TEST(OutlineText, NothingIsNothing) {
    EXPECT_TRUE(items_of("").empty());
    EXPECT_TRUE(items_of("\n  \n\t\r\n").empty());
    EXPECT_EQ(text_of({}), "");
}

TEST(OutlineText, MarksMakeLevels) {
    const auto items = items_of("I. MỤC ĐÍCH\n"
                                "1. Mục đích\n"
                                "1.1. Ở xã\n"
                                "a) Cán bộ\n"
                                "Nâng cao chất lượng.\n"
                                "2. Yêu cầu\n"
                                "II. TỔ CHỨC THỰC HIỆN\n");
    const std::vector<Item> expected = {
        heading("MỤC ĐÍCH",
                {heading("Mục đích", {heading("Ở xã", {heading("Cán bộ", {plain("Nâng cao chất lượng.")})})}),
                 heading("Yêu cầu")}),
        heading("TỔ CHỨC THỰC HIỆN")};
    EXPECT_EQ(items, expected);
}

TEST(OutlineText, ASentenceBehindANumberIsAParagraphWithANumber) {
    const auto items =
        items_of("I. NỘI DUNG.\n1. Rà soát văn bản đã ban hành.\n2. Tổng hợp, gồm:\n3. Báo cáo");
    const std::vector<Item> expected = {
        heading("NỘI DUNG.",
                {numbered("Rà soát văn bản đã ban hành."), numbered("Tổng hợp, gồm:"), heading("Báo cáo")})};
    EXPECT_EQ(items, expected);
}

TEST(OutlineText, PlusStandsBelowDashAndBothBelowAnyNumber) {
    const auto items =
        items_of("I. NỘI DUNG\n- Kết quả, gồm:\n+ Số lượng.\n+ Chất lượng.\n- Hạn chế.\n1. Khác");
    const std::vector<Item> expected = {
        heading("NỘI DUNG", {bullet("Kết quả, gồm:", {sub("Số lượng."), sub("Chất lượng.")}),
                             bullet("Hạn chế."), heading("Khác")})};
    EXPECT_EQ(items, expected);
}

TEST(OutlineText, LinesWithoutAMarkAreNeighbours) {
    const std::vector<Item> expected = {plain("Câu đầu."), plain("13h30 họp."), plain("Câu cuối.")};
    EXPECT_EQ(items_of("Câu đầu.\n  13h30 họp. \r\n\nCâu cuối."), expected);
}

TEST(OutlineText, NumbersAreMadeAnew) {
    EXPECT_EQ(text_of(items_of("I. MỘT\n1. a\n1. b\nI. HAI\n1. c\n9.7. d\n9.9. e")),
              "I. MỘT\n1. a\n2. b\nII. HAI\n1. c\n1.1. d\n1.2. e\n");
}

TEST(OutlineText, TheWayBackGivesTheSameItems) {
    const std::vector<Item> items = {
        heading("MỤC ĐÍCH", {plain("Câu mở đầu."), numbered("Câu có số;"), numbered("Câu có số.")}),
        heading("NỘI DUNG",
                {heading("Ở xã",
                         {heading("Sâu hơn",
                                  {heading("Sâu nữa", {heading("Sâu nhất", {bullet("ý", {sub("nhỏ")})})})}),
                          heading("Bên cạnh")}),
                 heading("Ở thôn", {bullet("ý."), bullet("ý nữa.")})}),
        heading("TỔ CHỨC THỰC HIỆN")};
    EXPECT_EQ(items_of(text_of(items)), items);
}
