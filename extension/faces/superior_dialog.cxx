// SPDX-License-Identifier: MPL-2.0
#include "faces/superior_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/office_choice.hxx"
#include "faces/repair_dialog.hxx"
#include "office/file_name.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/offices.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::faces {
namespace {

constexpr const char* usual_days = "5";
constexpr const char* purpose = "superior";

class SuperiorDialog {
public:
    SuperiorDialog(const Call& call, const std::vector<plan::IssuingOffice>& offices)
        : call_(call), offices_(offices), dialog_(call.context, call.frame, "SuperiorDialog") {
        show_offices();
        dialog_.set_value("days", usual_days);
        dialog_.on_press("browse", [this] { browse(); });
        dialog_.on_press("ok", [this] { accept(); });
        dialog_.set_label("source", words("old.open"));
        dialog_.focus("browse");
    }

    std::optional<SuperiorAnswer> run() { return dialog_.run() ? std::optional(answer_) : std::nullopt; }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) {
        return office::string(call_.context, key, arguments);
    }

    void show_offices() {
        std::vector<std::string> lines;
        for (const auto& office : offices_)
            lines.push_back(line_of(call_, office));
        lines.push_back(words("dialog.wizard.office.other"));
        dialog_.set_items("office", lines);
        const auto last = std::ranges::find(offices_, session::last_office(call_.context, purpose),
                                            &plan::IssuingOffice::issuer);
        dialog_.choose("office", last == offices_.end() ? 0 : static_cast<int>(last - offices_.begin()));
    }

    /// One that is not known has only what the plan's own window asks for later.
    plan::IssuingOffice ours() const {
        const auto at = static_cast<std::size_t>(std::max(dialog_.choice("office"), 0));
        return at < offices_.size() ? offices_[at] : plan::IssuingOffice();
    }

    void browse() {
        const auto url = ask_superior_file(call_.context);
        if (url.empty())
            return;
        url_ = url;
        dialog_.set_label("source", office::file_name(url));
        dialog_.set_label("fault", {});
    }

    void accept() {
        dialog_.mark("days", {});
        try {
            answer_.days = days_of(std::string(text::trim(dialog_.value("days"))));
        } catch (const office::Refused& refused) {
            return dialog_.refuse("days", words(refused.key, refused.arguments));
        }
        const auto pasted = dialog_.value("text");
        const session::SuperiorSource source{text::trim(pasted).empty() ? url_ : std::string(),
                                             text::trim(pasted).empty() ? std::string() : pasted};
        try {
            answer_.superior =
                std::make_shared<session::SuperiorPlan>(call_.context, call_.model, source, ours());
        } catch (const office::Refused& refused) {
            return dialog_.set_label("fault", words(refused.key, refused.arguments));
        }
        session::put_last_office(call_.context, purpose, ours().issuer);
        dialog_.end();
    }

    const Call& call_;
    const std::vector<plan::IssuingOffice>& offices_;
    Dialog dialog_;
    std::string url_;
    SuperiorAnswer answer_;
};

constexpr const char* outline_id = "outline";

std::string id(const char* kind, std::size_t at) {
    return kind + std::string(":") + std::to_string(at + 1);
}

RepairChoice choice_of_task(const Call& call, const SuperiorAnswer& answer, std::size_t at) {
    const auto& task = answer.superior->content().tasks[at];
    const auto words = [&](const char* key, const office::Refused::Arguments& arguments = {}) {
        return office::string(call.context, key, arguments);
    };
    std::string theirs, ours;
    const auto add = [](std::string& dates, const grammar::Date& date) {
        dates += (dates.empty() ? "" : ", ") + grammar::short_date(date);
    };
    for (const auto& words_again : task.repeated)
        theirs += (theirs.empty() ? "" : ", ") + words_again;
    for (const auto& due : task.due) {
        add(theirs, due);
        if (const auto until = answer.superior->earlier(due, answer.days))
            add(ours, *until);
    }
    const auto deadline = theirs.empty()     ? words("superior.row.no-deadline")
                          : task.due.empty() ? words("superior.row.deadline.repeated", {{"theirs", theirs}})
                          : ours.empty()
                              ? words("superior.row.deadline.past", {{"theirs", theirs}})
                              : words("superior.row.deadline", {{"theirs", theirs}, {"ours", ours}});
    const auto row = task.whose.empty()
                         ? task.words
                         : words("superior.row.whose", {{"whose", task.whose}, {"task", task.words}});
    return {id("task", at), row, deadline, task.for_us};
}

} // namespace

std::optional<SuperiorAnswer> ask_superior(const Call& call,
                                           const std::vector<plan::IssuingOffice>& offices) {
    return SuperiorDialog(call, offices).run();
}

std::optional<SuperiorChoice> ask_what_to_take(const Call& call, const SuperiorAnswer& answer) {
    const auto& superior = *answer.superior;
    std::vector<RepairChoice> choices;
    for (std::size_t i = 0; i < superior.content().tasks.size(); ++i)
        choices.push_back(choice_of_task(call, answer, i));
    if (superior.content().outline)
        choices.push_back({outline_id, office::string(call.context, "superior.row.outline"),
                           superior.content().outline->subject, true});
    for (std::size_t i = 0; i < superior.forms().size(); ++i)
        choices.push_back({id("form", i), office::string(call.context, "superior.row.form"),
                           superior.forms()[i].title, true});
    if (choices.empty())
        return SuperiorChoice{};
    auto left =
        office::string(call.context, "superior.list.left", {{"citation", superior.content().citation()}});
    // First: a long citation fills the room there is.
    if (superior.content().issuer_in_capitals)
        left =
            office::string(call.context, "superior.list.capitals", {{"issuer", superior.content().issuer}}) +
            "\n" + left;
    if (!superior.content().is_numbered() || !superior.content().is_dated())
        left = office::string(call.context, "superior.list.blank") + "\n" + left;
    const auto chosen = ask_repairs(call.context, call.frame, std::move(choices), left,
                                    {.title = "superior.list.title",
                                     .intro = "superior.list.intro",
                                     .ok = "old.ok",
                                     .may_be_none = true,
                                     .topic = "drafting.html#superior"});
    return chosen ? std::optional(choice_of(superior, chosen->ids)) : std::nullopt;
}

int days_of(const std::string& text) {
    constexpr int most = 365;
    int days = 0;
    const auto end = text.data() + text.size();
    if (std::from_chars(text.data(), end, days).ptr != end || text.empty() || days < 0 || days > most)
        throw office::Refused("data.expected.days");
    return days;
}

SuperiorChoice choice_of(const session::SuperiorPlan& superior, const std::vector<std::string>& ids) {
    const auto is_named = [&](const std::string& wanted) {
        return std::find(ids.begin(), ids.end(), wanted) != ids.end() ||
               std::find(ids.begin(), ids.end(), "all") != ids.end();
    };
    SuperiorChoice choice;
    for (std::size_t i = 0; i < superior.content().tasks.size(); ++i)
        if (is_named(id("task", i)))
            choice.tasks.push_back(i);
    for (std::size_t i = 0; i < superior.forms().size(); ++i)
        if (is_named(id("form", i)))
            choice.forms.push_back(i);
    choice.outline = is_named(outline_id);
    return choice;
}

SuperiorChoice usual_choice(const session::SuperiorPlan& superior) {
    std::vector<std::string> ids{outline_id};
    for (std::size_t i = 0; i < superior.content().tasks.size(); ++i)
        if (superior.content().tasks[i].for_us)
            ids.push_back(id("task", i));
    for (std::size_t i = 0; i < superior.forms().size(); ++i)
        ids.push_back(id("form", i));
    return choice_of(superior, ids);
}

} // namespace kehoach::faces
