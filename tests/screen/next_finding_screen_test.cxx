// SPDX-License-Identifier: MPL-2.0
// From finding to finding by key or menu, in the order of the text.
#include "filled_form.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "sheet_table.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRangeCompare.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::StartsWith;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

using Range = Ref<css::text::XTextRange>;

Range cursor(const Model& model) {
    return Range(
        Ref<css::text::XTextViewCursorSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
            ->getViewCursor(),
        css::uno::UNO_QUERY_THROW);
}

void put_cursor_at(const Model& model, const Range& place) {
    Ref<css::text::XTextViewCursorSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(place, false);
}

/// As the menu or a key calls it.
std::string go(const Model& model, const char* command) {
    rtl::OUString finding;
    Dispatched(model, std::string("org.kehoach:") + command).get().Result >>= finding;
    return office::utf8(finding);
}

/// Words of the chosen row.
std::string chosen(const Model& model) {
    for (const auto& group : rows(model)) {
        const Ref<css::accessibility::XAccessibleSelection> selection(group, css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i)
            if (selection->isAccessibleChildSelected(i))
                return name_of(group->getAccessibleChild(i)->getAccessibleContext());
    }
    return {};
}

/// Which of how many the panel says it is; as a pair of numbers.
std::pair<int, int> numbers(const Model& model) {
    const auto said = status(model, "next.at");
    const auto digits = said.find_first_of("0123456789");
    if (digits == std::string::npos)
        return {};
    const auto second = said.find_first_of("0123456789", said.find_first_not_of("0123456789", digits));
    return {std::stoi(said.substr(digits)), std::stoi(said.substr(second))};
}

} // namespace

TEST(NextFinding, ChecksFirstAndGoesThroughTheTextToItsEndAndRound) {
    told([] {
        const auto document = faulty_plan();
        const auto text = document.as<css::text::XTextDocument>()->getText();
        const Ref<css::text::XTextRangeCompare> compare(text, css::uno::UNO_QUERY_THROW);
        put_cursor_at(document, text->getStart());
        const auto first = go(document, "NextFinding");
        ASSERT_FALSE(first.empty());
        const auto count = numbers(document).second;
        ASSERT_GT(count, 3);
        EXPECT_EQ(numbers(document).first, 1);
        std::set<std::string> seen{first};
        for (int i = 2; i <= count; ++i) {
            const auto before = cursor(document)->getStart();
            EXPECT_TRUE(seen.insert(go(document, "NextFinding")).second) << i;
            EXPECT_GE(compare->compareRegionStarts(before, cursor(document)->getStart()), 0) << i;
            EXPECT_EQ(numbers(document), std::pair(i, count));
        }
        EXPECT_EQ(go(document, "NextFinding"), first);
        EXPECT_TRUE(reads(panel_of(document), words("next.round.forward")));
        const auto last = go(document, "PreviousFinding");
        EXPECT_NE(last, first);
        EXPECT_EQ(numbers(document), std::pair(count, count));
        EXPECT_TRUE(reads(panel_of(document), words("next.round.back")));
    });
}

TEST(NextFinding, GoesFromTheCursorAndChoosesTheRow) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        put_cursor_at(document, found(document, "KẾ HOẠCH")->getStart());
        const auto entry =
            find(find(window_of(document), role::MENU, menu_title_of_bar("org.kehoach.writer")),
                 role::MENU_ITEM, menu_title("PreviousFinding"));
        press(entry);
        ASSERT_TRUE(wait_until("a finding", [&] { return numbers(document).first > 0; }));
        const auto said = status(document, "next.at");
        const auto row = chosen(document);
        EXPECT_THAT(said, HasSubstr(row.substr(0, row.find(" (")))) << "the row of the list is another one";
        const auto before = numbers(document).first;
        go(document, "NextFinding");
        EXPECT_EQ(numbers(document).first, before + 1);
        go(document, "PreviousFinding");
        EXPECT_EQ(numbers(document).first, before);
    });
}

TEST(NextFinding, LooksAgainWhereTheTextWasChanged) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        put_cursor_at(document, found(document, "Giao Văn")->getStart());
        go(document, "PreviousFinding");
        const auto before = numbers(document);
        found(document, "theo dõi, báo")->setString("theo dõi , báo");
        put_cursor_at(document, found(document, "Giao Văn")->getStart());
        go(document, "NextFinding");
        EXPECT_GT(numbers(document).second, before.second);
        EXPECT_EQ(office::utf8(cursor(document)->getString()).find("Giao"), std::string::npos);
    });
}

TEST(NextFinding, SaysWhereThereIsNothing) {
    told([] {
        const auto document = OpenDocument::writer(false);
        document.as<css::text::XTextDocument>()->getText()->setString("");
        EXPECT_EQ(go(document, "NextFinding"), "");
        EXPECT_TRUE(
            wait_until("that nothing is there", [&] { return !status(document, "next.none").empty(); }));
    });
}

TEST(NextFinding, GoesFromCellToCellInAWorkbook) {
    told([] {
        const auto book = shown_form();
        const std::string wrong = "B" + std::to_string(first_year + 1);
        type_into(book, wrong, "25 người");
        type_into(book, "C" + std::to_string(first_year + 2), "ba người");
        const auto first = go(book, "NextFinding");
        ASSERT_FALSE(first.empty());
        const auto count = numbers(book).second;
        ASSERT_GT(count, 1);
        EXPECT_EQ(selected_cell(book), wrong);
        std::set<std::string> seen{first};
        for (int i = 2; i <= count; ++i)
            EXPECT_TRUE(seen.insert(go(book, "NextFinding")).second) << i;
        EXPECT_EQ(go(book, "NextFinding"), first);
        EXPECT_EQ(selected_cell(book), wrong);
        EXPECT_TRUE(reads(panel_of(book), words("next.round.forward")));
        select_cells(book, "A1:A1");
        EXPECT_EQ(go(book, "NextFinding"), first) << "it goes from the cursor";
    });
}
