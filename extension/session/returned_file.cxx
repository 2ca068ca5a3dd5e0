// SPDX-License-Identifier: MPL-2.0
#include "session/returned_file.hxx"

#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "returns/made_of.hpp"
#include "returns/units.hpp"
#include "session/new_document.hxx"
#include "session/store.hxx"

#include <com/sun/star/io/TempFile.hpp>

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

} // namespace

returns::FormsOf ReturnedFiles::forms_of(const sheetfile::Workbook& book, const Told& told) {
    auto found = returns::forms_of(book, known_, words_);
    if (found.by_heads.empty())
        return found;
    const returns::KnownForms of_unit{known_.forms, told(found.unit)};
    return of_unit.told.empty() ? found : returns::forms_of(book, of_unit, words_);
}

/// What the office opened is looked at as its own file: by the fingerprint, else by the heads.
returns::FormsOf ReturnedFiles::forms_of(const css::uno::Reference<css::frame::XModel>& model, const Told& told) {
    returns::FormsOf found;
    for (const calc::SheetForm& form : calc::read_forms(model)) {
        if (found.unit.empty())
            found.unit = returns::unit_on_cover(form);
        found.forms.push_back(returns::understood(form, words_));
    }
    if (!found.forms.empty() || known_.forms.empty())
        return found;
    const auto copy = css::io::TempFile::create(context_);
    store(model, copy->getUri(), "calc8");
    const auto read = reader_.read(office::read_file(copy->getUri()));
    const auto* const book = std::get_if<sheetfile::Workbook>(&read);
    return book == nullptr ? found : forms_of(*book, told);
}

ReturnedFile ReturnedFiles::open(const std::string& url, const Told& told) {
    ReturnedFile result;
    css::uno::Reference<css::frame::XModel> model;
    try {
        model = open_to_read(context_, office::ustring(url));
        if (!model.is())
            return {.reason = "session.consolidate.unreadable", .arguments = {{"why", ""}}};
        if (office::is_calc(model))
            result.found = forms_of(model, told);
        else
            result.reason = "session.consolidate.not-a-workbook";
    } catch (const css::uno::Exception& thrown) {
        result = {.reason = "session.consolidate.unreadable", .arguments = {{"why", office::utf8(thrown.Message)}}};
    }
    if (model.is())
        close(model);
    return result;
}

void ReturnedFiles::take(ReturnedFile& file, const std::string& bytes, const std::string& url, const Told& told) {
    const auto read = reader_.read(bytes);
    const auto* why = std::get_if<sheetfile::Unread>(&read);
    const auto* book = std::get_if<sheetfile::Workbook>(&read);
    if (why != nullptr && why->trouble != sheetfile::Trouble::other_format) {
        file.reason = reason_of(why->trouble);
    } else if (book != nullptr && !book->uncalculated) {
        file.found = forms_of(*book, told);
        file.made_of = returns::made_of(*book);
    } else {
        ReturnedFile opened = open(url, told);
        opened.hash = std::move(file.hash);
        opened.size = file.size;
        file = std::move(opened);
    }
}

ReturnedFile ReturnedFiles::read(const std::string& url, const Told& told) {
    ReturnedFile result;
    try {
        const rtl::OUString file = office::ustring(url);
        if (office::file_size(file) > bounds_.packed_bytes)
            return {.reason = reason_of(sheetfile::Trouble::too_large)};
        const std::string bytes = office::read_file(file);
        result.hash = pack::sha256(bytes);
        result.size = bytes.size();
        take(result, bytes, url, told);
    } catch (const office::Refused&) { // no file that can be read byte by byte: what the office says of it is told
        result = open(url, told);
    }
    if (result.reason.empty() && result.found.forms.empty())
        result.reason = "session.consolidate.no-form";
    return result;
}

} // namespace kehoach::session
