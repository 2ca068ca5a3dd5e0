// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_form.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace kehoach::returns {

/// What a cell of a form says when the returns are laid together.
enum class Says {
    words,
    number,   ///< `first`
    day,      ///< `first`, in days since 30/12/1899
    pair,     ///< `first` of `second`
    none,     ///< that there was nothing: 0
    no_data,  ///< that nobody can tell: no figure
    left_out, ///< something that is no answer to what the form asks; a deviation says why
};

/// What a unit typed into one cell of a form.
struct Given {
    int row = 0, column = 0; ///< in the form as drawn
    Says says = Says::words;
    double first = 0, second = 0;
    std::string text; ///< as it stands in the cell
    std::string cell; ///< its address in the file, as in B7
    bool operator==(const Given&) const = default;
};

/// Something in a return that is not as it should be; the message is that of `key`.
struct Deviation {
    std::string path;    ///< of the file; empty: of none
    std::string sheet{}; ///< empty: the file as a whole
    std::string cell{};  ///< empty: the sheet as a whole
    std::string key;     ///< that of a form::FormFault, or one of those that `gather` names
    form::Arguments arguments{};
    std::vector<std::string> numbers{}; ///< which arguments are numbers, as in form::FormFault
    bool error = true;
    bool left_out = false; ///< what stands there was to be added up and was not
    bool operator==(const Deviation&) const = default;
};

/// A form in a file: what it asks and what it says.
struct ReturnedForm {
    std::string sheet;
    form::FormSpec spec; ///< with as many free rows as there are
    form::Version version;
    std::vector<Given> given;          ///< row by row; cells that are not empty
    std::vector<Deviation> deviations; ///< without the path of the file
    bool operator==(const ReturnedForm&) const = default;
};

/// Its heads are not those of the form, and nobody has said yet which are which.
bool has_open_heads(const ReturnedForm& form);

/// Key of the deviation that says that a file is open in a program: what was stored last is in it.
inline constexpr const char* open_elsewhere = "gathered.open-elsewhere";
bool is_open_elsewhere(const ReturnedForm& form);

/// A file that came back. Its path is relative to the workbook of results, with '/'; the digest of its bytes
/// is SHA-256 in hexadecimal.
struct ReturnFile {
    std::string path, hash{};
    std::uint64_t size = 0;
    std::string first_seen{};    ///< ISO day on which it was found first; never the file's own time
    bool secret = false;         ///< a sheet of it is marked Mật, Tối mật or Tuyệt mật: no list and no log names it
    std::string unit{};          ///< whose it is; empty: nobody can tell
    bool unit_sure = true;       ///< else a person is to confirm it
    std::string cover{};         ///< whose its cover strip says it is
    std::string was{};           ///< the old name of the unit by which the file is known; empty: by one of now
    std::string reason{};        ///< message key of why it was not read; empty: it was
    form::Arguments arguments{}; ///< of the reason
    std::vector<ReturnedForm> forms{};
    bool operator==(const ReturnFile&) const = default;
};

/// What a form says, cell by cell, with what is wrong with it: nothing of it is to be added up where it
/// stands under another head than the form's, or is not what the form asks for.
ReturnedForm understood(const form::SheetForm& form, const form::FigureWords& words);

/// How often each word of a choice was said, as the result of one level says it to the next: "Có: 12; Không:
/// 3". In the order of `choices`; empty where the text says something else.
std::vector<int> counted_choices(std::string_view text, const std::vector<std::string>& choices);

} // namespace kehoach::returns
