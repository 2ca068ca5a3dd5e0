// SPDX-License-Identifier: MPL-2.0
#include "form_bench.hxx"

#include "figures.hxx"
#include "office.hxx"
#include "office/text.hxx"
#include "times.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cstdio>
#include <org/kehoach/AppendixForms.hpp>

namespace kehoach::bench {

namespace {

template<typename T>
using Ref = css::uno::Reference<T>;
using Model = Ref<css::frame::XModel>;

constexpr int columns = 30 /* of figures */, rows = 500, first_row = 4;

/// Years of heads over two counts each, with the names of units on the left and a total below.
std::string spec() {
    std::string heads = R"({"title":"Đơn vị","key":"unit","kind":"key"})", items;
    for (int i = 0; i < columns; i += 2) {
        const std::string n = std::to_string(i), year = std::to_string(2000 + i);
        heads += R"(,{"title":")" + year + R"(","children":[{"title":"Số cuộc","key":"a)" + n +
                 R"("},{"title":"Số người","key":"b)" + n + R"("}]})";
    }
    for (int i = 0; i < rows; ++i)
        items += (i == 0 ? "\"" : ",\"") + ("Đơn vị số " + std::to_string(i + 1)) + "\"";
    return R"({"id":"large","code":"Biểu 1","title":"BIỂU LỚN","columns":[)" + heads +
           R"(],"rows":{"items":[)" + items + R"(]},"total":"Tổng"})";
}

void put_figures(const Model& book, int row, int column, int width) {
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(book, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    const Ref<css::table::XCellRange> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
    const css::uno::Sequence<css::uno::Any> line = [&] {
        css::uno::Sequence<css::uno::Any> made(width);
        for (sal_Int32 i = 0; i < width; ++i)
            made[i] <<= 12.0;
        return made;
    }();
    css::uno::Sequence<css::uno::Sequence<css::uno::Any>> figures(rows);
    for (sal_Int32 i = 0; i < rows; ++i)
        figures[i] = line;
    Ref<css::sheet::XCellRangeData>(
        sheet->getCellRangeByPosition(column, row, column + width - 1, row + rows - 1),
        css::uno::UNO_QUERY_THROW)
        ->setDataArray(figures);
}

void close(const Model& book) {
    Ref<css::util::XCloseable>(book, css::uno::UNO_QUERY_THROW)->close(true);
}

double least(const std::vector<double>& times) {
    return *std::min_element(times.begin(), times.end());
}

} // namespace

void report_form(const Ref<css::uno::XComponentContext>& context) {
    const auto forms = org::kehoach::AppendixForms::create(context);
    const auto json = office::ustring(spec());
    constexpr int runs = 7;
    std::vector<double> plain, made, checked;
    for (int run = 0; run < runs; ++run) {
        plain.push_back(time([] {
            const auto book = test::OpenDocument::calc();
            put_figures(book, 0, 0, columns);
        }));
        Model book;
        made.push_back(time([&] { book = forms->create(json, {}); }));
        put_figures(book, first_row, 1, columns);
        checked.push_back(time([&] { forms->check(book, {}); }));
        close(book);
    }
    keep("Form/15000", "ms", median(made));
    keep("Form/15000", "times_plain_workbook", median(made) / median(plain));
    keep("Form/15000", "check_ms", median(checked));
    std::printf(
        "form of %d columns x %d rows: make %.0f ms (least %.0f), ratio to a plain workbook with as many "
        "figures %.1f; check when filled %.0f ms (least %.0f)\n",
        columns, rows, median(made), least(made), median(made) / median(plain), median(checked),
        least(checked));
}

} // namespace kehoach::bench
