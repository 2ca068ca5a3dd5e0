// SPDX-License-Identifier: MPL-2.0
#include "returns/made_of.hpp"

#include "returns/memory.hpp"

#include <algorithm>

namespace kehoach::returns {

namespace {

std::string kept_text(const sheetfile::Workbook& workbook) {
    std::string text;
    for (const sheetfile::Sheet& sheet : workbook.sheets)
        if (std::ranges::find(sheet.names, memory_name, &sheetfile::NamedRange::name) != sheet.names.end())
            for (const sheetfile::Cell& cell : sheet.cells)
                if (cell.column == 0 && !cell.value.text.empty())
                    text += cell.value.text.substr(1);
    return text;
}

} // namespace

std::set<std::string> made_of(const sheetfile::Workbook& workbook) {
    std::set<std::string> digests;
    const std::string text = kept_text(workbook);
    if (text.empty())
        return digests;
    if (const auto memory = parse_memory(text))
        for (const ReturnFile& file : memory->files)
            digests.insert(file.hash);
    digests.erase(""); // of files that nobody could read
    return digests;
}

} // namespace kehoach::returns
