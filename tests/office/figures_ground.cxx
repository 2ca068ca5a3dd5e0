// SPDX-License-Identifier: MPL-2.0
#include "figures_ground.hxx"

#include "office/text.hxx"
#include "writer/snapshot.hxx"

#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XReplaceable.hpp>

namespace kehoach::test {

namespace fs = std::filesystem;
using css::uno::UNO_QUERY_THROW;

namespace {

const char* const sheet_name = "Biểu 1";

Ref<css::text::XText> body(const Model& text) {
    return Ref<css::text::XTextDocument>(text, UNO_QUERY_THROW)->getText();
}

Ref<css::text::XTextViewCursor> view_cursor(const Model& text) {
    return Ref<css::text::XTextViewCursorSupplier>(text->getCurrentController(), UNO_QUERY_THROW)->getViewCursor();
}

Ref<css::text::XText> cell_text(const Model& text, const char* name) {
    return {table_of(text)->getCellByName(rtl::OUString::createFromAscii(name)), UNO_QUERY_THROW};
}

} // namespace

Papers::Papers() {
    static int number = 0;
    folder_ = office().folder() / ("hồ sơ " + std::to_string(++number));
    fs::create_directories(folder_);
    const auto made = workbook();
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(made.model(), UNO_QUERY_THROW)->getSheets(), UNO_QUERY_THROW);
    Ref<css::container::XNamed>(sheets->getByIndex(0), UNO_QUERY_THROW)->setName(office::ustring(sheet_name));
    const std::vector<std::vector<std::string>> rows{{"Đơn vị", "Số buổi", "Tỷ lệ"},
                                                     {"Xã An", "1200", "0.5"},
                                                     {"Xã Bình", "47", "0.25"},
                                                     {"Tổng số", "=SUM(B2:B3)", "=SUM(C2:C3)"}};
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column)
            cell(made, sheet_name, static_cast<char>('A' + column) + std::to_string(row + 1))
                ->setFormula(office::ustring(rows[row][column]));
    range(made, sheet_name, "A4:C4")
        ->setPropertyValue("CharWeight", css::uno::Any(css::awt::FontWeight::BOLD));
    put(made, "Tổng hợp.ods");
}

OpenDocument Papers::book() const {
    return OpenDocument(url_of(folder_ / "Tổng hợp.ods"));
}

fs::path Papers::put(const Model& model, const std::string& name) const {
    fs::rename(store(model, name), folder_ / name);
    return folder_ / name;
}

OpenDocument text_with(const std::string& words, int cursor) {
    auto text = OpenDocument::writer();
    body(text)->setString(office::ustring(words));
    cursor_to(text, cursor);
    undo_manager(text)->clear();
    return text;
}

void cursor_to(const Model& text, int characters) {
    const auto cursor = body(text)->createTextCursor();
    cursor->gotoStart(false);
    cursor->goRight(static_cast<sal_Int16>(characters), false);
    view_cursor(text)->gotoRange(cursor->getEnd(), false);
}

void at_end(const Model& text, int before) {
    const auto cursor = body(text)->createTextCursor();
    cursor->gotoEnd(false);
    cursor->goLeft(static_cast<sal_Int16>(before), false);
    view_cursor(text)->gotoRange(cursor->getEnd(), false);
}

std::string accepted_line(const Model& text, int paragraph) {
    return writer::snapshot(text).paragraphs.at(static_cast<std::size_t>(paragraph)).text;
}

std::string line_of(const Model& text, int paragraph) {
    const std::string all = office::utf8(body(text)->getString());
    std::size_t start = 0;
    for (int at = 0; at < paragraph; ++at)
        start = all.find('\n', start) + 1;
    return all.substr(start, all.find('\n', start) - start);
}

void type_over(const Model& text, const std::string& words, const std::string& others) {
    const Ref<css::util::XReplaceable> replacing(text, UNO_QUERY_THROW);
    const auto search = replacing->createReplaceDescriptor();
    search->setSearchString(office::ustring(words));
    const Ref<css::text::XTextRange> found(replacing->findFirst(Ref<css::util::XSearchDescriptor>(search.get())),
                                           UNO_QUERY_THROW);
    const auto cursor = found->getText()->createTextCursorByRange(found->getStart());
    cursor->goRight(1, false);
    cursor->setString(office::ustring(others)); // between the first letter and the others
    const auto rest = found->getText()->createTextCursorByRange(cursor->getEnd());
    rest->goRight(static_cast<sal_Int16>(words.size() - 1), true);
    rest->setString({});
    const auto first = found->getText()->createTextCursorByRange(cursor->getStart());
    first->goLeft(1, true);
    first->setString({});
}

Ref<css::beans::XPropertySet> protect_all(const Model& text) {
    const Ref<css::text::XTextContent> section(
        Ref<css::lang::XMultiServiceFactory>(text, UNO_QUERY_THROW)->createInstance("com.sun.star.text.TextSection"),
        UNO_QUERY_THROW);
    const auto all = body(text)->createTextCursor();
    all->gotoStart(false);
    all->gotoEnd(true);
    body(text)->insertTextContent(all.get(), section, true);
    const Ref<css::beans::XPropertySet> properties(section, UNO_QUERY_THROW);
    properties->setPropertyValue("IsProtected", css::uno::Any(true));
    return properties;
}

Ref<css::text::XTextTable> table_of(const Model& text) {
    const Ref<css::container::XIndexAccess> all(
        Ref<css::text::XTextTablesSupplier>(text, UNO_QUERY_THROW)->getTextTables(), UNO_QUERY_THROW);
    return {all->getByIndex(0), UNO_QUERY_THROW};
}

std::string cell_of(const Model& text, const char* name) {
    return office::utf8(cell_text(text, name)->getString());
}

std::string style_of(const Model& text, const char* name) {
    return office::utf8(
        get<rtl::OUString>({cell_text(text, name)->createTextCursor(), UNO_QUERY_THROW}, "ParaStyleName"));
}

boost::json::object sent(const Model& book, const Model& text, const std::string& range) {
    return json_of(run(book, "SendToWriter", {argument("Range", range), argument("Target", css::uno::Any(text))}))
        .as_object();
}

boost::json::object refreshed(const Model& text, const std::vector<css::beans::PropertyValue>& arguments) {
    return json_of(run(text, "RefreshFigures", arguments)).as_object();
}

} // namespace kehoach::test
