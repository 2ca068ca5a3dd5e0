// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/docx.hpp"

#include "sheetfile/address.hpp"
#include "sheetfile/text_cell.hpp"
#include "sheetfile/xlsx_parts.hpp"

#include <algorithm>
#include <map>

namespace kehoach::sheetfile {

namespace {

/// Elements that only stand around what they hold.
bool is_wrapper(std::string_view name) {
    return name == "sdt" || name == "sdtContent" || name == "customXml" || name == "ins" || name == "moveTo";
}

/// What of a paragraph is read: no deleted words, no names of fields, no drawings.
bool is_inline(std::string_view name) {
    return name == "r" || name == "hyperlink" || name == "fldSimple" || name == "smartTag" || is_wrapper(name);
}

class Reading {
public:
    Reading(const Bounds& bounds, Workbook& made) : bounds_(bounds), made_(made) {}

    bool blocks(const pugi::xml_node& node, int depth) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "tbl" ? !table(one, depth - 1) : is_wrapper(name) && !blocks(one, depth - 1))
                return false;
        }
        return true;
    }

    Trouble trouble() const { return trouble_; }

private:
    bool fail(Trouble trouble) {
        trouble_ = trouble;
        return false;
    }

    bool table(const pugi::xml_node& node, int depth) {
        if (made_.sheets.size() >= bounds_.sheets)
            return fail(Trouble::too_large);
        made_.sheets.push_back({.name = std::to_string(made_.sheets.size() + 1)});
        row_ = 0;
        going_on_.clear();
        return rows(node, depth);
    }

    bool rows(const pugi::xml_node& node, int depth) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "tr" ? !row(one, depth - 1) : is_wrapper(name) && !rows(one, depth - 1))
                return false;
        }
        return true;
    }

    bool row(const pugi::xml_node& node, int depth) {
        if (row_ >= most_rows)
            return fail(Trouble::too_large);
        int column = number(child(child(node, "trPr"), "gridBefore"), 0);
        if (!cells(node, column, depth))
            return false;
        ++row_;
        return true;
    }

    bool cells(const pugi::xml_node& node, int& column, int depth) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "tc" ? !cell(one, column, depth - 1) : is_wrapper(name) && !cells(one, column, depth - 1))
                return false;
        }
        return true;
    }

    static int number(const pugi::xml_node& of, int otherwise) {
        return std::min(whole(attribute(of, "val"), otherwise), most_columns);
    }

    bool cell(const pugi::xml_node& node, int& column, int depth) {
        const pugi::xml_node looks = child(node, "tcPr"), down = child(looks, "vMerge");
        const int columns = std::max(number(child(looks, "gridSpan"), 1), 1);
        if (columns > most_columns - column)
            return fail(Trouble::broken);
        const int at = column;
        column += columns;
        std::vector<Range>& merged = made_.sheets.back().merged;
        const auto above = going_on_.find(at);
        if (down && attribute(down, "val") != "restart" && above != going_on_.end()) {
            merged[above->second].last_row = row_;
            return true;
        }
        going_on_.erase(at);
        if (columns > 1 || down)
            merged.push_back({row_, at, row_, at + columns - 1});
        if (down)
            going_on_[at] = merged.size() - 1;
        std::string text;
        if (!paragraphs(node, depth, text))
            return false;
        form::CellValue value = typed_in_text(text);
        if (value.text.empty())
            return true;
        if (++count_ > bounds_.cells)
            return fail(Trouble::too_large);
        made_.sheets.back().cells.push_back({row_, at, std::move(value)});
        return true;
    }

    bool paragraphs(const pugi::xml_node& node, int depth, std::string& text) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "p") {
                text += text.empty() ? "" : "\n";
                if (!words(one, depth - 1, text))
                    return false;
            } else if (is_wrapper(name) && !paragraphs(one, depth - 1, text)) {
                return false;
            }
        }
        return true;
    }

    bool words(const pugi::xml_node& node, int depth, std::string& text) {
        if (depth <= 0)
            return fail(Trouble::broken);
        for (const pugi::xml_node& one : node.children()) {
            const std::string_view name = local_name(one);
            if (name == "t")
                text += one.child_value();
            else if (name == "tab")
                text += '\t';
            else if (name == "br" || name == "cr")
                text += '\n';
            else if (name == "noBreakHyphen")
                text += '-';
            else if (is_inline(name) && !words(one, depth - 1, text))
                return false;
        }
        return true;
    }

    const Bounds& bounds_;
    Workbook& made_;
    Trouble trouble_ = Trouble::broken;
    int row_ = 0;
    std::size_t count_ = 0;
    std::map<int, std::size_t> going_on_; ///< by column: the merged cells that may go on in this row
};

} // namespace

bool read_docx(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why) {
    const std::string name = main_part(unpacker, "word/document.xml", why);
    if (name.empty())
        return false;
    Part part;
    if (unpacker.has(name) && !unpacker.read(name, part, why))
        return false;
    const pugi::xml_node body = child(child(part.xml, "document"), "body");
    made.words_only = true;
    Reading reading(bounds, made);
    if (body && reading.blocks(body, bounds.depth))
        return true;
    why = {body ? reading.trouble() : Trouble::other_format, name};
    return false;
}

} // namespace kehoach::sheetfile
