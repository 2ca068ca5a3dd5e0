// SPDX-License-Identifier: MPL-2.0
#include "plan/superior_tasks.hpp"

#include "plan/attached_outline.hpp"
#include "plan/sentences.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

bool may_ask(Role role) {
    return is_heading(role) || role == Role::bullet || role == Role::sub_bullet || role == Role::paragraph;
}

/// Lines between which a paragraph goes on: a page that ends in it leaves more than its words.
bool goes_on(Role role) {
    return role == Role::continuation || role == Role::empty || role == Role::noise;
}

/// A heading that is a title and no task: what stands below it is asked of whom it names.
bool is_title(const std::string& words) {
    const bool lists = words.ends_with("sau:") || words.ends_with("gồm:");
    return !lists && !words.ends_with('.') && !words.ends_with(';');
}

/// "Trên đây là Kế hoạch …; đề nghị các địa phương thực hiện.": asks nothing but what the paper said. A day
/// that is set there is asked for.
bool is_closing(const std::string& words) {
    constexpr std::string_view closing = "trên đây là ";
    return text::fold(words).starts_with(closing);
}

/// The day that is named, of a month or a year its last; nothing where no day is told.
std::optional<grammar::Date> named_day(const grammar::Deadline& deadline) {
    auto day = deadline.date;
    if (day.complete() || deadline.kind == "recurring" || day.year <= 0)
        return day.complete() ? std::optional(day) : std::nullopt;
    constexpr int december = 12, longest = 31;
    if (day.month <= 0)
        day.month = december;
    for (day.day = longest; !grammar::is_valid(day); --day.day) {
    }
    return day;
}

class Tasks {
public:
    Tasks(const Plan& plan, const Addressees& addressees, bool of_others)
        : plan_(plan), addressees_(addressees), of_others_(of_others) {}

    std::vector<SuperiorTask> read() {
        for (std::size_t i = 0; i < plan_.lines.size(); ++i)
            if (i >= next_ && plan_.lines[i].part == "main" && may_ask(plan_.lines[i].role))
                look_at(i);
        return std::move(found_);
    }

private:
    struct Title {
        int level = 0;
        Asked asked = Asked::nobody;
        bool aims = false;
        std::string words = {};
    };
    /// Until when, and where that stands in the words of a line.
    struct Due {
        std::size_t at = 0;
        std::optional<grammar::Date> day;
        std::string repeated;
    };

    void look_at(std::size_t i) {
        const auto& line = plan_.lines[i];
        const auto words = own_text(plan_, i);
        if (is_heading(line.role)) {
            const int level = std::max(line.level, 1);
            std::erase_if(titles_, [&](const Title& title) { return title.level >= level; });
            if (is_title(words)) {
                titles_.push_back(
                    {level, addressees_.asked(words), addressees_.speaks_of_aims(words), words});
                return;
            }
        }
        const auto before = found_.size();
        take_sentences(words, i);
        const bool any = found_.size() > before;
        if (any && words.ends_with(':') && words.ends_with(found_.back().words))
            add_details(found_.back(), i);
    }

    /// Whom the titles above ask: the nearest that names somebody tells.
    const Title* title_that_asks() const {
        for (auto title = titles_.rbegin(); title != titles_.rend(); ++title)
            if (title->asked != Asked::nobody)
                return &*title;
        return nullptr;
    }

    /// A day that a note below a task sets is that of the task.
    bool is_taken_as_note(const std::string& sentence, const std::vector<Due>& dues, std::size_t start,
                          std::size_t end) {
        if (!addressees_.is_note(sentence))
            return false;
        if (!found_.empty() && found_.back().due.empty() && titles_.size() == titles_at_last_)
            take_dues(found_.back(), dues, start, end);
        return true;
    }

    static void take_dues(SuperiorTask& task, const std::vector<Due>& dues, std::size_t start,
                          std::size_t end) {
        for (const auto& due : dues)
            if (due.at >= start && due.at < end) {
                if (due.day)
                    task.due.push_back(*due.day);
                else
                    task.repeated.push_back(due.repeated);
            }
    }

    /// Sentences without a name go on with whom the one before asks.
    void take_sentences(const std::string& words, std::size_t line) {
        const bool aims = std::ranges::any_of(titles_, &Title::aims);
        const bool closing = is_closing(words);
        const auto dues = dues_in(words, line);
        const auto* const title = title_that_asks();
        auto asked = title == nullptr ? Asked::nobody : title->asked;
        auto whose = title == nullptr ? std::string() : title->words;
        bool follows = false; // the last task goes on
        for (const auto& [start, end] : sentences_of(words)) {
            const std::string sentence = words.substr(start, end - start);
            if (is_taken_as_note(sentence, dues, start, end))
                continue;
            if (const auto named = addressees_.asked(sentence); named != Asked::nobody) {
                asked = named;
                whose.clear();
            }
            SuperiorTask task{sentence, {}, line, !aims && asked == Asked::us};
            task.whose = whose;
            take_dues(task, dues, start, end);
            if (closing && task.due.empty())
                continue;
            follows = follows && task.for_us && found_.back().for_us &&
                      (task.due.empty() || found_.back().due.empty());
            if (follows)
                add_to(found_.back(), task);
            else if (task.for_us || !task.due.empty() || (of_others_ && !aims && asked == Asked::others))
                found_.push_back(task);
            titles_at_last_ = titles_.size();
            follows = task.for_us;
        }
    }

    static void add_to(SuperiorTask& task, const SuperiorTask& more) {
        task.words += " " + more.words;
        task.due.insert(task.due.end(), more.due.begin(), more.due.end());
        task.repeated.insert(task.repeated.end(), more.repeated.begin(), more.repeated.end());
    }

    /// The dashes that follow, up to the next number or sentence.
    void add_details(SuperiorTask& task, std::size_t first) {
        const bool dash = plan_.lines[first].role == Role::bullet;
        for (next_ = first + 1; next_ < plan_.lines.size(); ++next_) {
            const auto role = plan_.lines[next_].role;
            if (role == Role::sub_bullet || (role == Role::bullet && !dash))
                task.details.push_back(own_text(plan_, next_));
            else if (!goes_on(role))
                return;
        }
    }

    /// Days and where they stand in the words of a line with what goes on from it.
    std::vector<Due> dues_in(const std::string& words, std::size_t first) const {
        auto last = first;
        for (auto next = first + 1; next < plan_.lines.size() && goes_on(plan_.lines[next].role); ++next)
            last = next;
        std::vector<Due> dues;
        std::size_t from = 0;
        for (const auto& fact : plan_.deadlines) {
            if (fact.line < first || fact.line > last || !grammar::is_limit(fact.deadline))
                continue;
            const auto& deadline = fact.deadline;
            const auto written =
                plan_.lines[fact.line].text.text.substr(deadline.start, deadline.end - deadline.start);
            const auto at = words.find(written, from);
            if (at != std::string::npos)
                from = at + written.size();
            const auto day = named_day(deadline);
            if (day || deadline.kind == "recurring")
                dues.push_back({at != std::string::npos ? at : from, day, day ? std::string() : written});
        }
        return dues;
    }

    const Plan& plan_;
    const Addressees& addressees_;
    const bool of_others_;           ///< what is asked of others is taken too
    std::vector<Title> titles_;      ///< those above, from the highest
    std::size_t titles_at_last_ = 0; ///< how many stood above the last task
    std::size_t next_ = 0;           ///< lines before it are part of a task
    std::vector<SuperiorTask> found_;
};

} // namespace

std::vector<SuperiorTask> superior_tasks(const Plan& plan, const Addressees& addressees) {
    auto found = Tasks(plan, addressees, false).read();
    const bool any = std::ranges::any_of(found, &SuperiorTask::for_us);
    // Who is named by a word we do not know can still find his own.
    return any ? found : Tasks(plan, addressees, true).read();
}

} // namespace kehoach::plan
