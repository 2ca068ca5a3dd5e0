// SPDX-License-Identifier: MPL-2.0
#include "api_ground.hxx"

#include <boost/json/parse.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XReplaceDescriptor.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace {

const bool prepared = (options().bundled = KEHOACH_BUILD_DIR "/bundled", true);

constexpr const char* plan_head = R"({
  "profile": "party-hd05", "family": "party",
  "issuer": {"name": "ĐẢNG UỶ XÃ SƠN HẠ", "parent": "ĐẢNG BỘ TỈNH AN LÂM", "inText": "Đảng uỷ xã Sơn Hạ"},
  "number": {"value": "12", "issuer": "ĐU"}, "place": "Sơn Hạ", "date": "2026-07-15",
  "subject": "tổ chức ngày hội đọc sách năm 2026",
  "preamble": "Đảng uỷ xã Sơn Hạ ban hành Kế hoạch tổ chức ngày hội đọc sách năm 2026, cụ thể như sau:",
  "sections": [
    {"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Khuyến khích mọi người đọc sách."}]},
    {"heading": "TỔ CHỨC THỰC HIỆN", "items": [{"paragraph": "Các chi bộ thực hiện Kế hoạch này."}]}],
  "recipients": [{"name": "Các chi bộ trực thuộc", "marker": "t/h"}], "filing": "Văn phòng Đảng uỷ",
  "signature": {"authority": "T/M ĐẢNG UỶ", "role": "BÍ THƯ", "name": "Lê Thị Minh Tâm"})";

css::uno::Reference<css::table::XCell> cell_at(const Model& workbook, const char* address) {
    const css::uno::Reference<css::sheet::XSpreadsheetDocument> book(workbook, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XIndexAccess> sheets(book->getSheets(),
                                                                   css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    return sheet->getCellRangeByName(rtl::OUString::createFromAscii(address))->getCellByPosition(0, 0);
}

} // namespace

css::uno::Reference<org::kehoach::XPlanChecker> checker() {
    return org::kehoach::PlanChecker::create(office().context());
}

css::uno::Reference<org::kehoach::XPlanComposer> composer() {
    return org::kehoach::PlanComposer::create(office().context());
}

css::uno::Reference<org::kehoach::XAppendixForms> forms() {
    return org::kehoach::AppendixForms::create(office().context());
}

css::beans::NamedValue option(const char* name, const css::uno::Any& value) {
    return {rtl::OUString::createFromAscii(name), value};
}

css::beans::NamedValue option(const char* name, const char* value) {
    return option(name, css::uno::Any(office::ustring(value)));
}

rtl::OUString plan_spec() {
    return office::ustring(std::string(plan_head) + "}");
}

rtl::OUString plan_spec_with_appendix() {
    return office::ustring(std::string(plan_head) +
                           R"(, "appendices": [{"form": "reporters", "fromYear": 2024, "toYear": 2026}]})");
}

rtl::OUString form_spec() {
    return office::ustring(R"({"id": "books", "code": "Biểu 1", "title": "SỐ SÁCH ĐÃ ĐỌC",
      "columns": [{"title": "Năm", "key": "year", "kind": "key"},
                  {"title": "Số sách", "key": "books", "kind": "count"},
                  {"title": "Số người đọc", "key": "readers", "kind": "count"}],
      "rows": {"fromYear": 2024, "toYear": 2026}, "total": "Tổng"})");
}

Made::~Made() {
    if (model_.is())
        css::uno::Reference<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true);
}

std::string refusal(const std::function<void()>& call) {
    try {
        call();
    } catch (const css::lang::IllegalArgumentException& refused) {
        return office::utf8(refused.Message);
    } catch (const css::uno::Exception& other) {
        return "(another exception) " + office::utf8(other.Message);
    }
    return "(no exception)";
}

boost::json::value json(const rtl::OUString& text) {
    return boost::json::parse(office::utf8(text));
}

std::string text_of(const Model& model) {
    const css::uno::Reference<css::text::XTextDocument> document(model, css::uno::UNO_QUERY_THROW);
    return office::utf8(document->getText()->getString());
}

void set_text(const Model& model, std::string_view text) {
    const css::uno::Reference<css::text::XTextDocument> document(model, css::uno::UNO_QUERY_THROW);
    document->getText()->setString(office::ustring(text));
}

const std::string plan_with_stray_blank =
    "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12- KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
    "KẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc nhiều sách hơn.";

OpenDocument faulty_document() {
    auto document = OpenDocument::writer();
    set_text(document, plan_with_stray_blank);
    return document;
}

void replace(const Model& model, const char* from, const char* to) {
    const css::uno::Reference<css::util::XReplaceable> text(model, css::uno::UNO_QUERY_THROW);
    const auto change = text->createReplaceDescriptor();
    change->setSearchString(office::ustring(from));
    change->setReplaceString(office::ustring(to));
    EXPECT_GT(text->replaceAll(change.get()), 0) << from;
}

void set_cell(const Model& workbook, const char* address, double value) {
    cell_at(workbook, address)->setValue(value);
}

void set_cell(const Model& workbook, const char* address, const char* text) {
    const css::uno::Reference<css::text::XTextRange> range(cell_at(workbook, address),
                                                           css::uno::UNO_QUERY_THROW);
    range->setString(office::ustring(text));
}

std::string cell(const Model& workbook, const char* address) {
    const css::uno::Reference<css::text::XTextRange> range(cell_at(workbook, address),
                                                           css::uno::UNO_QUERY_THROW);
    return office::utf8(range->getString());
}

} // namespace kehoach::test
