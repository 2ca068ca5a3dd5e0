// SPDX-License-Identifier: MPL-2.0
#include "rules/mark_maker.hpp"

#include "rules/sign_free.hpp"
#include "text/code_points.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kehoach::rules {

namespace {

using document::Edit;

/// Nobody looks at more marks, of a document and of a paragraph, and each takes room.
constexpr std::size_t most_marks = 20'000, most_of_paragraph = 200;
/// What is longer is a sentence, and no slip in one.
constexpr std::size_t most_letters = 100;

struct Range {
    std::size_t start = 0, end = 0;
};

bool is_blank(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto point = text::decode_at(text, at);
        if (!text::is_blank(point.value))
            return false;
        at += point.length;
    }
    return true;
}

bool has_word(std::string_view text) {
    return text::has_letters(text) || text.find_first_of("0123456789") != std::string_view::npos;
}

/// To the ends of the words on both sides: what is only a blank or a mark is hardly seen.
Range with_words(std::string_view text, Range range) {
    const auto is_in_word = [&](std::size_t at) { return !text::is_blank(text::decode_at(text, at).value); };
    while (range.start > 0 &&
           text::is_blank(text::decode_before(text, range.start).value)) // the gap before it
        range.start -= text::decode_before(text, range.start).length;
    while (range.start > 0 && !text::is_blank(text::decode_before(text, range.start).value))
        range.start -= text::decode_before(text, range.start).length;
    while (range.end < text.size() && !is_in_word(range.end))
        range.end += text::decode_at(text, range.end).length;
    while (range.end < text.size() && is_in_word(range.end))
        range.end += text::decode_at(text, range.end).length;
    return range;
}

/// The edits of a repair by paragraphs: there may be thousands.
class EditsOfRepair {
public:
    explicit EditsOfRepair(const Repair& repair) {
        for (const Edit& edit : repair.edits)
            edits_[{edit.place.story, edit.place.paragraph}].push_back(&edit);
        for (auto& [paragraph, edits] : edits_)
            std::ranges::stable_sort(edits, {}, start_of);
    }
    /// Those at a place, in order; none where it does more to the paragraph than to replace words.
    std::vector<const Edit*> at(const document::Place& place) const {
        const auto found = edits_.find({place.story, place.paragraph});
        if (found == edits_.end())
            return {};
        const auto& all = found->second;
        auto first = std::ranges::lower_bound(all, place.start, {}, start_of);
        while (first != all.begin() && (*std::prev(first))->place.end >= place.start)
            --first;
        std::vector<const Edit*> edits;
        for (; first != all.end() && start_of(*first) <= place.end; ++first) {
            if ((*first)->kind != Edit::Kind::replace_text)
                return {};
            edits.push_back(*first);
        }
        return edits;
    }

private:
    static std::size_t start_of(const Edit* edit) { return edit->place.start; }
    std::map<std::pair<std::string_view, int>, std::vector<const Edit*>> edits_;
};

/// What would stand in the range. Nothing where the edits contradict one another.
std::string edited(std::string_view text, const Range& range, const std::vector<const Edit*>& edits) {
    std::string made;
    std::size_t at = range.start;
    for (const Edit* edit : edits) {
        if (edit->place.start < at)
            return {};
        made += text.substr(at, edit->place.start - at);
        made += edit->text;
        at = edit->place.end;
    }
    return made.append(text.substr(at, range.end - at));
}

/// A place of a paragraph, as wide as what would mend it, with what may stand there.
struct Place {
    Range range;
    std::vector<std::string> suggestions;
};

Place widened(std::string_view text, const std::vector<EditsOfRepair>& repairs,
              const document::Place& place) {
    Place made{{place.start, place.end}, {}};
    std::vector<std::vector<const Edit*>> ways;
    for (const EditsOfRepair& repair : repairs)
        if (auto edits = repair.at(place); !edits.empty())
            ways.push_back(std::move(edits));
    for (const auto& edits : ways)
        for (const Edit* edit : edits) {
            made.range.start = std::min(made.range.start, edit->place.start);
            made.range.end = std::max(made.range.end, std::min(edit->place.end, text.size()));
        }
    const auto unseen = [&](const auto& edits) { return is_blank(edited(text, made.range, edits)); };
    if (!has_word(text.substr(made.range.start, made.range.end - made.range.start)) ||
        std::ranges::any_of(ways, unseen))
        made.range = with_words(text, made.range);
    for (const auto& edits : ways)
        if (auto words = edited(text, made.range, edits);
            !is_blank(words) && words.find('\n') == std::string::npos &&
            std::ranges::find(made.suggestions, words) == made.suggestions.end())
            made.suggestions.push_back(std::move(words));
    return made;
}

bool is_few_words(std::string_view marked) {
    return !is_blank(marked) && marked.find('\n') == std::string_view::npos &&
           text::count_code_points(marked) <= most_letters;
}

} // namespace

/// That a part is missing, or how many there are, is told of no words.
bool MarkMaker::is_marked(const Finding& finding) const {
    if (finding.verdict != Verdict::not_met || finding.ignored || is_bare(finding))
        return false;
    const Rule* const rule = pack_.find(finding.rule);
    constexpr std::string_view of_no_words[] = {"presence", "parts", "count", "order", "notice"};
    return rule != nullptr && rule->evidence == document::Evidence::text &&
           std::ranges::find(of_no_words, rule->kind) == std::end(of_no_words);
}

void MarkMaker::add(const Finding& finding, const std::string& message) {
    if (!is_marked(finding))
        return;
    std::vector<EditsOfRepair> repairs;
    for (const Repair& repair : finding.repairs)
        if (repair.policy != Policy::remark)
            repairs.emplace_back(repair);
    const std::vector<document::Place> only{finding.place};
    for (const document::Place& place : finding.places.empty() ? only : finding.places) {
        const document::Paragraph* const paragraph = paragraphs_.find(place);
        if (paragraph == nullptr || place.start > place.end || place.end > paragraph->text.size())
            continue;
        auto& marks = made_[paragraph];
        if (count_ >= most_marks || marks.size() >= most_of_paragraph)
            continue;
        auto [range, suggestions] = widened(paragraph->text, repairs, place);
        if (!is_few_words(std::string_view(paragraph->text).substr(range.start, range.end - range.start)))
            continue;
        marks.push_back({range.start, range.end, finding.id, finding.rule, message, std::move(suggestions)});
        ++count_;
    }
}

std::map<std::string, std::vector<TextMark>, std::less<>>
MarkMaker::marks(const std::function<unsigned(std::string_view)>& count) {
    std::map<std::string, std::vector<std::pair<TextMark, unsigned>>, std::less<>> alike;
    for (auto& [paragraph, marks] : made_) {
        const SignFree free(paragraph->text);
        auto& all = alike[std::string(free.text())];
        for (TextMark& mark : marks) {
            mark.start = free.from_whole(mark.start);
            mark.end = free.from_whole(mark.end);
            const auto same = std::ranges::find(all, mark, &std::pair<TextMark, unsigned>::first);
            if (same != all.end())
                ++same->second;
            else
                all.emplace_back(std::move(mark), 1);
        }
    }
    std::map<std::string, std::vector<TextMark>, std::less<>> made;
    for (auto& [text, marks] : alike) {
        const auto paragraphs = count(text);
        std::vector<TextMark> kept;
        for (auto& [mark, times] : marks)
            if (times >= paragraphs && mark.start < mark.end)
                kept.push_back(std::move(mark));
        std::ranges::sort(kept, {}, &TextMark::start);
        if (!kept.empty())
            made.emplace(text, std::move(kept));
    }
    return made;
}

} // namespace kehoach::rules
