// SPDX-License-Identifier: MPL-2.0
#include "session/returned_file.hxx"

#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "session/new_document.hxx"
#include "sheetfile/forms_in.hpp"

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

ReturnedFile ReturnedFiles::open(const std::string& url) const {
    ReturnedFile result;
    css::uno::Reference<css::frame::XModel> model;
    try {
        model = open_to_read(context_, office::ustring(url));
        if (!model.is())
            return {{}, "session.consolidate.unreadable", {{"why", ""}}};
        if (office::is_calc(model))
            result.forms = calc::read_forms(model);
        else
            result.reason = "session.consolidate.not-a-workbook";
    } catch (const css::uno::Exception& thrown) {
        result = {{}, "session.consolidate.unreadable", {{"why", office::utf8(thrown.Message)}}};
    }
    if (model.is())
        close(model);
    return result;
}

void ReturnedFiles::take(ReturnedFile& file, const std::string& bytes, const std::string& url) {
    const auto read = reader_.read(bytes);
    const auto* why = std::get_if<sheetfile::Unread>(&read);
    const auto* book = std::get_if<sheetfile::Workbook>(&read);
    if (why != nullptr && why->trouble != sheetfile::Trouble::other_format) {
        file.reason = reason_of(why->trouble);
    } else if (book != nullptr && !book->uncalculated) {
        file.forms = sheetfile::forms_in(*book);
    } else {
        ReturnedFile opened = open(url);
        opened.hash = std::move(file.hash);
        opened.size = file.size;
        file = std::move(opened);
    }
}

ReturnedFile ReturnedFiles::read(const std::string& url) {
    ReturnedFile result;
    try {
        const rtl::OUString file = office::ustring(url);
        if (office::file_size(file) > bounds_.packed_bytes)
            return {.reason = reason_of(sheetfile::Trouble::too_large)};
        const std::string bytes = office::read_file(file);
        result.hash = pack::sha256(bytes);
        result.size = bytes.size();
        take(result, bytes, url);
    } catch (const office::Refused&) { // no file that can be read byte by byte: what the office says of it is told
        result = open(url);
    }
    if (result.reason.empty() && result.forms.empty())
        result.reason = "session.consolidate.no-form";
    return result;
}

} // namespace kehoach::session
