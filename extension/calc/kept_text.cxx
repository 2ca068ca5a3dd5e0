// SPDX-License-Identifier: MPL-2.0
#include "calc/kept_text.hxx"

#include "calc/access.hxx"
#include "calc/named_cells.hxx"
#include "calc/sheets.hxx"
#include "calc/table_looks.hxx"
#include "office/text.hxx"
#include "returns/made_of.hpp"

#include <com/sun/star/sheet/CellFlags.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSheetOperation.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>

namespace kehoach::calc {

namespace {

constexpr const char* name = returns::memory_name;
constexpr const char* sheet_name = "kehoach";
constexpr std::size_t piece = 30'000; ///< bytes: a cell of .xlsx takes 32,767 signs
constexpr char mark = '|';            ///< before each piece, so that none is taken for a number or a formula

std::vector<std::string> pieces_of(const std::string& text) {
    std::vector<std::string> all;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t to = std::min(from + piece, text.size());
        const auto is_inside = [&] { return to < text.size() && (static_cast<unsigned char>(text[to]) & 0xC0U) == 0x80U; };
        while (is_inside())
            --to;
        all.push_back(mark + text.substr(from, to - from));
        from = to;
    }
    return all;
}

void write_into(const Sheet& into, const std::string& text, Quiet& quiet) {
    quiet.again();
    if (const auto before = named(into, name); before.is())
        Ref<css::sheet::XSheetOperation>(before, css::uno::UNO_QUERY_THROW)->clearContents(css::sheet::CellFlags::STRING);
    const auto pieces = pieces_of(text);
    css::uno::Sequence<css::uno::Sequence<css::uno::Any>> rows(static_cast<sal_Int32>(pieces.size()));
    for (std::size_t at = 0; at < pieces.size(); ++at)
        rows.getArray()[at] = office::seq({css::uno::Any(office::ustring(pieces[at]))});
    const Block all{0, 0, static_cast<int>(pieces.size()) - 1, 0};
    quiet.again();
    Ref<css::sheet::XCellRangeData>(into.range(all), css::uno::UNO_QUERY_THROW)->setDataArray(rows);
    quiet.again();
    give_name(into, name, all);
    quiet.again();
    set(Ref<css::uno::XInterface>(into.get(), css::uno::UNO_QUERY_THROW), "IsVisible", false);
}

void write(const Model& model, const std::string& text) {
    Quiet quiet(model);
    quiet.again();
    std::string sheet = sheet_named(model, name);
    const auto sheets = sheets_of(model);
    if (text.empty()) {
        if (!sheet.empty())
            sheets->removeByName(office::ustring(sheet));
        return;
    }
    const bool is_new = sheet.empty();
    if (is_new) {
        sheet = sheet_name;
        for (int number = 2; sheets->hasByName(office::ustring(sheet)); ++number)
            sheet = sheet_name + std::to_string(number);
        sheets->insertNewByName(office::ustring(sheet), static_cast<sal_Int16>(sheets->getElementNames().getLength()));
    }
    try {
        write_into({model, sheet}, text, quiet);
    } catch (...) {
        if (is_new) // a sheet that is not known as ours would stay
            sheets->removeByName(office::ustring(sheet));
        throw;
    }
}

} // namespace

std::string kept_text(const Model& model) {
    const std::string sheet = sheet_named(model, name);
    if (sheet.empty())
        return {};
    const Ref<css::sheet::XCellRangeData> cells(named({model, sheet}, name), css::uno::UNO_QUERY_THROW);
    std::string text;
    for (const auto& row : cells->getDataArray()) {
        rtl::OUString said;
        if (row.getLength() > 0 && (row[0] >>= said) && !said.isEmpty())
            text += office::utf8(said.copy(1));
    }
    return text;
}

void keep_text(office::UndoScope& scope, const Model& model, const std::string& text) {
    const std::string before = kept_text(model);
    if (before != text)
        scope.unrecorded(
            "memory", [model, text] { write(model, text); }, [model, before] { write(model, before); });
}

} // namespace kehoach::calc
