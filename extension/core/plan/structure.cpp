// SPDX-License-Identifier: MPL-2.0
#include "plan/structure.hpp"

#include "text/work.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace kehoach::plan {

namespace {

using Kind = StructurePart::Kind;

/// Beyond so many lines nobody reads the text in a tree.
constexpr std::size_t most_lines = 3'000;

/// Of the paper itself; none: whatever part stands open.
std::optional<Kind> part_of(Role role) {
    switch (role) {
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
    case Role::secrecy_mark:
    case Role::circulation_mark:
        return Kind::head;
    case Role::addressee:
    case Role::legal_basis:
    case Role::preamble:
        return Kind::opening;
    case Role::recipients_title:
    case Role::recipient:
    case Role::recipient_file:
    case Role::drafter_code:
    case Role::contact:
        return Kind::recipients;
    case Role::sign_authority:
    case Role::sign_role:
    case Role::sign_name:
        return Kind::signature;
    case Role::continuation:
    case Role::rule_line:
    case Role::noise:
        return std::nullopt;
    default:
        return Kind::content;
    }
}

bool is_plain(Role role) {
    return role == Role::paragraph || role == Role::continuation || role == Role::bullet ||
           role == Role::sub_bullet || role == Role::noise || role == Role::rule_line;
}

class Structure {
public:
    Structure(const document::Document& document, const Plan& plan, const std::vector<std::size_t>& told)
        : document_(document), plan_(plan), told_(plan.lines.size()), table_of_(plan.lines.size()) {
        for (const auto line : told)
            told_.at(line) = true;
        for (std::size_t t = 0; t < plan.tables.size(); ++t)
            for (auto i = plan.tables[t].first; i <= plan.tables[t].last && i < plan.lines.size(); ++i)
                table_of_[i] = t;
    }

    std::vector<StructurePart> read() {
        for (std::size_t i = 0; i < plan_.lines.size(); ++i) {
            text::work(1);
            if (is_note(plan_.lines[i]))
                take_note(i);
            else if (is_of_text(plan_.lines[i]))
                take(i);
        }
        std::vector<StructurePart> parts;
        for (auto& part : main_)
            if (!part.below.empty())
                parts.push_back(std::move(part));
        std::move(attached_.begin(), attached_.end(), std::back_inserter(parts));
        if (!notes_.below.empty())
            parts.push_back(std::move(notes_));
        return parts;
    }

private:
    /// What is on every page, and what others wrote beside the text, are no parts of it.
    bool is_of_text(const Line& line) const {
        const auto& story = document_.paragraphs[line.paragraph].story;
        return line.role != Role::empty && !story.starts_with("header") && !story.starts_with("footer") &&
               !story.starts_with("comment");
    }

    bool is_note(const Line& line) const {
        return line.role == Role::footnote ||
               (line.role != Role::empty &&
                document_.paragraphs[line.paragraph].story.starts_with("footnote"));
    }

    void take_note(std::size_t i) {
        if (notes_.below.empty())
            notes_.line = i;
        notes_.below.push_back({Kind::line, i});
    }

    void take(std::size_t i) {
        const auto& line = plan_.lines[i];
        StructurePart& part = open_part(i);
        if (part.below.empty())
            part.line = i;
        if (is_heading(line.role) && line.level > 0)
            return take_heading(i, part);
        StructurePart& here = headings_.empty() ? part : last_heading(part);
        if (const auto table = table_of_[i]; table && !told_[i])
            return take_table(here, *table);
        if (is_table_line(line.role) || is_left_out(i) || (line.role == Role::rule_line && !told_[i]))
            return;
        add_line(here, i);
    }

    bool is_left_out(std::size_t i) const {
        const auto& line = plan_.lines[i];
        return plan_.lines.size() > most_lines && !told_[i] && is_plain(line.role) && !is_doubtful(line);
    }

    StructurePart& open_part(std::size_t i) {
        const auto& line = plan_.lines[i];
        if (line.part != "main") {
            if (attached_.empty() || line.part != part_) {
                attached_.push_back({kind_of(line.part), i});
                headings_.clear();
            }
            part_ = line.part;
            return attached_.back();
        }
        const auto kind = part_of(line.role).value_or(open_);
        if (part_ != "main" || (kind != Kind::content && kind != open_))
            headings_.clear();
        part_ = line.part;
        open_ = kind;
        return *std::find_if(main_.begin(), main_.end(),
                             [&](const StructurePart& one) { return one.kind == kind; });
    }

    static Kind kind_of(std::string_view part) {
        return part.starts_with("attachment") ? Kind::attachment
               : part.starts_with("appendix") ? Kind::appendix
                                              : Kind::copy;
    }

    void take_heading(std::size_t i, StructurePart& part) {
        while (!headings_.empty() && headings_.back() >= plan_.lines[i].level)
            headings_.pop_back();
        add_line(headings_.empty() ? part : last_heading(part), i);
        headings_.push_back(plan_.lines[i].level);
    }

    /// The heading that stands open last: always the last of those below.
    StructurePart& last_heading(StructurePart& part) {
        StructurePart* at = &part;
        for (std::size_t depth = 0; depth < headings_.size(); ++depth)
            at = &*std::find_if(at->below.rbegin(), at->below.rend(), [&](const StructurePart& one) {
                return one.kind == Kind::line && is_heading(plan_.lines[one.line].role);
            });
        return *at;
    }

    void take_table(StructurePart& here, std::size_t table) {
        if (last_table_ == table)
            return;
        last_table_ = table;
        here.below.push_back({Kind::table, plan_.tables[table].first, table});
    }

    void add_line(StructurePart& here, std::size_t i) {
        here.below.push_back({Kind::line, i});
        for (std::size_t at = 0; at < plan_.lines[i].also.size(); ++at)
            here.below.push_back({Kind::column, i, at});
    }

    const document::Document& document_;
    const Plan& plan_;
    std::vector<bool> told_;
    std::vector<std::optional<std::size_t>> table_of_; ///< parallel to the lines
    std::array<StructurePart, 5> main_{
        {{Kind::head}, {Kind::opening}, {Kind::content}, {Kind::recipients}, {Kind::signature}}};
    std::vector<StructurePart> attached_;
    StructurePart notes_{Kind::notes};
    std::string_view part_ = "main";
    Kind open_ = Kind::head;
    std::vector<int> headings_; ///< levels of those that stand open
    std::optional<std::size_t> last_table_;
};

} // namespace

bool is_doubtful(const Line& line) {
    constexpr double sure_enough = 0.7;
    return line.certainty < sure_enough && line.role != Role::rule_line && line.role != Role::empty &&
           line.role != Role::noise && !is_table_line(line.role);
}

std::vector<StructurePart> structure_of(const document::Document& document, const Plan& plan,
                                        const std::vector<std::size_t>& told) {
    return Structure(document, plan, told).read();
}

std::size_t doubts_in(const Plan& plan, const StructurePart& part) {
    std::size_t count = 0;
    for (const auto& one : part.below) {
        count += one.kind == Kind::line && is_doubtful(plan.lines[one.line]) ? 1U : 0U;
        count += doubts_in(plan, one);
    }
    return count;
}

} // namespace kehoach::plan
