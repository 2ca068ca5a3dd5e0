// SPDX-License-Identifier: MPL-2.0
// Pictures of filled forms: what the panel says, what can be mended, the files of units, a chart.
#include "filled_form.hxx"
#include "pictures.hxx"

#include <com/sun/star/frame/DispatchResultState.hpp>

using namespace kehoach;
using namespace kehoach::test;

TEST_F(Pictures, OfAFilledFormAndItsWindows) {
    told([] {
        const auto book = shown_form();
        fill_the_screen(book);
        type_into(book, "B" + std::to_string(first_year + 1), "25 người");
        type_into(book, "C" + std::to_string(first_year + 2), "");
        EXPECT_EQ(Dispatched(book, "org.kehoach:CheckForm").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        take("form-panel.png");
        for (const auto& [command, picture] :
             {std::pair{"RepairForm", "form-repair.png"}, std::pair{"ComparePeriod", "form-compare.png"},
              std::pair{"MakeReturns", "form-returns.png"}}) {
            AtTheDialog window(book, command);
            ASSERT_TRUE(window.window().is()) << command;
            take(picture);
            window.cancel();
        }
        EXPECT_EQ(Dispatched(book, "org.kehoach:Chart").get().State,
                  css::frame::DispatchResultState::SUCCESS);
        take("form-chart.png");
    });
}
