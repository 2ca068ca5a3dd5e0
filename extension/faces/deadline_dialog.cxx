// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"
#include "faces/insert_dialogs.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {
namespace {

using grammar::Date;
using schedule::DayKind;
using schedule::DeadlineForm;

constexpr std::size_t cells = 42;

std::string day_control(std::size_t cell) {
    return "day" + std::to_string(cell);
}

class DeadlineDialog {
public:
    explicit DeadlineDialog(const Call& call)
        : call_(call), data_(session::library(call.context)),
          dialog_(call.context, call.frame, "DeadlineDialog"), chosen_(session::today()) {
        std::vector<std::string> forms;
        for (const auto form : schedule::deadline_forms)
            forms.push_back(words("deadline.words." + std::string(schedule::name(form))));
        dialog_.set_items("words", forms);
        dialog_.choose("words", 0);
        dialog_.on_choose("words", [this] { tell(); });
        dialog_.on_leave("date", [this] { take_typed(); });
        dialog_.on_press("back", [this] { turn(-1); });
        dialog_.on_press("next", [this] { turn(1); });
        for (std::size_t cell = 0; cell < cells; ++cell)
            dialog_.on_press(day_control(cell), [this, cell] { choose(days_[cell]); });
        dialog_.on_press("before", [this] { take(data_->calendar.before(chosen_)); });
        dialog_.on_press("behind", [this] { take(data_->calendar.behind(chosen_)); });
        dialog_.on_press("ok", [this] { accept(); });
        choose(chosen_);
        dialog_.focus("date");
    }

    std::optional<session::DeadlineWish> run() { return dialog_.run() ? std::optional(wish_) : std::nullopt; }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }
    DeadlineForm form() const {
        return schedule::deadline_forms.at(static_cast<std::size_t>(std::max(dialog_.choice("words"), 0)));
    }

    void choose(const Date& date) {
        chosen_ = shown_ = date;
        dialog_.set_value("date", grammar::short_date(date));
        draw();
        tell();
    }

    void take(const std::optional<schedule::Offer>& offer) {
        if (offer)
            choose(offer->date);
    }

    void turn(int months) {
        if (!take_typed())
            return;
        shown_ = schedule::month_away(shown_, months);
        draw();
    }

    /// A day off stands in brackets: what a screen reader says, and shows without colours.
    void draw() {
        days_ = schedule::weeks_of(shown_.year, shown_.month);
        dialog_.set_label("month", words("deadline.month", {{"month", std::to_string(shown_.month)},
                                                            {"year", std::to_string(shown_.year)}}));
        for (std::size_t cell = 0; cell < cells; ++cell) {
            const auto& date = days_[cell];
            const auto day = data_->calendar.day(date);
            const bool off = day.kind == DayKind::weekend || day.kind == DayKind::holiday;
            auto label = std::to_string(date.day);
            if (off)
                label = "(" + label + ")";
            else if (day.kind == DayKind::unknown && data_->calendar.knows(date.year))
                label += "?";
            if (date == chosen_)
                label = "[" + label + "]";
            dialog_.set_label(day_control(cell), label);
            dialog_.show(day_control(cell), date.month == shown_.month);
        }
    }

    std::string reason(const schedule::Day& day) const {
        const auto name = office::language(call_.context) == "vi" ? day.vi : day.en;
        return name.empty() ? words("deadline.weekend") : name;
    }

    /// What the day is; the nearest days of work where it is none.
    void tell() {
        const bool month = form() == DeadlineForm::within;
        const auto day = data_->calendar.day(chosen_);
        const bool off = !month && (day.kind == DayKind::weekend || day.kind == DayKind::holiday);
        std::string said;
        if (off)
            said = words("deadline.off", {{"date", grammar::short_date(chosen_)}, {"reason", reason(day)}});
        else if (!month && day.kind == DayKind::unknown && data_->calendar.knows(chosen_.year))
            said =
                words("deadline.unsure", {{"date", grammar::short_date(chosen_)}, {"reason", reason(day)}});
        if (!month && !data_->calendar.knows(chosen_.year))
            said += (said.empty() ? "" : " ") +
                    words("deadline.unknown-year", {{"year", std::to_string(chosen_.year)}});
        dialog_.set_label("info", said);
        offer("before", "deadline.use-before", off ? data_->calendar.before(chosen_) : std::nullopt);
        offer("behind", "deadline.use-behind", off ? data_->calendar.behind(chosen_) : std::nullopt);
    }

    void offer(const char* button, const char* key, const std::optional<schedule::Offer>& offered) {
        dialog_.show(button, offered.has_value());
        if (offered)
            dialog_.set_label(button, words(key, {{"date", grammar::short_date(offered->date)}}));
    }

    bool take_typed() {
        const auto typed = std::string(text::trim(dialog_.value("date")));
        if (typed == grammar::short_date(chosen_))
            return true;
        try {
            auto date = session::deadline_date_from(typed, form());
            date.day = std::max(date.day, 1);
            dialog_.mark("date", {});
            dialog_.set_label("fault", {});
            choose(date);
            return true;
        } catch (const office::Refused& refused) {
            dialog_.mark("date", words(refused.key));
            dialog_.set_label("fault", words(refused.key));
            return false;
        }
    }

    void accept() {
        if (!take_typed())
            return dialog_.focus("date");
        wish_ = {form(), chosen_, !dialog_.value("bold").empty()};
        dialog_.end();
    }

    const Call& call_;
    const std::shared_ptr<const session::Library> data_;
    Dialog dialog_;
    Date chosen_, shown_;
    std::array<Date, cells> days_;
    session::DeadlineWish wish_;
};

} // namespace

std::optional<session::DeadlineWish> ask_deadline(const Call& call) {
    return DeadlineDialog(call).run();
}

} // namespace kehoach::faces
