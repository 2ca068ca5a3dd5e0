// SPDX-License-Identifier: MPL-2.0
// Whom and until when a superior's paper asks, as it is shown; and what our plan begins with.
#include "bare_text.hpp"
#include "data.hpp"
#include "superior_paper.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

/// The paper with these lines in place of its second section.
std::string asking(const std::string& lines) {
    auto text = theirs;
    const auto from = text.find("1. Văn phòng Tỉnh uỷ theo dõi"), to = text.find("Nơi nhận:");
    return text.replace(from, to - from, lines);
}

plan::IssuingOffice committee() {
    plan::IssuingOffice office;
    office.family = "state";
    office.issuer = "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG";
    office.issuer_in_text = "Ủy ban nhân dân xã Nậm Hương";
    office.number_issuer = "UBND";
    return office;
}

std::vector<std::string> for_us(const plan::Superior& superior) {
    std::vector<std::string> found;
    for (const auto& task : superior.tasks)
        if (task.for_us)
            found.push_back(task.words);
    return found;
}

plan::Superior read_by(const plan::IssuingOffice& ours, const std::string& text) {
    return plan::read_superior(read(text), ours, gazetteer(), grammar::Date{2026, 6, 10});
}

} // namespace

TEST(SuperiorTasks, ADeadlineThatComesAgainIsToldAsWritten) {
    const auto found =
        superior(asking("1. Các chi bộ báo cáo kết quả trồng cây trước ngày 18 hằng tháng.\n")).tasks;
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_THAT(found.front().repeated, ElementsAre("trước ngày 18 hằng tháng"));
    EXPECT_THAT(found.front().due, IsEmpty());
}

TEST(SuperiorTasks, WhoAndWhenBelowATaskAreNoTasks) {
    const auto found =
        superior(asking("1. Các chi bộ trồng cây ven suối.\n- Đơn vị chủ trì: Các chi bộ; "
                        "Đơn vị phối hợp: Các địa phương.\n- Đơn vị phối hợp: các chi bộ.\n- Thời "
                        "gian hoàn thành: trước ngày 20/8/2026.\n"))
            .tasks;
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found.front().words, "Các chi bộ trồng cây ven suối.");
    EXPECT_THAT(found.front().due, ElementsAre(grammar::Date{2026, 8, 20}));
}

TEST(SuperiorTasks, BelowTheNameOfABodySayWhoseTheyAre) {
    const auto found = superior(theirs).tasks;
    ASSERT_THAT(found, SizeIs(3));
    EXPECT_EQ(found[0].whose, "") << "the sentence names it";
    EXPECT_EQ(found[1].whose, "Đảng uỷ các xã, phường");
    EXPECT_EQ(found[2].whose, "Đảng uỷ các xã, phường");
}

TEST(SuperiorTasks, OfThePeoplesCommitteeAreNotThoseOfThePartysOffice) {
    const auto text =
        asking("1. UBND các xã, phường trồng cây.\n2. Uỷ ban nhân dân các xã\n- Chăm cây.\n3. Đảng "
               "uỷ các xã, phường chọn đất.\n");
    EXPECT_THAT(for_us(read_by(commune(), text)), ElementsAre("Đảng uỷ các xã, phường chọn đất."));
    EXPECT_THAT(for_us(read_by(committee(), text)),
                testing::IsSupersetOf({"UBND các xã, phường trồng cây.", "Chăm cây."}));
}

namespace {

plan::PlanSpec begun(const plan::Superior& from, const plan::IssuingOffice& ours) {
    return plan::begin_from(from, ours, {}, false, [](const auto&) { return std::nullopt; },
                            {"thực hiện {citation}", "{citation}", "{paper}", "", "", {"MỘT", "HAI"}});
}

} // namespace

TEST(BeginFromSuperior, HasASubjectThatBeginsWithACapital) {
    EXPECT_TRUE(begun(superior(theirs), commune()).subject.starts_with("Thực hiện Kế hoạch số 27-KH/TU"));
}

TEST(BeginFromSuperior, ReportsToTheIssuer) {
    auto ours = commune();
    ours.recipients = {{"Các chi bộ", ""}};
    const auto spec = begun(superior(theirs), ours);
    ASSERT_THAT(spec.recipients, SizeIs(2));
    EXPECT_EQ(plan::line_of(spec.recipients.front()), "Ban Thường vụ Tỉnh uỷ (b/c)");
    ours.recipients = {{"Ban Thường vụ Tỉnh ủy Lam Giang", "b/c"}};
    EXPECT_THAT(begun(superior(theirs), ours).recipients, SizeIs(1)) << "known already";
}

} // namespace kehoach::test
