// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::test {

/// A word as it is printed. Lengths in mm from the top left corner of the sheet.
struct PdfWord {
    std::string text;
    double left = 0, right = 0, baseline = 0;
    double size_pt = 0;
};

/// A level line, drawn.
struct PdfRule {
    double left = 0, right = 0, y = 0;
    double length() const { return right - left; }
    double middle() const { return (left + right) / 2; }
};

/// A text that was looked for on a sheet: from its first word to its last.
struct PdfPlace {
    double left = 0, right = 0;    ///< of the widest line
    double baseline = 0, last = 0; ///< of the first line and of the last
    double size_pt = 0;            ///< of the first word
    int lines = 1;
    double length() const { return right - left; }
    double middle() const { return (left + right) / 2; }
    double top() const;    ///< of the first line: how far its letters can reach
    double bottom() const; ///< of the last
};

struct PdfSheet {
    double width = 0, height = 0;
    std::vector<PdfWord> words; ///< in the order of the text
    /// Where these words stand one behind the other; the first place, or the first behind word `from`.
    std::optional<PdfPlace> find(std::string_view words_of, std::size_t from = 0) const;
};

/// The sheets of a PDF, as a printer would get them.
class Pdf {
public:
    /// Reads by poppler's pdftotext; throws std::runtime_error where that fails.
    explicit Pdf(std::filesystem::path file);

    const std::vector<PdfSheet>& sheets() const { return sheets_; }
    const PdfSheet& sheet(int number) const { return sheets_.at(static_cast<std::size_t>(number - 1)); }
    /// The level lines of a sheet, counted from 1, from the top; read by poppler's pdftocairo.
    std::vector<PdfRule> rules(int sheet) const;

private:
    std::filesystem::path file_;
    std::vector<PdfSheet> sheets_;
};

} // namespace kehoach::test
