// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/forms_of.hpp"
#include "sheetfile/reader.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <functional>
#include <set>
#include <string>
#include <vector>

namespace kehoach::session {

/// What a workbook that came back holds.
struct ReturnedFile {
    returns::FormsOf found{};
    std::string reason{};        ///< message key why there is no form; else empty
    form::Arguments arguments{}; ///< of the reason
    std::string hash{};          ///< SHA-256 of its bytes; empty: none could be read
    std::uint64_t size = 0;      ///< bytes
    std::set<std::string> made_of{}; ///< digests of the returns that it lays together, where it is a result itself
};

/// Reads workbooks one after another: .ods and .xlsx from their bytes; what is none of these, or was never reckoned,
/// is opened by the office, hidden and read-only. Sheets without a fingerprint are understood by their heads.
class ReturnedFiles {
public:
    /// What a person said of the heads of the unit that a cover strip names, by form_key.
    using Told = std::function<std::map<std::string, returns::ToldHeads>(const std::string& cover)>;

    ReturnedFiles(const css::uno::Reference<css::uno::XComponentContext>& context, const form::FigureWords& words)
        : context_(context), words_(words) {}

    /// The forms that sheets without a fingerprint may be.
    void know(std::vector<form::FormSpec> forms) { known_.forms = std::move(forms); }
    /// `url` as a person gives it.
    ReturnedFile read(const std::string& url, const Told& told);

private:
    ReturnedFile open(const std::string& url, const Told& told);
    returns::FormsOf forms_of(const sheetfile::Workbook& book, const Told& told);
    returns::FormsOf forms_of(const css::uno::Reference<css::frame::XModel>& model, const Told& told);
    void take(ReturnedFile& file, const std::string& bytes, const std::string& url, const Told& told);

    const css::uno::Reference<css::uno::XComponentContext>& context_;
    const form::FigureWords& words_;
    returns::KnownForms known_;
    sheetfile::Bounds bounds_;
    sheetfile::Reader reader_{bounds_};
};

} // namespace kehoach::session
