// SPDX-License-Identifier: MPL-2.0
#include "session/returned_file.hxx"

#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "returns/made_of.hpp"
#include "session/secrecy.hxx"
#include "text/side_by_side.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace kehoach::session {

namespace {

const char* reason_of(sheetfile::Trouble trouble) {
    switch (trouble) {
    case sheetfile::Trouble::encrypted:
        return "session.consolidate.encrypted";
    case sheetfile::Trouble::broken:
        return "session.consolidate.broken";
    case sheetfile::Trouble::too_large:
        return "session.consolidate.too-large";
    case sheetfile::Trouble::other_format:
        break;
    }
    return "";
}

const char* reason_of(office::SecondOffice::Outcome outcome) {
    switch (outcome) {
    case office::SecondOffice::Outcome::too_long:
        return "session.consolidate.too-long";
    case office::SecondOffice::Outcome::no_office:
        return "session.consolidate.no-second-office";
    default:
        return "session.consolidate.unreadable";
    }
}

/// As its name says: formats from before the zipped ones.
bool only_an_office_reads(const std::string& url) {
    constexpr std::array<std::string_view, 3> endings{".xls", ".doc", ".rtf"};
    return std::ranges::any_of(endings, [name = text::fold(url)](std::string_view ending) { return name.ends_with(ending); });
}

/// Programs lay a file beside one that is open in them; that of Excel begins otherwise than ours.
bool is_open_elsewhere(const std::string& url) {
    const auto name = url.rfind('/') + 1;
    const std::string folder = url.substr(0, name), file = url.substr(name);
    return office::is_readable(office::ustring(folder + ".~lock." + file + "%23")) ||
           office::is_readable(office::ustring(folder + "~$" + file));
}

/// What cannot be read may be half written.
void tell_open(ReturnedFile& file) {
    if (file.found.forms.empty()) {
        if (file.reason == "session.consolidate.broken" || file.reason == "session.consolidate.unreadable")
            file.reason = "session.consolidate.open-elsewhere";
        return;
    }
    returns::ReturnedForm& first = file.found.forms.front();
    first.deviations.push_back({.path = {}, .sheet = first.sheet, .key = returns::open_elsewhere, .error = false});
}

} // namespace

/// What a workbook holds, as far as its heads tell it.
ReturnedFile ReturnedFiles::held_by(const sheetfile::Workbook& book) const {
    return {.found = returns::forms_of(book, known_, words_), .secret = is_marked(book), .made_of = returns::made_of(book)};
}

/// The same where a person said what the heads of its unit are.
ReturnedFile ReturnedFiles::as_told(ReturnedFile file, const sheetfile::Workbook& book, const Told& told) const {
    if (!file.found.by_heads.empty())
        if (const returns::KnownForms of_unit{known_.forms, told(file.found.unit)}; !of_unit.told.empty())
            file.found = returns::forms_of(book, of_unit, words_);
    return file;
}

void ReturnedFiles::know(std::vector<form::FormSpec> forms) {
    known_.forms = std::move(forms);
    ahead_.clear();
}

void ReturnedFiles::expect(const std::vector<std::string>& urls) {
    expected_.assign(urls.begin(), urls.end());
    std::vector<std::string> wanted;
    std::vector<rtl::OUString> files;
    for (const std::string& url : urls)
        if (only_an_office_reads(url)) {
            wanted.push_back(url);
            files.push_back(office::ustring(url));
        }
    const auto copies = office_.copies_of(files);
    for (std::size_t at = 0; at < wanted.size(); ++at)
        copies_[wanted[at]] = copies[at];
}

ReturnedFile ReturnedFiles::open(const std::string& url, const Told& told) {
    if (!copies_.contains(url))
        copies_[url] = office_.copies_of({office::ustring(url)}).front();
    const auto& copy = copies_.at(url);
    if (copy.outcome != office::SecondOffice::Outcome::made)
        return {.reason = reason_of(copy.outcome)};
    const auto read = reader_.read(office::read_file(copy.url));
    if (const auto* const book = std::get_if<sheetfile::Workbook>(&read))
        return as_told(held_by(*book), *book, told);
    return {.reason = reason_of(std::get<sheetfile::Unread>(read).trouble)};
}

ReturnedFile ReturnedFiles::taken(const std::string& bytes, const std::string& url, const Told& told) {
    const auto read = reader_.read(bytes);
    if (const auto* const book = std::get_if<sheetfile::Workbook>(&read); book != nullptr && !book->uncalculated)
        return as_told(held_by(*book), *book, told);
    if (const auto* const why = std::get_if<sheetfile::Unread>(&read);
        why != nullptr && why->trouble != sheetfile::Trouble::other_format)
        return {.reason = reason_of(why->trouble)};
    return open(url, told);
}

/// Nothing of a file that its bytes alone do not tell: it has its own turn.
std::optional<ReturnedFiles::Ahead> ReturnedFiles::by_bytes(sheetfile::Reader& reader, const std::string& bytes) const {
    auto read = reader.read(bytes);
    auto* const book = std::get_if<sheetfile::Workbook>(&read);
    if (book == nullptr || book->uncalculated)
        return {};
    Ahead made{.file = held_by(*book), .book = {}};
    made.file.hash = pack::sha256(bytes);
    made.file.size = bytes.size();
    if (!made.file.found.by_heads.empty())
        made.book = std::move(*book);
    return made;
}

/// Some of the next files on all processors.
void ReturnedFiles::read_ahead() {
    constexpr std::size_t most_files = 64, most_bytes = 16U << 20U, most_pieces = 16;
    struct Next {
        std::string url, bytes;
        std::optional<Ahead> ahead;
    };
    std::vector<Next> files;
    std::size_t bytes = 0;
    while (!expected_.empty() && files.size() < most_files && bytes < most_bytes) {
        Next next{.url = std::move(expected_.front()), .bytes = {}, .ahead = {}};
        expected_.pop_front();
        try {
            const rtl::OUString url = office::ustring(next.url);
            if (copies_.contains(next.url) || office::file_size(url) > most_bytes)
                continue;
            next.bytes = office::read_file(url);
        } catch (const office::Refused&) {
            continue;
        }
        bytes += next.bytes.size();
        files.push_back(std::move(next));
    }
    const std::size_t pieces = std::min(files.size(), most_pieces);
    text::side_by_side(pieces, bytes, [&](std::size_t piece) {
        sheetfile::Reader reader(bounds_);
        for (std::size_t at = piece; at < files.size(); at += pieces) {
            text::work(text::Watch::piece);
            files[at].ahead = by_bytes(reader, files[at].bytes);
        }
    });
    for (Next& next : files)
        if (next.ahead)
            ahead_.emplace(std::move(next.url), std::move(*next.ahead));
}

ReturnedFile ReturnedFiles::read(const std::string& url, const Told& told) {
    if (!expected_.empty() && expected_.front() == url)
        read_ahead();
    const auto known = ahead_.extract(url);
    ReturnedFile result =
        known ? as_told(std::move(known.mapped().file), known.mapped().book, told) : read_now(url, told);
    if (result.reason.empty() && result.found.forms.empty())
        result.reason = "session.consolidate.no-form";
    if (is_open_elsewhere(url))
        tell_open(result);
    return result;
}

ReturnedFile ReturnedFiles::read_now(const std::string& url, const Told& told) {
    ReturnedFile result;
    try {
        const rtl::OUString file = office::ustring(url);
        if (office::file_size(file) > bounds_.packed_bytes)
            return {.reason = reason_of(sheetfile::Trouble::too_large)};
        const std::string bytes = office::read_file(file);
        result = taken(bytes, url, told);
        result.hash = pack::sha256(bytes);
        result.size = bytes.size();
    } catch (const office::Refused&) { // no file that can be read byte by byte: what the office says of it is told
        result = open(url, told);
    }
    return result;
}

} // namespace kehoach::session
