// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "text/words.hpp"

namespace kehoach::plan {

namespace {

using grammar::Marker;

/// Bytes of a line that ran to the end of the page and may have been cut there.
constexpr std::size_t full_line = 70;

std::optional<Role> role_of_marker(Marker marker) {
    switch (marker) {
    case Marker::part:
    case Marker::chapter:
    case Marker::section:
    case Marker::letter_capital:
    case Marker::roman:
        return Role::heading_1;
    case Marker::article:
    case Marker::arabic:
        return Role::heading_2;
    case Marker::arabic_dotted:
    case Marker::letter:
    case Marker::parenthesised:
        return Role::heading_3;
    case Marker::dash:
        return Role::bullet;
    case Marker::plus:
        return Role::sub_bullet;
    }
    return std::nullopt;
}

/// How deep a marker stands, the outermost first; dotted numbers of three parts are deeper than of two.
int rank(const grammar::Label& label) {
    const int place = static_cast<int>(label.marker) * 4;
    if (label.marker == Marker::arabic_dotted)
        return place + static_cast<int>(label.ordinals.size());
    return place;
}

/// The kinds of markers open above the present place, outermost first.
class Ladder {
public:
    int level_of(const grammar::Label& label, Role role) {
        const int here = rank(label);
        while (!open_.empty() && open_.back().rank >= here)
            open_.pop_back();
        const int least = role == Role::heading_1 ? 1 : role == Role::heading_2 ? 2 : 3;
        const int level = std::max(least, open_.empty() ? 1 : open_.back().level + 1);
        open_.push_back({here, level});
        return level;
    }
    void clear() { open_.clear(); }

private:
    struct Step {
        int rank, level;
    };
    std::vector<Step> open_;
};

class Outline {
public:
    explicit Outline(Reading& reading) : reading_(reading) {}

    void read() {
        for (std::size_t i = 0; i < reading_.size(); ++i) {
            auto& line = reading_.plan.lines[i];
            if (!reading_.sights[i].body_story)
                read_aside(i);
            else if (reading_.is_free(i))
                read_line(i, line);
            else
                drop_label(line);
        }
    }

private:
    /// Markers belong to body, lists of recipients and bases; elsewhere what looks like one is text.
    static void drop_label(Line& line) {
        const bool lists = line.role == Role::recipient || line.role == Role::recipient_file ||
                           line.role == Role::legal_basis || line.role == Role::addressee;
        if (lists)
            return;
        if (line.label)
            line.content -= line.label->length;
        line.label.reset();
        line.label_kind = document::LabelKind::none;
    }

    void read_aside(std::size_t i) {
        const auto& story = reading_.document.paragraphs[reading_.plan.lines[i].paragraph].story;
        if (!reading_.sights[i].empty)
            reading_.decide(i, story.starts_with("footnote") ? Role::footnote : Role::noise, 0.8);
        drop_label(reading_.plan.lines[i]);
    }

    void read_line(std::size_t i, Line& line) {
        if (line.part != part_) {
            ladder_.clear();
            path_.clear();
            part_ = line.part;
        }
        const bool wrapped = reading_.wraps(i) && carries_on(reading_.plan.lines[i - 1].role);
        const auto role = line.label && !wrapped ? role_of_marker(line.label->marker) : std::nullopt;
        if (wrapped) {
            reading_.decide(i, Role::continuation, 0.9);
            drop_label(line);
        } else if (role && !is_heading(*role)) {
            reading_.decide(i, *role);
            line.level = 0;
        } else if (role) {
            reading_.decide(i, *role);
            line.level = ladder_.level_of(*line.label, *role);
            add_node(i, line.level);
        } else if (const int level = styled_level(line)) {
            reading_.decide(i,
                            level == 1   ? Role::heading_1
                            : level == 2 ? Role::heading_2
                                         : Role::heading_3,
                            0.8);
            line.level = level;
            add_node(i, level);
        } else {
            reading_.decide(i, cut_off(i) ? Role::continuation : Role::paragraph, 0.9);
        }
    }

    static bool is_heading(Role role) {
        return role == Role::heading_1 || role == Role::heading_2 || role == Role::heading_3;
    }

    /// Lines of these roles may run over to the next line.
    static bool carries_on(Role role) {
        return is_heading(role) || role == Role::bullet || role == Role::sub_bullet ||
               role == Role::paragraph || role == Role::continuation || role == Role::preamble ||
               role == Role::legal_basis;
    }

    int styled_level(const Line& line) const {
        return reading_.document.paragraphs[line.paragraph].outline_level;
    }

    /// A page break or copying cut the paragraph before this line.
    bool cut_off(std::size_t i) const {
        const auto& here = reading_.sights[i];
        const auto before = reading_.previous_filled(i);
        if (!before || !text::has_letters(here.clean) || text::starts_capital(here.clean))
            return false;
        const auto& last = reading_.sights[*before];
        const auto role = reading_.plan.lines[*before].role;
        constexpr std::string_view ends = ".:;!?";
        return carries_on(role) && last.clean.size() >= full_line &&
               ends.find(last.clean.back()) == std::string_view::npos;
    }

    void add_node(std::size_t i, int level) {
        while (!path_.empty() && path_.back().first >= level)
            path_.pop_back();
        auto* nodes = &reading_.plan.outline;
        for (const auto& step : path_)
            nodes = &(*nodes)[step.second].children;
        nodes->push_back({i, level, {}, part_});
        path_.emplace_back(level, nodes->size() - 1);
    }

    Reading& reading_;
    std::string part_;
    Ladder ladder_;
    std::vector<std::pair<int, std::size_t>> path_; ///< level, place among its siblings
};

} // namespace

void read_outline(Reading& reading) {
    Outline(reading).read();
}

} // namespace kehoach::plan
