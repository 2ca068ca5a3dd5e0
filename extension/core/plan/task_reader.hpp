// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/joined_lines.hpp"
#include "plan/task_fact.hpp"
#include "plan/task_parts.hpp"

#include <span>
#include <vector>

namespace kehoach::plan {

/// Reads the tasks that stand in sentences of some lines; given one line after the other.
class TaskReader {
public:
    struct Lines {
        std::size_t first = 0, end = 0;
    };
    TaskReader(const Plan& plan, const TaskWords& words, Lines lines);

    void look_at(std::size_t line);
    /// All found. What nobody is asked to do and has no deadline is left out.
    std::vector<TaskFact> take();

private:
    struct Title {
        int level = 0;
        std::vector<Fact> owners;
        bool aims = false;
        bool weak = false;    ///< "Đối với …": what stands below may only describe
        bool is_task = false; ///< says itself what is to be done
        TaskFact task;
    };
    struct Found {
        TaskFact task;
        bool wanted = true; ///< else only where a note below says who
    };

    bool take_title(const JoinedLines& text, int level, bool heading);
    bool names_only(const JoinedLines& text) const;
    std::vector<Span> parts_by_body(Span sentence, std::string_view text) const;
    bool gives_work(std::string_view text, Span sentence) const;
    void take_sentence(const JoinedLines& text, Span sentence, bool listed);
    bool take_note(const JoinedLines& text, Span sentence);
    void note_time(std::span<const std::size_t> deadlines, const std::string& when);
    void note_names(TaskColumn says, const std::vector<Fact>& names);
    void add(const JoinedLines& text, Span sentence, Span does, std::vector<Fact> owners, bool wanted);
    void add_clauses(const JoinedLines& text, Span sentence, Span does, const std::vector<Fact>& owners,
                     bool wanted);
    std::vector<Fact> facts(const JoinedLines& text, Span row) const;
    /// Of deadlines_, those in these bytes.
    std::span<const std::size_t> deadlines_in(const JoinedLines& text, Span span) const;
    bool is_dated(const JoinedLines& text, Span span) const { return !deadlines_in(text, span).empty(); }
    std::string what_in(const JoinedLines& text, Span does, std::span<const std::size_t> deadlines,
                        const Told& told, const std::optional<Helpers>& helpers) const;
    const Title* owner_above() const;

    const Plan& plan_;
    const TaskWords& words_;
    std::vector<std::size_t> deadlines_; ///< in the plan, those of the lines that bind, by line and place
    std::vector<Title> titles_;
    std::vector<Fact> carried_; ///< whom the sentence before asks
    std::size_t group_ = 0;     ///< in found_: those that a note is about
    std::vector<Found> found_;
};

} // namespace kehoach::plan
