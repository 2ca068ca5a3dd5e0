// SPDX-License-Identifier: MPL-2.0
#include "plan/deadline_task.hpp"

#include "plan/sentences.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

constexpr std::string_view duty = " có trách nhiệm";
constexpr std::size_t longest_name = 160; // bytes

/// Without a blank, a mark or emphasis at either end.
std::string_view bared(std::string_view words) {
    constexpr std::string_view outer = " \t*_,;:.-(" /* of one byte each */;
    const auto first = words.find_first_not_of(outer);
    if (first == std::string_view::npos)
        return {};
    return words.substr(first, words.find_last_not_of(outer) + 1 - first);
}

bool says_when(std::string_view label) {
    const auto folded = text::fold(label);
    return folded.starts_with("thời ") || folded.starts_with("hạn ") || folded.starts_with("tiến độ");
}

/// "Ban Tuyên giáo: …", "Các chi bộ có trách nhiệm …"
std::string who_of(std::string_view text, std::string_view sentence) {
    if (const auto at = sentence.find(duty); at != std::string_view::npos && at <= longest_name)
        return std::string(bared(sentence.substr(0, at)));
    const auto colon = text.find(": ");
    const auto label = bared(text.substr(0, colon == std::string_view::npos ? 0 : colon));
    const bool named = !label.empty() && label.size() <= longest_name && text::starts_capital(label) &&
                       label.find(". ") == std::string_view::npos && !says_when(label);
    return named ? std::string(label) : std::string();
}

} // namespace

DeadlineTask task_of(const Plan& plan, const DeadlineFact& fact) {
    const auto& line = plan.lines[fact.line];
    const std::string_view whole = line.text.text;
    const auto text = whole.substr(line.content);
    if (line.role == Role::table_row || fact.deadline.start < line.content)
        return {};
    const auto at = fact.deadline.start - line.content;
    for (const auto& [start, end] : sentences_of(text)) {
        if (at < start || at >= end)
            continue;
        // A sentence may be a whole paper, with a deadline in each line of it.
        constexpr std::size_t farthest = 2'000; // bytes
        const auto before = bared(text::last_bytes(text.substr(start, at - start), farthest));
        const auto behind_at = std::min(fact.deadline.end - line.content, end);
        const auto behind = bared(text::first_bytes(text.substr(behind_at, end - behind_at), farthest));
        const auto sentence = text.substr(start, end - start);
        return {std::string(before.empty() ? behind : before), who_of(text, sentence)};
    }
    return {};
}

} // namespace kehoach::plan
