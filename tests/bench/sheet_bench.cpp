// SPDX-License-Identifier: MPL-2.0
// Reading returns from their bytes, against inflating and parsing the same bytes and doing nothing with them.
// What to look at: the ratio of Read to Floor must stay under 2 (speed.md), and must not grow with the files.
#include "sheetfile/reader.hpp"
#include "text/stored_zip.hpp"

#include <benchmark/benchmark.h>
#include <cstdint>
#include <libdeflate.h>
#include <memory>
#include <pugixml.hpp>
#include <stdexcept>
#include <vector>

namespace {

using namespace kehoach;

constexpr int rows = 36, columns = 10, empty_column = 3;

/// Written as LibreOffice 7.4 writes cells: names of looks and checks, the value twice.
std::string ods_content(int salt) {
    std::string xml = R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>)"
                      R"(<table:table table:name="Biểu 1" table:style-name="ta1">)";
    for (int row = 0; row < rows; ++row) {
        xml += R"(<table:table-row table:style-name="ro1">)";
        for (int column = 0; column < columns; ++column) {
            const std::string value = std::to_string((row * columns + column) * salt % 9973);
            if (column == 0)
                xml += R"(<table:table-cell table:style-name="ce1" office:value-type="string" calcext:value-type="string"><text:p>Chi bộ thôn )" +
                       value + "</text:p></table:table-cell>";
            else if (column == columns - 1)
                xml += R"~(<table:table-cell table:style-name="ce3" table:formula="of:=IF(COUNT([.B1:.I1])=0;&quot;&quot;;SUM([.B1:.I1]))" office:value-type="float" office:value=")~" +
                       value + R"(" calcext:value-type="float"><text:p>)" + value + "</text:p></table:table-cell>";
            else if (column == empty_column)
                xml += R"(<table:table-cell table:style-name="ce2" table:content-validation-name="val1"/>)";
            else
                xml += R"(<table:table-cell table:style-name="ce2" table:content-validation-name="val1" office:value-type="float" office:value=")" +
                       value + R"(" calcext:value-type="float"><text:p>)" + value + "</text:p></table:table-cell>";
        }
        xml += "</table:table-row>";
    }
    return xml + "</table:table></office:spreadsheet></office:body></office:document-content>";
}

/// A zip file with one deflated part.
std::string packed(const std::string& content) {
    const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> packer(
        libdeflate_alloc_compressor(6), libdeflate_free_compressor);
    std::string bytes(libdeflate_deflate_compress_bound(packer.get(), content.size()), '\0');
    bytes.resize(libdeflate_deflate_compress(packer.get(), content.data(), content.size(), bytes.data(), bytes.size()));
    std::string zip = text::stored_zip({{"content.xml", bytes}});
    const std::size_t entry = zip.find("PK\x01\x02");
    const auto put = [&](std::size_t at, std::uint64_t value, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            zip[at + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
    };
    put(entry + 10, 8, 2);
    put(entry + 16, libdeflate_crc32(0, content.data(), content.size()), 4);
    put(entry + 24, content.size(), 4);
    return zip;
}

struct File {
    std::string zip;
    std::size_t unpacked;
};

std::vector<File> files(std::int64_t count) {
    std::vector<File> made;
    for (int salt = 1; salt <= count; ++salt) {
        const std::string content = ods_content(salt);
        made.push_back({packed(content), content.size()});
    }
    return made;
}

/// What a file costs, for how the cost grows with the files.
void each(benchmark::State& state) {
    using Counter = benchmark::Counter;
    state.SetItemsProcessed(state.iterations() * state.range(0));
    state.counters["us_each"] = Counter(static_cast<double>(state.range(0)) / 1e6,
                                        Counter::kIsIterationInvariantRate | Counter::kInvert);
}

void Read(benchmark::State& state) {
    const auto all = files(state.range(0));
    sheetfile::Reader reader;
    std::size_t cells = 0;
    for (auto _ : state)
        for (const File& file : all) {
            const auto read = reader.read(file.zip);
            const auto* book = std::get_if<sheetfile::Workbook>(&read);
            if (book == nullptr)
                throw std::runtime_error("a file was not read");
            cells += book->sheets.front().cells.size();
        }
    benchmark::DoNotOptimize(cells);
    each(state);
}
BENCHMARK(Read)->Arg(50)->Arg(500)->Arg(5'000)->Unit(benchmark::kMillisecond);

void Floor(benchmark::State& state) {
    const auto all = files(state.range(0));
    const std::unique_ptr<libdeflate_decompressor, void (*)(libdeflate_decompressor*)> inflate(
        libdeflate_alloc_decompressor(), libdeflate_free_decompressor);
    constexpr std::size_t head = 30, name = 11;
    for (auto _ : state)
        for (const File& file : all) {
            std::vector<char> bytes(file.unpacked);
            const std::size_t end = file.zip.find("PK\x01\x02");
            if (libdeflate_deflate_decompress(inflate.get(), file.zip.data() + head + name, end - head - name,
                                              bytes.data(), bytes.size(), nullptr) != LIBDEFLATE_SUCCESS)
                throw std::runtime_error("a file was not inflated");
            pugi::xml_document xml;
            benchmark::DoNotOptimize(xml.load_buffer_inplace(bytes.data(), bytes.size()));
        }
    each(state);
}
BENCHMARK(Floor)->Arg(50)->Arg(500)->Arg(5'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
