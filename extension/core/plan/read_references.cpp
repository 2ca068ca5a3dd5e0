// SPDX-License-Identifier: MPL-2.0
#include "plan/read_references.hpp"

#include "grammar/roman.hpp"
#include "plan/wording.hpp"
#include "text/phrases.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

struct Mention {
    std::string_view written, kind;
};
constexpr std::array<Mention, 13> mentions{{{"Phụ lục"sv, "appendix"sv},
                                            {"phụ lục"sv, "appendix"sv},
                                            {"PHỤ LỤC"sv, "appendix"sv},
                                            {"Biểu "sv, "form"sv},
                                            {"biểu "sv, "form"sv},
                                            {"Biểu mẫu "sv, "form"sv},
                                            {"biểu mẫu "sv, "form"sv},
                                            {"Mẫu số "sv, "form"sv},
                                            {"mẫu số "sv, "form"sv},
                                            {"Đề cương"sv, "outline"sv},
                                            {"đề cương"sv, "outline"sv},
                                            {"ĐỀ CƯƠNG"sv, "outline"sv},
                                            {"gợi ý báo cáo"sv, "outline"sv}}};

const text::Phrases& phrases() {
    static const text::Phrases all([] {
        std::vector<std::string> written;
        for (const auto& mention : mentions)
            written.emplace_back(text::trim(mention.written));
        return written;
    }());
    return all;
}

class References {
public:
    References(Reading& reading, const Passage& passage, const std::vector<grammar::Citation>& cited)
        : reading_(reading), passage_(passage), cited_(cited), text_(passage.text()) {}

    void read() {
        for (const auto& found : phrases().find(text_, passage_.breaks()))
            for (const auto& mention : mentions)
                if (text_.substr(found.start).starts_with(mention.written))
                    take(mention, found.start);
    }

private:
    void take(const Mention& mention, std::size_t at) {
        const auto behind = at + mention.written.size();
        if (mention.kind == "outline") {
            if (is_tied(at, behind) && !belongs_to_another(behind))
                add(mention.kind, {}, at, behind);
            return;
        }
        auto next = behind;
        bool any = false;
        for (auto label = label_at(next); label; label = label_at(next)) {
            if (belongs_to_another(label->second))
                return;
            add(mention.kind, std::string(text_.substr(label->first, label->second - label->first)), at,
                label->second);
            any = true;
            next = label->second;
        }
        if (!any && mention.kind == "appendix" && is_tied(at, behind) && !belongs_to_another(behind))
            add(mention.kind, {}, at, behind);
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

    /// The next number of a list like "số 1, 2, 3A và 4": where it stands.
    std::optional<std::pair<std::size_t, std::size_t>> label_at(std::size_t from) const {
        static constexpr std::array between{" "sv, ","sv, "số "sv, "và "sv, ";"sv};
        for (bool moved = true; moved;) {
            moved = false;
            for (const auto word : between) {
                if (text_.substr(from).starts_with(word)) {
                    from += word.size();
                    moved = true;
                }
            }
        }
        auto end = from;
        while (end < text_.size() && (is_digit(text_[end]) || is_roman(text_[end])))
            ++end;
        if (end > from && is_digit(text_[end - 1]) && end < text_.size() && text_[end] >= 'A' &&
            text_[end] <= 'Z')
            ++end;
        const bool whole = end == text_.size() || !starts_word(text_[end]);
        if (end == from || !whole)
            return std::nullopt;
        return std::pair{from, end};
    }

    static bool is_digit(char c) { return c >= '0' && c <= '9'; }
    static bool is_roman(char c) { return c == 'I' || c == 'V' || c == 'X'; }
    static bool starts_word(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_digit(c) ||
               static_cast<unsigned char>(c) >= 0x80;
    }

    /// A label that a cited document owns: Biểu 03 … của Kế hoạch 113/KH-UBND, Mẫu số 2 kèm theo Thông tư ….
    bool belongs_to_another(std::size_t end) const {
        constexpr std::size_t near = 140;
        static constexpr std::array owners{"của"sv, "kèm theo"sv, "tại"sv, "thuộc"sv, "theo"sv};
        return std::any_of(cited_.begin(), cited_.end(), [&](const auto& cited) {
            if (cited.start < end || cited.start > end + near || is_own(cited))
                return false;
            const auto between = text_.substr(end, cited.start - end);
            return between.find_first_of(".;)") == std::string_view::npos &&
                   std::any_of(owners.begin(), owners.end(),
                               [&](auto owner) { return between.find(owner) != std::string_view::npos; });
        });
    }

    bool is_own(const grammar::Citation& cited) const {
        const auto& own = reading_.plan.components.number;
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
        reading_.plan.references.push_back(std::move(reference));
    }

    bool is_there(const Reference& reference) const {
        const auto& all = reading_.plan.attachments;
        return std::any_of(all.begin(), all.end(), [&](const Attachment& attachment) {
            if (reference.kind == "outline")
                return attachment.kind == "outline";
            const auto label = appendix_label(attachment.label);
            if (reference.label.empty())
                return attachment.kind == "appendix" || label.has_value();
            return label && grammar::same_ordinal(label->number, reference.label) &&
                   (label->kind == "biểu") == (reference.kind == "form");
        });
    }

    Reading& reading_;
    const Passage& passage_;
    const std::vector<grammar::Citation>& cited_;
    std::string_view text_;
};

} // namespace

void read_references(Reading& reading, const Passage& passage, const std::vector<grammar::Citation>& cited) {
    References(reading, passage, cited).read();
}

} // namespace kehoach::plan
