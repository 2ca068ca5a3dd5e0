// SPDX-License-Identifier: MPL-2.0
// Pictures of forms being made, for people to look at: <build>/pictures.
#include "designer.hxx"
#include "pictures.hxx"
#include "sheet_table.hxx"

using namespace kehoach;
using namespace kehoach::test;

TEST_F(Pictures, OfTheFormDesigner) {
    told([] {
        const auto book = book_with_members();
        fill_the_screen(book);
        AtTheDesigner designer(book, "FormFromSelection");
        ASSERT_TRUE(designer.window().is());
        for (int page = 1; page <= 4; ++page) {
            designer.turn_to(page);
            take("designer-" + std::to_string(page) + ".png");
        }
        designer.end("dialog.cancel");
    });
}
