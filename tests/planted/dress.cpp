// SPDX-License-Identifier: MPL-2.0
#include "dress.hpp"

#include "grammar/label.hpp"
#include "plan/composer.hpp"
#include "tables.hpp"
#include "text/pattern.hpp"
#include "text/width.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace kehoach::test {

using document::LabelKind;
using document::Paragraph;
using plan::Role;

namespace {

/// Of the letterhead's width: the right column has the longer, fixed title.
constexpr double left_share = 0.4;

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
        : entries_(manuscript.entries), profile_(profile), dressing_(dressing),
          styles_(plan::styles_of(profile)) {}

    Sheet run() {
        sheet_.document.pages.push_back(page("Trang chính"));
        letterhead();
        while (next_ < entries_.size())
            step();
        if (sheet_.document.paragraphs.back().cell) {
            cell_.reset();
            add(Role::empty, "", "end");
        }
        return std::move(sheet_);
    }

private:
    document::Page page(const std::string& name) const {
        document::Page made;
        made.name = name;
        made.top_mm = dressing_.top_mm;
        made.bottom_mm = dressing_.bottom_mm;
        made.left_mm = dressing_.left_mm;
        made.right_mm = dressing_.right_mm;
        made.mirrored = dressing_.mirrored;
        made.number_shown = true;
        made.number_size_pt = dressing_.number_pt;
        return made;
    }

    Paragraph& add(Role role, const std::string& text, const std::string& style = {}) {
        auto found = styles_.find(style.empty() ? std::string(plan::name(role)) : style);
        if (found == styles_.end())
            found = styles_.find("recipient");
        Paragraph paragraph;
        paragraph.text = text;
        paragraph.look = found->second.look;
        paragraph.index = static_cast<int>(sheet_.document.paragraphs.size());
        if (!text.empty())
            paragraph.runs.push_back({0, text.size(), found->second.chars});
        paragraph.cell = cell_;
        paragraph.new_page = std::exchange(new_page_, std::nullopt);
        sheet_.document.paragraphs.push_back(std::move(paragraph));
        sheet_.roles.push_back(role);
        return sheet_.document.paragraphs.back();
    }

    void open_table(int rows, int columns) {
        document::Table table;
        table.rows = rows;
        table.columns = columns;
        const auto& front = sheet_.document.pages.front();
        const double room = front.width_mm - front.left_mm - front.right_mm;
        table.widths_mm.assign(static_cast<std::size_t>(columns), room / columns);
        if (columns == 2)
            table.widths_mm = {room * left_share, room * (1 - left_share)};
        table.borders = false;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                table.cells.push_back({row, column, 1, 1});
        sheet_.document.tables.push_back(std::move(table));
    }
    void cell(int row, int column) {
        cell_ = document::CellPlace{static_cast<int>(sheet_.document.tables.size()) - 1, row, column};
    }

    /// A line below, of the length that the profile wants of it.
    void rule_below(const std::string& component) {
        auto& above = sheet_.document.paragraphs.back();
        const auto& text = above.runs.front().look;
        const double width = text::width_mm(above.text, text.size_pt.value_or(14), text.bold.value_or(false));
        const double fraction = profile_.use(component + ".rule.fraction");
        const auto& front = sheet_.document.pages.front();
        const double room =
            cell_ ? sheet_.document.tables.back().widths_mm[static_cast<std::size_t>(cell_->column)]
                  : front.width_mm - front.left_mm - front.right_mm;
        const double side = std::max(0.0, (room - width * fraction) / 2);
        // A border is as wide as its paragraph: it fits where the line is as long as the text.
        if (dressing_.rules == Dressing::Rules::borders && fraction >= 1) {
            constexpr double spare_mm = 1;
            above.look.rule_below = true;
            above.look.left_mm = above.look.right_mm = std::max(0.0, side - spare_mm);
        } else if (dressing_.rules == Dressing::Rules::shapes) {
            above.drawn_mm.push_back(width * fraction);
        } else {
            auto& look = add(Role::rule_line, "", "drawn_rule").look;
            look.left_mm = look.right_mm = side;
        }
    }

    void letterhead_line(const Entry& entry) {
        auto& made = add(entry.role, entry.text);
        if (entry.role == Role::urgency || entry.role == Role::secrecy_mark ||
            entry.role == Role::circulation_mark)
            for (auto& run : made.runs) {
                const bool urgent = entry.role != Role::circulation_mark;
                run.look = styles_.at("issuer").chars;
                run.look.size_pt = profile_.use(urgent ? "urgency.size" : "circulation.size");
            }
        if (entry.role == Role::party_title)
            rule_below("title");
        if (entry.role == Role::motto)
            rule_below("motto");
        if (entry.role == Role::issuer && !profile_.has("issuer.mark"))
            rule_below("issuer");
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
            open_table(grid ? 2 : 1, 2);
        const auto go = [&](int row, int column) {
            if (!lines)
                cell(row, column);
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
        cell_.reset();
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
            open_table(1, 2);
        for (int side = 0; side < 2; ++side) {
            if (dressing_.ending_in_table)
                cell(0, side);
            for (auto one = first; one != last; ++one)
                if (is_of_recipients(one->role) == (side == 0))
                    add(one->role, one->text);
        }
        cell_.reset();
        next_ = static_cast<std::size_t>(last - entries_.begin());
    }

    void table() {
        auto last = next_;
        while (last < entries_.size() && is_table_row(entries_[last].role))
            ++last;
        const auto& sheet = sheet_.document.pages.back();
        const auto written = read_rows(std::span(entries_).subspan(next_, last - next_),
                                       sheet.width_mm - sheet.left_mm - sheet.right_mm);
        sheet_.document.tables.push_back(written.table);
        for (const auto& one : written.cells) {
            cell(one.place.row, one.place.column);
            add(one.role, one.text);
        }
        cell_.reset();
        next_ = last;
    }

    void begin_part() {
        auto made = page("Trang " + std::to_string(sheet_.document.pages.size() + 1));
        made.restart_at = 1;
        sheet_.document.pages.push_back(made);
        new_page_ = made.name;
    }

    void body(const Entry& entry) {
        if (entry.role == Role::appendix_label || entry.role == Role::attachment_title)
            begin_part();
        if (entry.role == Role::heading_1 || entry.role == Role::heading_2 || entry.role == Role::heading_3)
            return heading(entry);
        auto& made = add(entry.role, entry.text);
        if (entry.role == Role::bullet || entry.role == Role::sub_bullet)
            set_label(made);
        measure(made, entry.role);
        if (entry.role == Role::subject && !profile_.has("subject.mark") && !followed_by(Role::subject))
            rule_below("subject");
    }

    bool followed_by(Role role) const { return next_ < entries_.size() && entries_[next_].role == role; }

    /// A title stands alone and bold; a numbered sentence does not; where a sentence begins with a title,
    /// the title is bold.
    void heading(const Entry& entry) {
        const auto level = std::string(plan::name(entry.role)).substr(std::string("heading_").size());
        const bool sentence = std::string(".;:,").find(entry.text.back()) != std::string::npos;
        const bool title = entry.role == Role::heading_1 || !sentence;
        auto& made = add(entry.role, entry.text, (title ? "heading_" : "numbered_") + level);
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
    std::map<std::string, document::Style, std::less<>> styles_;
    Sheet sheet_;
    std::size_t next_ = 0;
    std::optional<document::CellPlace> cell_;
    std::optional<std::string> new_page_;
};

/// One of the values a profile allows.
double pick(const profile::Profile& profile, std::string_view key, std::size_t turn) {
    const auto& value = profile.value(key);
    const double usual = profile.use(key);
    const std::array choices{usual, value.max.value_or(usual), value.min.value_or(usual)};
    return choices[turn % choices.size()];
}

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

Dressing dressing_of(const Manuscript& manuscript, const profile::Profile& profile, std::size_t variant) {
    using Letterhead = Dressing::Letterhead;
    using Rules = Dressing::Rules;
    const auto turn = manuscript.number + variant;
    Dressing made;
    made.letterhead = std::array{Letterhead::grid, Letterhead::two_cells, Letterhead::lines}[turn % 3];
    made.rules = std::array{Rules::paragraphs, Rules::borders, Rules::shapes}[turn / 2 % 3];
    made.automatic_labels = turn % 4 < 2;
    made.ending_in_table = made.letterhead != Letterhead::lines;
    made.mirrored = manuscript.party() && turn % 5 == 0;
    made.gap_before = turn % 7 == 3;
    made.size_pt = pick(profile, "body.size", turn);
    made.doc_type_pt = pick(profile, "doc_type.size", turn / 2);
    made.gap_pt = turn % 3 == 1 ? 8 : 6;
    made.first_line_mm = turn % 2 == 0 ? 10 : 12.7;
    made.line = {manuscript.party() ? document::Spacing::exact : document::Spacing::proportional,
                 pick(profile, "body.spacing", turn / 3)};
    made.top_mm = pick(profile, "page.margin.top", turn);
    made.bottom_mm = pick(profile, "page.margin.bottom", turn / 2);
    made.left_mm = pick(profile, "page.margin.left", turn);
    made.right_mm = pick(profile, "page.margin.right", turn / 3);
    made.number_pt = pick(profile, "page.number.size", turn);
    return made;
}

Sheet dress(const Manuscript& manuscript, const profile::Profile& profile, const Dressing& dressing) {
    return Dresser(manuscript, profile, dressing).run();
}

} // namespace kehoach::test
