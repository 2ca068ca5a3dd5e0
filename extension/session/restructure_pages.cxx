// SPDX-License-Identifier: MPL-2.0
#include "document/pages.hpp"
#include "session/restructure.hxx"
#include "writer/edits.hxx"
#include "writer/part_pages.hxx"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using plan::Role;

/// The page of the profile, lying where the one that is there lies.
document::Page page_like(document::Page page, const document::Page& there) {
    page.name = there.name;
    page.mirrored = there.mirrored; // on which sides it is printed, the drafter knows
    if (is_lying(page) != is_lying(there))
        std::swap(page.width_mm, page.height_mm);
    return page;
}

bool is_attached(const std::string& part) {
    return part.starts_with("attachment:") || part.starts_with("appendix:");
}

std::string number_of(const std::string& part) {
    return part.substr(part.find(':') + 1);
}

/// The outline of the report and every appendix begin on a page of their own, and count their pages anew.
std::vector<writer::PartPage> part_pages(const Read& read, const plan::Reach& reach,
                                         const ReferenceStyles& styles) {
    std::vector<writer::PartPage> pages;
    for (std::size_t at = 1; at < read.plan.lines.size(); ++at) {
        const plan::Line& line = read.plan.lines[at];
        const document::Paragraph& paragraph = read.document.paragraphs[line.paragraph];
        if (line.part == read.plan.lines[at - 1].part || !is_attached(line.part) || paragraph.cell ||
            paragraph.story != "body" || !reach.holds(paragraph.index))
            continue;
        document::Page page = styles.page();
        page.restart_at = 1;
        page.mirrored = !read.document.pages.empty() && read.document.pages.front().mirrored;
        const document::Page* there =
            paragraph.new_page ? find_page(read.document, *paragraph.new_page) : nullptr;
        if (there)
            page = page_like(page, *there);
        const bool outline = line.part.starts_with("attachment:");
        page.name = outline ? "KH Đề cương" : "KH Phụ lục " + number_of(line.part);
        if (outline && number_of(line.part) != "1")
            page.name += " " + number_of(line.part);
        pages.push_back({plan::place_of_line(read.document, read.plan, at), std::move(page)});
    }
    return pages;
}

/// Rows of headings at the top of each table with borders.
std::vector<writer::Head> heads(const Read& read, const plan::Reach& reach) {
    std::map<int, writer::Head> found;
    for (std::size_t at = 0; at < read.plan.lines.size(); ++at) {
        const plan::Line& line = read.plan.lines[at];
        const document::Paragraph& paragraph = read.document.paragraphs[line.paragraph];
        if (!paragraph.cell || paragraph.story != "body" || line.role != Role::table_header ||
            line.certainty < sure_role || !reach.holds(paragraph.index))
            continue;
        writer::Head& head = found[paragraph.cell->table];
        if (head.rows == 0)
            head.place = plan::place_of_line(read.document, read.plan, at);
        head.rows = std::max(head.rows, paragraph.cell->row + 1);
    }
    std::vector<writer::Head> result;
    for (const auto& [number, head] : found) {
        const document::Table& table = read.document.tables[static_cast<std::size_t>(number)];
        if (head.rows < table.rows && table.header_rows != head.rows)
            result.push_back(head);
    }
    return result;
}

/// Where the recipients, or the signature, stand in a table.
std::optional<document::Place> ending_table(const Read& read, const plan::Reach& reach) {
    for (std::size_t at = 0; at < read.plan.lines.size(); ++at) {
        const plan::Line& line = read.plan.lines[at];
        const document::Paragraph& paragraph = read.document.paragraphs[line.paragraph];
        if (plan::opens_ending(line.role) && line.part == "main" && paragraph.cell &&
            paragraph.story == "body" && reach.holds(paragraph.index))
            return plan::place_of_line(read.document, read.plan, at);
    }
    return std::nullopt;
}

bool set_page(office::UndoScope& scope, const Model& model, document::Page page) {
    document::Edit edit;
    edit.kind = document::Edit::Kind::page;
    edit.page = std::move(page);
    return writer::apply(scope, model, {edit}).front().done;
}

} // namespace

bool give_pages(office::UndoScope& scope, const Model& model, const Read& read, const plan::Reach& reach,
                const ReferenceStyles& styles) {
    bool done = false;
    if (reach.whole() && read.document.pages.empty()) {
        // Of plain text no pages are read: it stands on the page style every new document has.
        document::Page page = styles.page();
        page.name = "Standard";
        done = set_page(scope, model, std::move(page));
    }
    const auto parts = part_pages(read, reach, styles);
    const auto is_of_part = [&](const std::string& name) {
        return std::any_of(parts.begin(), parts.end(),
                           [&](const auto& each) { return each.page.name == name; });
    };
    for (const document::Page& each : read.document.pages)
        if (reach.whole() && !is_of_part(each.name)) {
            document::Page page = page_like(styles.page(), each);
            page.restart_at = each.restart_at;
            done = set_page(scope, model, std::move(page)) || done;
        }
    writer::begin_parts(scope, model, parts);
    writer::repeat_heads(model, heads(read, reach));
    if (const auto ending = ending_table(read, reach))
        writer::keep_rows_whole(scope, model, *ending);
    return done;
}

} // namespace kehoach::session
