// SPDX-License-Identifier: MPL-2.0
#include "plan/follow_items.hpp"

#include "plan/own_items.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace kehoach::plan {

namespace {

using grammar::Marker;
using Path = OwnItems::Path;

std::vector<std::string> labels_of(const ItemAddress& address) {
    std::vector<std::string> labels;
    for (const ItemNumber& number : address)
        labels.push_back(number.label);
    return labels;
}

/// Where the number changes its kind, the word before it may have to change too.
bool fits(const ItemNumber& written, Marker was, Marker is) {
    const auto arabic = [](Marker marker) {
        return marker == Marker::arabic || marker == Marker::arabic_dotted;
    };
    return was == is || (written.plain && arabic(was) && arabic(is));
}

class Follows {
public:
    Follows(const Version& before, const Version& after, const std::function<int(int)>& now_at)
        : before_(before), after_(after), was_(before.document, before.plan),
          is_(after.document, after.plan) {
        std::map<std::tuple<std::string, int, int>, std::size_t> there;
        for (std::size_t at = 0; at < after.plan.lines.size(); ++at) {
            const auto& paragraph = after.document.paragraphs[after.plan.lines[at].paragraph];
            there.emplace(std::tuple(paragraph.story, paragraph.index, after.plan.lines[at].line), at);
        }
        for (const Line& line : before.plan.lines) {
            const auto& paragraph = before.document.paragraphs[line.paragraph];
            const int index = paragraph.story == "body" ? now_at(paragraph.index) : paragraph.index;
            const auto found = there.find(std::tuple(paragraph.story, index, line.line));
            line_now_.push_back(found == there.end() ? std::nullopt : std::optional(found->second));
        }
    }

    std::vector<FollowedItem> make() {
        for (const ItemMention& mention : item_mentions(before_.plan))
            if (line_now_[mention.line] && is_touched(mention))
                follow(mention);
        return std::move(made_);
    }

private:
    std::string_view part(std::size_t line) const { return before_.plan.lines[line].part; }

    std::optional<std::size_t> now(std::size_t item) const {
        const auto line = line_now_[was_.all()[item].line];
        return line ? is_.at_line(*line) : std::nullopt;
    }

    bool is_renumbered(std::size_t item) const {
        const auto there = now(item);
        return !there || is_.all()[*there].label != was_.all()[item].label;
    }

    /// All that it can mean; in the other parts of the text where its own has nothing of the kind.
    std::vector<Path> readings(const ItemMention& mention, const ItemAddress& address) const {
        auto own = was_.meant(labels_of(address), part(mention.line));
        if (!own.empty())
            return own;
        std::vector<std::string_view> parts;
        for (const OwnItem& item : was_.all())
            if (std::ranges::find(parts, part(item.line)) == parts.end())
                parts.push_back(part(item.line));
        for (const auto each : parts)
            for (auto& path : was_.meant(labels_of(address), each))
                own.push_back(std::move(path));
        return own;
    }

    /// Whether something that it may mean has another number now, or stands under other numbers.
    bool is_touched(const ItemMention& mention) const {
        for (const ItemAddress& address : mention.items)
            for (const Path& path : readings(mention, address)) {
                if (std::any_of(path.begin(), path.end(), [&](auto item) { return is_renumbered(item); }))
                    return true;
                if (mention.range && any_fellow_renumbered(path.back()))
                    return true;
                if (address.size() > 1 && moved(path) && !means(address, mention.line, path))
                    return true;
            }
        return false;
    }

    bool any_fellow_renumbered(std::size_t item) const {
        const auto& all = was_.all();
        for (std::size_t at = 0; at < all.size(); ++at)
            if (all[at].above == all[item].above && part(all[at].line) == part(all[item].line) &&
                is_renumbered(at))
                return true;
        return false;
    }

    std::optional<Path> moved(const Path& path) const {
        Path there;
        for (const auto item : path) {
            const auto one = now(item);
            if (!one)
                return std::nullopt;
            there.push_back(*one);
        }
        return there;
    }

    /// Whether the address, read in the text as it is now, means what the path was.
    bool means(const ItemAddress& address, std::size_t line, const Path& path) const {
        const auto readings = is_.meant(labels_of(address), after_.plan.lines[*line_now_[line]].part);
        return readings.size() == 1 && moved(path) == readings.front();
    }

    std::string_view written(const Version& in, std::size_t line, const ItemMention& mention) const {
        const std::string_view text = in.plan.lines[line].text.text;
        return mention.end > text.size() ? std::string_view()
                                         : text.substr(mention.start, mention.end - mention.start);
    }

    void follow(const ItemMention& mention) {
        const auto line = *line_now_[mention.line];
        FollowedItem made{
            line, mention.start, mention.end, std::string(written(before_, mention.line, mention)), {}, {}};
        // A field that shows the number has followed by itself.
        if (written(after_, line, mention) != made.before)
            return;
        const auto paths = surely(mention);
        if (paths && means_the_same(mention, *paths))
            return;
        if (paths)
            if (const auto renamed = rename(mention, *paths))
                write(made, mention, *renamed);
        made_.push_back(std::move(made));
    }

    /// What each of its items meant, where that is clear and stands in the same part of the text.
    std::optional<std::vector<Path>> surely(const ItemMention& mention) const {
        if (!mention.sure || mention.range)
            return std::nullopt;
        std::vector<Path> paths;
        for (const ItemAddress& address : mention.items) {
            auto readings = was_.meant(labels_of(address), part(mention.line));
            if (readings.size() != 1 || !moved(readings.front()))
                return std::nullopt;
            paths.push_back(std::move(readings.front()));
        }
        return paths;
    }

    /// "mục 1, 2" still means both where they changed places.
    bool means_the_same(const ItemMention& mention, const std::vector<Path>& paths) const {
        std::vector<Path> wanted, there;
        for (std::size_t at = 0; at < paths.size(); ++at) {
            const auto readings =
                is_.meant(labels_of(mention.items[at]), after_.plan.lines[*line_now_[mention.line]].part);
            if (readings.size() != 1)
                return false;
            there.push_back(readings.front());
            wanted.push_back(*moved(paths[at]));
        }
        std::sort(wanted.begin(), wanted.end());
        std::sort(there.begin(), there.end());
        return wanted == there;
    }

    /// The addresses with their new numbers, in the order of the text; nothing where they would not mean
    /// these items alone.
    std::optional<std::vector<ItemAddress>> rename(const ItemMention& mention,
                                                   std::vector<Path> paths) const {
        std::sort(paths.begin(), paths.end(),
                  [&](const Path& a, const Path& b) { return now(a.back()) < now(b.back()); });
        std::vector<ItemAddress> renamed = mention.items;
        for (std::size_t at = 0; at < paths.size(); ++at) {
            const Path there = *moved(paths[at]);
            for (std::size_t step = 0; step < there.size(); ++step) {
                ItemNumber& number = renamed[at][step];
                const OwnItem& item = is_.all()[there[step]];
                if (!fits(number, was_.all()[paths[at][step]].marker, item.marker))
                    return std::nullopt;
                number.label = item.label;
            }
            if (!means(renamed[at], mention.line, paths[at]))
                return std::nullopt;
        }
        return renamed;
    }

    void write(FollowedItem& made, const ItemMention& mention, const std::vector<ItemAddress>& renamed) {
        std::map<std::size_t, const ItemNumber*> numbers; // shared ones once
        for (const ItemAddress& address : renamed)
            for (const ItemNumber& number : address)
                numbers.emplace(number.start, &number);
        made.after = made.before;
        for (auto each = numbers.rbegin(); each != numbers.rend(); ++each) {
            const ItemNumber& number = *each->second;
            const auto old = made.before.substr(number.start - mention.start, number.end - number.start);
            if (old == number.label)
                continue;
            made.after.replace(number.start - mention.start, old.size(), number.label);
            document::Edit edit;
            edit.place = place_of(after_.document, after_.plan, made.line, number.start, number.end);
            edit.text = edit.after = number.label;
            edit.before = old;
            made.edits.push_back(std::move(edit));
        }
    }

    const Version &before_, &after_;
    OwnItems was_, is_;
    std::vector<std::optional<std::size_t>> line_now_; ///< of the lines as they were
    std::vector<FollowedItem> made_;
};

} // namespace

std::vector<FollowedItem> follow_items(const Version& before, const Version& after,
                                       const std::function<int(int)>& now_at) {
    return Follows(before, after, now_at).make();
}

} // namespace kehoach::plan
