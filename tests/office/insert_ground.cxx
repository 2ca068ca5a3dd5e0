// SPDX-License-Identifier: MPL-2.0
#include "insert_ground.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <stdexcept>

namespace kehoach::test {

Ref<css::text::XText> body(const Model& model) {
    return Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
}

Ref<css::text::XTextRange> line_with(const Model& model, const char* words) {
    const Ref<css::container::XEnumerationAccess> all(body(model), css::uno::UNO_QUERY_THROW);
    for (const auto each = all->createEnumeration(); each->hasMoreElements();) {
        const Ref<css::text::XTextRange> one(each->nextElement(), css::uno::UNO_QUERY);
        if (one.is() && one->getString().startsWith(kehoach::office::ustring(words)))
            return one;
    }
    throw std::runtime_error(std::string("no such paragraph: ") + words);
}

std::string list_of(const Model& model, const char* words) {
    rtl::OUString list;
    Ref<css::beans::XPropertySet>(line_with(model, words), css::uno::UNO_QUERY_THROW)
        ->getPropertyValue("NumberingStyleName") >>= list;
    return kehoach::office::utf8(list);
}

std::string label_at(const Model& model, const char* words) {
    rtl::OUString label;
    Ref<css::beans::XPropertySet>(line_with(model, words), css::uno::UNO_QUERY_THROW)
        ->getPropertyValue("ListLabelString") >>= label;
    return kehoach::office::utf8(label);
}

void put_cursor(const Model& model, const Ref<css::text::XTextRange>& place) {
    const Ref<css::text::XTextViewCursorSupplier> view(model->getCurrentController(),
                                                       css::uno::UNO_QUERY_THROW);
    view->getViewCursor()->gotoRange(place, false);
}

void put_cursor(const Model& model, const char* words) {
    put_cursor(model, line_with(model, words)->getEnd());
}

void insert(const Model& model, const char* part, const rtl::OUString& spec) {
    const auto before = canonical_xml(model);
    const int count = steps(model);
    composer()->insert(model, rtl::OUString::createFromAscii(part), spec);
    EXPECT_EQ(steps(model), count + 1) << part;
    const auto text = text_of(model);
    undo_manager(model)->undo();
    const auto undone = canonical_xml(model);
    EXPECT_TRUE(undone == before) << part;
    undo_manager(model)->redo();
    EXPECT_EQ(text_of(model), text) << part;
}

std::string refused(const Model& model, const char* part, const rtl::OUString& spec) {
    const auto before = canonical_xml(model);
    const auto said = refusal([&] { composer()->insert(model, rtl::OUString::createFromAscii(part), spec); });
    EXPECT_TRUE(canonical_xml(model) == before) << part;
    return said;
}

const std::vector<House>& houses() {
    static const std::string party =
        R"("family": "party", "issuer": {"name": "ĐẢNG UỶ XÃ SƠN HẠ", "parent": "ĐẢNG BỘ TỈNH AN LÂM",
           "inText": "Đảng uỷ xã Sơn Hạ"}, "number": {"value": "12", "issuer": "ĐU"}, "place": "Sơn Hạ",
           "recipients": [{"name": "Các chi bộ trực thuộc"}], "filing": "Văn phòng Đảng uỷ",
           "signature": {"authority": "T/M ĐẢNG UỶ", "role": "BÍ THƯ", "name": "Lê Thị Minh Tâm"})";
    static const std::string state =
        R"("family": "state", "issuer": {"name": "UỶ BAN NHÂN DÂN XÃ SƠN HẠ",
           "inText": "Uỷ ban nhân dân xã Sơn Hạ"}, "number": {"value": "12", "issuer": "UBND"}, "place": "Sơn Hạ",
           "recipients": [{"name": "Các thôn"}], "filing": "VT, VP",
           "signature": {"authority": "TM. UỶ BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lê Thị Minh Tâm"})";
    static const std::vector<House> all{
        {"party-hd05", party + R"(, "date": "2026-07-15")"},
        {"party-hd36", party + R"(, "date": "2025-09-15")"},
        {"state-nd30", state + R"(, "date": "2026-07-15")"},
    };
    return all;
}

rtl::OUString spec(const House& house, const std::string& more) {
    return kehoach::office::ustring("{\"profile\": \"" + std::string(house.profile) + "\", " + house.head +
                                    R"(, "subject": "tổ chức ngày hội đọc sách năm 2026")" +
                                    (more.empty() ? "" : ", " + more) + "}");
}

std::string faults_of(const Model& model) {
    std::string all;
    for (const auto& one : checker()->check(model, {}))
        if (one.Verdict == "not-met")
            all += kehoach::office::utf8(one.Rule + " " + one.Message + "\n");
    return all;
}

OpenDocument built(const House& house) {
    auto document = OpenDocument::writer();
    insert(document, "Header", spec(house));
    put_cursor(document, body(document)->getEnd());
    insert(document, "Preamble",
           spec(house, R"("bases": ["Luật Thư viện số 46/2019/QH14 ngày 21 tháng 11 năm 2019"],
                          "preamble": "Cơ quan ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026 như sau:")"));
    put_cursor(document, "Cơ quan ban hành");
    insert(document, "Section", spec(house, R"("sections": [{"heading": "Mục đích, yêu cầu", "items": [
                          {"heading": "Mục đích", "items": [{"paragraph": "Khuyến khích mọi người đọc sách."}]},
                          {"heading": "Yêu cầu", "items": [{"bullet": "Thiết thực, tiết kiệm."}]}]}])"));
    put_cursor(document, body(document)->getEnd());
    insert(document, "Section", spec(house, R"("sections": [{"heading": "Tổ chức thực hiện", "items": [
                          {"paragraph": "Các đơn vị báo cáo theo đề cương và phụ lục kèm theo."}]}])"));
    insert(document, "Recipients", spec(house));
    insert(document, "Signature", spec(house));
    insert(document, "Outline",
           spec(house,
                R"("outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả ngày hội đọc sách năm 2026",
                          "items": [{"heading": "Kết quả", "items": [{"paragraph": "Nêu kết quả."}]}]})"));
    for (const char* form : {"reporters", "study-meetings"})
        insert(document, "Appendix",
               spec(house, R"("appendices": [{"form": ")" + std::string(form) +
                               R"(", "fromYear": 2024, "toYear": 2026}])"));
    return document;
}

OpenDocument headless() {
    auto document = OpenDocument::writer();
    set_text(document, "KẾ HOẠCH\nTổ chức ngày hội đọc sách năm 2026\nI. MỤC ĐÍCH\nKhuyến khích đọc sách.");
    return document;
}

bool stands_in_a_table(const Ref<css::text::XTextRange>& range) {
    Ref<css::text::XTextTable> table;
    Ref<css::beans::XPropertySet>(range, css::uno::UNO_QUERY_THROW)->getPropertyValue("TextTable") >>= table;
    return table.is();
}

Ref<css::text::XTextRange> found(const Model& model, const char* words) {
    const Ref<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(kehoach::office::ustring(words));
    return Ref<css::text::XTextRange>(text->findFirst(search), css::uno::UNO_QUERY_THROW);
}

} // namespace kehoach::test
