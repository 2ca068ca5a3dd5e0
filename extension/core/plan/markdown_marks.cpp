// SPDX-License-Identifier: MPL-2.0
#include "plan/markdown_marks.hpp"

#include <algorithm>
#include <map>
#include <string_view>

namespace kehoach::plan {

namespace {

using document::Edit;

constexpr std::string_view strong = "**";
constexpr std::string_view escaped = "\\*";

bool parts_words(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '*';
}

/// Where a mark of emphasis stands: beside a word on one side at least, and in no brackets of its own.
std::vector<std::size_t> strong_marks(std::string_view text) {
    std::vector<std::size_t> marks;
    for (auto at = text.find(strong); at != std::string_view::npos;
         at = text.find(strong, at + strong.size())) {
        const char before = at > 0 ? text[at - 1] : ' ';
        const char behind = at + strong.size() < text.size() ? text[at + strong.size()] : ' ';
        const bool note = before == '(' && behind == ')';
        if (!note && before != '*' && behind != '*' && (!parts_words(before) || !parts_words(behind)))
            marks.push_back(at);
    }
    return marks;
}

/// Beside what emphasis in slanted letters may begin, or end.
bool opens(std::string_view text, std::size_t at) {
    const char before = at > 0 ? text[at - 1] : ' ';
    const bool apart = parts_words(before) || before == '(' || text.substr(0, at).ends_with("“");
    return apart && before != '*' && at + 1 < text.size() && !parts_words(text[at + 1]) &&
           text[at + 1] != ')';
}
bool closes(std::string_view text, std::size_t at) {
    constexpr std::string_view points = ".,;:)!?";
    const char behind = at + 1 < text.size() ? text[at + 1] : ' ';
    const bool apart = parts_words(behind) || points.find(behind) != std::string_view::npos ||
                       text.substr(at + 1).starts_with("”");
    return apart && behind != '*' && at > 0 && !parts_words(text[at - 1]) && text[at - 1] != '(';
}

/// Pairs of single marks: the first and the last sign of each.
std::vector<std::size_t> slanted_marks(std::string_view text) {
    std::vector<std::size_t> marks;
    std::size_t open = std::string_view::npos;
    for (auto at = text.find('*'); at != std::string_view::npos; at = text.find('*', at + 1)) {
        if (open != std::string_view::npos && closes(text, at)) {
            marks.insert(marks.end(), {open, at});
            open = std::string_view::npos;
        } else if (opens(text, at)) {
            open = at;
        }
    }
    return marks;
}

/// Bytes of "## " at the beginning of a line.
std::size_t heading_mark(std::string_view text) {
    const auto signs = text.find_first_not_of('#');
    constexpr std::size_t most = 6;
    const bool is_mark = signs != std::string_view::npos && signs > 0 && signs <= most && text[signs] == ' ';
    return is_mark ? signs + 1 : 0;
}

Edit edit_of(Edit::Kind kind, const document::Paragraph& paragraph, std::size_t start, std::size_t end) {
    Edit edit;
    edit.kind = kind;
    edit.place.story = paragraph.story;
    edit.place.paragraph = paragraph.index;
    edit.place.start = start;
    edit.place.end = end;
    edit.place.excerpt = paragraph.text.substr(start, end - start);
    edit.before = edit.place.excerpt;
    return edit;
}

/// The marks of one paragraph.
class Marks {
public:
    explicit Marks(const document::Paragraph& paragraph) : paragraph_(paragraph) {
        const std::string_view text = paragraph.text;
        if (const auto length = heading_mark(text); length > 0)
            cuts_[0] = length;
        take(strong_marks(text), strong.size(), &document::CharLook::bold);
        take(slanted_marks(text), 1, &document::CharLook::italic);
        for (auto at = text.find(escaped); at != std::string_view::npos; at = text.find(escaped, at + 1))
            cuts_[at] = 1;
    }

    /// From the end to the beginning.
    void cut(std::vector<Edit>& edits) const {
        for (auto each = cuts_.rbegin(); each != cuts_.rend(); ++each)
            edits.push_back(
                edit_of(Edit::Kind::replace_text, paragraph_, each->first, each->first + each->second));
    }

    void look(std::vector<Edit>& edits) const {
        for (const auto& [start, end, trait] : emphases_) {
            Edit edit = edit_of(Edit::Kind::char_look, paragraph_, start, end);
            edit.place.excerpt = left_of(start, end);
            edit.place.start -= gone_before(start);
            edit.place.end -= gone_before(end);
            edit.chars.*trait = true;
            edits.push_back(std::move(edit));
        }
    }

private:
    using Trait = std::optional<bool> document::CharLook::*;
    struct Emphasis {
        std::size_t start, end;
        Trait trait;
    };

    /// A mark without its fellow goes too where it is sure to be one.
    void take(const std::vector<std::size_t>& marks, std::size_t size, Trait trait) {
        for (const std::size_t at : marks)
            cuts_[at] = size;
        for (std::size_t n = 0; n + 1 < marks.size(); n += 2)
            emphases_.push_back({marks[n] + size, marks[n + 1], trait});
    }

    std::string left_of(std::size_t start, std::size_t end) const {
        std::string left;
        for (auto next = cuts_.lower_bound(start); start < end; ++next) {
            const auto stop = next == cuts_.end() ? end : std::min(next->first, end);
            left += paragraph_.text.substr(start, stop - start);
            if (next == cuts_.end())
                break;
            start = stop + next->second;
        }
        return left;
    }

    std::size_t gone_before(std::size_t place) const {
        std::size_t gone = 0;
        for (const auto& [at, size] : cuts_)
            gone += at < place ? size : 0;
        return gone;
    }

    const document::Paragraph& paragraph_;
    std::map<std::size_t, std::size_t> cuts_; ///< bytes that go, by where they stand
    std::vector<Emphasis> emphases_;
};

} // namespace

std::vector<Edit> markdown_edits(const document::Document& document, const Reach& reach) {
    std::vector<Marks> all;
    for (const document::Paragraph& paragraph : document.paragraphs)
        if (paragraph.story == "body" && !paragraph.cell && reach.holds(paragraph.index))
            all.emplace_back(paragraph);
    std::vector<Edit> edits;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        each->cut(edits);
    for (const Marks& each : all)
        each.look(edits);
    return edits;
}

} // namespace kehoach::plan
