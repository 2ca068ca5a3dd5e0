// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/second_office.hxx"
#include "returns/forms_of.hpp"
#include "sheetfile/reader.hpp"

#include <com/sun/star/uno/XComponentContext.hpp>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
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
    bool secret = false;             ///< a sheet of it is marked so
    std::set<std::string> made_of{}; ///< digests of the returns that it lays together, where it is a result itself
};

/// Reads workbooks one after another: .ods and .xlsx from their bytes; of what is none of these, or was never reckoned,
/// a second office makes a copy that is. Sheets without a fingerprint are understood by their heads.
class ReturnedFiles {
public:
    /// What a person said of the heads of the unit that a cover strip names, by form_key.
    using Told = std::function<std::map<std::string, returns::ToldHeads>(const std::string& cover)>;

    ReturnedFiles(const css::uno::Reference<css::uno::XComponentContext>& context, const form::FigureWords& words)
        : words_(words), office_(context) {}

    /// The forms that sheets without a fingerprint may be.
    void know(std::vector<form::FormSpec> forms);
    /// That these will be read, in this order: what only an office can read is handed to it at once, which takes less
    /// time, and of the others some are read side by side when the first of them is wanted.
    void expect(const std::vector<std::string>& urls);
    /// `url` as a person gives it.
    ReturnedFile read(const std::string& url, const Told& told);

private:
    /// Of a workbook that a person may still say something of, the workbook too.
    struct Ahead {
        ReturnedFile file;
        sheetfile::Workbook book;
    };

    ReturnedFile read_now(const std::string& url, const Told& told);
    void read_ahead();
    std::optional<Ahead> by_bytes(sheetfile::Reader& reader, const std::string& bytes) const;
    ReturnedFile open(const std::string& url, const Told& told);
    ReturnedFile taken(const std::string& bytes, const std::string& url, const Told& told);
    ReturnedFile held_by(const sheetfile::Workbook& book) const;
    ReturnedFile as_told(ReturnedFile file, const sheetfile::Workbook& book, const Told& told) const;

    const form::FigureWords& words_;
    returns::KnownForms known_;
    sheetfile::Bounds bounds_;
    sheetfile::Reader reader_{bounds_};
    office::SecondOffice office_;
    std::map<std::string, office::SecondOffice::Copy> copies_; ///< by URL
    std::deque<std::string> expected_;                         ///< URLs that none was read ahead of
    std::map<std::string, Ahead> ahead_;                       ///< by URL
};

} // namespace kehoach::session
