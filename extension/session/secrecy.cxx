// SPDX-License-Identifier: MPL-2.0
#include "session/secrecy.hxx"

#include "calc/texts.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "plan/wording.hpp"
#include "session/foreign_file.hxx"
#include "session/told_roles.hxx"
#include "sheetfile/reader.hpp"
#include "text/words.hpp"
#include "writer/snapshot.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

constexpr int top = 40; ///< rows of a sheet in which a mark stands

bool is_mark(std::string_view words) {
    return plan::is_secrecy(text::fold(words));
}

Secrecy of_sheets(const css::uno::Reference<css::frame::XModel>& model) {
    for (const auto& [sheet, rows] : calc::sheet_texts(model))
        for (const std::string_view row : text::split(rows, '\n'))
            for (const std::string_view cell : text::split(std::string_view(row), '\t'))
                if (is_mark(cell))
                    return {true, {}};
    return {};
}

Secrecy of_text(const css::uno::Reference<css::frame::XModel>& model) {
    const auto document = writer::snapshot(model);
    const auto plan = recognised(model, document);
    const auto& number = plan.components.number;
    return {std::ranges::any_of(plan.lines,
                                [](const plan::Line& line) {
                                    return line.role == plan::Role::secrecy_mark || is_mark(line.text.text);
                                }),
            number && !number->number.blank ? number->number.full() : std::string()};
}

bool is_of_a_kind(const std::string& url, std::initializer_list<std::string_view> endings) {
    const std::string name = text::lower(url);
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

} // namespace

bool is_marked(const sheetfile::Workbook& book) {
    constexpr std::size_t longest = 40; ///< bytes, blanks and loose marks among them: what is longer says something else
    return std::ranges::any_of(book.sheets, [](const sheetfile::Sheet& sheet) {
        return std::ranges::any_of(sheet.cells, [](const sheetfile::Cell& cell) {
            return cell.row < top && cell.value.text.size() <= longest && is_mark(cell.value.text);
        });
    });
}

Secrecy secrecy_of(const css::uno::Reference<css::frame::XModel>& model) {
    return office::is_calc(model) ? of_sheets(model) : office::is_writer(model) ? of_text(model) : Secrecy();
}

Secrecy secrecy_of(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url,
                   const std::string& bytes) {
    if (!is_of_a_kind(url, {".odt", ".docx", ".doc", ".rtf"})) {
        const auto read = sheetfile::Reader().read(bytes);
        if (const auto* const book = std::get_if<sheetfile::Workbook>(&read))
            return {is_marked(*book), {}};
        if (!is_of_a_kind(url, {".xls"}))
            return {};
    }
    try {
        return secrecy_of(ForeignFile(context, url).model());
    } catch (const office::Refused&) {
        return {}; // locked or damaged: nobody can tell
    }
}

} // namespace kehoach::session
