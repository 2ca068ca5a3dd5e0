// SPDX-License-Identifier: MPL-2.0
#include "distort.hpp"

#include "dress.hpp"
#include "tables.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>

namespace kehoach::test {

using plan::Role;

namespace {

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

/// Broken before the word that no longer fits.
std::string wrapped(std::string_view line, std::size_t width) {
    std::string made;
    std::size_t used = 0;
    for (const auto word : text::split(line, ' ')) {
        const auto length = letters(word);
        if (used > 0 && used + 1 + length > width) {
            made += '\n';
            used = 0;
        } else if (used > 0) {
            made += ' ';
            ++used;
        }
        made += word;
        used += length;
    }
    return made;
}

std::string wrapped_text(const Manuscript& manuscript, std::size_t width) {
    std::string made;
    const auto whole = plain_text(manuscript);
    for (const auto line : text::split(whole, '\n'))
        made += (line.find('\t') == std::string_view::npos ? wrapped(line, width) : std::string(line)) + "\n";
    return made;
}

std::string narrow(const Manuscript& manuscript) {
    return wrapped_text(manuscript, 72);
}
std::string between(const Manuscript& manuscript) {
    return wrapped_text(manuscript, 84);
}
std::string widest(const Manuscript& manuscript) {
    return wrapped_text(manuscript, 120);
}
std::string wide(const Manuscript& manuscript) {
    return wrapped_text(manuscript, 95);
}

std::string joined(const std::vector<std::string>& lines, const char* with) {
    std::string made;
    for (const auto& line : lines)
        made += line + with;
    return made;
}

std::vector<std::string> lines_of(const Manuscript& manuscript) {
    std::vector<std::string> lines;
    const auto whole = plain_text(manuscript);
    for (const auto line : text::split(whole, '\n'))
        lines.emplace_back(line);
    return lines;
}

std::string gaps(const Manuscript& manuscript) {
    return joined(lines_of(manuscript), "\n\n");
}
std::string blanks_at_the_end(const Manuscript& manuscript) {
    return joined(lines_of(manuscript), " \t\n");
}

/// Lines that stand side by side are read as one.
std::vector<std::string> side_by_side(const std::vector<std::string>& left,
                                      const std::vector<std::string>& right, std::string_view gap) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        const auto one = i < left.size() ? left[i] : std::string();
        const auto other = i < right.size() ? right[i] : std::string();
        lines.push_back(other.empty() ? one : one + std::string(gap) + other);
    }
    return lines;
}

using Entries = std::span<const Entry>;

template<class Wanted>
std::vector<std::string> texts(Entries entries, const Wanted& wanted) {
    std::vector<std::string> found;
    for (const auto& entry : entries)
        if (wanted(entry.role))
            found.push_back(entry.text);
    return found;
}

/// In a letterhead a mark such as SAO Y stands on the right.
bool is_of_letterhead(Role role) {
    return is_left_of_letterhead(role) || is_right_of_letterhead(role) || role == Role::noise;
}
bool is_right_side(Role role) {
    return is_of_letterhead(role) && !is_left_of_letterhead(role);
}
bool is_of_ending(Role role) {
    return is_of_recipients(role) || is_of_signature(role);
}

/// The lines from `first` on that are of one block.
Entries block(const Manuscript& manuscript, std::size_t first, bool (*is_of_block)(Role)) {
    auto last = first;
    while (last < manuscript.entries.size() && is_of_block(manuscript.entries[last].role))
        ++last;
    return Entries(manuscript.entries).subspan(first, last - first);
}

/// The letterhead in two columns; the ending too, where `ending`.
std::string columns(const Manuscript& manuscript, std::string_view gap, bool ending) {
    std::vector<std::string> lines;
    const auto lay = [&](Entries entries, bool (*left)(Role), bool (*right)(Role)) {
        const auto both = side_by_side(texts(entries, left), texts(entries, right), gap);
        lines.insert(lines.end(), both.begin(), both.end());
        return entries.size();
    };
    for (std::size_t i = 0; i < manuscript.entries.size();) {
        const auto& entry = manuscript.entries[i];
        if (is_left_of_letterhead(entry.role) || is_right_of_letterhead(entry.role)) {
            i += lay(block(manuscript, i, is_of_letterhead), is_left_of_letterhead, is_right_side);
        } else if (ending && is_of_ending(entry.role)) {
            i += lay(block(manuscript, i, is_of_ending), is_of_recipients, is_of_signature);
        } else {
            lines.push_back(is_table_row(entry.role) ? joined(cells_of(entry.text), "\t") : entry.text);
            ++i;
        }
    }
    return joined(lines, "\n");
}

std::string letterhead_across(const Manuscript& manuscript) {
    return columns(manuscript, "          ", false);
}
std::string letterhead_with_tabs(const Manuscript& manuscript) {
    return columns(manuscript, "\t\t", false);
}
std::string both_across(const Manuscript& manuscript) {
    return columns(manuscript, "               ", true);
}

std::string markdown(const Manuscript& manuscript) {
    std::string made;
    for (const auto& entry : manuscript.entries) {
        const bool strong = entry.role == Role::heading_1 || entry.role == Role::issuer ||
                            entry.role == Role::subject || entry.role == Role::sign_authority ||
                            entry.role == Role::sign_name;
        if (entry.role == Role::doc_type)
            made += "# " + entry.text;
        else if (is_table_row(entry.role))
            made += "| " + entry.text + " |";
        else
            made += strong ? "**" + entry.text + "**" : entry.text;
        made += "\n\n";
    }
    return made;
}

std::string signature_first(const Manuscript& manuscript) {
    auto turned = manuscript;
    const auto first = std::find_if(turned.entries.begin(), turned.entries.end(),
                                    [](const Entry& e) { return is_of_recipients(e.role); });
    const auto middle =
        std::find_if(first, turned.entries.end(), [](const Entry& e) { return is_of_signature(e.role); });
    const auto last = std::find_if_not(middle, turned.entries.end(),
                                       [](const Entry& e) { return is_of_signature(e.role); });
    std::rotate(first, middle, last);
    return plain_text(turned);
}

} // namespace

const std::vector<Distortion>& distortions() {
    static const std::vector<Distortion> all{{"plain", plain_text, 0},
                                             {"gaps", gaps, 0},
                                             {"blanks_at_the_end", blanks_at_the_end, 0},
                                             {"narrow", narrow, 0},
                                             {"between", between, 0},
                                             {"wide", wide, 0},
                                             {"widest", widest, 0},
                                             {"letterhead_across", letterhead_across, 0},
                                             {"letterhead_with_tabs", letterhead_with_tabs, 0},
                                             {"both_across", both_across, 0},
                                             {"markdown", markdown, 0},
                                             {"signature_first", signature_first, 0}};
    return all;
}

} // namespace kehoach::test
