// SPDX-License-Identifier: MPL-2.0
#include "plan/item_mentions.hpp"

#include "grammar/type_codes.hpp"
#include "text/pattern.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

/// Kinds of items from the outermost inwards: phần, mục, tiểu mục, khoản, điểm.
constexpr std::size_t item = 1, subitem = 2;

/// The word of a kind, but not as the end of another word: danh mục, thời điểm, tài khoản.
const text::Pattern& kind_word() {
    static const text::Pattern word(
        R"re((?<!\p{L})(?<!(?i)danh |hạng |chuyên |thư |quan |thời |địa |trọng |đặc |tâm |tài |điều |văn |thành )(?i:(tiểu mục)|(phần)|(mục)|(khoản)|(điểm))\s)re");
    return word;
}

std::size_t kind_of(const text::Pattern::Match& word) {
    constexpr std::array<std::size_t, 5> rank{2, 0, 1, 3, 4};
    for (std::size_t at = 0; at < rank.size(); ++at)
        if (word[at + 1].matched)
            return rank[at];
    return item;
}

/// A number, or several one inside the other: "2.1", "II.1", "3.a". Days, shares and sums are none.
const text::Pattern& number() {
    static const text::Pattern path(
        R"re((?:[IVX]+|[A-H]|\d+(?:\.\d+)*|[a-zđ])(?:\.(?:\d+(?:\.\d+)*|[a-zđ])(?!\p{L}))*(?![\p{L}\d/%])(?![.,]\d)(?!\s(?:tỷ|triệu|nghìn|ngàn|đồng)(?!\p{L})))re");
    return path;
}

ItemAddress address_at(std::string_view text, std::size_t at, bool plain) {
    const auto found = number().match_at(text, at);
    if (!found)
        return {};
    ItemAddress address;
    const auto is_digit = [&](std::size_t place) { return text[place] >= '0' && text[place] <= '9'; };
    for (std::size_t start = at, end = at; start < (*found)[0].end; start = end + 1) {
        for (end = start; end < (*found)[0].end; ++end)
            if (text[end] == '.' && !(is_digit(start) && is_digit(end + 1)))
                break;
        address.push_back({start, end, std::string(text.substr(start, end - start)), plain});
    }
    return address;
}

/// What kind of sign a number is written in: an enumeration keeps to one.
int sign_of(const ItemNumber& number) {
    const char first = number.label.front();
    if (first >= '0' && first <= '9')
        return number.label.find('.') == std::string::npos ? 0 : 1;
    return first >= 'A' && first <= 'Z' ? 2 : 3;
}

/// One phrase, from the word of its first kind on.
class Phrase {
public:
    Phrase(std::string_view text, const text::Pattern::Match& word) : text_(text) {
        mention_.start = word[0].start;
        mention_.end = word[0].end;
        kind_ = kind_of(word);
        const auto first = address_at(text_, word[0].end, is_plain());
        if (first.empty())
            return;
        take(first);
        enumerate();
        while (link())
            ;
    }

    const ItemMention& mention() const { return mention_; }

private:
    bool is_plain() const { return kind_ == item || kind_ == subitem; }

    void take(const ItemAddress& address) {
        mention_.items.push_back(address);
        mention_.end = address.back().end;
    }

    /// "1, 2 và 3", "mục 1 và mục 2"; "1 đến 3".
    void enumerate() {
        static const text::Pattern between(
            R"re(\s*(?:(\s(?:đến|tới)\s(?:hết\s)?|\s?[-–]\s?)|,\s(?:và\s|hoặc\s)?|;\s|\s(?:và|hoặc|cùng)\s))re");
        for (auto gap = between.match_at(text_, mention_.end); gap;
             gap = between.match_at(text_, mention_.end)) {
            auto at = (*gap)[0].end;
            const auto word = kind_word().match_at(text_, at);
            if (word && kind_of(*word) != kind_)
                return;
            const auto next = address_at(text_, word ? (*word)[0].end : at, is_plain());
            if (next.empty() || sign_of(next.back()) != sign_of(mention_.items.back().back()))
                return;
            if (!word && !(*gap)[1].matched && !ends_here(next.back().end)) {
                mention_.sure = false; // "mục 2, 3 đơn vị": a count, or the next number
                return;
            }
            mention_.range = mention_.range || (*gap)[1].matched;
            take(next);
        }
    }

    /// Nothing that could be counted follows.
    bool ends_here(std::size_t at) const {
        static const text::Pattern end(
            R"re(\s*(?:$|[,;.:)\]”"…–-])|\s(?:và|hoặc|cùng|đến|của|thuộc|tại|trong|ở|nêu|trên|này|theo|kèm|(?i:phần|mục|tiểu mục|khoản|điểm)\s))re");
        return end.match_at(text_, at).has_value();
    }

    /// "…, phần II", "… của mục 3": the next number outwards, or inwards in "Phần II, mục 3".
    bool link() {
        static const text::Pattern between(R"re(,?\s(?:(?:của|thuộc|tại|trong|ở)\s)?)re");
        const auto gap = between.match_at(text_, mention_.end);
        const auto word = gap ? kind_word().match_at(text_, (*gap)[0].end) : std::nullopt;
        if (!word || kind_of(*word) == kind_)
            return false;
        const bool inwards = kind_of(*word) > kind_;
        if (direction_ && *direction_ != inwards)
            return false;
        const auto before = kind_;
        kind_ = kind_of(*word);
        const auto next = address_at(text_, (*word)[0].end, is_plain());
        if (next.empty() || (inwards && mention_.items.size() > 1)) {
            kind_ = before;
            return false;
        }
        direction_ = inwards;
        if (inwards)
            go_in(next);
        else
            go_out(next);
        return true;
    }

    /// "Phần II, mục 1, 2": the numbers behind share what stands before.
    void go_in(const ItemAddress& next) {
        const ItemAddress outer = mention_.items.front();
        mention_.items.clear();
        take(next);
        enumerate();
        for (auto& each : mention_.items)
            each.insert(each.begin(), outer.begin(), outer.end());
    }

    /// "mục 1, phần I, II": what would the second hold?
    void go_out(const ItemAddress& next) {
        for (auto& each : mention_.items)
            each.insert(each.begin(), next.begin(), next.end());
        mention_.end = next.back().end;
        Phrase more(*this);
        more.mention_.items = {next};
        more.enumerate();
        mention_.sure = mention_.sure && more.mention_.sure && more.mention_.items.size() == 1;
    }

    std::string_view text_;
    ItemMention mention_;
    std::size_t kind_ = item;
    std::optional<bool> direction_;
};

enum class Owner { own, unsaid, perhaps_another, another };

class Owners {
public:
    Owners(const Plan& plan, std::size_t line)
        : plan_(plan), line_(line), text_(plan.lines[line].text.text) {}

    Owner of(const ItemMention& mention) const {
        const Owner behind = said_behind(mention.end);
        if (behind != Owner::unsaid)
            return behind;
        return plan_.lines[line_].role == Role::legal_basis || is_said_before(mention.start)
                   ? Owner::perhaps_another
                   : Owner::unsaid;
    }

private:
    /// The sentence goes on with the paper that owns it.
    Owner said_behind(std::size_t end) const {
        static const text::Pattern owner(
            R"re(\s*,?\s*\(?(?:(?:của|thuộc|tại|trong|ở|theo|kèm theo|ban hành kèm theo)\s)*)re");
        if (cites_another(end))
            return Owner::another;
        const auto gap = owner.match_at(text_, end);
        const auto rest = text_.substr(gap ? (*gap)[0].end : end);
        const auto type = grammar::first_type_name(rest);
        if (!type.empty())
            return text::fold(type) == plan_.doc_type && is_this(rest.substr(type.size()))
                       ? Owner::own
                       : Owner::perhaps_another;
        static const text::Pattern article(R"re((?i:điều(?!\p{L})|chương\s[IVX\d]|hiến pháp))re");
        static const text::Pattern attached(R"re((?i:phụ lục|biểu|mẫu|bảng))re");
        if (article.match_at(rest, 0))
            return Owner::another;
        return attached.match_at(rest, 0) ? Owner::perhaps_another : Owner::unsaid;
    }

    static bool is_this(std::string_view behind) {
        static const text::Pattern word(R"re(\snày(?!\p{L}))re");
        return word.match_at(behind, 0).has_value();
    }

    bool cites_another(std::size_t end) const {
        constexpr std::size_t near = 60;
        return std::any_of(plan_.citations.begin(), plan_.citations.end(), [&](const CitationFact& each) {
            const std::size_t start = each.citation.start;
            return each.line == line_ && start >= end && start <= end + near &&
                   text_.substr(end, start - end).find_first_of(".;)") == std::string_view::npos;
        });
    }

    /// A paper named earlier in the sentence may own it: "Theo Kế hoạch của Tỉnh uỷ, mục II …".
    bool is_said_before(std::size_t start) const {
        const auto sentence = text_.substr(0, start).find_last_of(";");
        const auto begin = std::max(sentence == std::string_view::npos ? 0 : sentence, full_stop(start));
        const bool cited =
            std::any_of(plan_.citations.begin(), plan_.citations.end(), [&](const CitationFact& each) {
                return each.line == line_ && each.citation.end > begin && each.citation.start < start;
            });
        return cited || names_paper(begin, start);
    }

    /// The end of the sentence before: a full stop with a blank behind it.
    std::size_t full_stop(std::size_t start) const {
        const auto at = text_.substr(0, start).rfind(". ");
        return at == std::string_view::npos ? 0 : at;
    }

    bool names_paper(std::size_t begin, std::size_t end) const {
        static const text::Pattern capital(R"re((?<!\p{L})\p{Lu}\p{Ll})re");
        for (auto found = capital.find(text_, begin); found && (*found)[0].start < end;
             found = capital.find(text_, (*found)[0].end)) {
            const auto rest = text_.substr((*found)[0].start, end - (*found)[0].start);
            const auto type = grammar::first_type_name(rest);
            if (!type.empty() && !is_this(rest.substr(type.size())))
                return true;
        }
        return false;
    }

    const Plan& plan_;
    std::size_t line_;
    std::string_view text_;
};

} // namespace

std::vector<ItemMention> item_mentions(const Plan& plan) {
    std::vector<ItemMention> found;
    for (std::size_t line = 0; line < plan.lines.size(); ++line) {
        const std::string_view text = plan.lines[line].text.text;
        for (auto word = kind_word().find(text); word;) {
            ItemMention mention = Phrase(text, *word).mention();
            mention.line = line;
            const Owner owner = Owners(plan, line).of(mention);
            mention.sure = mention.sure && owner != Owner::perhaps_another;
            const auto behind = std::max(mention.end, (*word)[0].end);
            // A line that begins so is the item itself.
            if (!mention.items.empty() && mention.start > 0 && owner != Owner::another)
                found.push_back(std::move(mention));
            word = kind_word().find(text, behind);
        }
    }
    return found;
}

std::string bare_label(const grammar::Label& label) {
    std::string bare = label.written.substr(0, label.written.size() - label.punctuation.size());
    if (label.marker == grammar::Marker::parenthesised && bare.size() > 2)
        bare = bare.substr(1, bare.size() - 2);
    const auto blank = bare.rfind(' ');
    return blank == std::string::npos ? bare : bare.substr(blank + 1);
}

} // namespace kehoach::plan
