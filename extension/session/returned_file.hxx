// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_form.hpp"
#include "sheetfile/reader.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::session {

/// What a workbook that came back holds.
struct ReturnedFile {
    std::vector<form::SheetForm> forms{};
    std::string reason{};                                        ///< message key why there are none; else empty
    std::vector<std::pair<std::string, std::string>> arguments{}; ///< of the reason
    std::string hash{};                                          ///< SHA-256 of its bytes; empty: none could be read
    std::uint64_t size = 0;                                      ///< bytes
};

/// Reads workbooks one after another: .ods and .xlsx from their bytes; what is none of these, or was never reckoned,
/// is opened by the office, hidden and read-only.
class ReturnedFiles {
public:
    explicit ReturnedFiles(const css::uno::Reference<css::uno::XComponentContext>& context) : context_(context) {}

    /// `url` as a person gives it.
    ReturnedFile read(const std::string& url);

private:
    ReturnedFile open(const std::string& url) const;
    void take(ReturnedFile& file, const std::string& bytes, const std::string& url);

    const css::uno::Reference<css::uno::XComponentContext>& context_;
    sheetfile::Bounds bounds_;
    sheetfile::Reader reader_{bounds_};
};

} // namespace kehoach::session
