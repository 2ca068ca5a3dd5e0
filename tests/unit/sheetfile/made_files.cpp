// SPDX-License-Identifier: MPL-2.0
#include "made_files.hpp"

#include <cstring>
#include <gtest/gtest.h>
#include <libdeflate.h>
#include <memory>

namespace kehoach::test {

std::string ods(const std::string& tables) {
    const std::string content =
        R"(<?xml version="1.0" encoding="UTF-8"?><office:document-content )"
        R"(xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
        R"(xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" )"
        R"(xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" )"
        R"(xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>)" +
        tables + "</office:spreadsheet></office:body></office:document-content>";
    return text::stored_zip(
        {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

std::string ods_rows(const std::string& rows) {
    return ods(R"(<table:table table:name="Biểu 1">)" + rows + "</table:table>");
}

std::string Xlsx::bytes() const {
    const std::string head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const std::string kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const std::string& id, const std::string& what, const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + kind + what + "\" Target=\"" + target + "\"/>";
    };
    return text::stored_zip(
        {{"_rels/.rels",
          head + "<Relationships>" + relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"},
         {"xl/workbook.xml", head + "<workbook>" + properties +
                                 R"(<sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets>)" +
                                 "<definedNames>" + names + "</definedNames></workbook>"},
         {"xl/_rels/workbook.xml.rels", head + "<Relationships>" +
                                            relation("rId1", "worksheet", "worksheets/sheet1.xml") +
                                            relation("rId2", "sharedStrings", "/xl/sharedStrings.xml") +
                                            relation("rId3", "styles", "styles.xml") + "</Relationships>"},
         {"xl/sharedStrings.xml", head + "<sst>" + words + "</sst>"},
         {"xl/styles.xml", head + "<styleSheet><numFmts>" + formats + "</numFmts><cellXfs>" + looks +
                               "</cellXfs></styleSheet>"},
         {"xl/worksheets/sheet1.xml",
          head + "<worksheet><sheetData>" + rows + "</sheetData>" + behind_rows + "</worksheet>"}});
}

std::string deflated_zip(const std::string& name, const std::string& content, std::size_t claimed) {
    const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> packer(
        libdeflate_alloc_compressor(6), libdeflate_free_compressor);
    std::string packed(libdeflate_deflate_compress_bound(packer.get(), content.size()), '\0');
    packed.resize(
        libdeflate_deflate_compress(packer.get(), content.data(), content.size(), packed.data(), packed.size()));
    std::string bytes = text::stored_zip({{name, packed}});
    const auto put = [&](std::size_t at, std::uint32_t value, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i)
            bytes[at + i] = static_cast<char>(value >> (8 * i) & 0xFFU);
    };
    const std::size_t entry = bytes.find("PK\x01\x02");
    const auto sum = libdeflate_crc32(0, content.data(), content.size());
    put(entry + 10, 8, 2);
    put(entry + 16, sum, 4);
    put(entry + 24, static_cast<std::uint32_t>(claimed == 0 ? content.size() : claimed), 4);
    return bytes;
}

sheetfile::Workbook workbook(const std::string& bytes, const sheetfile::Bounds& bounds) {
    auto read = sheetfile::Reader(bounds).read(bytes);
    if (auto* made = std::get_if<sheetfile::Workbook>(&read))
        return std::move(*made);
    const auto& why = std::get<sheetfile::Unread>(read);
    ADD_FAILURE() << "not read: trouble " << static_cast<int>(why.trouble) << " in " << why.part;
    return {};
}

sheetfile::Unread unread(const std::string& bytes, const sheetfile::Bounds& bounds) {
    auto read = sheetfile::Reader(bounds).read(bytes);
    if (const auto* why = std::get_if<sheetfile::Unread>(&read))
        return *why;
    ADD_FAILURE() << "it was read";
    return {};
}

std::vector<std::string> cells_of(const sheetfile::Workbook& book) {
    std::vector<std::string> all;
    if (book.sheets.empty())
        return all;
    for (const sheetfile::Cell& cell : book.sheets.front().cells) {
        std::string said = form::address(cell.row, cell.column) + " = " + cell.value.text;
        said += cell.value.is_date ? " date" : cell.value.is_number ? " number" : cell.value.is_error ? " error" : "";
        all.push_back(said + (cell.value.is_formula ? " " + cell.value.formula : ""));
    }
    return all;
}

} // namespace kehoach::test
