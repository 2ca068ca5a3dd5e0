// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/sentence_openings.hpp"
#include "profile/gazetteer.hpp"
#include "text/phrases.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// What a word tells in a sentence that gives a task; one word may tell several things.
enum class TaskWord : unsigned {
    with = 1U << 0U,      ///< phối hợp với: who helps stands behind it
    through = 1U << 1U,   ///< qua Văn phòng
    by = 1U << 2U,        ///< do Văn phòng thực hiện
    duty = 1U << 3U,      ///< có trách nhiệm, chủ trì
    past = 1U << 4U,      ///< đã: nothing is asked
    statement = 1U << 5U, ///< là: says what somebody is
    sends = 1U << 6U,     ///< gửi
    toward = 1U << 7U,    ///< về, cho
    makes = 1U << 8U,     ///< xây dựng: a paper stands behind it
    product = 1U << 9U,   ///< báo cáo
    stops = 1U << 10U,    ///< ends the name of a paper or of a body
    routine = 1U << 11U,  ///< nghiêm túc thực hiện: asks nothing of its own
    ending = 1U << 12U,   ///< hoàn thành: goes with the time behind it
    done = 1U << 13U      ///< thực hiện: behind "do" and a name, he is the one who does it
};

/// What a column or a note says of a task.
enum class TaskColumn { none, what, owner, with, time, product };

/// Words by which tasks are read, all of them lists of data: addressees, acting-words, task-verbs,
/// task-words, task-notes, task-columns, sentence-openings, aim-titles.
struct TaskLists {
    profile::Terms bodies, acting, verbs, words, notes, columns, openings, aims;
    bool operator==(const TaskLists&) const = default;
};
TaskLists task_lists(const profile::Gazetteer& gazetteer);

class TaskWords {
public:
    explicit TaskWords(const TaskLists& lists);
    explicit TaskWords(const profile::Gazetteer& gazetteer) : TaskWords(task_lists(gazetteer)) {}

    const TaskLists& lists() const { return lists_; }

    struct Word {
        std::size_t start = 0, end = 0;
        unsigned tells = 0;
        bool is(TaskWord what) const { return (tells & static_cast<unsigned>(what)) != 0; }
    };
    std::vector<Word> words(std::string_view text) const;
    /// The first that is taken; no further than there is read.
    template<class Taken>
    std::optional<Word> first_where(std::string_view text, Taken taken) const {
        const auto found = words_.first(text, [&](const auto& one) { return taken(word_of(one)); });
        return found ? std::optional(word_of(*found)) : std::nullopt;
    }
    /// The one that a text begins with.
    std::optional<Word> first_word(std::string_view text) const;
    /// Beginnings of names of bodies.
    std::vector<std::size_t> bodies(std::string_view text) const;
    bool begins_with_body(std::string_view text) const;
    /// Where it begins to be said what somebody does; parts of names begin with a capital and are left out.
    std::optional<std::size_t> acting(std::string_view text) const;
    /// At the very beginning, with a capital or without.
    bool begins_acting(std::string_view text) const;
    /// "Đơn vị chủ trì: …"; where it says it, and behind which byte.
    struct Note {
        TaskColumn says = TaskColumn::none;
        std::size_t end = 0;
    };
    std::optional<Note> note(std::string_view text) const;
    TaskColumn column(std::string_view head) const;
    bool speaks_of_aims(std::string_view title) const;
    /// Where the name begins of whom a sentence asks.
    std::size_t behind_opening(std::string_view sentence) const;

private:
    Word word_of(const text::Phrases::Found& one) const { return {one.start, one.end, tells_[one.phrase]}; }

    TaskLists lists_;
    text::Phrases bodies_, acting_, words_, notes_, columns_, aims_;
    SentenceOpenings openings_;
    std::vector<bool> is_body_, acts_;
    std::vector<unsigned> tells_;
    std::vector<TaskColumn> note_says_, column_says_;
};

} // namespace kehoach::plan
