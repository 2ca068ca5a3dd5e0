// SPDX-License-Identifier: MPL-2.0
#include "shown_plan.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <org/kehoach/PlanComposer.hpp>

namespace kehoach::test {

template<typename T>
using Ref = css::uno::Reference<T>;

const char* const preamble_and_sections =
    R"("preamble": "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây của năm 2026."}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ gửi báo cáo"}]}])";

std::string plan_of_a_commune(const std::string& text, const std::string& more) {
    return R"({"family": "party", "date": "2026-06-12", "place": "Nậm Hương",
    "issuer": {"name": "ĐẢNG UỶ XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG", "inText": "Đảng uỷ xã Nậm Hương"},
    "number": {"value": "31", "issuer": "ĐU"}, "subject": "trồng cây ven suối năm 2026",
    )" + text +
           R"(,
    "recipients": ["Các chi bộ"], "filing": "Văn phòng Đảng uỷ",
    "signature": {"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"})" +
           more + "}";
}

Model composed(const std::string& spec) {
    const css::beans::NamedValue visible("Visible", css::uno::Any(true));
    return org::kehoach::PlanComposer::create(test::office().context())
        ->compose(office::ustring(spec), office::seq({visible}));
}

OpenDocument plan_of_trees() {
    return OpenDocument(composed(plan_of_a_commune(preamble_and_sections)));
}

std::string body(const Model& model) {
    return office::utf8(
        Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText()->getString());
}

Ref<css::text::XTextRange> found(const Model& model, const char* words) {
    const Ref<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto wanted = text->createSearchDescriptor();
    wanted->setSearchString(office::ustring(words));
    return Ref<css::text::XTextRange>(text->findFirst(wanted), css::uno::UNO_QUERY_THROW);
}

void put_cursor_behind(const Model& model, const char* words) {
    Ref<css::text::XTextViewCursorSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->getViewCursor()
        ->gotoRange(found(model, words)->getEnd(), false);
}

std::string selected_text(const Model& model) {
    const Ref<css::view::XSelectionSupplier> view(model->getCurrentController(), css::uno::UNO_QUERY_THROW);
    Ref<css::container::XIndexAccess> ranges;
    Ref<css::text::XTextRange> range;
    if (!(view->getSelection() >>= ranges) || ranges->getCount() != 1 || !(ranges->getByIndex(0) >>= range))
        return {};
    return office::utf8(range->getString());
}

} // namespace kehoach::test
