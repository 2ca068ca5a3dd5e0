// SPDX-License-Identifier: MPL-2.0
// Pictures of the way out of the house, for people to look at: <build>/pictures.
#include "pictures.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;

namespace {

/// A Party plan that waits for number and day, with dots that nobody has filled in.
const char* const half_filled = R"({"family": "party", "date": "2026-06", "place": "Nậm Hương",
    "issuer": {"name": "ĐẢNG ỦY XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG", "inText": "Ban Thường vụ Đảng ủy xã Nậm Hương"},
    "number": {"issuer": "ĐU"}, "draftMark": "Dự thảo lần 2", "subject": "tổng kết … năm trồng cây ven suối",
    "preamble": "Thực hiện …, Ban Thường vụ Đảng ủy xã ban hành Kế hoạch, cụ thể như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng xong trước ngày … (theo Đề cương và Phụ lục 1, 2 gửi kèm)."}]},
                 {"heading": "TỔ CHỨC THỰC HIỆN", "items": [{"paragraph": "Văn phòng theo dõi."}]}],
    "recipients": [{"name": "Ban Thường vụ Tỉnh ủy", "marker": "b/c"}, "Các chi bộ"], "filing": "Văn phòng Đảng ủy",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"},
    "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây", "items": [{"heading": "KẾT QUẢ", "items": [{"paragraph": "Số cây …"}]}]},
    "appendices": [{"form": "study-meetings"}, {"form": "study-meetings"}]})";

void press_last(const Seen& box) {
    press(all(box, css::accessibility::AccessibleRole::PUSH_BUTTON).back());
}

} // namespace

TEST_F(Pictures, OfTheWayOutOfTheHouse) {
    told([] {
        css::beans::NamedValue visible("Visible", css::uno::Any(true));
        const OpenDocument plan(org::kehoach::PlanComposer::create(test::office().context())
                                    ->compose(office::ustring(half_filled), office::seq({visible})));
        fill_the_screen(plan);
        AtTheDialog draft(plan, "Draft");
        take("draft.png");
        draft.cancel();

        AtTheDialog issue(plan, "Issue");
        ASSERT_TRUE(issue.window().is());
        type(issue.field("dialog.issue.number"), "12");
        type(issue.field("dialog.issue.date"), "15/6/2026");
        take("issue.png");
        press(issue.button("dialog.issue.ok"));
        const auto told = window_reading(words("facts.removed", {{"words", "Dự thảo lần 2"}}));
        take("issue-done.png");
        press_last(told);
        issue.result();

        Dispatched release(plan, "org.kehoach:Release");
        const auto asked = window_reading(words("release.open.question"));
        take("release-open.png");
        press_last(asked);
        release.get();
        take("release-panel.png");
    });
}
