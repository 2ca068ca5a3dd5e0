// SPDX-License-Identifier: MPL-2.0
// What a form lets people type into it.
#include "calc/view.hxx"
#include "calc_filled.hxx"
#include "office/text.hxx"
#include "office/zip.hxx"

#include <com/sun/star/sheet/XSheetCondition.hpp>
#include <com/sun/star/sheet/XViewFreezable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <filesystem>
#include <gtest/gtest.h>
#include <variant>

using namespace kehoach;
using test::Ref;

namespace {

using Typed = std::variant<double, std::string>;

/// Places: years B5…, pairs C5…, shares D5…, days E5…, money F5….
form::FormSpec every_kind() {
    form::FormSpec spec;
    spec.id = "kinds";
    spec.title = "MỖI LOẠI MỘT CỘT";
    const auto column = [&](const char* key, form::ColumnKind kind) {
        form::Column made;
        made.title = made.key = key;
        made.kind = kind;
        spec.columns.push_back(made);
    };
    using form::ColumnKind;
    column("Năm", ColumnKind::key);
    column("Số", ColumnKind::count);
    column("Cặp", ColumnKind::pair);
    column("Tỷ lệ", ColumnKind::percent);
    column("Ngày", ColumnKind::date);
    column("Tiền", ColumnKind::money);
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2026;
    spec.total = "Tổng";
    return spec;
}

std::string draw(const test::Model& book) {
    calc::Words words = test::words();
    words.instead_of_figures = {"-", "không phát sinh", "không có số liệu"};
    office::UndoScope scope(book, "draw a form");
    return calc::draw(test::office().context(), scope, book, every_kind(), "a", words);
}

constexpr const char* row = "3";

/// A file inside a stored workbook.
std::string file_in(const std::filesystem::path& path, const std::string& name) {
    constexpr std::size_t most = 1U << 24U;
    for (const text::DataFile& file :
         office::read_zip(test::office().context(), test::url_of(path), {1000, most}))
        if (file.name == name)
            return file.bytes;
    ADD_FAILURE() << "no " << name << " in " << path;
    return {};
}

/// Whether the check of a cell lets something stand there, computed beside the form.
bool lets_pass(const test::Model& book, const std::string& address, const Typed& typed) {
    const auto target = test::cell(book, "a", address);
    if (const auto* const number = std::get_if<double>(&typed))
        target->setValue(*number);
    else
        test::type_text(book, "a", address, std::get<std::string>(typed));
    const auto check =
        test::get<Ref<css::beans::XPropertySet>>(test::range(book, "a", address), "Validation");
    const Ref<css::sheet::XSheetCondition> condition(check, css::uno::UNO_QUERY_THROW);
    const auto made_at = condition->getSourcePosition();
    const rtl::OUString formula = condition->getFormula1().replaceAll(
        office::ustring(form::address(made_at.Row, made_at.Column)), office::ustring(address));
    const auto beside = test::cell(book, "a", "Z1");
    beside->setFormula("=IF(" + formula + ";1;2)");
    const bool passes = beside->getValue() == 1;
    beside->setFormula({});
    target->setFormula({});
    return passes;
}

void expect_checks(const test::Model& book) {
    Ref<css::util::XProtectable>(test::sheet(book, "a"), css::uno::UNO_QUERY_THROW)->unprotect({});
    const std::string count = std::string("B") + row, pair = std::string("C") + row,
                      share = std::string("D") + row, day = std::string("E") + row,
                      money = std::string("F") + row;
    for (const std::string& each : {count, pair, share, day, money}) {
        for (const char* const word : {"-", "không phát sinh", "Không có số liệu", " - "})
            EXPECT_TRUE(lets_pass(book, each, std::string(word))) << each << ' ' << word;
        for (const char* const word : {"nhiều", "*", "12 người"})
            EXPECT_FALSE(lets_pass(book, each, std::string(word))) << each << ' ' << word;
        EXPECT_FALSE(lets_pass(book, each, -1.0)) << each;
    }
    EXPECT_TRUE(lets_pass(book, count, 12.0));
    EXPECT_FALSE(lets_pass(book, count, 1.5));
    EXPECT_TRUE(lets_pass(book, money, 1.5));
    EXPECT_TRUE(lets_pass(book, share, 0.25));
    EXPECT_FALSE(lets_pass(book, share, 25.0));
    EXPECT_TRUE(lets_pass(book, day, 45292.0));
    EXPECT_TRUE(lets_pass(book, pair, std::string("31/40")));
    EXPECT_TRUE(lets_pass(book, pair, std::string("0 / 0")));
    EXPECT_FALSE(lets_pass(book, pair, std::string("41/40")));
    EXPECT_FALSE(lets_pass(book, pair, std::string("a/40")));
}

} // namespace

TEST(CalcTyped, TakesFiguresAndTheWordsForNoneAlsoFromFiles) {
    const auto book = test::workbook();
    draw(book);
    expect_checks(book);
    for (const char* const kind : {".ods", ".xlsx"}) {
        SCOPED_TRACE(kind);
        const test::OpenDocument loaded(test::url_of(test::store(book, std::string("typed") + kind)));
        expect_checks(loaded);
    }
}

TEST(CalcTyped, JudgesItsOwnCellsBesideOtherSheetsToo) {
    const auto book = test::workbook();
    test::draw(book, test::form_template("study-meetings"), "first");
    draw(book);
    const test::OpenDocument loaded(test::url_of(test::store(book, "second.xlsx")));
    expect_checks(loaded);
}

TEST(CalcTyped, SaysWhatIsWantedWhereItIsNoPlainNumber) {
    const auto book = test::workbook();
    draw(book);
    const auto check = [&](const char* cell) {
        return test::get<Ref<css::beans::XPropertySet>>(test::range(book, "a", cell), "Validation");
    };
    EXPECT_TRUE(test::get<bool>(check("C3"), "ShowInputMessage"));
    EXPECT_EQ(test::get<rtl::OUString>(check("C3"), "InputTitle"), "pair title");
    EXPECT_EQ(test::get<rtl::OUString>(check("C3"), "InputMessage"), "pair text");
    EXPECT_FALSE(test::get<bool>(check("B3"), "ShowInputMessage")) << "not in the way of every figure";
}

TEST(CalcTyped, WordsBreakNoTotal) {
    const auto book = test::workbook();
    draw(book);
    test::cell(book, "a", "B3")->setValue(5);
    test::type_text(book, "a", "B4", "-");
    test::type_text(book, "a", "C3", "3/4");
    test::type_text(book, "a", "C4", "không có số liệu");
    EXPECT_EQ(test::shown(book, "a", "B6"), "5");
    EXPECT_EQ(test::shown(book, "a", "C6"), "3/4");
}

TEST(CalcTyped, FilesForOtherProgramsHaveNothingOfOurOwn) {
    const auto book = test::workbook();
    draw(book);
    const auto xlsx = file_in(test::store(book, "plain.xlsx"), "xl/worksheets/sheet1.xml");
    for (const char* const foreign : {"of:", "_xlfn", "com.sun.star", "ORG."})
        EXPECT_EQ(xlsx.find(foreign), std::string::npos) << foreign;
    EXPECT_NE(xlsx.find("type=\"custom\""), std::string::npos);
}

TEST(CalcTyped, ShowsFiguresAndDaysAsVietnameseWritesThemAlsoFromFiles) {
    const auto book = test::workbook();
    form::FormSpec spec = every_kind();
    spec.sheet.cover = {{"unit", "Đơn vị", {}}, {"date", "Ngày lập", {}}};
    {
        office::UndoScope scope(book, "draw a form");
        calc::draw(test::office().context(), scope, book, spec, "a", test::words());
    }
    std::string strip;
    for (const form::GridCell& cell : form::layout(spec).cells)
        if (cell.role == form::CellRole::cover_input && cell.accepts == form::Accepts::date)
            strip = form::address(cell.row, cell.column);
    const auto expect = [&](const test::Model& shown_by, const std::string& kind) {
        EXPECT_EQ(test::shown(shown_by, "a", "B5"), "1.234.567") << kind;
        EXPECT_EQ(test::shown(shown_by, "a", "D5"), "12,5%") << kind;
        EXPECT_EQ(test::shown(shown_by, "a", "E5"), "02/09/2026") << kind;
        EXPECT_EQ(test::shown(shown_by, "a", "F5"), "1.234,5") << kind;
        EXPECT_EQ(test::shown(shown_by, "a", "F8"), "1.234,5") << kind << ": the total";
        EXPECT_EQ(test::shown(shown_by, "a", strip), "12/06/2026") << kind << ": the day of the strip";
    };
    constexpr double second_of_september = 46267, twelfth_of_june = 46185;
    test::cell(book, "a", "B5")->setValue(1234567);
    test::cell(book, "a", "D5")->setValue(0.125);
    test::cell(book, "a", "E5")->setValue(second_of_september);
    test::cell(book, "a", "F5")->setValue(1234.5);
    test::cell(book, "a", strip)->setValue(twelfth_of_june);
    expect(book, "as drawn");
    for (const char* const kind : {".ods", ".xlsx"})
        expect(test::OpenDocument(test::url_of(test::store(book, std::string("vi") + kind))), kind);
}

TEST(CalcView, KeepsHeadsAndKeyInViewAlsoInFiles) {
    const auto book = test::workbook();
    draw(book);
    calc::keep_heads_in_view(book);
    const Ref<css::sheet::XViewFreezable> view(book.model()->getCurrentController(),
                                               css::uno::UNO_QUERY_THROW);
    EXPECT_TRUE(view->hasFrozenPanes());
    const auto xlsx = file_in(test::store(book, "view.xlsx"), "xl/worksheets/sheet1.xml");
    EXPECT_NE(xlsx.find("state=\"frozen\""), std::string::npos);
    EXPECT_NE(xlsx.find("xSplit=\"1\" ySplit=\"2\""), std::string::npos);
}
