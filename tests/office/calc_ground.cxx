// SPDX-License-Identifier: MPL-2.0
#include "calc_ground.hxx"

#include "office/text.hxx"

#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCell.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <fstream>
#include <regex>
#include <sstream>

namespace kehoach::test {

namespace {

const bool with_windows = (options().headless = false, true);

} // namespace

OpenDocument workbook() {
    return OpenDocument::calc(!with_windows);
}

form::FormSpec form_template(const std::string& name) {
    std::ifstream file(std::string(KEHOACH_SOURCE_DIR) + "/extension/data/forms/" + name + ".json");
    std::stringstream bytes;
    bytes << file.rdbuf();
    text::DataFaults faults;
    return form::parse_form_spec(name, bytes.str(), faults).value();
}

form::FormSpec with_surroundings(form::FormSpec spec) {
    spec.sheet.cover = {{"unit", "Đơn vị", {}},
                        {"reporter", "Người lập", {}},
                        {"date", "Ngày lập", {}},
                        {"status", "Tình trạng", {"Đang lập", "Đã xong"}}};
    spec.sheet.instructions = "Chỉ nhập vào các ô có viền nét đứt.";
    spec.sheet.left_head = {"ĐẢNG ỦY XÃ MẪU", "*"};
    spec.sheet.right_head = {"ĐẢNG CỘNG SẢN VIỆT NAM", "Mẫu, ngày … tháng … năm …"};
    spec.sheet.foot = {"NGƯỜI LẬP BIỂU", "THỦ TRƯỞNG ĐƠN VỊ"};
    return spec;
}

calc::Words words() {
    calc::Words words;
    words.count_title = "count title";
    words.count_text = "count text";
    words.pair_title = "pair title";
    words.pair_text = "pair text";
    return words;
}

std::string draw(const Model& model, const form::FormSpec& spec, const std::string& name) {
    office::UndoScope scope(model, "draw a form");
    return calc::draw(test::office().context(), scope, model, spec, name, words());
}

Ref<css::sheet::XSpreadsheet> sheet(const Model& model, const std::string& name) {
    const Ref<css::sheet::XSpreadsheetDocument> document(model, css::uno::UNO_QUERY_THROW);
    return {document->getSheets()->getByName(office::ustring(name)), css::uno::UNO_QUERY_THROW};
}

Ref<css::beans::XPropertySet> range(const Model& model, const std::string& name, const std::string& cells) {
    return {sheet(model, name)->getCellRangeByName(office::ustring(cells)), css::uno::UNO_QUERY_THROW};
}

Ref<css::table::XCell> cell(const Model& model, const std::string& name, const std::string& address) {
    return sheet(model, name)->getCellRangeByName(office::ustring(address))->getCellByPosition(0, 0);
}

std::string shown(const Model& model, const std::string& name, const std::string& address) {
    const Ref<css::text::XTextRange> range(cell(model, name, address), css::uno::UNO_QUERY_THROW);
    return office::utf8(range->getString());
}

void type_text(const Model& model, const std::string& name, const std::string& address,
               const std::string& text) {
    Ref<css::text::XTextRange>(cell(model, name, address), css::uno::UNO_QUERY_THROW)
        ->setString(office::ustring(text));
}

std::string content(const Model& model) {
    static const std::regex declarations(
        "<style:font-face [^>]*>|<number:([a-z]+)-style style:name=\"N[0-9]+\"[^]*?</number:\\1-style>");
    static const std::regex blanks("\\s+");
    return std::regex_replace(std::regex_replace(canonical_xml(model), declarations, ""), blanks, " ");
}

} // namespace kehoach::test
