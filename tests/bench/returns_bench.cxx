// SPDX-License-Identifier: MPL-2.0
#include "returns_bench.hxx"

#include "figures.hxx"
#include "office.hxx"
#include "office/text.hxx"
#include "office_memory.hxx"
#include "returns/figure_totals.hpp"
#include "returns/forms_of.hpp"
#include "sheetfile/reader.hpp"
#include "times.hxx"

#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/sheet/XCellRangeData.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XCellRange.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <org/kehoach/AppendixForms.hpp>

namespace kehoach::bench {

namespace {

namespace fs = std::filesystem;
template<typename T>
using Ref = css::uno::Reference<T>;
using Model = Ref<css::frame::XModel>;

constexpr int units = 200, forms = 3, rows = 36, columns = 9, first_row = 3;

std::string spec(int number) {
    std::string heads = R"({"title":"Nội dung","key":"what","kind":"key"})", items;
    for (int i = 0; i < columns; ++i)
        heads += R"(,{"title":"Cột )" + std::to_string(i + 1) + R"(","key":"c)" + std::to_string(i) + R"("})";
    for (int i = 0; i < rows; ++i)
        items += (i == 0 ? "\"" : ",\"") + ("Nội dung số " + std::to_string(i + 1)) + "\"";
    const std::string n = std::to_string(number);
    return R"({"id":"bench)" + n + R"(","code":"Biểu )" + n + R"(","title":"BIỂU SỐ )" + n + R"(","columns":[)" + heads +
           R"(],"rows":{"items":[)" + items + R"(]},"total":"Tổng"})";
}

Ref<css::table::XCellRange> first_sheet(const Model& book) {
    const Ref<css::container::XIndexAccess> sheets(
        Ref<css::sheet::XSpreadsheetDocument>(book, css::uno::UNO_QUERY_THROW)->getSheets(),
        css::uno::UNO_QUERY_THROW);
    return {sheets->getByIndex(0), css::uno::UNO_QUERY_THROW};
}

/// Other ones for each salt.
void put_figures(const Model& book, int salt) {
    css::uno::Sequence<css::uno::Sequence<css::uno::Any>> figures(rows);
    for (sal_Int32 row = 0; row < rows; ++row) {
        figures[row].realloc(columns);
        for (sal_Int32 column = 0; column < columns; ++column)
            figures[row][column] <<= static_cast<double>((row * columns + column + 1) * salt % 997);
    }
    Ref<css::sheet::XCellRangeData>(
        first_sheet(book)->getCellRangeByPosition(1, first_row, columns, first_row + rows - 1),
        css::uno::UNO_QUERY_THROW)
        ->setDataArray(figures);
}

std::vector<std::string> make_files(const Ref<css::uno::XComponentContext>& context, const fs::path& folder) {
    std::vector<std::string> urls;
    for (int form = 1; form <= forms; ++form) {
        const auto there = folder / ("bieu " + std::to_string(form));
        fs::create_directories(there);
        const test::OpenDocument book(org::kehoach::AppendixForms::create(context)->create(office::ustring(spec(form)), {}));
        for (int unit = 1; unit <= units; ++unit) {
            put_figures(book, unit * forms + form);
            const auto stored = test::store(book, "one.xlsx");
            const auto path = there / ("Xa so " + std::to_string(1000 + unit) + ".xlsx");
            fs::rename(stored, path);
            urls.push_back(office::utf8(test::url_of(path)));
        }
    }
    return urls;
}

css::uno::Sequence<rtl::OUString> strings(const std::vector<std::string>& texts) {
    css::uno::Sequence<rtl::OUString> made(static_cast<sal_Int32>(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        made[static_cast<sal_Int32>(i)] = office::ustring(texts[i]);
    return made;
}

std::string bytes_of(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A file as it came: whose it is, and its bytes.
struct Bytes {
    std::string path, unit, bytes;
};

std::vector<Bytes> all_bytes(const fs::path& folder) {
    std::vector<Bytes> all;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.is_regular_file())
            all.push_back({entry.path().string(), entry.path().stem().string(), bytes_of(entry.path())});
    return all;
}

/// What the peers do, and understanding which figure is whose: what is drawn of it is not in it.
double read_and_add(const std::vector<Bytes>& all) {
    std::vector<returns::ReturnFile> files;
    sheetfile::Reader reader;
    for (const auto& [path, unit, bytes] : all) {
        const auto read = reader.read(bytes);
        auto found = returns::forms_of(std::get<sheetfile::Workbook>(read), {}, {});
        files.push_back({.path = path, .unit = unit, .forms = std::move(found.forms)});
    }
    double figures = 0;
    for (const auto& form : returns::gather(files).forms)
        figures += static_cast<double>(returns::figure_totals(form).size());
    return figures;
}

/// So many returns, of as many units more than there are as that takes.
void report_reading(const std::vector<Bytes>& all, std::size_t many) {
    std::vector<Bytes> some;
    for (std::size_t i = 0; i < many; ++i) {
        some.push_back(all[i % all.size()]);
        const std::string turn = " " + std::to_string(i / all.size());
        some.back().unit += turn;
        some.back().path += turn;
    }
    std::vector<double> times;
    for (int run = 0; run < 3; ++run)
        times.push_back(time([&] { read_and_add(some); }));
    const double least = *std::ranges::min_element(times);
    keep("ReadAndAdd/" + std::to_string(many), "ms", least);
    keep("ReadAndAdd/" + std::to_string(many), "us_each", least * 1000 / static_cast<double>(many));
    std::printf("  %zu returns read, understood and added up: %.0f ms\n", many, least);
}

/// As a person opens them, without a window.
double opening_ms(const std::vector<Bytes>& all) {
    constexpr int opened = 20;
    const double needed = time([&] {
        for (int i = 0; i < opened; ++i)
            const test::OpenDocument book(test::url_of(all.at(static_cast<std::size_t>(i)).path), true, true);
    });
    return needed / opened;
}

struct Peer {
    const char* name;
    std::vector<std::string> command; ///< gets the folder as its last word
};

const std::vector<Peer>& peers() {
    static const std::string all = "import glob, sys; files = glob.glob(sys.argv[1] + '/*/*.xlsx'); ";
    static const std::vector<Peer> known{
        {"openpyxl",
         {"/usr/bin/python3", "-c",
          all + "import openpyxl\nfor f in files:\n  for s in openpyxl.load_workbook(f, data_only=True, read_only=True):\n"
                "    sum(c for r in s.values for c in r if isinstance(c, (int, float)))"}},
        {"pandas",
         {"/usr/bin/python3", "-c",
          all + "import pandas\nfor f in files:\n  for s in pandas.read_excel(f, sheet_name=None, header=None).values():\n"
                "    s.apply(pandas.to_numeric, errors='coerce').sum().sum()"}},
        {"SheetJS",
         {"/usr/bin/env", "node", "-e",
          "const X = require('xlsx'), fs = require('fs'), d = process.argv[1]; for (const s of fs.readdirSync(d)) for (const f of "
          "fs.readdirSync(d + '/' + s)) { const b = X.readFile(d + '/' + s + '/' + f); let n = 0; for (const name of b.SheetNames) "
          "for (const k in b.Sheets[name]) if (b.Sheets[name][k].t === 'n') n += b.Sheets[name][k].v; }"}},
        // Debian's ends with 1 whatever it read.
        {"orcus (a process a file)",
         {"/bin/sh", "-c",
          "command -v orcus-xlsx >/dev/null || exit 1; for f in \"$0\"/*/*.xlsx; do orcus-xlsx -e skip -f none \"$f\" "
          ">/dev/null 2>&1; done; true"}}};
    return known;
}

void report_peer(const Peer& peer, const fs::path& folder, double read, double result) {
    constexpr double longest = 300;
    std::vector<std::string> command = peer.command;
    command.push_back(folder.string());
    std::optional<int> code;
    const double needed = time([&] {
        test::Process process(command, folder.string(), test::office().folder() / "peer.log");
        code = process.wait(longest);
    });
    if (code == 0) {
        keep(std::string("Peer/") + peer.name, "times_reading", needed / read);
        keep(std::string("Peer/") + peer.name, "times_result", needed / result);
        std::printf("  %s reads them and adds up cells in %.0f ms: %.1f times as long as we read and add up, %.1f times as "
                    "the whole result takes\n",
                    peer.name, needed, needed / read, needed / result);
    } else
        std::printf("  %s: not installed, or it failed\n", peer.name);
}

} // namespace

void report_returns(const Ref<css::uno::XComponentContext>& context) {
    const auto folder = test::office().folder() / "returns";
    const auto urls = make_files(context, folder);
    const auto appendices = org::kehoach::AppendixForms::create(context);
    constexpr int runs = 3;
    std::vector<double> made;
    double more = 0;
    for (int run = 0; run < runs; ++run) {
        const auto result = test::OpenDocument::calc();
        const double before = office_memory();
        made.push_back(time([&] { appendices->consolidate(result, strings(urls), {}); }));
        more = std::max(more, office_memory() - before);
    }
    const double needed = median(made);
    std::printf("%d units x %d forms of %d rows and %d columns: result in %.0f ms (least %.0f), %.0f MB more\n", units, forms,
                rows, columns, needed, *std::ranges::min_element(made), more);
    double figures = 0;
    std::vector<Bytes> all;
    const double read = time([&] {
        all = all_bytes(folder);
        figures = read_and_add(all);
    });
    std::printf("  of it, reading, understanding and adding up %.0f figures alone: %.0f ms\n", figures, read);
    keep("Result", "ms", needed);
    keep("Result", "MB_more", more);
    keep("Result", "times_reading", needed / read);
    for (const std::size_t many : {50U, 500U, 5000U})
        report_reading(all, many);
    const double opening = opening_ms(all);
    keep("Opening", "times_reading", opening / (read / static_cast<double>(all.size())));
    std::printf("  opening one in the office: %.1f ms, %.0f times as long as reading, understanding and adding it up\n",
                opening, opening / (read / static_cast<double>(all.size())));
    for (const Peer& peer : peers())
        report_peer(peer, folder, read, needed);
}

} // namespace kehoach::bench
