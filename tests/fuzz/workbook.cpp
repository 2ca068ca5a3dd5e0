// SPDX-License-Identifier: MPL-2.0
// Files that come back: any bytes at all, and bytes that are the parts of a real package, since a fuzzer seldom
// hits upon the sum that a zip file keeps of them.
#include "bytes.hpp"
#include "returns/forms_of.hpp"
#include "returns/gathered.hpp"
#include "returns/made_of.hpp"
#include "returns/result_book.hpp"
#include "sheetfile/reader.hpp"
#include "text/stored_zip.hpp"

#include <string>
#include <vector>

namespace kehoach::fuzz {

namespace {

constexpr char between_parts = '\x1E';

/// Parts in turn: their names by the sort of package.
const std::vector<std::vector<std::string>>& packages() {
    static const std::vector<std::vector<std::string>> known{
        {"content.xml", "META-INF/manifest.xml"},
        {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml"},
        {"word/document.xml"}};
    return known;
}

std::string package_of(std::string_view bytes, const std::vector<std::string>& names) {
    std::vector<text::DataFile> parts;
    if (names.front() == "content.xml")
        parts.push_back({"mimetype", "application/vnd.oasis.opendocument.spreadsheet"});
    for (const std::string& name : names) {
        const auto end = std::min(bytes.find(between_parts), bytes.size());
        parts.push_back({name, std::string(bytes.substr(0, end))});
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
    }
    return text::stored_zip(parts);
}

void read(std::string_view bytes) {
    // A fuzzer is to find faults, not to wait for what is only large.
    sheetfile::Reader reader({.packed_bytes = 1U << 20U, .unpacked_bytes = 4U << 20U, .cells = 20'000, .files = 100, .sheets = 20});
    const auto read = reader.read(bytes);
    const auto* const book = std::get_if<sheetfile::Workbook>(&read);
    if (book == nullptr)
        return;
    std::size_t cells = 0;
    for (const sheetfile::Sheet& sheet : book->sheets)
        cells += sheet.cells.size();
    promise(cells <= 20'000, "no more cells than the bounds say");
    returns::ReturnFile file{.path = "a.xlsx"};
    file.forms = returns::forms_of(*book, {}, {}).forms;
    returns::result_book(returns::gather({file}), {});
    returns::made_of(*book);
}

} // namespace

void take(std::string_view bytes) {
    read(bytes);
    if (bytes.empty())
        return;
    const auto sort = static_cast<unsigned char>(bytes.front());
    if (sort < packages().size())
        read(package_of(bytes.substr(1), packages()[sort]));
}

} // namespace kehoach::fuzz
