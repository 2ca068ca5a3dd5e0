// SPDX-License-Identifier: MPL-2.0
#include "plan/task_parts.hpp"

#include "text/byte_set.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Bytes within which names end and it is said what they do.
constexpr std::size_t longest_row = 400;

/// Marks that end the name of a body or of a paper.
constexpr text::ByteSet marks(",;:().");

std::size_t behind_blanks(std::string_view text, std::size_t at) {
    return std::min(text.find_first_not_of(' ', at), text.size());
}

/// Where the name of a body ends that begins a text: before a mark, a word that acts, or one that goes on.
std::size_t end_of_name(const TaskWords& words, std::string_view text) {
    text = text.substr(0, marks.first_in(text));
    const auto end = words.acting(text).value_or(text.size());
    const auto stop = words.first_where(text.substr(0, end), [&](const TaskWords::Word& word) {
        return word.start > 0 && word.is(TaskWord::stops) && text::starts_small(text.substr(word.start));
    });
    return stop ? stop->start : end;
}

/// What a word of this kind leads to: the name of a body right behind it.
Span name_behind(const TaskWords& words, std::string_view text, std::size_t at, std::size_t end) {
    const auto from = behind_blanks(text, at);
    if (from >= end || !words.begins_with_body(text.substr(from, end - from)))
        return {};
    return {from, from + end_of_name(words, text.substr(from, end - from))};
}

/// The names from `at` until it is said what they do.
std::size_t end_of_row(const TaskWords& words, std::string_view text, std::size_t at, std::size_t end) {
    const auto rest = text.substr(at, std::min(end - at, longest_row));
    const auto acting = words.acting(rest).value_or(rest.size());
    return at + std::min({acting, rest.find(';'), rest.find('('), rest.find(':'), rest.size()});
}

} // namespace

namespace {

/// The names at the beginning of a sentence, whatever stands behind their colon.
std::optional<Named> named_first(const TaskWords& words, std::string_view text, Span sentence) {
    const auto whole = text.substr(sentence.start, sentence.end - sentence.start);
    const auto from = sentence.start + words.behind_opening(whole);
    if (from >= sentence.end || !words.begins_with_body(text.substr(from, sentence.end - from)))
        return std::nullopt;
    const auto rest = text.substr(from, std::min(sentence.end - from, longest_row));
    const auto acting = words.acting(rest).value_or(rest.size());
    const auto colon = std::min(rest.find(':'), rest.size());
    const auto end = std::min(acting, colon);
    // A word that begins there may be longer; more of the row need not be read.
    constexpr std::size_t longest_word = 60; // bytes
    const auto told = words.first_where(rest.substr(0, end + longest_word), [&](const TaskWords::Word& word) {
        const bool tells = word.is(TaskWord::past) || word.is(TaskWord::statement);
        return word.start > end || (tells && text::starts_small(rest.substr(word.start)));
    });
    if ((told && told->start <= end) || end == rest.size())
        return std::nullopt;
    const Span names{from, from + end};
    if (end != colon)
        return Named{names, from + end, false};
    const auto behind = behind_blanks(text, from + colon + 1);
    if (behind >= sentence.end)
        return std::nullopt;
    return Named{names, behind, true};
}

} // namespace

std::optional<Named> named_in(const TaskWords& words, std::string_view text, Span sentence) {
    constexpr int most_labels = 8; // nobody writes more of them in a row
    const auto first = named_first(words, text, sentence);
    auto inner = first;
    // "Cấp tỉnh: Ban Thường vụ Tỉnh uỷ tổ chức …": who does it is told behind.
    for (int labels = 1; inner && inner->labelled && labels < most_labels; ++labels)
        inner = named_first(words, text, {inner->does, sentence.end});
    return inner && !inner->labelled ? inner : first;
}

std::optional<Passive> passive_in(const TaskWords& words, std::string_view text, Span sentence) {
    const auto whole = text.substr(sentence.start, sentence.end - sentence.start);
    if (whole.find(" do ") == std::string_view::npos)
        return std::nullopt;
    for (const auto& word : words.words(whole)) {
        if (!word.is(TaskWord::by) || word.start == 0)
            continue;
        const auto from = sentence.start + behind_blanks(whole, word.end);
        if (from >= sentence.end || !words.begins_with_body(text.substr(from, sentence.end - from)))
            continue;
        const auto end = end_of_row(words, text, from, sentence.end);
        const auto does = words.words(text.substr(end, sentence.end - end));
        if (!does.empty() && does.front().start == 0 && does.front().is(TaskWord::done))
            return Passive{{from, end}, sentence.start + word.start};
    }
    return std::nullopt;
}

namespace {

/// "các thôn" before ", tổ dân phố": one group.
bool goes_on_group(std::string_view before, std::string_view body) {
    const std::string_view several = "các ";
    return text::starts_small(body) && !text::fold(body.substr(0, several.size())).starts_with("các") &&
           text::fold(before).find(several) != std::string::npos;
}

} // namespace

std::vector<Span> names_in(const TaskWords& words, std::string_view text, Span row) {
    const auto whole = text.substr(row.start, row.end - row.start);
    std::vector<Span> names;
    std::size_t from = 0;
    const auto take = [&](std::size_t end) {
        auto piece = text::trim(whole.substr(from, end - from));
        while (!piece.empty() && (piece.back() == ',' || piece.back() == ';' || piece.back() == '.'))
            piece = text::trim(piece.substr(0, piece.size() - 1));
        if (const std::string_view joins = " và"; piece.ends_with(joins))
            piece = text::trim(piece.substr(0, piece.size() - joins.size()));
        while (!piece.empty() && (piece.back() == ',' || piece.back() == ';'))
            piece = text::trim(piece.substr(0, piece.size() - 1));
        if (!piece.empty()) {
            const auto start = row.start + static_cast<std::size_t>(piece.data() - whole.data());
            names.push_back({start, start + piece.size()});
        }
        from = end;
    };
    for (const auto body : words.bodies(whole)) {
        if (body <= from)
            continue;
        const auto before = text::trim(whole.substr(from, body - from));
        const bool apart = before.ends_with(';');
        const bool in_row = before.ends_with(',') || before.ends_with(" và");
        if (apart || (in_row && !goes_on_group(before, whole.substr(body))))
            take(body);
    }
    take(whole.size());
    return names;
}

std::optional<Helpers> helpers_in(const TaskWords& words, std::string_view text, Span sentence,
                                  const Told& told) {
    const auto whole = text.substr(sentence.start, sentence.end - sentence.start);
    for (const auto& word : told) {
        if (!word.is(TaskWord::with))
            continue;
        const auto from = sentence.start + behind_blanks(whole, word.end);
        if (from >= sentence.end || !words.begins_with_body(text.substr(from, sentence.end - from)))
            continue;
        const auto end = end_of_row(words, text, from, sentence.end);
        return Helpers{{from, end}, {sentence.start + word.start, end}};
    }
    return std::nullopt;
}

Way way_in(const TaskWords& words, std::string_view text, Span sentence, const Told& told) {
    const auto whole = text.substr(sentence.start, sentence.end - sentence.start);
    Way way;
    bool sends = false;
    std::size_t clause = 0;
    for (const auto& word : told) {
        if (whole.substr(clause, word.start - clause).find(';') != std::string_view::npos)
            sends = false;
        clause = word.start;
        const auto name = [&] { return name_behind(words, text, sentence.start + word.end, sentence.end); };
        const bool to = word.is(TaskWord::sends) || (sends && word.is(TaskWord::toward));
        if (to && way.to.end == 0)
            way.to = name();
        else if (word.is(TaskWord::through) && way.to.end > 0 && way.through.end == 0)
            way.through = name();
        sends = sends || word.is(TaskWord::sends);
    }
    return way;
}

namespace {

/// "báo cáo kết quả về Đảng uỷ": a report goes there, though the word acts.
bool reports(std::string_view text, const TaskWords::Word& word, bool way_known) {
    return way_known || text::fold(text.substr(word.end)).starts_with("kết quả");
}

} // namespace

std::string product_in(std::string_view text, Span sentence, const Way& way, const Told& told) {
    const auto whole = text.substr(sentence.start, sentence.end - sentence.start);
    const TaskWords::Word* made_by = nullptr;
    std::string reported;
    for (std::size_t i = 0; i < told.size(); ++i) {
        const auto& word = told[i];
        const bool made =
            made_by != nullptr && text::trim(whole.substr(made_by->end, word.start - made_by->end)).empty();
        const bool first = word.start == 0;
        if (word.is(TaskWord::product) && (made || (first && text::starts_capital(whole)))) {
            auto end = marks.first_in(whole, word.end);
            for (auto next = i + 1; next < told.size() && told[next].start < end; ++next)
                if (told[next].is(TaskWord::stops))
                    end = told[next].start;
            if (made || way.to.end > 0)
                return tidy(whole.substr(word.start, end - word.start));
        }
        if (word.is(TaskWord::product) && word.is(TaskWord::sends) && reported.empty() &&
            reports(whole, word, way.to.end > sentence.start + word.start))
            reported = text::lower(whole.substr(word.start, word.end - word.start));
        if (word.is(TaskWord::makes))
            made_by = &told[i];
    }
    return reported;
}

bool is_routine(const TaskWords& words, std::string_view does) {
    const auto first = words.first_word(does);
    return first && first->is(TaskWord::routine);
}

} // namespace kehoach::plan
