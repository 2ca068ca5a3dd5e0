// SPDX-License-Identifier: MPL-2.0
#include "plan/frame_order.hpp"

#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/normal_form.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <numeric>
#include <set>
#include <string>

namespace kehoach::plan {

namespace {

using Paragraphs = std::vector<document::Paragraph>;

/// How far down the body a letterhead may stand.
constexpr std::size_t deepest_letterhead = 30;
/// Bytes of the longest line of a letterhead or a signature.
constexpr std::size_t longest_line = 200;

/// Paragraphs of one story other than the body: they stand together.
struct Box {
    std::size_t first = 0, end = 0;
    std::set<Role> roles; ///< told by fixed words
    bool names_only = true;
    bool speaks = false;
};

bool may_hold_text(std::string_view story) {
    return story.starts_with("frame:") || story.starts_with("shape:") || story.starts_with("header:");
}

std::vector<std::string> lines_of(const document::Paragraph& paragraph) {
    std::vector<std::string> lines;
    for (const auto line : text::split(paragraph.text, '\n'))
        if (const auto whole = text::normalise(line).text; !text::trim(whole).empty())
            lines.emplace_back(text::trim(whole));
    return lines;
}

/// What a line is by its fixed words, be it of a letterhead or of an ending.
std::optional<Role> fixed_role(std::string_view line) {
    if (line.size() > longest_line)
        return std::nullopt;
    if (is_recipients_title(text::fold(line)))
        return Role::recipients_title;
    if (has_authority_mark(line))
        return Role::sign_authority;
    const auto role = letterhead_role(letterhead_columns(line).left);
    const bool title = role == Role::party_title || role == Role::national_title || role == Role::motto ||
                       role == Role::number || role == Role::place_date || role == Role::star;
    return title ? role : std::nullopt;
}

bool is_of_letterhead(Role role) {
    return role != Role::recipients_title && role != Role::sign_authority;
}

bool is_name(std::string_view line) {
    return is_post(line) || is_person(line) || is_rule_line(line) ||
           (text::is_capitals(line) && begins_body_name(text::fold(line)));
}

std::vector<Box> boxes_of(const Paragraphs& paragraphs) {
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (!may_hold_text(paragraphs[i].story))
            continue;
        if (boxes.empty() || boxes.back().end != i || paragraphs[i].story != paragraphs[i - 1].story)
            boxes.push_back({i, i, {}, true, false});
        auto& box = boxes.back();
        box.end = i + 1;
        for (const auto& line : lines_of(paragraphs[i])) {
            const auto role = fixed_role(line);
            if (role)
                box.roles.insert(*role);
            box.names_only = box.names_only && (role || is_name(line));
        }
    }
    return boxes;
}

std::set<Role> roles_of_body(const Paragraphs& paragraphs) {
    std::set<Role> roles;
    std::size_t filled = 0;
    for (const auto& paragraph : paragraphs)
        if (paragraph.story == "body")
            for (const auto& line : lines_of(paragraph))
                if (const auto role = fixed_role(line);
                    ++filled <= deepest_letterhead || (role && !is_of_letterhead(*role)))
                    roles.insert(role.value_or(Role::empty));
    return roles;
}

/// A box speaks if it says what the body does not; names alone only beside such a one.
void let_speak(std::vector<Box>& boxes, const std::set<Role>& body) {
    bool any = false;
    for (auto& box : boxes) {
        box.speaks =
            std::any_of(box.roles.begin(), box.roles.end(), [&](Role role) { return !body.contains(role); });
        any = any || box.speaks;
    }
    for (auto& box : boxes)
        box.speaks = box.speaks || (any && box.names_only);
}

bool begins_attachment(const document::Paragraph& paragraph) {
    const auto lines = lines_of(paragraph);
    if (lines.empty())
        return false;
    const auto label = appendix_label(lines.front());
    return (label && label->length >= lines.front().size()) ||
           (is_outline_title(text::fold(lines.front())) && text::is_capitals(lines.front()));
}

/// Behind the text of the paper itself, before what is attached to it.
std::size_t place_of_ending(const Paragraphs& paragraphs) {
    std::size_t place = 0;
    bool spoken = false;
    for (std::size_t i = 0; i < paragraphs.size() && paragraphs[i].story == "body"; ++i) {
        if (spoken && begins_attachment(paragraphs[i]))
            return i;
        spoken = spoken || !text::trim(paragraphs[i].text).empty();
        place = i + 1;
    }
    return place;
}

} // namespace

ReadingOrder reading_order(const document::Document& document) {
    const auto& all = document.paragraphs;
    ReadingOrder order;
    order.paragraphs.resize(all.size());
    std::iota(order.paragraphs.begin(), order.paragraphs.end(), std::size_t{0});
    for (const auto& paragraph : all)
        order.speaks.push_back(paragraph.story == "body");
    auto boxes = boxes_of(all);
    if (std::all_of(boxes.begin(), boxes.end(), [](const Box& box) { return box.roles.empty(); }))
        return order;
    let_speak(boxes, roles_of_body(all));
    const auto ending = place_of_ending(all);
    // A key per paragraph: letterheads, the body, its ending, the rest; stable within each.
    constexpr int letterhead = 0, body = 1, ending_of_body = 2, rest = 3;
    std::vector<int> key(all.size(), rest);
    for (std::size_t i = 0; i < all.size(); ++i)
        if (order.speaks[i])
            key[i] = i < ending ? body : rest;
    for (const auto& box : boxes) {
        const bool ends = std::none_of(box.roles.begin(), box.roles.end(), is_of_letterhead) &&
                          !(box.roles.empty() && box.first == boxes.front().first);
        for (auto i = box.first; box.speaks && i < box.end; ++i) {
            key[i] = ends ? ending_of_body : letterhead;
            order.speaks[i] = true;
        }
    }
    std::stable_sort(order.paragraphs.begin(), order.paragraphs.end(),
                     [&](std::size_t a, std::size_t b) { return key[a] < key[b]; });
    return order;
}

} // namespace kehoach::plan
