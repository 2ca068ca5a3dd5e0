// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/workbook.hpp"

#include <memory>
#include <string_view>
#include <variant>

namespace kehoach::sheetfile {

/// Reads workbooks from the bytes of files, one after another; for several threads take several. What it gives
/// holds nothing of the bytes.
class Reader {
public:
    explicit Reader(const Bounds& bounds = {});
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// .ods, .xlsx, .csv, or the tables of an .odt or .docx, as the bytes say and not as the file is called.
    std::variant<Workbook, Unread> read(std::string_view bytes);

private:
    struct Tools;
    Bounds bounds_;
    std::unique_ptr<Tools> tools_;
};

} // namespace kehoach::sheetfile
