// SPDX-License-Identifier: MPL-2.0
// Taken back by the office's own command, as Ctrl+Z does: nothing stays selected that the next key would
// replace.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gtest/gtest.h>

using namespace kehoach::test;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

void press(const Model& model, const char* command) {
    const Ref<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(frame, rtl::OUString::createFromAscii(command), {}, 0, {});
}

/// What the next key would replace.
std::string selected(const Model& model) {
    const Ref<css::view::XSelectionSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    const Ref<css::container::XIndexAccess> ranges(view->getSelection(), css::uno::UNO_QUERY_THROW);
    std::string all;
    for (sal_Int32 n = 0; n < ranges->getCount(); ++n)
        all += kehoach::office::utf8(
            Ref<css::text::XTextRange>(ranges->getByIndex(n), css::uno::UNO_QUERY_THROW)->getString());
    return all;
}

const char* const tasks =
    "I. MỤC ĐÍCH\r1. Yêu cầu\rĐọc đều.\rII. TỔ CHỨC THỰC HIỆN\r1. Văn phòng\r2. Chi bộ\r";

} // namespace

TEST(Undone, NothingIsSelectedAfterRestructuring) {
    const auto document = OpenDocument::writer();
    set_text(document, letterhead + tasks);
    const std::string before = text_of(document);
    composer()->restructure(document, {});
    const std::string after = text_of(document);
    for (int round = 0; round < 2; ++round) {
        press(document, ".uno:Undo");
        EXPECT_EQ(text_of(document), before);
        EXPECT_EQ(selected(document), "");
        press(document, ".uno:Redo");
        EXPECT_EQ(text_of(document), after);
        EXPECT_EQ(selected(document), "");
    }
}
