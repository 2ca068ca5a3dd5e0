// SPDX-License-Identifier: MPL-2.0
#include "printed_page.hpp"

#include "chance.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>
#include <utf8proc.h>
#include <utility>

namespace kehoach::test {

namespace {

using plan::Role;
using Lines = std::vector<PrintedLine>;

/// Letters of one column where two share the page.
constexpr std::size_t column_share = 45;

bool keeps_its_role(Role role) {
    static const std::vector<Role> kept{
        Role::subject,        Role::issuer,    Role::issuer_parent,    Role::attachment_title,
        Role::appendix_title, Role::number,    Role::sign_authority,   Role::attachment_subject,
        Role::attached_to,    Role::sign_role, Role::national_title,   Role::place_date,
        Role::table_row,      Role::noise,     Role::appendix_label,   Role::table_header,
        Role::table_total,    Role::motto,     Role::recipients_title, Role::party_title};
    return std::find(kept.begin(), kept.end(), role) != kept.end();
}

std::string decomposed(const std::string& text) {
    utf8proc_uint8_t* made = utf8proc_NFD(reinterpret_cast<const utf8proc_uint8_t*>(text.c_str()));
    std::string result(reinterpret_cast<const char*>(made));
    std::free(made);
    return result;
}

class Printer {
public:
    Printer(const plan::Composed& plan, const Damage& damage, std::uint64_t seed)
        : plan_(plan), damage_(damage), chance_(seed) {}

    Lines print() {
        const auto& paragraphs = plan_.document.paragraphs;
        for (std::size_t p = 0; p < paragraphs.size();) {
            if (!paragraphs[p].cell) {
                add_paragraph(p++);
                continue;
            }
            const int table = paragraphs[p].cell->table;
            const auto first = p;
            while (p < paragraphs.size() && paragraphs[p].cell && paragraphs[p].cell->table == table)
                ++p;
            print_table(first, p);
        }
        if (damage_.decomposed)
            for (auto& line : lines_)
                line.text = decomposed(line.text);
        return std::move(lines_);
    }

private:
    std::string written(std::size_t p) {
        const auto& paragraph = plan_.document.paragraphs[p];
        const auto role = plan_.roles[p];
        std::string text = paragraph.text;
        if (!paragraph.label.empty())
            text = paragraph.label + " " + text;
        const bool item = plan::is_heading(role) || role == Role::bullet || role == Role::recipient;
        if (damage_.glued && item && chance_.one_in(3))
            if (const auto blank = text.find(' '); blank != std::string::npos && blank < 6)
                text.erase(blank, 1);
        return damage_.markdown ? marked_down(text, role) : text;
    }

    std::string marked_down(const std::string& text, Role role) {
        if (role == Role::doc_type || plan::is_heading(role))
            return (chance_.one_in(2) ? "## **" : "**") + text + "**";
        if (role == Role::star)
            return "\\*";
        if (role == Role::subject || role == Role::sign_role)
            return "**" + text + "**";
        return text;
    }

    void add_paragraph(std::size_t p) {
        const auto role = plan_.roles[p];
        if (damage_.gaps && !lines_.empty() && role != Role::recipient)
            lines_.push_back({"", Role::empty, {}});
        add_wrapped(written(p), role, damage_.width);
    }

    void add_wrapped(const std::string& text, Role role, std::size_t width) {
        for (auto& line : wrapped(text, role, width))
            put(std::move(line));
    }

    static Lines wrapped(const std::string& text, Role role, std::size_t width) {
        Lines lines;
        const auto rest = keeps_its_role(role) ? role : Role::continuation;
        std::string line;
        const auto push = [&] {
            const auto own = lines.empty() ? role : rest;
            lines.push_back({line, own, {role}});
            line.clear();
        };
        for (const auto word : text::split(text, ' ')) {
            const bool full = width > 0 && !line.empty() &&
                              text::count_code_points(line) + 1 + text::count_code_points(word) > width;
            if (full)
                push();
            line += (line.empty() ? "" : " ") + std::string(word);
        }
        push();
        return lines;
    }

    void put(PrintedLine line) {
        lines_.push_back(std::move(line));
        if (damage_.page_length == 0 || ++on_page_ < damage_.page_length)
            return;
        on_page_ = 0;
        const bool apart = chance_.one_in(2);
        if (apart)
            lines_.push_back({"", Role::empty, {}});
        lines_.push_back({std::to_string(++page_ + 1), Role::noise, {}});
        if (apart)
            lines_.push_back({"", Role::empty, {}});
    }

    void print_table(std::size_t first, std::size_t end) {
        const auto role = plan_.roles[first];
        const bool letterhead = role == Role::issuer_parent || role == Role::issuer;
        if (!letterhead && role != Role::recipients_title) {
            print_rows(first, end);
            return;
        }
        std::map<int, Lines> columns;
        const auto width = damage_.width > 0 ? column_share : 0;
        for (auto p = first; p < end; ++p) {
            const auto& paragraph = plan_.document.paragraphs[p];
            if (paragraph.text.empty())
                continue;
            for (auto& line : wrapped(written(p), plan_.roles[p], width))
                columns[paragraph.cell->column].push_back(std::move(line));
        }
        auto left = std::move(columns[0]), right = std::move(columns[1]);
        if (letterhead) {
            level(left, right);
        } else if (!right.empty()) {
            const auto name = right.size() - 1;
            const int room = damage_.signature_first ? 0 : chance_.between(0, 3);
            right.insert(right.begin() + static_cast<std::ptrdiff_t>(name), static_cast<std::size_t>(room),
                         {"", Role::empty, {}});
            if (damage_.stamped)
                stamp(right);
        }
        print_columns(left, right, letterhead ? damage_.letterhead : damage_.ending,
                      !letterhead && damage_.signature_first);
    }

    /// Number and date stand on one line.
    static void level(Lines& left, Lines& right) {
        while (right.size() < left.size())
            right.insert(right.end() - 1, {"", Role::empty, {}});
        while (left.size() < right.size())
            left.insert(left.end() - 1, {"", Role::empty, {}});
    }

    static void stamp(Lines& right) {
        const auto name = right.end() - 1;
        right.insert(name, {{"Ký bởi: Văn phòng", Role::noise, {}},
                            {"Thời gian ký: 05/6/2026 08:15:20 +07:00", Role::noise, {}}});
    }

    void print_columns(const Lines& left, const Lines& right, Columns columns, bool right_first) {
        if (columns == Columns::in_turn) {
            for (const auto* column : {right_first ? &right : &left, right_first ? &left : &right})
                for (const auto& line : *column)
                    put(line);
            return;
        }
        for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
            const PrintedLine none{"", Role::empty, {}};
            const auto& a = i < left.size() ? left[i] : none;
            const auto& b = i < right.size() ? right[i] : none;
            if (columns == Columns::by_rows) {
                for (const auto& line : {a, b})
                    if (!line.text.empty())
                        put(line);
                continue;
            }
            if (a.text.empty() || b.text.empty()) {
                put(a.text.empty() ? b : a);
                continue;
            }
            auto both = a;
            both.text += (columns == Columns::gap ? std::string(8, ' ') : " ") + b.text;
            both.also.push_back(b.role);
            put(std::move(both));
        }
    }

    void pad(std::string& text, int& column, int end) const {
        for (; column + 1 < end; ++column)
            text += damage_.flat_cells ? " " : "\t";
    }

    void print_rows(std::size_t first, std::size_t end) {
        int row = -1, column = 0;
        const auto table = static_cast<std::size_t>(plan_.document.paragraphs[first].cell->table);
        const int columns = plan_.document.tables[table].columns;
        std::string text;
        Role role = Role::table_row;
        for (auto p = first; p < end; ++p) {
            const auto& paragraph = plan_.document.paragraphs[p];
            if (paragraph.cell->row != row && row >= 0) {
                pad(text, column, columns);
                lines_.push_back({text, role, {}});
                text.clear();
                column = 0;
            }
            if (paragraph.cell->row != row)
                role = plan_.roles[p];
            // Cells that a merge covers stay empty.
            pad(text, column, paragraph.cell->column + 1);
            row = paragraph.cell->row;
            text += paragraph.text;
        }
        pad(text, column, columns);
        lines_.push_back({text, role, {}});
    }

    const plan::Composed& plan_;
    const Damage& damage_;
    Chance chance_;
    Lines lines_;
    std::size_t on_page_ = 0;
    int page_ = 0;
};

} // namespace

std::vector<PrintedLine> print(const plan::Composed& plan, const Damage& damage, std::uint64_t seed) {
    return Printer(plan, damage, seed).print();
}

std::string text_of(const std::vector<PrintedLine>& lines) {
    std::string text;
    for (std::size_t i = 0; i < lines.size(); ++i)
        text += (i == 0 ? "" : "\n") + lines[i].text;
    return text;
}

} // namespace kehoach::test
