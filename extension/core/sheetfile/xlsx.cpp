// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/xlsx.hpp"

#include "sheetfile/address.hpp"
#include "sheetfile/values.hpp"
#include "sheetfile/xlsx_sheet.hpp"

#include <algorithm>

namespace kehoach::sheetfile {

namespace {

class Reading {
public:
    Reading(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why)
        : unpacker_(unpacker), bounds_(bounds), made_(made), why_(why) {}

    bool run() {
        Part part;
        const std::string book = main_part(unpacker_, "xl/workbook.xml", why_);
        if (book.empty())
            return false;
        const std::size_t slash = book.rfind('/') + 1; // npos + 1 is 0
        const std::string folder = book.substr(0, slash);
        if (!unpacker_.has(book) || !unpacker_.read(folder + "_rels/" + book.substr(slash) + ".rels", part, why_))
            return fail(unpacker_.has(book) ? why_.trouble : Trouble::other_format, book);
        relations_ = Relations(part.xml, folder);
        Part workbook;
        if (!unpacker_.read(book, workbook, why_))
            return false;
        const pugi::xml_node root = child(workbook.xml, "workbook");
        if (!root) // a text or a presentation
            return fail(Trouble::other_format, book);
        if (!words() || !looks(root) || !sheets(child(root, "sheets"), book))
            return false;
        names(child(root, "definedNames"));
        return true;
    }

private:
    bool fail(Trouble trouble, std::string_view part) {
        why_ = {trouble, std::string(part)};
        return false;
    }

    /// A workbook without words has no table of them.
    bool words() {
        const std::string part = relations_.of_kind("sharedStrings");
        Part table;
        if (part.empty() || !unpacker_.has(part))
            return true;
        if (!unpacker_.read(part, table, why_))
            return false;
        common_.words = shared_words(table.xml);
        return true;
    }

    bool looks(const pugi::xml_node& root) {
        constexpr double from_1904 = 1462;
        const std::string_view later = attribute(child(root, "workbookPr"), "date1904");
        common_.days_added = later == "1" || later == "true" ? from_1904 : 0;
        const std::string part = relations_.of_kind("styles");
        Part styles;
        if (part.empty() || !unpacker_.has(part))
            return true;
        if (!unpacker_.read(part, styles, why_))
            return false;
        common_.is_date = date_looks(styles.xml);
        return true;
    }

    bool sheets(const pugi::xml_node& list, const std::string& book) {
        for (const pugi::xml_node& one : list.children()) {
            if (local_name(one) != "sheet")
                continue;
            if (made_.sheets.size() >= bounds_.sheets)
                return fail(Trouble::too_large, book);
            made_.sheets.push_back({.name = std::string(attribute(one, "name"))});
            const std::string part = relations_.target(attribute(one, "id"));
            Part sheet; // a sheet that is a chart has no cells
            if (part.empty() || !unpacker_.read(part, sheet, why_))
                return part.empty() ? fail(Trouble::broken, book) : false;
            if (const pugi::xml_node cells = child(sheet.xml, "worksheet"))
                if (const auto trouble = SheetReading(common_, count_, made_).run(cells))
                    return fail(*trouble, part);
        }
        return true;
    }

    void names(const pugi::xml_node& list) {
        for (const pugi::xml_node& one : list.children()) {
            const int sheet = whole(attribute(one, "localSheetId"), -1);
            const auto range = sheet_range(one.child_value());
            if (range && sheet >= 0 && static_cast<std::size_t>(sheet) < made_.sheets.size())
                made_.sheets[static_cast<std::size_t>(sheet)].names.push_back(
                    {std::string(attribute(one, "name")), range->range});
        }
    }

    Unpacker& unpacker_;
    const Bounds& bounds_;
    Workbook& made_;
    Unread& why_;
    Relations relations_;
    Common common_;
    CellCount count_{bounds_};
};

} // namespace

bool read_xlsx(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why) {
    return Reading(unpacker, bounds, made, why).run();
}

} // namespace kehoach::sheetfile
