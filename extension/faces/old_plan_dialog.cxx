// SPDX-License-Identifier: MPL-2.0
#include "faces/old_plan_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/clock.hxx"
#include "session/offices.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace kehoach::faces {
namespace {

constexpr std::array<const char*, 6> fields{"year", "date", "period", "subject", "signer", "words"};

class OldPlanDialog {
public:
    explicit OldPlanDialog(const Call& call)
        : call_(call), dialog_(call.context, call.frame, "OldPlanDialog") {
        std::vector<std::string> signers;
        for (const auto& office : session::offices(call.context))
            for (const auto& signer : office.signers)
                signers.push_back(plan::line_of(signer));
        dialog_.set_items("signer", signers);
        dialog_.on_press("browse", [this] { browse(); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.on_leave("year", [this] { offer_subject(); });
        dialog_.on_leave("period", [this] { offer_subject(); });
        begin();
    }

    std::optional<OldPlanAnswer> run() { return dialog_.run() ? std::optional(answer_) : std::nullopt; }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) {
        return office::string(call_.context, key, arguments);
    }

    /// What is open is offered where it is a plan.
    void begin() {
        take({});
        if (!answer_.old) {
            dialog_.set_label("fault", {});
            dialog_.focus("browse");
        }
    }

    void browse() {
        if (const auto url = ask_old_file(call_.context); !url.empty())
            take(url);
    }

    void take(const std::string& url) {
        try {
            answer_.old = std::make_shared<session::OldPlan>(call_.context, call_.model, url);
            dialog_.set_label("source", url.empty() ? words("old.open") : office::file_name(url));
            dialog_.set_label("fault", {});
            fill();
        } catch (const office::Refused& refused) {
            answer_.old = nullptr;
            dialog_.set_label("source", {});
            dialog_.set_label("fault", words(refused.key, refused.arguments));
        }
        for (const char* const field : fields)
            dialog_.enable(field, answer_.old != nullptr);
        dialog_.enable("ok", answer_.old != nullptr);
    }

    void fill() {
        const auto old = answer_.old->facts();
        const int next = std::max(old.year + 1, session::today().year);
        dialog_.set_value("year", old.year > 0 ? std::to_string(next) : std::string());
        dialog_.set_value("date", {});
        dialog_.set_value("period", old.period);
        dialog_.enable("period", !old.period.empty());
        offered_.clear();
        dialog_.set_value("subject", {});
        offer_subject();
        dialog_.set_value("signer", {});
        dialog_.set_value("words", {});
        dialog_.focus("year");
    }

    /// A subject that nobody has touched follows year and period.
    void offer_subject() {
        if (!answer_.old || dialog_.value("subject") != offered_)
            return;
        plan::Renewal wanted;
        const auto year = dialog_.value("year");
        std::from_chars(year.data(), year.data() + year.size(), wanted.year);
        wanted.period = dialog_.value("period");
        offered_ = plan::renewed_subject(answer_.old->facts(), wanted);
        dialog_.set_value("subject", offered_);
    }

    /// The field's value as `read` understands it; nothing, and the person is told, where it does not.
    template<typename Read>
    bool check(const char* field, const Read& read) {
        dialog_.mark(field, {});
        try {
            read(std::string(text::trim(dialog_.value(field))));
            return true;
        } catch (const office::Refused& refused) {
            dialog_.refuse(field, words(refused.key, refused.arguments));
            return false;
        }
    }

    void accept() {
        offer_subject(); // Enter in the field of the year leaves no field
        auto& wanted = answer_.wanted;
        const bool read =
            check("year", [&](const std::string& text) { wanted.year = text.empty() ? 0 : year_of(text); }) &&
            check("date", [&](const std::string& text) { wanted.date = renewed_date(text); });
        if (!read)
            return;
        wanted.period = text::trim(dialog_.value("period"));
        wanted.subject = text::trim(dialog_.value("subject"));
        if (const auto signer = dialog_.value("signer"); !text::trim(signer).empty())
            wanted.signer = plan::signer_of(signer);
        wanted.words = words_of(dialog_.value("words"));
        dialog_.end();
    }

    const Call& call_;
    Dialog dialog_;
    std::string offered_;
    OldPlanAnswer answer_;
};

} // namespace

std::optional<OldPlanAnswer> ask_old_plan(const Call& call) {
    return OldPlanDialog(call).run();
}

std::vector<std::pair<std::string, std::string>> words_of(const std::string& lines) {
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const auto line : text::split(lines, '\n')) {
        const auto sign = line.find('=');
        if (sign == std::string_view::npos)
            continue;
        const auto from = text::trim(line.substr(0, sign)), to = text::trim(line.substr(sign + 1));
        if (!from.empty() && !to.empty())
            pairs.emplace_back(from, to);
    }
    return pairs;
}

int year_of(const std::string& text) {
    constexpr int first = 1930, last = 2100;
    int year = 0;
    const auto end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, year);
    if (read.ptr != end || year < first || year > last)
        throw office::Refused("data.expected.year");
    return year;
}

std::optional<grammar::Date> renewed_date(const std::string& text) {
    if (text.empty())
        return std::nullopt;
    if (const auto iso = grammar::parse_iso(text))
        return iso;
    const auto found = grammar::find_date(text);
    if (!found || found->date.year == 0 || (found->date.complete() && !grammar::is_valid(found->date)))
        throw office::Refused("data.expected.date-full");
    return found->date;
}

} // namespace kehoach::faces
