// SPDX-License-Identifier: MPL-2.0
// Who gets what is reported or sent.
#include "rules/act_reader.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using Found = text::Phrases::Found;

/// Of fillers.
bool ends_name(const std::string& means) {
    return means == "stop" || means == "until";
}

std::string folded(std::string_view words) {
    return text::fold(bared(words));
}

} // namespace

/// "kết quả về Ban Thường vụ Đảng uỷ xã": what and to whom.
void ActReader::read_report(TimedAct& act, std::string_view rest) const {
    if (const auto first = bared(rest).substr(0, bared(rest).find(' '));
        text::starts_capital(first) && (!text::is_capitals(first) || words_.bodies.at_head(bared(rest)) ||
                                        words_.aliases.at_head(bared(rest)))) {
        read_receiver(act, rest);
        return;
    }
    const auto found = words_.bodies.phrases.find(rest);
    const auto first = std::ranges::find_if(found, [&](const Found& one) {
        const auto& means = words_.bodies.of(one);
        return means != "all" && means != "none" &&
               (means != "to" || names_body(rest.substr(one.end)) || act.receiver.empty());
    });
    const auto what_end = first == found.end() ? rest.size() : first->start;
    act.what = folded(rest.substr(0, std::min(what_end, rest.find(';'))));
    read_receiver(act, rest.substr(what_end));
}

/// "về Ban Thường vụ Đảng uỷ xã công tác chuẩn bị": to whom, and then what.
void ActReader::read_receiver(TimedAct& act, std::string_view words) const {
    std::size_t start = 0;
    for (const auto& one : words_.bodies.phrases.find(words)) {
        const auto& means = words_.bodies.of(one);
        if (!bared(words.substr(start, one.start - start)).empty() || (means != "to" && means != "of"))
            break;
        start = one.end;
    }
    const auto name = words.substr(start);
    const auto end = end_of_name(name);
    act.receiver = folded(name.substr(0, end));
    if (act.what.empty())
        act.what = folded(name.substr(end, name.find_first_of(",;", end) - end));
}

/// Where the name of who receives ends: at a mark, or where the matter begins.
std::size_t ActReader::end_of_name(std::string_view words) const {
    auto end = std::min(words.size(), words.find_first_of(",;.:"));
    const auto bodies = words_.bodies.phrases.find(words.substr(0, end));
    const auto in_name = [&](const Found& one) { // "Uỷ ban Kiểm tra" is no matter
        return std::ranges::any_of(
            bodies, [&](const Found& body) { return body.start < one.start && one.end <= body.end; });
    };
    for (const auto* list : {&words_.topics, &words_.fillers})
        for (const auto& one : list->phrases.find(words))
            if (one.start < end && !in_name(one) && (list == &words_.topics || ends_name(list->of(one))))
                end = one.start;
    return end;
}

/// "Báo cáo của chi bộ gửi Huyện uỷ", "báo cáo của Ban Thường vụ, trình ký, gửi Tỉnh uỷ": the last one gets
/// it.
void ActReader::read_sent_on(TimedAct& act, std::string_view rest) const {
    TimedAct sent;
    read_receiver(sent, rest);
    if (sent.receiver.empty() || !(names_body(bared(rest)) || names_body(sent.receiver)))
        return;
    if (act.who.empty() && !act.receiver.empty() && act.receiver != sent.receiver) {
        act.who = act.receiver;
        act.from = names_.level_of(act.who);
    }
    act.receiver = sent.receiver;
}

/// "Ban Thường vụ Đảng uỷ thông qua và [gửi …]": from the first act on.
std::string_view ActReader::behind_name(std::string_view words) const {
    for (const auto& one : words_.acts.phrases.find(words))
        if (words_.acts.of(one) != "name")
            return words.substr(one.start);
    return words_.bodies.at_head(bared(words)) ? std::string_view() : words;
}

/// "nộp hồ sơ về Sở", "hồ sơ gửi Sở": what stands behind the word, else before it.
void ActReader::read_sent(TimedAct& act, std::string_view words, const Found& sent) const {
    const auto rest = words.substr(sent.end);
    read_report(act, rest);
    if (!act.what.empty())
        return;
    auto before = words.substr(0, sent.start);
    const auto from = before.find_last_of(";:");
    before = from == std::string_view::npos ? before : before.substr(from + 1);
    if (act.who.empty() || !folded(before).starts_with(act.who))
        act.what = folded(names_body(bared(before)) ? behind_name(before) : before);
    else if (const auto told = folded(before).substr(act.who.size()); !told.empty())
        act.what = folded(told);
}

} // namespace kehoach::rules
