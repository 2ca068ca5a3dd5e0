// SPDX-License-Identifier: MPL-2.0
#include "plan/deadline_context.hpp"

#include "grammar/time_token.hpp"
#include "text/phrases.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using grammar::Deadline;

/// Behind these a day is that of what has been.
const text::Phrases& of_history() {
    static const text::Phrases phrases({"sinh ngày", "mất ngày", "thành lập ngày", "ban hành ngày", "ký ngày",
                                        "thông qua ngày", "hiệu lực từ ngày", "hiệu lực kể từ ngày"});
    return phrases;
}

/// Names of papers and of what they set: a year behind them is part of their title.
const text::Phrases& papers() {
    static const text::Phrases phrases({"đề án", "chiến lược", "quy hoạch", "chương trình", "nghị quyết",
                                        "chỉ thị", "kết luận", "quyết định", "luật", "kế hoạch", "tầm nhìn"});
    return phrases;
}

/// Something is to be ready.
const text::Phrases& doing() {
    static const text::Phrases phrases({"hoàn thành", "hoàn tất", "xong", "kết thúc", "phải tổ chức"});
    return phrases;
}

const text::Phrases& times() {
    static const text::Phrases phrases({"thời gian", "thời hạn", "tiến độ"});
    return phrases;
}

const text::Phrases& limits() {
    static const text::Phrases phrases(
        {"thời hạn", "hạn nộp", "hạn gửi", "hạn chót", "hạn cuối", "hạn báo cáo"});
    return phrases;
}

const text::Phrases& recurring() {
    static const text::Phrases phrases({"hằng năm", "hàng năm", "mỗi năm", "định kỳ"});
    return phrases;
}

/// The last sign before a byte, blanks and emphasis left out; 0 at the beginning of a text.
char sign_before(std::string_view text, std::size_t at) {
    const auto before = at == 0 ? std::string_view::npos : text.find_last_not_of(" *_\t", at - 1);
    return before == std::string_view::npos ? '\0' : text[before];
}

/// At the beginning of a text or behind a sign that opens something: "Thời gian: tháng 6/2026".
bool opens(std::string_view text, std::size_t at) {
    const char sign = sign_before(text, at);
    return sign == '\0' || sign == ':' || sign == '(' || sign == ';' || sign == '.' || sign == '-' ||
           sign == ')';
}

bool stands_before(const text::Phrases& phrases, std::string_view text, const Deadline& deadline) {
    constexpr std::size_t far = 48;
    const auto from = deadline.start - text::last_bytes(text.substr(0, deadline.start), far).size();
    grammar::TimeScan behind(text, deadline.start);
    auto until = deadline.start;
    while (behind.take_any({"từ", "kể", "ngày"}))
        until = behind.at();
    const auto window = text.substr(from, until - from);
    const auto found = phrases.find(window);
    return std::ranges::any_of(found, [&](const auto& one) { return one.end == window.size(); });
}

/// "ngày 15/6/2026 của Ban Thường vụ …": the day of a paper without a number.
bool is_of_paper(std::string_view text, const Deadline& deadline) {
    grammar::TimeScan behind(text, deadline.end);
    return behind.take("của") || stands_before(of_history(), text, deadline);
}

bool binds_as_day(std::string_view text, const Deadline& deadline) {
    if (is_of_paper(text, deadline))
        return false;
    if (deadline.kind == "period" || deadline.kind == "from")
        return true;
    const auto written = text.substr(deadline.start, deadline.end - deadline.start);
    const bool clock = grammar::token_at(written, 0).kind == grammar::TimeToken::Kind::number &&
                       written.find("ngày") != std::string_view::npos;
    return deadline.date.year > 0 || opens(text, deadline.start) || clock;
}

bool binds_as_month(std::string_view text, const Deadline& deadline) {
    const auto first = grammar::token_at(text, deadline.start).low;
    const bool led = first == "vào" || first == "từ" || first == "kể" || first == "bắt";
    return led || opens(text, deadline.start);
}

bool binds_as_year(std::string_view text, Deadline& deadline) {
    const auto sentence = sentence_before(text, deadline.start);
    const bool done = !doing().find(sentence).empty();
    if (deadline.kind == "target")
        return papers().find(sentence).empty();
    if (!times().find(sentence).empty() && opens(text, deadline.start)) {
        deadline.kind = "within";
        return true;
    }
    return done && (deadline.kind == "within" || deadline.kind == "before" || deadline.kind == "until");
}

/// "Hạn nộp: 30/9/2026": a bare day behind a word for its limit.
void read_limit(std::string_view text, Deadline& deadline) {
    if (deadline.kind == "on" && !limits().find(sentence_before(text, deadline.start)).empty())
        deadline.kind = "before";
}

} // namespace

// A text without full stops has a thousand times: of each no more is read than a long sentence holds.
std::string_view sentence_before(std::string_view text, std::size_t at) {
    constexpr std::size_t longest = 4'000; // bytes
    const auto before = text::last_bytes(text.substr(0, at), longest);
    const auto end = before.rfind(". ");
    return end == std::string_view::npos ? before : before.substr(end + 2);
}

bool binds_there(std::string_view text, Deadline& deadline) {
    const bool has_day = deadline.date.day > 0 && deadline.date.year == 0;
    if (has_day && deadline.kind != "recurring" &&
        !recurring().find(sentence_before(text, deadline.start)).empty()) {
        deadline.kind = "recurring";
        if (deadline.recurrence.empty())
            deadline.recurrence = "yearly";
        return true;
    }
    if (!deadline.bare || deadline.kind == "recurring")
        return true;
    read_limit(text, deadline);
    if (deadline.optional && deadline.kind != "target")
        return deadline.precision != "year";
    if (deadline.precision == "day")
        return binds_as_day(text, deadline);
    if (deadline.precision == "month" || deadline.precision == "quarter")
        return binds_as_month(text, deadline);
    return binds_as_year(text, deadline);
}

} // namespace kehoach::plan
