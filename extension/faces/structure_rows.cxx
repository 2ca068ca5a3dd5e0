// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_rows.hxx"

#include "plan/told_roles.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

using plan::Role;
using plan::StructurePart;
using Kind = StructurePart::Kind;

/// On one line, no longer than a row is wide.
std::string shortened(std::string_view text) {
    constexpr std::size_t most = 72; // bytes
    std::string line(text::trim(text));
    std::replace(line.begin(), line.end(), '\t', ' ');
    if (line.size() <= most)
        return line;
    auto kept = text::first_bytes(line, most);
    if (const auto blank = kept.rfind(' '); blank != std::string_view::npos && blank > most / 2)
        kept = kept.substr(0, blank);
    return std::string(kept) + "…";
}

/// What stands in the outline, in the text or in the list of recipients says itself what it is.
bool speaks_for_itself(Role role) {
    return plan::is_heading(role) || plan::is_recipients(role) || role == Role::bullet ||
           role == Role::sub_bullet || role == Role::paragraph || role == Role::continuation;
}

class Rows {
public:
    Rows(const PanelWords& words, const document::Document& document, const plan::Plan& plan,
         const std::vector<std::size_t>& told)
        : words_(words), document_(document), plan_(plan), told_(told) {}

    StructureRows make() {
        const auto parts = plan::structure_of(document_, plan_, told_);
        for (const auto& part : parts)
            made_.doubts += plan::doubts_in(plan_, part);
        made_.rows = rows(parts);
        return std::move(made_);
    }

private:
    std::vector<TreeRow> rows(const std::vector<StructurePart>& parts) {
        std::vector<TreeRow> all;
        for (const auto& part : parts) {
            TreeRow row{key(part), text(part), {}};
            made_.places[row.key] = {part.line, part.kind == Kind::line &&
                                                    plan::can_be_told(plan_.lines[part.line].role)};
            row.below = rows(part.below);
            all.push_back(std::move(row));
        }
        return all;
    }

    std::string key(const StructurePart& part) {
        std::string key = std::to_string(static_cast<int>(part.kind)) + ":";
        if (part.kind == Kind::line || part.kind == Kind::column)
            key += plan::to_record(plan::told_role(plan_, part.line, Role::noise)).first;
        else
            key += plan_.lines[part.line].part;
        const auto repeated = ++keys_[key];
        return repeated == 1 ? key : key + "#" + std::to_string(repeated);
    }

    std::string text(const StructurePart& part) const {
        const auto& line = plan_.lines[part.line];
        switch (part.kind) {
        case Kind::line:
            return of_line(part.line);
        case Kind::column: {
            const auto& aside = line.also[part.index];
            return with_role(aside.role, line.text.text.substr(aside.start, aside.end - aside.start));
        }
        case Kind::table:
            return of_table(plan_.tables[part.index]);
        case Kind::attachment:
        case Kind::appendix:
            return with_doubts(of_attachment(part), part);
        default:
            return with_doubts(words_.text(title_of(part.kind)), part);
        }
    }

    static const char* title_of(Kind kind) {
        switch (kind) {
        case Kind::head:
            return "structure.part.head";
        case Kind::opening:
            return "structure.part.opening";
        case Kind::recipients:
            return "structure.part.recipients";
        case Kind::signature:
            return "structure.part.signature";
        case Kind::copy:
            return "structure.part.copy";
        case Kind::notes:
            return "structure.part.notes";
        default:
            return "structure.part.content";
        }
    }

    std::string of_line(std::size_t i) const {
        const auto& line = plan_.lines[i];
        std::string own(line.text.text);
        if (!line.also.empty())
            own = own.substr(0, line.also.front().start);
        if (line.label_kind == document::LabelKind::automatic)
            own = document_.paragraphs[line.paragraph].label + " " + own;
        const auto row = speaks_for_itself(line.role) ? shortened(own) : with_role(line.role, own);
        if (std::find(told_.begin(), told_.end(), i) != told_.end())
            return words_.text("structure.row.told", {{"row", row}});
        return plan::is_doubtful(line) ? words_.text("structure.row.doubtful", {{"row", row}}) : row;
    }

    std::string with_role(Role role, std::string_view text) const {
        auto named = role_words(words_, role);
        named = named.substr(0, named.find(" (")); // hints for the one who chooses are not for rows
        return words_.text("structure.row", {{"role", named}, {"text", shortened(text)}});
    }

    std::string with_doubts(const std::string& title, const StructurePart& part) const {
        const auto doubts = plan::doubts_in(plan_, part);
        return doubts == 0 ? title
                           : words_.text("structure.part.doubts",
                                         {{"part", title}, {"count", std::to_string(doubts)}});
    }

    std::string of_attachment(const StructurePart& part) const {
        const auto found = std::find_if(plan_.attachments.begin(), plan_.attachments.end(),
                                        [&](const plan::Attachment& one) { return one.line == part.line; });
        if (found == plan_.attachments.end() || (found->label.empty() && found->title.empty()))
            return words_.text("structure.part.attached");
        if (found->label.empty() || found->title.empty())
            return shortened(found->label + found->title);
        return shortened(found->label + ": " + found->title);
    }

    std::string of_table(const plan::TableFact& table) const {
        const auto name = table.title.empty() ? table.label : table.title;
        const auto rows = std::to_string(table.rows.size());
        return name.empty()
                   ? words_.text("structure.table", {{"rows", rows}})
                   : words_.text("structure.table.named", {{"name", shortened(name)}, {"rows", rows}});
    }

    const PanelWords& words_;
    const document::Document& document_;
    const plan::Plan& plan_;
    const std::vector<std::size_t>& told_;
    std::map<std::string, int> keys_; ///< how often each was given
    StructureRows made_;
};

} // namespace

const std::vector<Role>& roles_to_tell() {
    static const auto all = [] {
        std::vector<Role> roles;
        for (int at = 0; at <= static_cast<int>(Role::noise); ++at)
            if (plan::can_be_told(static_cast<Role>(at)))
                roles.push_back(static_cast<Role>(at));
        return roles;
    }();
    return all;
}

std::string role_words(const PanelWords& words, Role role) {
    return words.text(("structure.role." + std::string(plan::name(role))).c_str());
}

StructureRows structure_rows(const PanelWords& words, const document::Document& document,
                             const plan::Plan& plan, const std::vector<std::size_t>& told) {
    return Rows(words, document, plan, told).make();
}

} // namespace kehoach::faces
