// SPDX-License-Identifier: MPL-2.0
#include "stored_book.hxx"

#include "sheetfile/part.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace kehoach::test {

namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool is_called(const pugi::xml_node& node, const char* name) {
    return std::string_view(node.name()) == name;
}

int repeats(const pugi::xml_node& node, const char* attribute) {
    return node.attribute(attribute).as_int(1);
}

class Book {
public:
    explicit Book(const std::filesystem::path& path) : bytes_(bytes_of(path)) {
        sheetfile::Unread why;
        const auto directory = sheetfile::ZipDirectory::read(bytes_, sheetfile::Bounds().files);
        sheetfile::Unpacker unpacker;
        unpacker.begin(directory.value(), {});
        if (!unpacker.read("content.xml", content_, why) || !unpacker.read("styles.xml", styles_, why))
            throw std::runtime_error("no workbook: " + path.string());
        for (const sheetfile::Part* part : {&content_, &styles_})
            for (const pugi::xml_node& all : part->xml.document_element())
                if (is_called(all, "office:automatic-styles") || is_called(all, "office:styles"))
                    for (const pugi::xml_node& style : all)
                        looks_.emplace(key(style.attribute("style:family").value(), style.attribute("style:name").value()),
                                       style);
    }

    std::map<std::string, std::vector<std::string>> sheets(const std::set<std::string>& without) const {
        std::map<std::string, std::vector<std::string>> all;
        const auto body = content_.xml.document_element().child("office:body").child("office:spreadsheet");
        for (const pugi::xml_node& sheet : body.children("table:table"))
            if (const std::string name = sheet.attribute("table:name").value(); !without.contains(name))
                all[name] = lines(sheet);
        return all;
    }

private:
    static std::string key(const std::string& family, const std::string& name) { return family + " " + name; }

    /// What it says, with what those say that it is built on, but for what holds where nothing is said; a name the
    /// office made up says nothing.
    std::string look(const std::string& family, const std::string& name) const {
        std::map<std::string, std::string> says;
        std::string built_on;
        add_look(family, name, says, built_on);
        std::string said;
        for (const auto& [what, value] : says)
            if (!is_usual(what, value))
                said += what + '=' + value + ' ';
        return said + built_on;
    }

    static bool is_usual(const std::string& what, const std::string& value) {
        static const std::set<std::string> usual{
            "fo:background-color=transparent", "fo:font-weight=normal",          "fo:wrap-option=no-wrap",
            "style:repeat-content=false",      "style:text-align-source=value-type", "style:use-window-font-color=true"};
        return usual.contains(what + '=' + value);
    }

    void add_look(const std::string& family, const std::string& name, std::map<std::string, std::string>& says,
                  std::string& format) const {
        const auto found = looks_.find(key(family, name));
        if (found == looks_.end())
            return;
        const pugi::xml_node& style = found->second;
        for (const pugi::xml_node& part : style)
            for (const pugi::xml_attribute& one : part.attributes())
                says.emplace(one.name(), one.value()); // the innermost holds
        if (format.empty())
            format = format_of(style.attribute("style:data-style-name").value());
        if (const std::string parent = style.attribute("style:parent-style-name").value(); !parent.empty())
            add_look(family, parent, says, format);
    }

    /// Of numbers; the general one is that of cells of which nothing is said.
    std::string format_of(const std::string& name) const {
        const auto found = looks_.find(key("", name));
        if (found == looks_.end())
            return {};
        std::ostringstream said;
        for (const pugi::xml_node& part : found->second)
            part.print(said, "", pugi::format_raw);
        return said.str() == "<number:number number:min-integer-digits=\"1\"/>" ? std::string() : said.str();
    }

    std::vector<std::string> lines(const pugi::xml_node& sheet) const {
        std::vector<std::string> made;
        int row = 0;
        collect(sheet, row, made);
        return made;
    }

    void collect(const pugi::xml_node& from, int& row, std::vector<std::string>& made) const {
        for (const pugi::xml_node& node : from) {
            if (is_called(node, "table:table-column"))
                made.push_back("columns " + std::to_string(repeats(node, "table:number-columns-repeated")) + " " +
                               look("table-column", node.attribute("table:style-name").value()));
            else if (is_called(node, "table:table-row"))
                collect_row(node, row, made);
            else if (std::string_view(node.name()).starts_with("table:table-")) // groups of columns and rows, heads
                collect(node, row, made);
        }
    }

    void collect_row(const pugi::xml_node& node, int& row, std::vector<std::string>& made) const {
        constexpr int rest = 1000; // rows that repeat so often are what is below the table
        const int times = repeats(node, "table:number-rows-repeated");
        for (int time = 0; time < std::min(times, rest); ++time) {
            int column = 0;
            if (times < rest)
                made.push_back("row " + std::to_string(row + time) + " " +
                               look("table-row", node.attribute("table:style-name").value()));
            for (const pugi::xml_node& cell : node) {
                const int same = repeats(cell, "table:number-columns-repeated");
                for (int at = 0; at < same && same < rest && times < rest; ++at)
                    made.push_back(std::to_string(row + time) + "," + std::to_string(column + at) + " " + said(cell));
                column += same;
            }
        }
        row += times;
    }

    std::string said(const pugi::xml_node& cell) const {
        std::ostringstream all;
        for (const pugi::xml_attribute& one : cell.attributes()) {
            const std::string_view name = one.name();
            if (name == "table:style-name")
                all << look("table-cell", one.value()) << ' ';
            else if (name != "table:number-columns-repeated" && name != "table:content-validation-name")
                all << name << '=' << one.value() << ' ';
        }
        for (const pugi::xml_node& words : cell)
            if (is_called(words, "text:p"))
                words.print(all, "", pugi::format_raw);
        return all.str();
    }

    const std::string bytes_;
    sheetfile::Part content_, styles_;
    std::map<std::string, pugi::xml_node> looks_; ///< by family and name
};

} // namespace

std::map<std::string, std::vector<std::string>> stored_book(const std::filesystem::path& path,
                                                            const std::set<std::string>& without) {
    return Book(path).sheets(without);
}

} // namespace kehoach::test
