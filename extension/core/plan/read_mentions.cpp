// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

bool may_cite(Role role) {
    return role != Role::number && role != Role::table_row && role != Role::table_total &&
           role != Role::noise && role != Role::recipient && role != Role::recipient_file &&
           role != Role::empty;
}

bool binds(Role role) {
    return (role >= Role::heading_1 && role <= Role::continuation) || role == Role::preamble;
}

/// Only lines with a digit can cite, bind or refer to a number.
bool has_digit(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// A stroke before a capital, as in 05-CT/TW and 181/2024/NĐ-CP; dates have none.
bool may_hold_number(std::string_view text) {
    for (auto at = text.find('/'); at != std::string_view::npos; at = text.find('/', at + 1)) {
        const auto next = text.substr(at + 1).find_first_not_of(' ');
        const char first = next == std::string_view::npos ? '0' : text[at + 1 + next];
        if ((first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80)
            return true;
    }
    return false;
}

void read_citations(Reading& reading, std::size_t i) {
    const std::string_view text = reading.plan.lines[i].text.text;
    if (!may_hold_number(text))
        return;
    for (auto& citation : grammar::find_citations(text))
        reading.plan.citations.push_back({i, std::move(citation)});
}

void read_deadlines(Reading& reading, std::size_t i) {
    for (auto& deadline : grammar::find_deadlines(reading.plan.lines[i].text.text))
        reading.plan.deadlines.push_back({i, std::move(deadline)});
}

/// (viết tắt là X), (gọi tắt là X), (sau đây gọi là X): X stands for the words before the bracket.
void read_abbreviation(Reading& reading, std::size_t i) {
    static constexpr std::array announcements{"viết tắt là "sv, "viết tắt "sv, "gọi tắt là "sv,
                                              "gọi chung là "sv, "sau đây gọi là "sv};
    const std::string_view text = reading.plan.lines[i].text.text;
    for (const auto words : announcements) {
        const auto at = text.find(words);
        if (at == std::string_view::npos)
            continue;
        const auto open = text.rfind('(', at);
        const auto close = text.find(')', at);
        if (open == std::string_view::npos || close == std::string_view::npos || open == 0)
            continue;
        const auto start = text.find_last_of(",;(", open - 1);
        const auto first = start == std::string_view::npos ? 0 : start + 1;
        Abbreviation found;
        found.short_form = text::trim(text.substr(at + words.size(), close - at - words.size()));
        found.long_form = text::trim(text.substr(first, open - first));
        found.line = i;
        reading.plan.abbreviations.push_back(std::move(found));
        return;
    }
}

/// Uỷ ban nhân dân (UBND): the letters in brackets are the initials of the words before them.
void read_initials(Reading& reading, std::size_t i) {
    const std::string_view text = reading.plan.lines[i].text.text;
    for (auto open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
        const auto close = text.find(')', open);
        constexpr std::size_t longest = 16;
        if (close == std::string_view::npos || close - open > longest)
            continue;
        const auto inside = text.substr(open + 1, close - open - 1);
        if (!text::is_capitals(inside) || inside.find_first_of("0123456789/ ") != std::string_view::npos)
            continue;
        const auto letters = text::initials(text.substr(0, open));
        const auto wanted = text::bare(inside);
        if (letters.size() >= wanted.size() && text::bare(letters).ends_with(wanted))
            reading.plan.abbreviations.push_back(
                {std::string(inside), std::string(text::trim(text.substr(0, open))), i});
    }
}

struct Mention {
    std::string_view written, kind;
};
constexpr std::array<Mention, 9> mentions{{{"Phụ lục"sv, "appendix"sv},
                                           {"phụ lục"sv, "appendix"sv},
                                           {"PHỤ LỤC"sv, "appendix"sv},
                                           {"Biểu "sv, "form"sv},
                                           {"biểu "sv, "form"sv},
                                           {"Đề cương"sv, "outline"sv},
                                           {"đề cương"sv, "outline"sv},
                                           {"ĐỀ CƯƠNG"sv, "outline"sv},
                                           {"gợi ý báo cáo"sv, "outline"sv}}};

class References {
public:
    References(Reading& reading, std::size_t line)
        : reading_(reading), line_(line), text_(reading.plan.lines[line].text.text) {}

    void read() {
        for (const auto& mention : mentions)
            for (auto at = text_.find(mention.written); at != std::string_view::npos;
                 at = text_.find(mention.written, at + 1))
                take(mention, at);
    }

private:
    void take(const Mention& mention, std::size_t at) {
        const auto behind = at + mention.written.size();
        if (mention.kind == "outline") {
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
        if (!any && mention.kind == "appendix")
            add(mention.kind, {}, at, behind);
    }

    /// The next number of a list like "số 1, 2, 3A và 4": where it stands.
    std::optional<std::pair<std::size_t, std::size_t>> label_at(std::size_t from) const {
        static constexpr std::array between{" "sv, ","sv,        "số "sv,      "và "sv,
                                            ";"sv, "Phụ lục "sv, "phụ lục "sv, "biểu "sv};
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

    /// A label that a cited document owns: Biểu 03 ... của Kế hoạch 113/KH-UBND.
    bool belongs_to_another(std::size_t end) const {
        constexpr std::size_t near = 90;
        const auto rest = text_.substr(end, near);
        const auto owner = rest.find(" của ");
        if (owner == std::string_view::npos ||
            rest.substr(0, owner).find_first_of(".;)") != std::string_view::npos)
            return false;
        return std::any_of(reading_.plan.citations.rbegin(), reading_.plan.citations.rend(),
                           [&](const auto& cited) {
                               return cited.line == line_ && cited.citation.start >= end &&
                                      cited.citation.start <= end + near;
                           });
    }

    void add(std::string_view kind, std::string label, std::size_t start, std::size_t end) {
        Reference reference{std::string(kind), std::move(label), line_, start, end, false};
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
            return label && same_number(label->number, reference.label) &&
                   (label->kind == "biểu") == (reference.kind == "form");
        });
    }

    /// 01 and 1 are one number.
    static bool same_number(std::string_view a, std::string_view b) {
        while (a.size() > 1 && a.front() == '0')
            a.remove_prefix(1);
        while (b.size() > 1 && b.front() == '0')
            b.remove_prefix(1);
        return a == b;
    }

    Reading& reading_;
    std::size_t line_;
    std::string_view text_;
};

} // namespace

void read_mentions(Reading& reading) {
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto& line = reading.plan.lines[i];
        if (reading.sights[i].empty || !reading.sights[i].body_story || !may_cite(line.role))
            continue;
        const bool digits = has_digit(line.text.text);
        if (digits)
            read_citations(reading, i);
        if (!binds(line.role) && line.role != Role::attachment_note)
            continue;
        if (digits && line.part == "main" && line.role != Role::preamble)
            read_deadlines(reading, i);
        read_abbreviation(reading, i);
        read_initials(reading, i);
        if (line.part == "main" || line.role == Role::attachment_note)
            References(reading, i).read();
    }
}

} // namespace kehoach::plan
