// SPDX-License-Identifier: MPL-2.0
#include "returns_folder.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XCellAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeAddressable.hpp>
#include <com/sun/star/sheet/XCellRangeMovement.hpp>
#include <com/sun/star/sheet/XNamedRanges.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <fstream>

namespace kehoach::test {

namespace {

namespace fs = std::filesystem;

Ref<css::table::XColumnRowRange> lines(const Made& made) {
    return {sheet(made.model, made.sheet), css::uno::UNO_QUERY_THROW};
}

void insert_row(Made& made, int row) {
    lines(made)->getRows()->insertByIndex(made.body + row, 1);
}
void remove_row(Made& made, int row) {
    lines(made)->getRows()->removeByIndex(made.body + row, 1);
}
void insert_column(Made& made, char column) {
    lines(made)->getColumns()->insertByIndex(column - 'A', 1);
}
void remove_column(Made& made, char column) {
    lines(made)->getColumns()->removeByIndex(column - 'A', 1);
}

/// Cells of the body and the heads from one column or row to another that is empty.
void move(Made& made, const std::string& from, const std::string& to) {
    const Ref<css::sheet::XCellRangeMovement> mover(sheet(made.model, made.sheet), css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XCellRangeAddressable> source(
        sheet(made.model, made.sheet)->getCellRangeByName(office::ustring(from)), css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XCellAddressable> target(cell(made.model, made.sheet, to),
                                                   css::uno::UNO_QUERY_THROW);
    mover->moveRange(target->getCellAddress(), source->getRangeAddress());
}

void lose_column(Made& made, char column) {
    for (const int row : {1, 2, 4, 5})
        made.lose(column, row);
}
void lose_row(Made& made, int row) {
    for (char column = 'B'; column <= 'I'; ++column)
        made.lose(column, row);
}

/// Words where something else is asked: left out, and told at the cell.
std::function<void(Made&)> typed(char column, int row, const char* words, const char* key) {
    return [=](Made& made) {
        made.type(column, row, words);
        made.lose(column, row);
        made.tell(made.at(column, row), key);
    };
}
std::function<void(Made&)> entered(char column, int row, const char* formula, const char* key) {
    return [=](Made& made) {
        made.enter(column, row, formula);
        made.lose(column, row);
        made.tell(made.at(column, row), key);
    };
}

std::function<void(Made&)> a_day(char column, const char* key) {
    return [=](Made& made) {
        constexpr double third_of_may = 46145;
        made.enter_day(column, 5, third_of_may);
        made.lose(column, 5);
        made.tell(made.at(column, 5), key);
    };
}

/// Something else than a formula of the form, or none: the figures stay.
std::function<void(Made&)> instead(char column, int row, const char* formula, const char* key) {
    return [=](Made& made) {
        made.enter(column, row, formula);
        made.tell(made.at(column, row), key);
    };
}

void lose_all(Made& made) {
    made.figures.clear();
}

void write(const fs::path& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

std::function<void(Made&)> file(const char* extension, const char* reason,
                                const std::function<void(const fs::path&)>& spoil) {
    return [=](Made& made) {
        lose_all(made);
        made.tell("", reason);
        made.extension = extension;
        made.afterwards = spoil;
    };
}

void without_fingerprint(Made& made) {
    const auto sheet_of = sheet(made.model, made.sheet);
    const Ref<css::beans::XPropertySet> properties(sheet_of, css::uno::UNO_QUERY_THROW);
    const Ref<css::sheet::XNamedRanges> names(properties->getPropertyValue("NamedRanges"),
                                              css::uno::UNO_QUERY_THROW);
    names->removeByName("kehoach_form");
}

void lock(const fs::path& path) {
    const OpenDocument book(url_of(path));
    css::uno::Sequence<css::beans::PropertyValue> options(2);
    auto* option = options.getArray();
    option[0].Name = "FilterName";
    option[0].Value <<= rtl::OUString("calc8");
    option[1].Name = "Password";
    option[1].Value <<= rtl::OUString("bí mật");
    book.as<css::frame::XStorable>()->storeToURL(url_of(path.parent_path().parent_path() / "khóa.ods"),
                                                 options);
    fs::rename(path.parent_path().parent_path() / "khóa.ods", path);
}

std::vector<Planted> in_cells() {
    return {
        {"words for a number", typed('B', 1, "nhiều", "form.text-for-number")},
        {"a number as a text", typed('B', 2, "120 người", "form.number-as-text")},
        {"a number that may be two", typed('F', 4, "1.234", "form.number-unsure")},
        {"a negative count", entered('F', 4, "-3", "form.negative")},
        {"half a person", entered('C', 5, "2.5", "form.not-whole")},
        {"words for a pair", typed('D', 1, "ba người", "form.not-a-pair")},
        {"a pair with blanks", typed('D', 2, "31 / 40 người", "form.pair-as-text")},
        {"a part above its whole", typed('D', 4, "41/40", "form.over-total")},
        {"a day for a pair", a_day('D', "form.date-for-pair")},
        {"a day for a number", a_day('B', "form.date-for-number")},
        {"a word that is no choice", typed('I', 1, "chưa rõ", "form.not-a-choice")},
        {"a formula that fails", entered('F', 1, "=1/0", "form.cell-error")},
        {"no such day",
         [](Made& made) {
             made.type('H', 2, "31/02/2026");
             made.lose('H', 2);
             made.tell(made.at('H', 2), "form.not-a-date");
         }},
        {"more women than people",
         [](Made& made) {
             made.enter('C', 1, "5000");
             made.figures[{made.body + 1, 2}] = {5000, 0};
             made.lose('C', 1);
             made.tell("", "form.over-total");
         }},
        {"a cell left empty",
         [](Made& made) {
             made.type('F', 2, "");
             made.lose('F', 2);
             made.tell(made.at('F', 2), "form.missing");
         }},
        {"a row left empty",
         [](Made& made) {
             for (char column = 'B'; column <= 'I'; ++column)
                 if (column != 'E')
                     made.type(column, 5, "");
             lose_row(made, 5);
             made.tell(made.at('B', 5), "form.missing-row");
         }},
        {"nothing filled in",
         [](Made& made) {
             for (const int row : {1, 2, 4, 5})
                 for (char column = 'B'; column <= 'I'; ++column)
                     if (column != 'E')
                         made.type(column, row, "");
             lose_all(made);
             made.tell(made.at('B', 1), "form.nothing-filled");
         }},
        {"a total deleted", instead('B', 6, "", "form.formula-gone")},
        {"a total typed over", instead('C', 6, "7", "form.formula-typed")},
        {"a total of some of its rows",
         [](Made& made) {
             made.enter('F', 6, "=SUM(" + made.at('F', 1) + ":" + made.at('F', 2) + ")");
             made.tell(made.at('F', 6), "form.total-wrong");
         }},
    };
}

std::vector<Planted> of_lines() {
    return {
        {"a column renamed",
         [](Made& made) {
             made.type('F', -1, "Vốn còn nợ");
             lose_column(made, 'F');
             made.tell(made.at('F', -1), "form.header-changed");
         }},
        {"a row renamed",
         [](Made& made) {
             made.type('A', 2, "Cấp thôn bản");
             lose_row(made, 2);
             made.tell(made.at('A', 2), "form.header-changed");
         }},
        {"a column deleted",
         [](Made& made) {
             remove_column(made, 'F');
             lose_column(made, 'F');
             made.tell(made.at('E', -1), "form.column-missing");
         }},
        {"a column put in",
         [](Made& made) {
             insert_column(made, 'F');
             made.type('F', -1, "Cột mới");
             made.enter('F', 1, "99");
             made.tell(made.at('F', -1), "form.column-added");
         }},
        {"a column moved",
         [](Made& made) {
             insert_column(made, 'J');
             move(made, made.at('F', -1) + ":" + made.at('F', 6), made.at('J', -1));
             remove_column(made, 'F');
             made.tell("", "form.column-moved");
         }},
        {"a row deleted",
         [](Made& made) {
             remove_row(made, 2);
             lose_row(made, 2);
             made.tell("", "form.row-missing");
         }},
        {"a row put in",
         [](Made& made) {
             insert_row(made, 2);
             made.type('A', 2, "Cấp thôn");
             made.enter('B', 2, "99");
             made.tell(made.at('A', 2), "form.row-added");
         }},
        {"groups that changed places",
         [](Made& made) {
             for (int row = 0; row < 3; ++row)
                 insert_row(made, 6);
             move(made, made.at('A', 0) + ":" + made.at('I', 2), made.at('A', 6));
             for (int row = 0; row < 3; ++row)
                 remove_row(made, 0);
             made.tell("", "form.row-moved");
         }},
        {"no fingerprint",
         [](Made& made) {
             without_fingerprint(made);
             made.tell("", "gathered.by-heads");
         }},
        {"no fingerprint, a column renamed",
         [](Made& made) {
             without_fingerprint(made);
             made.type('F', -1, "Vốn còn nợ");
             lose_all(made); // until somebody confirms which column it is
             made.tell("", "gathered.heads-open");
         }},
    };
}

std::vector<Planted> of_files() {
    const auto cut = [](const fs::path& path) { fs::resize_file(path, fs::file_size(path) / 2); };
    return {
        {"a file cut off", file(".ods", "unread.broken", cut)},
        {"a page of the web", file(".xlsx", "unread.other-format",
                                   [](const fs::path& path) { write(path, "<html><table/></html>"); })},
        {"a file with a password", file(".ods", "unread.encrypted", lock)},
        {"an empty file", file(".ods", "unread.other-format", [](const fs::path& path) { write(path, ""); })},
        {"a workbook without the form",
         [](Made& made) {
             without_fingerprint(made);
             for (char column = 'A'; column <= 'I'; ++column)
                 made.type(column, -1, "Khác " + std::string(1, column));
             lose_all(made);
             made.tell("", "gathered.no-form");
         }},
        {"nobody's file",
         [](Made& made) {
             const form::Grid grid = form::layout(folder_form());
             for (const form::GridCell& place : grid.cells)
                 if (place.role == form::CellRole::cover_input)
                     type_text(made.model, made.sheet, form::address(place.row, place.column), "");
             made.stem = "bieu nop";
             for (const char digit :
                  made.unit.substr(made.unit.size() - 4)) // names no unit, and is the only one so called
                 made.stem += std::string(" ") + digit + "x";
             made.unit.clear();
             made.tell("", "gathered.unit-unknown");
         }},
        {"sent twice",
         [](Made& made) {
             made.once_more = [] {};
             made.tell("", "gathered.repeats"); // "… lần hai" stands before it
         }},
        {"two versions",
         [](Made& made) {
             lose_all(made);
             made.tell("", "gathered.twice");
             made.told_of_second = made.told;
             made.once_more = [&made] { made.enter('B', 1, "999"); };
         }},
        {"in the name of another",
         [](Made& made) {
             made.stem = "Xã số 1000 " + made.unit.substr(made.unit.size() - 3) + " gửi";
             made.tell("", "gathered.unit-unsure");
         }},
        {"the form of another plan",
         [](Made& made) {
             auto spec = folder_form();
             spec.attached_to->number = "99-KH/TU";
             const auto forms = calc::read_forms(made.model);
             calc::retie(made.model, forms.at(0), spec);
             lose_all(made);
             made.tell("", "gathered.other-plan");
         }},
    };
}

} // namespace

const std::vector<Planted>& planted_faults() {
    static const std::vector<Planted> all = [] {
        std::vector<Planted> faults = in_cells();
        for (const auto& more : {of_lines(), of_files()})
            faults.insert(faults.end(), more.begin(), more.end());
        return faults;
    }();
    return all;
}

} // namespace kehoach::test
