// SPDX-License-Identifier: MPL-2.0
#include "form/sheet_json.hpp"

namespace kehoach::form {

namespace {

CoverField cover_field(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults) {
    text::JsonObject object(json, pointer, faults);
    CoverField field{object.string("key"), object.string("label"), object.strings_or_empty("choices")};
    object.no_others();
    return field;
}

} // namespace

SheetParts read_sheet_parts(const text::JsonText& json, const std::string& pointer,
                            text::DataFaults& faults) {
    text::JsonObject object(json, pointer, faults);
    SheetParts parts;
    for (const std::string& field : object.elements("cover"))
        parts.cover.push_back(cover_field(json, field, faults));
    parts.instructions = object.string_or("instructions", {});
    parts.left_head = object.strings_or_empty("leftHead");
    parts.right_head = object.strings_or_empty("rightHead");
    parts.foot = object.strings_or_empty("foot");
    object.no_others();
    return parts;
}

SheetParts load_sheet_parts(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    const auto before = faults.size();
    SheetParts parts;
    for (const auto& file : files) {
        const text::JsonText json(file.name, file.bytes, faults);
        text::JsonObject root(json, "", faults);
        if (!root.ok())
            continue;
        root.string("source");
        parts = read_sheet_parts(json, root.pointer("sheet"), faults);
        root.raw("sheet");
        root.no_others();
    }
    return faults.size() == before ? parts : SheetParts();
}

} // namespace kehoach::form
