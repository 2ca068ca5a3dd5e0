// SPDX-License-Identifier: MPL-2.0
// The parts of a document in the sidebar, on a real display.
#include "pictures.hxx"
#include "structure.hxx"

#include <com/sun/star/frame/DispatchResultState.hpp>

using namespace kehoach;
using namespace kehoach::test;

TEST_F(Pictures, OfThePartsOfADocument) {
    told([] {
        const auto document = demonstration(true);
        fill_the_screen(document);
        EXPECT_EQ(Dispatched(document, "org.kehoach:Check").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        open_structure(document);
        ASSERT_TRUE(wait_until("the parts", [&] { return !parts_of(document).empty(); }));
        take("structure.png");
    });
}

TEST_F(Pictures, OfThePartsOfAFaultyDocument) {
    told([] {
        const auto document = faulty_plan();
        fill_the_screen(document);
        EXPECT_EQ(Dispatched(document, "org.kehoach:Check").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        open_structure(document);
        ASSERT_TRUE(wait_until("the parts", [&] { return !parts_of(document).empty(); }));
        ASSERT_TRUE(choose_part(document, "Nâng cao chất lượng công tác văn thư."));
        choose(structure_panel(document), words("structure.role.bullet"));
        ASSERT_TRUE(wait_until("what was said", [&] {
            return has_part(document,
                            words("structure.row.told", {{"row", "Nâng cao chất lượng công tác văn thư."}}));
        }));
        take("structure-told.png");
    });
}
