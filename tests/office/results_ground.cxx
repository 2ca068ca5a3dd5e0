// SPDX-License-Identifier: MPL-2.0
#include "results_ground.hxx"

#include "calc/access.hxx"
#include "calc/sheets.hxx"
#include "office/text.hxx"
#include "returns/result_book.hpp"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeFormula.hpp>
#include <com/sun/star/sheet/XUsedAreaCursor.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <org/kehoach/PlanComposer.hpp>
#include <set>

namespace kehoach::test {

namespace fs = std::filesystem;

std::string url(const fs::path& path) {
    return office::utf8(url_of(path));
}

fs::path new_folder(const std::string& name) {
    static int number = 0;
    const fs::path folder = office().folder() / (name + std::to_string(++number));
    fs::create_directories(folder);
    return folder;
}

std::string returned(const fs::path& folder, const std::string& unit, const std::vector<double>& figures,
                     const std::string& ending) {
    const auto book = workbook();
    const std::string sheet = draw(book, form_template("study-meetings"), "Biểu 1");
    const form::Grid grid = form::layout(form_template("study-meetings"));
    for (std::size_t at = 0; at < figures.size(); ++at)
        cell(book, sheet, form::address(grid.body_first + static_cast<int>(at), first_figures))->setValue(figures[at]);
    fs::rename(store(book, (unit + ending).c_str()), folder / (unit + ending));
    return url(folder / (unit + ending));
}

fs::path returned_in_text(const char* name, const char* figure) {
    const form::Grid grid = form::layout(form_template("study-meetings"));
    const std::string first_figure = form::address(grid.body_first - grid.header_first, first_figures);
    const auto model = org::kehoach::PlanComposer::create(office().context())
                           ->compose(office::ustring(R"({"profile":"party-hd05","issuer":{"name":"ĐẢNG UỶ XÃ TÂN HOÀ","parent":"ĐẢNG BỘ TỈNH BÌNH LÂM",)"
                                                     R"("inText":"Ban Thường vụ Đảng uỷ"},"number":{"value":"12","issuer":"ĐU"},"place":"Tân Hoà",)"
                                                     R"("date":"2026-06-15","subject":"học nghị quyết","sections":[{"heading":"MỤC ĐÍCH","items":[{"paragraph":"Học."}]}],)"
                                                     R"("appendices":[{"form":"study-meetings"}]})"),
                                     {});
    const OpenDocument plan(model);
    const Ref<css::container::XIndexAccess> tables(
        Ref<css::text::XTextTablesSupplier>(model, css::uno::UNO_QUERY_THROW)->getTextTables(), css::uno::UNO_QUERY_THROW);
    const auto last = tables->getCount() - 1;
    const Ref<css::text::XTextTable> table(tables->getByIndex(last), css::uno::UNO_QUERY_THROW);
    Ref<css::text::XText>(table->getCellByName(office::ustring(first_figure)), css::uno::UNO_QUERY_THROW)
        ->setString(office::ustring(figure));
    return store(plan, name);
}

OpenDocument result_of(const std::vector<std::string>& urls) {
    auto result = workbook();
    run(result, "Consolidate", {argument("Urls", urls)});
    return result;
}

std::vector<std::vector<std::string>> formulas(const Model& model, const std::string& name, int columns) {
    const auto there = sheet(model, name);
    const auto cursor = there->createCursor();
    Ref<css::sheet::XUsedAreaCursor>(cursor, css::uno::UNO_QUERY_THROW)->gotoEndOfUsedArea(false);
    const auto end = Ref<css::sheet::XCellRangeAddressable>(cursor, css::uno::UNO_QUERY_THROW)->getRangeAddress();
    const Ref<css::sheet::XCellRangeFormula> range(
        there->getCellRangeByPosition(0, 0, columns > 0 ? columns - 1 : end.EndColumn, end.EndRow),
        css::uno::UNO_QUERY_THROW);
    std::vector<std::vector<std::string>> all;
    for (const auto& row : range->getFormulaArray()) {
        auto& cells = all.emplace_back();
        for (const rtl::OUString& cell : row)
            cells.push_back(office::utf8(cell));
    }
    return all;
}

std::vector<std::vector<std::string>> log_of(const Model& result) {
    const std::string name = calc::sheet_named(result, returns::name_of(returns::BookSheet::Kind::log));
    auto rows = name.empty() ? std::vector<std::vector<std::string>>() : formulas(result, name);
    if (!rows.empty())
        rows.erase(rows.begin());
    return rows;
}

std::map<std::string, std::vector<std::vector<std::string>>> canonical(const Model& model) {
    using Kind = returns::BookSheet::Kind;
    std::set<std::string> of_time{"kehoach"};
    for (const Kind kind : {Kind::changes, Kind::log})
        of_time.insert(calc::sheet_named(model, returns::name_of(kind)));
    std::map<std::string, std::vector<std::vector<std::string>>> all;
    for (const std::string& name : calc::sheet_names(model))
        if (!of_time.contains(name))
            all[name] = formulas(model, name);
    return all;
}

Ref<css::document::XUndoManager> undo_of(const Model& model) {
    return Ref<css::document::XUndoManagerSupplier>(model, css::uno::UNO_QUERY_THROW)->getUndoManager();
}

} // namespace kehoach::test
