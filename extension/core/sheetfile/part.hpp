// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"
#include "sheetfile/zip_directory.hpp"

#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>

struct libdeflate_decompressor;

namespace kehoach::sheetfile {

/// Bytes of a part of a zip file.
struct Unpacked {
    std::unique_ptr<char[]> data;
    std::size_t size = 0;
};

/// A part of a zip file, unpacked and read as XML in its own bytes. Entities of a document type are never
/// resolved.
struct Part {
    Unpacked bytes;
    pugi::xml_document xml;
};

/// Takes parts out of one zip file after another, as far as the bounds let it.
class Unpacker {
public:
    Unpacker();

    /// Of the next file: what was unpacked of the last one no longer counts.
    void begin(const ZipDirectory& directory, const Bounds& bounds);
    bool has(std::string_view name) const { return directory_->find(name) != nullptr; }
    /// False, with `why` set, where the part is missing or cannot be read.
    bool read(std::string_view name, Part& part, Unread& why);
    /// The bytes alone.
    bool unpack(std::string_view name, Unpacked& bytes, Unread& why);

private:
    struct Free {
        void operator()(libdeflate_decompressor* one) const;
    };
    std::unique_ptr<libdeflate_decompressor, Free> inflate_;
    const ZipDirectory* directory_ = nullptr;
    std::size_t left_ = 0;
};

/// What stands behind the prefix, as table in office:table: writers choose prefixes as they like.
std::string_view local_name(const char* name);
inline std::string_view local_name(const pugi::xml_node& node) { return local_name(node.name()); }
/// By local names; empty where there is none.
pugi::xml_node child(const pugi::xml_node& node, std::string_view name);
std::string_view attribute(const pugi::xml_node& node, std::string_view name);
/// A whole number, not below 0; `otherwise` where there is none.
int whole(std::string_view digits, int otherwise);

} // namespace kehoach::sheetfile
