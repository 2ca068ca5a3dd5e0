// SPDX-License-Identifier: MPL-2.0
#include "form/align.hpp"

#include "text/code_points.hpp"

#include <algorithm>
#include <map>

namespace kehoach::form {

namespace {

constexpr std::size_t most_compared =
    4'000'000; ///< pairs of labels; longer lists go by labels that stand once

std::u32string points(const std::string& text) {
    std::u32string all;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = text::decode_at(text, at);
        all += point.value;
        at += point.length;
    }
    return all;
}

std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t before = row[0];
        row[0] = i + 1;
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = before + (a[i] == b[j] ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

std::string digits(const std::string& text) {
    std::string found;
    std::copy_if(text.begin(), text.end(), std::back_inserter(found),
                 [](char c) { return c >= '0' && c <= '9'; });
    return found;
}

/// A slip of the pen: one letter in eight at most, and no other figures.
bool similar(const std::string& a, const std::string& b) {
    if (a == b)
        return true;
    const auto first = points(a), second = points(b);
    const std::size_t length = std::max(first.size(), second.size());
    return length >= 8 && digits(a) == digits(b) && distance(first, second) <= length / 8;
}

bool similar(const Label& a, const Label& b) {
    return a.size() == b.size() && !a.empty() &&
           std::equal(a.begin(), a.end(), b.begin(),
                      [](const auto& x, const auto& y) { return similar(x, y); });
}

class Aligning {
public:
    Aligning(const std::vector<Label>& wanted, const std::vector<Label>& found)
        : wanted_(wanted), found_(found), taken_(found.size(), false) {
        made_.at.assign(wanted.size(), -1);
        made_.instead.assign(found.size(), -1);
    }

    Alignment run() {
        in_order();
        const auto anchors = made_.at;
        moved();
        between(anchors);
        return std::move(made_);
    }

private:
    bool same(std::size_t want, std::size_t find) const {
        return !wanted_[want].empty() && wanted_[want] == found_[find];
    }

    void take(std::size_t want, std::size_t find) {
        made_.at[want] = static_cast<int>(find);
        taken_[find] = true;
    }

    /// The longest sequence that both have, after what they begin and end with alike.
    void in_order() {
        std::size_t first = 0, wanted = wanted_.size(), found = found_.size();
        for (; first < wanted && first < found && same(first, first); ++first)
            take(first, first);
        for (; wanted > first && found > first && same(wanted - 1, found - 1); --wanted, --found)
            take(wanted - 1, found - 1);
        if ((wanted - first) * (found - first) <= most_compared)
            longest(first, wanted, found);
    }

    void longest(std::size_t first, std::size_t wanted, std::size_t found) {
        const std::size_t width = found - first + 1;
        std::vector<int> best((wanted - first + 1) * width);
        const auto at = [&](std::size_t want, std::size_t find) -> int& {
            return best[(want - first) * width + find - first];
        };
        for (std::size_t want = wanted; want-- > first;)
            for (std::size_t find = found; find-- > first;)
                at(want, find) = same(want, find) ? at(want + 1, find + 1) + 1
                                                  : std::max(at(want + 1, find), at(want, find + 1));
        for (std::size_t want = first, find = first; want < wanted && find < found;) {
            if (same(want, find))
                take(want++, find++);
            else if (at(want + 1, find) >= at(want, find + 1))
                ++want;
            else
                ++find;
        }
    }

    /// What is left of one label on each side is the same one, elsewhere.
    void moved() {
        std::map<Label, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> left;
        for (std::size_t want = 0; want < wanted_.size(); ++want)
            if (made_.at[want] < 0)
                left[wanted_[want]].first.push_back(want);
        for (std::size_t find = 0; find < found_.size(); ++find)
            if (!taken_[find])
                left[found_[find]].second.push_back(find);
        for (const auto& [label, both] : left)
            if (!label.empty() && both.first.size() == 1 && both.second.size() == 1)
                take(both.first.front(), both.second.front());
    }

    /// Between two that stand in order: one in the place of one.
    void between(const std::vector<int>& anchors) {
        std::size_t from = 0;
        std::vector<std::size_t> wants;
        for (std::size_t want = 0; want <= wanted_.size(); ++want) {
            if (want < wanted_.size() && anchors[want] < 0) {
                if (made_.at[want] < 0)
                    wants.push_back(want);
                continue;
            }
            const std::size_t to =
                want < wanted_.size() ? static_cast<std::size_t>(anchors[want]) : found_.size();
            pair(wants, from, to);
            wants.clear();
            from = to + 1;
        }
    }

    void pair(const std::vector<std::size_t>& wants, std::size_t from, std::size_t to) {
        std::vector<std::size_t> finds;
        for (std::size_t find = from; find < to; ++find)
            if (!taken_[find] && !found_[find].empty())
                finds.push_back(find);
        if (finds.size() != wants.size())
            return;
        for (std::size_t i = 0; i < wants.size(); ++i) {
            if (similar(wanted_[wants[i]], found_[finds[i]]))
                take(wants[i], finds[i]);
            else
                made_.instead[finds[i]] = static_cast<int>(wants[i]);
        }
    }

    const std::vector<Label>& wanted_;
    const std::vector<Label>& found_;
    std::vector<bool> taken_;
    Alignment made_;
};

} // namespace

Alignment align(const std::vector<Label>& wanted, const std::vector<Label>& found) {
    return Aligning(wanted, found).run();
}

std::vector<std::size_t> out_of_order(const std::vector<int>& places) {
    std::vector<std::size_t> ends; // of the ascending sequences by their length
    std::vector<std::ptrdiff_t> before(places.size(), -1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] < 0)
            continue;
        const auto end = std::lower_bound(ends.begin(), ends.end(), places[i],
                                          [&](std::size_t one, int place) { return places[one] < place; });
        before[i] = end == ends.begin() ? -1 : static_cast<std::ptrdiff_t>(*(end - 1));
        if (end == ends.end())
            ends.push_back(i);
        else
            *end = i;
    }
    std::vector<bool> ordered(places.size(), false);
    for (std::ptrdiff_t i = ends.empty() ? -1 : static_cast<std::ptrdiff_t>(ends.back()); i >= 0;
         i = before[static_cast<std::size_t>(i)])
        ordered[static_cast<std::size_t>(i)] = true;
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < places.size(); ++i)
        if (places[i] >= 0 && !ordered[i])
            out.push_back(i);
    return out;
}

} // namespace kehoach::form
