// SPDX-License-Identifier: MPL-2.0
#include "faces/wizard_rows.hxx"

#include "plan/basis.hpp"
#include "text/words.hpp"

#include <charconv>

namespace kehoach::faces {
namespace {

enum BasisField : std::size_t {
    basis_line,
    basis_type,
    basis_number,
    basis_date,
    basis_issuer,
    basis_subject
};

void understand(Row& row) {
    const auto read = plan::basis_of(row[basis_line]).value_or(plan::Basis());
    row[basis_type] = read.type;
    row[basis_number] = read.number;
    row[basis_date] = read.date ? grammar::short_date(*read.date) : std::string();
    row[basis_issuer] = read.issuer;
    row[basis_subject] = read.subject;
}

std::string trimmed(const std::string& text) {
    return std::string(text::trim(text));
}

int year_of(const std::string& text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::string shown(int year) {
    return year > 0 ? std::to_string(year) : std::string();
}

} // namespace

Row row_of_basis(const std::string& line) {
    Row row(basis_subject + 1);
    row[basis_line] = line;
    understand(row);
    return row;
}

void derive_basis(Row& row, std::size_t field) {
    if (field == basis_line)
        return understand(row);
    plan::Basis made;
    const auto before = plan::basis_of(row[basis_line]);
    // Without first words the plan gives those of its family to the document.
    made.lead = before ? before->lead : std::string();
    made.type = trimmed(row[basis_type]);
    made.number = trimmed(row[basis_number]);
    made.issuer = trimmed(row[basis_issuer]);
    made.subject = trimmed(row[basis_subject]);
    made.about = !before || before->about;
    if (const auto date = trimmed(row[basis_date]); !date.empty()) {
        const auto found = grammar::find_date(date);
        if (found && found->date.complete() && grammar::is_valid(found->date))
            made.date = found->date;
        else
            made.number += ", ngày " + date; // half typed: kept as it stands, and the check says so
    }
    row[basis_line] = plan::line_of(made);
}

Row row_of(const plan::Task& task) {
    return {task.what, task.owner, task.with, task.deadline};
}

plan::Task task_of(const Row& row) {
    return {trimmed(row[0]), trimmed(row[1]), trimmed(row[2]), trimmed(row[3])};
}

std::string line_of_task(const Row& row) {
    std::string line;
    for (const auto part : {1U, 0U, 3U})
        if (const auto text = trimmed(row[part]); !text.empty())
            line += (line.empty() ? "" : "; ") + text;
    return line;
}

Row row_of(const form::FormSpec& appendix) {
    return {appendix.title, shown(appendix.rows.from_year), shown(appendix.rows.to_year),
            appendix.columns.empty() ? std::string() : form::to_json(appendix)};
}

form::FormSpec appendix_of(const Row& row, bool keep) {
    form::FormSpec made;
    text::DataFaults faults;
    if (!row[appendix_form].empty())
        made = form::parse_form_spec("", row[appendix_form], faults).value_or(form::FormSpec());
    if (const auto title = trimmed(row[appendix_title]); !title.empty() || !keep)
        made.title = title;
    if (made.rows.from_year <= 0)
        return made;
    const int from = year_of(trimmed(row[appendix_from])), to = year_of(trimmed(row[appendix_to]));
    const bool years = from > 0 && from <= to;
    if (years || !keep) {
        made.rows.from_year = from;
        made.rows.to_year = to;
    }
    return made;
}

std::string field_of(plan::Role role) {
    using plan::Role;
    switch (role) {
    case Role::issuer:
        return "issuer";
    case Role::issuer_parent:
        return "issuerParent";
    case Role::number:
        return "number";
    case Role::place_date:
        return "date";
    case Role::draft_mark:
        return "draftMark";
    case Role::subject:
        return "subject";
    case Role::legal_basis:
        return "basisLine";
    case Role::preamble:
        return "preamble";
    case Role::recipient:
        return "recipients";
    case Role::recipient_file:
        return "filing";
    case Role::sign_authority:
        return "signAuthority";
    case Role::sign_role:
        return "signRole";
    case Role::sign_name:
        return "signName";
    case Role::attachment_title:
        return "outlineTitle";
    case Role::attachment_subject:
        return "outlineSubject";
    case Role::appendix_title:
        return "appendixTitle";
    case Role::heading_1:
    case Role::heading_2:
    case Role::heading_3:
    case Role::bullet:
    case Role::sub_bullet:
    case Role::paragraph:
        return "sections";
    default:
        return {};
    }
}

} // namespace kehoach::faces
