// SPDX-License-Identifier: MPL-2.0
#include "dress.hpp"

#include "grammar/label.hpp"
#include "sheet_writer.hpp"
#include "tables.hpp"
#include "text/pattern.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace kehoach::test {

using document::LabelKind;
using document::Paragraph;
using plan::Role;

namespace {

template<std::size_t N>
bool one_of(Role role, const std::array<Role, N>& roles) {
    return std::find(roles.begin(), roles.end(), role) != roles.end();
}

bool begins_with_label(std::string_view word) {
    static const text::Pattern label(R"([IVX]+[.-]|[A-H]\.|\d+(?:\.\d+)*[.)/-]?|[a-zđ]\)|\(\w\)|[-+])");
    return label.matches_whole(word);
}

class Dresser {
public:
    Dresser(const Manuscript& manuscript, const profile::Profile& profile, const Dressing& dressing)
        : entries_(manuscript.entries), profile_(profile), dressing_(dressing), sheet_(profile, dressing) {}

    Sheet run() {
        letterhead();
        while (next_ < entries_.size())
            step();
        return sheet_.take();
    }

private:
    void letterhead_line(const Entry& entry) {
        auto& made = sheet_.add(entry.role, entry.text);
        if (entry.role == Role::urgency || entry.role == Role::secrecy_mark ||
            entry.role == Role::circulation_mark)
            for (auto& run : made.runs) {
                const bool urgent = entry.role != Role::circulation_mark;
                run.look = sheet_.chars_of("issuer");
                run.look.size_pt = profile_.use(urgent ? "urgency.size" : "circulation.size");
            }
        if (entry.role == Role::party_title)
            sheet_.rule_below("title");
        if (entry.role == Role::motto)
            sheet_.rule_below("motto");
        if (entry.role == Role::issuer && !profile_.has("issuer.mark"))
            sheet_.rule_below("issuer");
    }

    template<class Wanted>
    void letterhead_side(std::size_t first, std::size_t end, const Wanted& wanted) {
        for (auto i = first; i < end; ++i)
            if (wanted(entries_[i].role))
                letterhead_line(entries_[i]);
    }

    static bool is_of_letterhead(Role role) {
        return is_left_of_letterhead(role) || is_right_of_letterhead(role) || role == Role::noise;
    }

    /// The paper's own letterhead, or that of who copied it: there a line says so, above place and date.
    void letterhead() {
        const auto first = next_;
        while (next_ < entries_.size() && is_of_letterhead(entries_[next_].role))
            ++next_;
        if (next_ == first)
            return;
        const auto upper_left = [](Role r) {
            return r == Role::issuer_parent || r == Role::issuer || r == Role::star;
        };
        const auto lower_left = [&](Role r) { return is_left_of_letterhead(r) && !upper_left(r); };
        const auto upper_right = [](Role r) {
            return (is_right_of_letterhead(r) || r == Role::noise) && r != Role::place_date;
        };
        const auto date = [](Role r) { return r == Role::place_date; };
        const bool grid = dressing_.letterhead == Dressing::Letterhead::grid;
        const bool lines = dressing_.letterhead == Dressing::Letterhead::lines;
        if (!lines)
            sheet_.open_table(grid ? 2 : 1, 2);
        const auto go = [&](int row, int column) {
            if (!lines)
                sheet_.cell(row, column);
        };
        go(0, 0);
        letterhead_side(first, next_, upper_left);
        if (grid) {
            go(0, 1);
            letterhead_side(first, next_, upper_right);
            go(1, 0);
            letterhead_side(first, next_, lower_left);
            go(1, 1);
        } else {
            letterhead_side(first, next_, lower_left);
            go(0, 1);
            letterhead_side(first, next_, upper_right);
        }
        letterhead_side(first, next_, date);
        sheet_.leave_table();
    }

    void step() {
        const auto role = entries_[next_].role;
        if (is_of_recipients(role) || is_of_signature(role))
            return ending();
        if (is_left_of_letterhead(role))
            return letterhead();
        if (is_table_row(role))
            return table();
        body(entries_[next_++]);
    }

    void ending() {
        const auto first = entries_.begin() + static_cast<std::ptrdiff_t>(next_);
        const auto last = std::find_if_not(first, entries_.end(), [](const Entry& e) {
            return is_of_recipients(e.role) || is_of_signature(e.role);
        });
        if (dressing_.ending_in_table)
            sheet_.open_table(1, 2);
        for (int side = 0; side < 2; ++side) {
            if (dressing_.ending_in_table)
                sheet_.cell(0, side);
            for (auto one = first; one != last; ++one)
                if (is_of_recipients(one->role) == (side == 0))
                    sheet_.add(one->role, one->text);
        }
        sheet_.leave_table();
        next_ = static_cast<std::size_t>(last - entries_.begin());
    }

    void table() {
        auto last = next_;
        while (last < entries_.size() && is_table_row(entries_[last].role))
            ++last;
        const auto& page = sheet_.page();
        const auto written = read_rows(std::span(entries_).subspan(next_, last - next_),
                                       page.width_mm - page.left_mm - page.right_mm);
        sheet_.open_table(written.table);
        for (const auto& one : written.cells) {
            sheet_.cell(one.place.row, one.place.column);
            sheet_.add(one.role, one.text);
        }
        sheet_.leave_table();
        next_ = last;
    }

    void body(const Entry& entry) {
        if (entry.role == Role::appendix_label || entry.role == Role::attachment_title)
            sheet_.begin_part();
        if (entry.role == Role::heading_1 || entry.role == Role::heading_2 || entry.role == Role::heading_3)
            return heading(entry);
        auto& made = sheet_.add(entry.role, entry.text);
        if (entry.role == Role::bullet || entry.role == Role::sub_bullet)
            set_label(made);
        measure(made, entry.role);
        if (entry.role == Role::subject && !profile_.has("subject.mark") && !followed_by(Role::subject))
            sheet_.rule_below("subject");
    }

    bool followed_by(Role role) const { return next_ < entries_.size() && entries_[next_].role == role; }

    /// A title stands alone and bold; a numbered sentence does not; where a sentence begins with a title,
    /// the title is bold.
    void heading(const Entry& entry) {
        const auto level = std::string(plan::name(entry.role)).substr(std::string("heading_").size());
        const bool sentence = std::string(".;:,").find(entry.text.back()) != std::string::npos;
        const bool title = entry.role == Role::heading_1 || !sentence;
        auto& made = sheet_.add(entry.role, entry.text, (title ? "heading_" : "numbered_") + level);
        const auto colon = entry.text.find(": ");
        if (!title && entry.role == Role::heading_2 && colon != std::string::npos && colon < 60) {
            auto bold = made.runs.front();
            bold.end = made.runs.front().start = colon + 1;
            bold.look.bold = true;
            made.runs.insert(made.runs.begin(), bold);
        }
        if (entry.text.starts_with("Phần ") || entry.text.starts_with("Chương "))
            made.look.align = document::Align::center;
        set_label(made);
        measure(made, entry.role);
    }

    /// The typed label becomes one that the office counts.
    void set_label(Paragraph& paragraph) {
        const auto blank = paragraph.text.find(' ');
        if (!dressing_.automatic_labels || !begins_with_label(paragraph.text.substr(0, blank)))
            return;
        paragraph.label = paragraph.text.substr(0, blank);
        paragraph.label_kind = LabelKind::automatic;
        paragraph.text.erase(0, blank + 1);
        for (auto& run : paragraph.runs) {
            run.start -= std::min(run.start, blank + 1);
            run.end -= blank + 1;
        }
    }

    void measure(Paragraph& paragraph, Role role) const {
        static constexpr std::array text{Role::paragraph, Role::preamble,   Role::bullet,
                                         Role::heading_1, Role::sub_bullet, Role::heading_2,
                                         Role::heading_3, Role::legal_basis};
        if (role == Role::doc_type)
            for (auto& run : paragraph.runs)
                run.look.size_pt = dressing_.doc_type_pt;
        if (!one_of(role, text))
            return;
        for (auto& run : paragraph.runs)
            run.look.size_pt = dressing_.size_pt;
        auto& look = paragraph.look;
        look.line = dressing_.line;
        look.first_line_mm = dressing_.first_line_mm;
        look.before_pt = dressing_.gap_before ? dressing_.gap_pt : 0;
        look.after_pt = dressing_.gap_before ? 0 : dressing_.gap_pt;
    }

    const std::vector<Entry>& entries_;
    const profile::Profile& profile_;
    const Dressing& dressing_;
    SheetWriter sheet_;
    std::size_t next_ = 0;
};

} // namespace

bool is_left_of_letterhead(Role role) {
    static constexpr std::array left{Role::issuer_parent, Role::issuer,     Role::star,        Role::number,
                                     Role::urgency,       Role::draft_mark, Role::secrecy_mark};
    return one_of(role, left);
}

bool is_right_of_letterhead(Role role) {
    static constexpr std::array right{Role::circulation_mark, Role::party_title, Role::national_title,
                                      Role::motto, Role::place_date};
    return one_of(role, right);
}

bool is_of_recipients(Role role) {
    static constexpr std::array roles{Role::recipients_title, Role::recipient, Role::recipient_file,
                                      Role::drafter_code};
    return one_of(role, roles);
}

bool is_of_signature(Role role) {
    static constexpr std::array roles{Role::sign_authority, Role::sign_role, Role::sign_name, Role::noise};
    return one_of(role, roles);
}

void renumber(document::Document& document) {
    std::map<std::string, int> next;
    for (auto& paragraph : document.paragraphs)
        paragraph.index = next[paragraph.story]++;
}

Sheet dress(const Manuscript& manuscript, const profile::Profile& profile, const Dressing& dressing) {
    return Dresser(manuscript, profile, dressing).run();
}

} // namespace kehoach::test
