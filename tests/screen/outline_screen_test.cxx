// SPDX-License-Identifier: MPL-2.0
// Headings that move: places that name them are listed before they are changed, in the step of the move.
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gmock/gmock.h>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;
using testing::HasSubstr;

namespace {

const char* const spec = R"({"family": "party", "date": "2026-06-12", "place": "Nậm Hương",
    "issuer": {"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG", "inText": "Đảng uỷ xã Nậm Hương"},
    "number": {"value": "31", "issuer": "ĐU"}, "subject": "trồng cây ven suối năm 2026",
    "preamble": "Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"heading": "Trồng cây", "items": [{"paragraph": "Trồng đủ số cây."}]},
                    {"heading": "Chăm cây", "items": [{"paragraph": "Tưới đủ nước."}]}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ làm theo mục 2, phần I. Xem cả mục 1."}]}],
    "recipients": ["Các chi bộ"], "filing": "Văn phòng Đảng uỷ",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"}})";

std::string body(const Model& model) {
    return office::utf8(
        Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText()->getString());
}

/// The plan, with the cursor in its first section's second heading.
OpenDocument plan() {
    css::beans::NamedValue visible("Visible", css::uno::Any(true));
    OpenDocument document(org::kehoach::PlanComposer::create(test::office().context())
                              ->compose(office::ustring(spec), office::seq({visible})));
    const auto text = document.as<css::util::XSearchable>();
    const auto wanted = text->createSearchDescriptor();
    wanted->setSearchString(office::ustring("Chăm cây"));
    const Ref<css::text::XTextRange> found(text->findFirst(wanted), css::uno::UNO_QUERY_THROW);
    Ref<css::text::XTextViewCursorSupplier>(document.model()->getCurrentController(),
                                            css::uno::UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(found->getEnd(), false);
    undo_manager(document)->clear();
    return document;
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

} // namespace

TEST(MentionsWindow, ListsWhatNamesTheMovedHeadingBeforeItIsChanged) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        const auto before = body(document);
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        EXPECT_TRUE(reads(window, words("heading.change.intro")));
        EXPECT_TRUE(reads(window, words("dialog.repair.change",
                                        {{"before", "mục 2, phần I"}, {"after", "mục 1, phần I"}})));
        press(button(window, "heading.change.ok"));
        result.get();
        EXPECT_THAT(body(document), HasSubstr("Chăm cây\nTưới đủ nước.\nTrồng cây\n"));
        EXPECT_THAT(body(document), HasSubstr("làm theo mục 1, phần I. Xem cả mục 2."));
        EXPECT_EQ(steps(document), 1);
        undo_manager(document)->undo();
        EXPECT_EQ(body(document), before);
    });
}

TEST(MentionsWindow, CancelledLeavesThemAndMovesAllTheSame) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan();
        Dispatched result(document, "org.kehoach:MoveUp");
        const auto window = dialog_titled("heading.change.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.cancel"));
        result.get();
        EXPECT_THAT(body(document), HasSubstr("Chăm cây\nTưới đủ nước.\nTrồng cây\n"));
        EXPECT_THAT(body(document), HasSubstr("làm theo mục 2, phần I. Xem cả mục 1."));
        EXPECT_EQ(steps(document), 1);
    });
}
