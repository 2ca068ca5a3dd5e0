// SPDX-License-Identifier: MPL-2.0
// The parts of a document as a person sees them, goes to them and says what a line is.
#include "shown_plan.hxx"
#include "structure.hxx"

#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::Contains;
using testing::ElementsAre;

namespace {

std::string row(const char* role, const char* text) {
    return words("structure.row", {{"role", words(std::string("structure.role.") + role)}, {"text", text}});
}

constexpr const char* sentence = "Nâng cao chất lượng công tác văn thư.";

} // namespace

TEST(Structure, ShowsThePartsInOfficeWordsWithTheTopOnesOpen) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        open_structure(document);
        ASSERT_TRUE(wait_until("the parts", [&] { return !parts_of(document).empty(); }));
        std::vector<std::string> names;
        for (const auto& part : parts_of(document))
            names.push_back(name_of(part));
        EXPECT_THAT(names,
                    ElementsAre(words("structure.part.head"), words("structure.part.content"),
                                words("structure.part.recipients"), words("structure.part.signature")));
        EXPECT_THAT(rows_below(parts_of(document)[0]),
                    Contains(row("subject", "về việc kiểm tra công tác văn thư")));
        EXPECT_THAT(rows_below(parts_of(document)[1]),
                    ElementsAre("I. MỤC ĐÍCH, YÊU CẦU", "III. TỔ CHỨC THỰC HIỆN"));
        EXPECT_THAT(rows_below(parts_of(document)[3]), Contains(row("sign_name", "Nguyễn Văn An")));
    });
}

TEST(Structure, GoesToThePlaceOfARow) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        open_structure(document);
        const auto modifiable = document.as<css::util::XModifiable>();
        modifiable->setModified(false);
        ASSERT_TRUE(choose_part(document, "III. TỔ CHỨC THỰC HIỆN"));
        press(structure_button(document, "structure.goto"));
        EXPECT_TRUE(
            wait_until("the place", [&] { return selected_text(document) == "III. TỔ CHỨC THỰC HIỆN"; }));
        EXPECT_FALSE(modifiable->isModified()) << "who looks changes nothing";
    });
}

TEST(Structure, TakesWhatALineIsFromItsUserInOneChoiceAndGivesItBack) {
    told([] {
        const auto document = faulty_plan();
        check_in_panel(document);
        open_structure(document);
        ASSERT_TRUE(choose_part(document, sentence));
        EXPECT_TRUE(reads(structure_panel(document),
                          words("structure.here", {{"role", words("structure.role.paragraph")}})));
        EXPECT_FALSE(is_enabled(structure_button(document, "structure.back")));
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        choose(structure_panel(document), words("structure.role.bullet"));
        const auto told_row = words("structure.row.told", {{"row", sentence}});
        ASSERT_TRUE(wait_until("what was said", [&] { return has_part(document, told_row); }));
        EXPECT_TRUE(reads(structure_panel(document),
                          words("structure.here.told", {{"role", words("structure.role.bullet")}})));
        ASSERT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
        EXPECT_EQ(office::utf8(undo_manager(document)->getCurrentUndoActionTitle()),
                  words("session.undo.role"));
        press(structure_button(document, "structure.back"));
        EXPECT_TRUE(wait_until("the row as it was", [&] { return has_part(document, sentence); }));
        EXPECT_FALSE(has_part(document, told_row));
        EXPECT_FALSE(is_enabled(structure_button(document, "structure.back")));
    });
}

TEST(Structure, SaysThatNothingWasLookedAtYetAndLooksWhenAsked) {
    told([] {
        const auto document = faulty_plan();
        open_structure(document);
        EXPECT_TRUE(reads(structure_panel(document), words("structure.status.none")));
        EXPECT_TRUE(parts_of(document).empty());
        press(structure_button(document, "structure.renew"));
        EXPECT_TRUE(wait_until("the parts", [&] { return parts_of(document).size() == 4; }));
    });
}
