// SPDX-License-Identifier: MPL-2.0
#include "session/place_names.hxx"

#include "office/strings.hxx"
#include "session/sections.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using plan::Role;

/// Key of what a role belongs to; null where its section tells more.
const char* region_of(Role role) {
    switch (role) {
    case Role::recipients_title:
    case Role::recipient:
    case Role::recipient_file:
        return "session.report.place.recipients";
    case Role::sign_authority:
    case Role::sign_role:
    case Role::sign_name:
        return "session.report.place.signature";
    case Role::party_title:
    case Role::national_title:
    case Role::motto:
    case Role::issuer_parent:
    case Role::issuer:
    case Role::star:
    case Role::number:
    case Role::place_date:
    case Role::urgency:
    case Role::draft_mark:
    case Role::doc_type:
    case Role::subject:
    case Role::rule_line:
    case Role::addressee:
    case Role::secrecy_mark:
    case Role::circulation_mark:
        return "session.report.place.head";
    case Role::legal_basis:
    case Role::preamble:
        return "session.report.place.preamble";
    default:
        return nullptr;
    }
}

/// Label of the appendix, or the key's words, of a part like "appendix:2".
const plan::Attachment* attachment_of(const plan::Plan& plan, const std::string& part) {
    const auto found =
        std::find_if(plan.attachments.begin(), plan.attachments.end(), [&](const plan::Attachment& one) {
            return one.line < plan.lines.size() && plan.lines[one.line].part == part;
        });
    return found == plan.attachments.end() ? nullptr : &*found;
}

} // namespace

PlaceNames::PlaceNames(css::uno::Reference<css::uno::XComponentContext> context,
                       const document::Document& document, const plan::Plan& plan, std::string language)
    : context_(std::move(context)), plan_(plan), language_(std::move(language)),
      sections_(section_numbers(document, plan)) {
    for (std::size_t at = 0; at < plan.lines.size(); ++at) {
        const document::Paragraph& paragraph = document.paragraphs[plan.lines[at].paragraph];
        lines_.try_emplace({paragraph.story, paragraph.index}, at);
        if (paragraph.cell)
            cells_.try_emplace({paragraph.story, paragraph.index}, *paragraph.cell);
    }
}

std::string PlaceNames::words(const std::string& key, const office::Refused::Arguments& arguments) const {
    return office::string(context_, key, arguments, language_);
}

PlaceNames& PlaceNames::with_pages(const document::Document& document) {
    const bool anew =
        std::ranges::any_of(document.pages, [](const auto& page) { return page.restart_at > 0; });
    if (!anew)
        for (const document::Paragraph& one : document.paragraphs)
            if (one.laid && one.laid->page == one.laid->end_page)
                pages_.emplace(Key{one.story, one.index}, one.laid->page);
    return *this;
}

std::string PlaceNames::of(const document::Place& place) const {
    const auto page = pages_.find({place.story, place.paragraph});
    return page == pages_.end() || place.story != "body"
               ? bare(place)
               : words("session.report.place.on-page",
                       {{"place", bare(place)}, {"page", std::to_string(page->second)}});
}

/// Text that was pasted may have its lines in one paragraph.
const plan::Line* PlaceNames::line_at(const document::Place& place) const {
    const auto found = lines_.find({place.story, place.paragraph});
    if (found == lines_.end() || found->second >= plan_.lines.size())
        return nullptr;
    const auto* const first = &plan_.lines[found->second];
    const std::size_t at = found->second + static_cast<std::size_t>(std::max(place.line, 0));
    const bool is_its_line = at < plan_.lines.size() && plan_.lines[at].paragraph == first->paragraph &&
                             plan_.lines[at].line == place.line;
    return is_its_line ? &plan_.lines[at] : first;
}

std::string PlaceNames::region(const document::Place& place) const {
    const plan::Line* const found = line_at(place);
    if (found == nullptr)
        return {};
    const plan::Line& line = *found;
    if (line.part != "main")
        return "attached";
    const char* const key = region_of(line.role);
    return key == nullptr ? "" : std::string(key).substr(std::string_view(key).rfind('.') + 1);
}

std::string PlaceNames::bare(const document::Place& place) const {
    if (place.paragraph < 0)
        return words("session.report.place.document");
    const Key key{place.story, place.paragraph};
    const plan::Line* const line = line_at(place);
    if (place.story == "body" && line != nullptr)
        if (std::string name = of_line(*line, key); !name.empty())
            return name;
    const std::string number = std::to_string(place.paragraph + 1);
    for (const char* story : {"header", "footer", "footnote"})
        if (place.story.starts_with(std::string(story) + ":"))
            return words(std::string("session.report.place.") + story);
    return place.story == "body"
               ? words("session.report.place.paragraph", {{"number", number}})
               : words("session.report.place.story", {{"story", place.story}, {"number", number}});
}

std::string PlaceNames::of_line(const plan::Line& line, const Key& key) const {
    std::string name;
    if (line.part != "main") {
        const plan::Attachment* attachment = attachment_of(plan_, line.part);
        if (line.part.starts_with("attachment:"))
            name = words("session.report.place.outline");
        else if (attachment && !attachment->label.empty())
            name = attachment->label;
        else
            name = words("session.report.place.appendix");
    } else if (const char* region = region_of(line.role)) {
        return words(region);
    }
    const auto add = [&](const std::string& more) { name += (name.empty() ? "" : ", ") + more; };
    if (const auto section = sections_.find(key); section != sections_.end())
        add(words("session.report.place.section", {{"section", section->second}}));
    if (const auto cell = cells_.find(key); cell != cells_.end())
        add(words("session.report.place.table", {{"row", std::to_string(cell->second.row + 1)},
                                                 {"column", std::to_string(cell->second.column + 1)}}));
    return name;
}

} // namespace kehoach::session
