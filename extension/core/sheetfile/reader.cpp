// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/reader.hpp"

#include "sheetfile/csv.hpp"
#include "sheetfile/docx.hpp"
#include "sheetfile/ods.hpp"
#include "sheetfile/xlsx.hpp"

namespace kehoach::sheetfile {

namespace {

/// A password makes a compound file of an .xlsx, with a stream of this name in its directory (MS-OFFCRYPTO 2.3.1).
bool is_encrypted_compound(std::string_view bytes) {
    constexpr std::string_view compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    constexpr std::string_view stream("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    return bytes.starts_with(compound) && bytes.find(stream) != std::string_view::npos;
}

/// Each part of an encrypted .ods has what opens it beside its name in the manifest (OpenDocument 1.3 part 2, 4.8).
bool has_encrypted_parts(Unpacker& unpacker) {
    Unread why;
    Unpacked manifest;
    return unpacker.has("META-INF/manifest.xml") && unpacker.unpack("META-INF/manifest.xml", manifest, why) &&
           std::string_view(manifest.data.get(), manifest.size).find("encryption-data") != std::string_view::npos;
}

bool read_office_open(Unpacker& unpacker, const Bounds& bounds, Workbook& made, Unread& why) {
    return read_xlsx(unpacker, bounds, made, why) ||
           (why.trouble == Trouble::other_format && read_docx(unpacker, bounds, made, why));
}

} // namespace

struct Reader::Tools {
    Unpacker unpacker;
};

Reader::Reader(const Bounds& bounds) : bounds_(bounds), tools_(std::make_unique<Tools>()) {}
Reader::~Reader() = default;

std::variant<Workbook, Unread> Reader::read(std::string_view bytes) {
    if (bytes.size() > bounds_.packed_bytes)
        return Unread{Trouble::too_large, {}};
    Workbook made;
    Unread why;
    const auto directory = ZipDirectory::read(bytes, bounds_.files);
    if (!directory && is_encrypted_compound(bytes))
        return Unread{Trouble::encrypted, {}};
    if (!directory)
        return read_csv(bytes, bounds_, made, why) ? std::variant<Workbook, Unread>(std::move(made)) : why;
    if (directory->too_many() || directory->broken())
        return Unread{directory->too_many() ? Trouble::too_large : Trouble::broken, {}};
    Unpacker& unpacker = tools_->unpacker;
    unpacker.begin(*directory, bounds_);
    const bool is_ods = unpacker.has("content.xml");
    if (is_ods ? read_ods(unpacker, bounds_, made, why) : read_office_open(unpacker, bounds_, made, why))
        return made;
    if (is_ods && why.trouble == Trouble::broken && has_encrypted_parts(unpacker))
        why.trouble = Trouble::encrypted;
    return why;
}

} // namespace kehoach::sheetfile
