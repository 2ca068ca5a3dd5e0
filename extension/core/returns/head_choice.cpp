// SPDX-License-Identifier: MPL-2.0
#include "returns/head_choice.hpp"

#include "form/align.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::returns {

using How = MappedLine::How;

HeadChoice::HeadChoice(HeadMap map) : map_(std::move(map)) {
    begin(Part::columns, map_.columns);
    begin(Part::rows, map_.rows);
}

void HeadChoice::begin(Part part, const std::vector<MappedLine>& lines) {
    for (const MappedLine& one : lines) {
        const auto is_called_so = [&](const MappedLine& other) { return text::same_wording(other.head, one.head); };
        Chosen chosen{.line = {.part = part, .of_form = one.of_form, .head = one.head, .beside = one.beside},
                      .twin = std::ranges::count_if(lines, is_called_so) > 1};
        chosen.said = one.how == How::told || one.how == How::left;
        if (one.how == How::same)
            chosen.drawn = one.at;
        if (one.how == How::same || one.how == How::told)
            chosen.line.at = one.at;
        if (one.how == How::renamed && !chosen.twin && there(part, one.at) != nullptr &&
            !there(part, one.at)->name.empty())
            chosen.line.likely = one.at;
        chosen_.push_back(std::move(chosen));
    }
}

const std::vector<SheetLine>& HeadChoice::sheet(Part part) const {
    return part == Part::columns ? map_.columns_there : map_.rows_there;
}

const SheetLine* HeadChoice::there(Part part, int at) const {
    const auto found = std::ranges::find(sheet(part), at, &SheetLine::at);
    return found == sheet(part).end() ? nullptr : &*found;
}

const HeadChoice::Chosen* HeadChoice::find(const Line& line) const {
    const auto found = std::ranges::find_if(chosen_, [&](const Chosen& one) {
        return one.line.part == line.part && one.line.of_form == line.of_form;
    });
    return found == chosen_.end() ? nullptr : &*found;
}

HeadChoice::Line HeadChoice::shown(const Chosen& one) const {
    Line line = one.line;
    if (line.at < 0)
        line.standing = one.said ? Standing::missing : Standing::open;
    else if (line.at != one.drawn)
        line.standing = Standing::renamed;
    else if (const SheetLine* found = there(line.part, line.at);
             found != nullptr && !text::fold(line.head).ends_with(text::fold(found->head)))
        line.standing = Standing::similar; // a row stands there without the heading above it
    else
        line.standing = Standing::same;
    if (one.said)
        line.likely = -1;
    return line;
}

void HeadChoice::add_lines(Part part, std::vector<Line>& all) const {
    const auto first = all.size();
    std::vector<int> places;
    for (const Chosen& one : chosen_)
        if (one.line.part == part) {
            all.push_back(shown(one));
            places.push_back(one.line.at);
        }
    for (const std::size_t moved : form::out_of_order(places))
        all[first + moved].moved = true;
    for (const Chosen& one : chosen_) // what it may be is shown beside it
        if (one.line.part == part && one.line.at < 0 && !one.said)
            places.push_back(one.line.likely);
    for (const SheetLine& one : sheet(part))
        if (std::ranges::find(places, one.at) == places.end())
            {
            Line& foreign = all.emplace_back();
            foreign.part = part;
            foreign.at = one.at;
            foreign.standing = Standing::foreign;
        }
}

std::vector<HeadChoice::Line> HeadChoice::lines() const {
    std::vector<Line> all;
    add_lines(Part::columns, all);
    add_lines(Part::rows, all);
    return all;
}

int HeadChoice::open() const {
    return static_cast<int>(
        std::ranges::count_if(chosen_, [](const Chosen& one) { return one.line.at < 0 && !one.said; }));
}

bool HeadChoice::is_settled(const Line& line) const {
    const Chosen* const one = find(line);
    return one == nullptr ||
           (one->drawn >= 0 && (one->twin || (line.part == Part::columns && line.of_form == map_.key_column)));
}

std::vector<SheetLine> HeadChoice::may_be(const Line& line) const {
    std::vector<SheetLine> all;
    if (const Chosen* const one = find(line); one != nullptr && !one->twin)
        std::ranges::copy_if(sheet(line.part), std::back_inserter(all),
                             [](const SheetLine& there) { return !there.name.empty(); });
    return all;
}

std::string HeadChoice::taken_for(Part part, int at) const {
    for (const Chosen& one : chosen_)
        if (one.line.part == part && one.line.at == at && at >= 0)
            return one.line.head;
    return {};
}

bool HeadChoice::say(const Line& line, int at) {
    if (is_settled(line))
        return false;
    Chosen& one = chosen_[static_cast<std::size_t>(find(line) - chosen_.data())];
    const auto allowed = may_be(line);
    if (at >= 0 && at != one.line.at &&
        (!taken_for(line.part, at).empty() || std::ranges::find(allowed, at, &SheetLine::at) == allowed.end()))
        return false;
    one.line.at = at;
    one.said = true;
    return true;
}

void HeadChoice::take_likely() {
    for (Chosen& one : chosen_) {
        if (one.line.at >= 0 || one.said)
            continue;
        if (one.line.likely >= 0 && taken_for(one.line.part, one.line.likely).empty())
            one.line.at = one.line.likely;
        one.said = true;
    }
}

ToldHeads::Pairs HeadChoice::told(Part part) const {
    ToldHeads::Pairs pairs;
    for (const Chosen& one : chosen_) {
        if (one.line.part != part || (one.line.at < 0 && !one.said) || (one.line.at >= 0 && one.line.at == one.drawn))
            continue;
        pairs.emplace_back(one.line.at < 0 ? std::string() : there(part, one.line.at)->name, one.line.head);
    }
    for (const SheetLine& line : sheet(part))
        if (taken_for(part, line.at).empty())
            pairs.emplace_back(line.name, "");
    return pairs;
}

ToldHeads HeadChoice::told() const {
    return {told(Part::columns), told(Part::rows)};
}

ToldHeads as_proposed(const HeadMap& map) {
    HeadChoice choice(map);
    choice.take_likely();
    return choice.told();
}

} // namespace kehoach::returns
