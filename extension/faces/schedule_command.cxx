// SPDX-License-Identifier: MPL-2.0
#include "faces/schedule_command.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/task_schedule.hxx"

#include <algorithm>
#include <array>

namespace kehoach::faces {
namespace {

using Model = css::uno::Reference<css::frame::XModel>;

/// In the order of the list in the window.
constexpr std::array<std::string_view, 3> targets{"writer", "calc", "ics"};

class Scheduling {
public:
    explicit Scheduling(const Call& call)
        : call_(call), schedule_(session::task_schedule(call.context, call.model)) {}

    css::uno::Any run() {
        const auto target = call_.interactive ? asked() : named();
        if (target == "writer")
            return in_text();
        if (target == "calc")
            return in_workbook();
        return target == "ics" ? in_calendar() : css::uno::Any();
    }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    std::string named() const {
        auto target = call_.has("Target") ? call_.text("Target") : std::string(targets.front());
        if (std::ranges::find(targets, target) == targets.end())
            throw office::Refused("schedule.no-target", {{"target", target}});
        return target;
    }

    std::string asked() const {
        const bool open_book = session::open_schedule_workbook(call_.context, call_.model).is();
        Dialog dialog(call_.context, call_.frame, "ScheduleDialog");
        dialog.set_label("count",
                         words("schedule.count", {{"rows", std::to_string(schedule_.rows.size())},
                                                  {"owners", std::to_string(schedule_.gaps.owners)},
                                                  {"times", std::to_string(schedule_.gaps.times)},
                                                  {"products", std::to_string(schedule_.gaps.products)}}));
        dialog.set_items("targets",
                         {words(schedule_.is_there ? "schedule.writer.again" : "schedule.writer"),
                          words(open_book ? "schedule.calc.again" : "schedule.calc"), words("schedule.ics")});
        dialog.choose("targets", 0);
        dialog.focus("targets");
        dialog.on_press("ok", [&] { dialog.end(); });
        dialog.on_open("targets", [&] { dialog.end(); });
        if (!dialog.run())
            return {};
        return std::string(targets.at(static_cast<std::size_t>(std::max(dialog.choice("targets"), 0))));
    }

    css::uno::Any in_text() const {
        const auto written = session::write_schedule(call_.context, call_.model, schedule_);
        if (call_.interactive)
            show_message(call_.context, call_.frame, Mood::information,
                         words(written.inserted ? "schedule.done.inserted" : "schedule.done.refreshed",
                               {{"rows", std::to_string(written.rows)},
                                {"added", std::to_string(written.added)},
                                {"changed", std::to_string(written.changed)},
                                {"removed", std::to_string(written.removed)},
                                {"kept", std::to_string(written.by_hand)}}));
        return css::uno::Any(office::ustring(session::to_json(written)));
    }

    css::uno::Any in_workbook() const {
        const auto known = session::open_schedule_workbook(call_.context, call_.model);
        return css::uno::Any(session::schedule_workbook(call_.context, call_.model, schedule_, known,
                                                        call_.flag("Visible", true)));
    }

    css::uno::Any in_calendar() const {
        const auto url =
            call_.interactive ? ask_calendar_file(call_.context, words("schedule.title")) : call_.text("URL");
        if (url.empty()) {
            if (!call_.interactive)
                throw office::Refused("schedule.no-url");
            return {};
        }
        const int count = session::store_calendar(call_.context, schedule_, url);
        if (call_.interactive)
            show_message(call_.context, call_.frame, Mood::information,
                         words("schedule.done.calendar", {{"count", std::to_string(count)}}));
        return css::uno::Any(static_cast<sal_Int32>(count));
    }

    const Call& call_;
    const session::TaskSchedule schedule_;
};

} // namespace

css::uno::Any schedule(const Call& call) {
    return Scheduling(call).run();
}

} // namespace kehoach::faces
