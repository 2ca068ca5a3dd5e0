// SPDX-License-Identifier: MPL-2.0
#include "plan/read_references.hpp"

#include "grammar/label_list.hpp"
#include "plan/companion.hpp"
#include "text/phrases.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

/// How a text calls what comes with it; blind to capitals.
struct Mention {
    std::string_view words, kind;
    bool tied = false; ///< only where the sentence says that it comes with the text
};
constexpr std::array<Mention, 9> mentions{{{"phụ lục"sv, "appendix"sv},
                                           {"biểu"sv, "form"sv},
                                           {"biểu mẫu"sv, "form"sv},
                                           {"mẫu biểu"sv, "form"sv},
                                           {"phụ biểu"sv, "form"sv},
                                           {"mẫu số"sv, "form"sv},
                                           {"mẫu"sv, "form"sv, true},
                                           {"đề cương"sv, "outline"sv},
                                           {"gợi ý báo cáo"sv, "outline"sv}}};

const text::Phrases& phrases() {
    static const text::Phrases all([] {
        std::vector<std::string> written;
        for (const auto& mention : mentions)
            written.emplace_back(mention.words);
        return written;
    }());
    return all;
}

/// đại biểu, tiêu biểu, phát biểu: no form, whatever number follows.
bool is_of_another_word(std::string_view before) {
    static constexpr std::array words{"đại "sv,  "Đại "sv,  "tiêu "sv, "Tiêu "sv,
                                      "phát "sv, "Phát "sv, "ĐẠI "sv};
    return std::any_of(words.begin(), words.end(), [&](auto word) { return before.ends_with(word); });
}

class References {
public:
    References(Mentions& into, const Plan& plan, const Passage& passage,
               const std::vector<grammar::Citation>& cited)
        : found_(into.references), plan_(plan), passage_(passage), cited_(cited), text_(passage.text()) {}

    void read() {
        const auto before = found_.size();
        std::size_t next = 0;
        for (const auto& found : phrases().find(text_, passage_.breaks()))
            if (found.start >= next)
                next = std::max(next, take(mentions[found.phrase], found));
        drop_the_vague(before);
    }

private:
    /// Gives the end of what was read.
    std::size_t take(const Mention& mention, const text::Phrases::Found& at) {
        if (mention.kind == "outline") {
            if (is_tied(at.start, at.end) && !belongs_to_another(at.end))
                add(mention.kind, {}, at.start, at.end);
            return at.end;
        }
        if (is_of_another_word(text_.substr(0, at.start)) || (mention.tied && !is_tied(at.start, at.end)))
            return at.end;
        const auto labels = grammar::label_list(text_, at.end);
        for (const auto& one : labels) {
            if (belongs_to_another(one.end))
                break;
            add(mention.kind, one.label, at.start, one.end);
        }
        if (labels.empty() && mention.kind == "appendix" && is_tied(at.start, at.end) &&
            !belongs_to_another(at.end))
            add(mention.kind, {}, at.start, at.end);
        return labels.empty() ? at.end : labels.back().end;
    }

    /// "phụ lục số liệu biểu 1, 3A": what has numbers there is not an appendix besides.
    void drop_the_vague(std::size_t from) {
        auto& all = found_;
        const auto first = all.begin() + static_cast<std::ptrdiff_t>(from);
        const bool labelled =
            std::any_of(first, all.end(), [](const Reference& one) { return !one.label.empty(); });
        const auto vague = [](const Reference& one) { return one.kind == "appendix" && one.label.empty(); };
        if (labelled)
            all.erase(std::remove_if(first, all.end(), vague), all.end());
    }

    /// Without a label it is ours only where the sentence says that it comes with the text: an outline may
    /// also be what somebody is to write.
    bool is_tied(std::size_t at, std::size_t behind) const {
        constexpr std::size_t near_before = 40, near_behind = 90;
        const auto from = at > near_before ? at - near_before : 0;
        const auto ahead = text_.substr(from, at - from);
        const auto after = text_.substr(behind, near_behind);
        const auto sentence = after.substr(0, after.find_first_of(".;)"));
        return sentence.find("kèm") != std::string_view::npos ||
               ahead.find("kèm") != std::string_view::npos || ahead.ends_with("theo ");
    }

    /// A label that a cited document owns: Biểu 03 … của Kế hoạch 113/KH-UBND, Mẫu số 2 kèm theo Thông tư ….
    bool belongs_to_another(std::size_t end) const {
        constexpr std::size_t near = 140;
        static constexpr std::array owners{"của"sv, "kèm theo"sv, "tại"sv, "thuộc"sv, "theo"sv};
        const auto first = std::lower_bound(cited_.begin(), cited_.end(), end,
                                            [](const auto& cited, auto at) { return cited.start < at; });
        for (auto cited = first; cited != cited_.end() && cited->start <= end + near; ++cited) {
            const auto between = text_.substr(end, cited->start - end);
            if (!is_own(*cited) && between.find_first_of(".;)") == std::string_view::npos &&
                !closes_ours(between) &&
                (between.ends_with("kèm ") || std::any_of(owners.begin(), owners.end(), [&](auto owner) {
                     return between.find(owner) != std::string_view::npos;
                 })))
                return true;
        }
        return false;
    }

    /// "… gửi kèm, thực hiện theo Chỉ thị …": the label has been told to be ours before the other paper
    /// comes.
    static bool closes_ours(std::string_view between) {
        const auto told = between.substr(0, between.find(','));
        return told.size() < between.size() &&
               (told.find("kèm") != std::string_view::npos || told.find("này") != std::string_view::npos);
    }

    bool is_own(const grammar::Citation& cited) const {
        const auto& own = plan_.components.number;
        return own && !cited.short_form && own->number.full() == cited.number.full();
    }

    void add(std::string_view kind, std::string label, std::size_t start, std::size_t end) {
        const auto spot = passage_.spot(start);
        Reference reference{std::string(kind),
                            std::move(label),
                            spot.line,
                            spot.offset,
                            passage_.end_on_line(spot, end),
                            false};
        reference.resolved = is_there(reference);
        found_.push_back(std::move(reference));
    }

    bool is_there(const Reference& reference) const {
        const auto& all = plan_.attachments;
        return std::any_of(all.begin(), all.end(),
                           [&](const Attachment& attachment) { return is_meant(reference, attachment); });
    }

    std::vector<Reference>& found_;
    const Plan& plan_;
    const Passage& passage_;
    const std::vector<grammar::Citation>& cited_;
    std::string_view text_;
};

} // namespace

void read_references(Mentions& into, const Plan& plan, const Passage& passage,
                     const std::vector<grammar::Citation>& cited) {
    References(into, plan, passage, cited).read();
}

} // namespace kehoach::plan
