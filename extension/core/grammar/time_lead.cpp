// SPDX-License-Identifier: MPL-2.0
#include "grammar/time_lead.hpp"

#include <algorithm>

namespace kehoach::grammar {

namespace {

using Says = TimeLead::Says;

bool take_done(TimeScan& scan) {
    return scan.take_row({"hoàn", "thành"}) || scan.take_row({"hoàn", "tất"}) ||
           scan.take_row({"kết", "thúc"}) || scan.take("xong");
}

/// "hạn ngày 20/6", "thời hạn: 20/6", but not "thời hạn từ …".
bool take_limit(TimeScan& scan) {
    auto ahead = scan;
    ahead.take("thời");
    if (!ahead.take("hạn"))
        return false;
    ahead.take_any({"nộp", "gửi"});
    ahead.take("là");
    ahead.take(":");
    const auto& next = ahead.peek();
    if (next.low != "ngày" && next.kind != TimeToken::Kind::number)
        return false;
    scan = ahead;
    return true;
}

bool take_latest(TimeScan& scan) {
    return take_limit(scan) || scan.take_row({"ngày", "cuối", "cùng"}) || scan.take_row({"chậm", "nhất"}) ||
           scan.take_row({"muộn", "nhất"}) || scan.take_row({"không", "muộn", "hơn"}) ||
           scan.take_row({"không", "chậm", "hơn"}) || scan.take_row({"không", "quá"}) ||
           scan.take_row({"không", "để", "quá"}) || scan.take_row({"hạn", "chót"}) ||
           scan.take_row({"hạn", "cuối"});
}

/// Words without a meaning of their own between a lead and its time.
void take_fillers(TimeScan& scan) {
    constexpr int most = 3;
    for (int count = 0; count < most; ++count) {
        if (!scan.take_any({"là", ":", "khoảng", "mốc", "lúc", "cả", "suốt", "dịp", "hạn"}) &&
            !scan.take_row({"thời", "gian"}) && !scan.take_row({"thời", "điểm"}) &&
            !scan.take_row({"thời", "hạn"}))
            return;
    }
}

bool take_from(TimeLead& lead, TimeScan& scan) {
    auto ahead = scan;
    const bool counted = ahead.take("tính");
    const bool begins = !counted && (ahead.take("kể") || ahead.take_row({"bắt", "đầu"}));
    if (!ahead.take("từ")) {
        if (!begins || !ahead.take_any({"vào", "trong"}))
            return false;
        scan = ahead;
        lead.says = Says::on;
        return true;
    }
    scan = ahead;
    lead.says = Says::from;
    lead.counted = counted;
    if (ahead.take("nay") && ahead.take_any({"đến", "tới"})) {
        ahead.take_any({"hết", "trước", "cuối"});
        scan = ahead;
        lead.says = Says::until;
        lead.from_today = true;
    }
    return true;
}

bool take_until(TimeLead& lead, TimeScan& scan) {
    auto ahead = scan;
    lead.counted = ahead.take("tính");
    if (ahead.take_any({"đến", "tới"})) {
        lead.says = Says::until;
        if (ahead.take("trước"))
            lead.says = Says::before;
        else
            ahead.take("hết");
    } else if (!lead.counted && ahead.take("hết"))
        lead.says = Says::until;
    else
        return false;
    scan = ahead;
    return true;
}

/// One lead at the next token.
bool take_one(TimeLead& lead, TimeScan& scan) {
    if (take_latest(scan))
        lead.says = Says::latest;
    else if (scan.take("trước"))
        lead.says = Says::before;
    else if (scan.take("trong"))
        lead.says = Says::within;
    else if (scan.take("vào"))
        lead.says = Says::on;
    else if (scan.take_row({"dự", "kiến"})) {
        lead.planned = true;
        lead.says = Says::planned;
        scan.take_row({"tổ", "chức"});
        scan.take_row({"thực", "hiện"});
    } else
        return take_from(lead, scan) || take_until(lead, scan);
    return true;
}

} // namespace

TimeLead take_lead(TimeScan& scan) {
    TimeLead lead;
    auto ahead = scan;
    constexpr int most = 3; // dự kiến hoàn thành chậm nhất trước …
    for (int count = 0; count <= most; ++count) {
        const bool done = take_done(ahead);
        lead.done = lead.done || done;
        const auto before = lead.says;
        TimeLead next = lead;
        const bool found = take_one(next, ahead);
        if (!found && !done)
            break;
        if (found) {
            take_fillers(ahead);
            const bool weaker = before == Says::latest && next.says != Says::before;
            if (weaker || (before == Says::before && next.says != Says::before))
                next.says = before;
            lead = next;
        }
    }
    scan = ahead;
    return lead;
}

} // namespace kehoach::grammar
