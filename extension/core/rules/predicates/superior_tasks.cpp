// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/shared_words.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <map>

namespace kehoach::rules {

namespace {

/// The words of our text, by paragraph and all together.
class OwnText {
public:
    explicit OwnText(const plan::Plan& plan) {
        for (const auto& line : plan.lines) {
            if (line.part != "main" || !plan::is_body(line.role) || line.role == plan::Role::empty)
                continue;
            count_ += line.role != plan::Role::continuation || count_ == 0 ? 1U : 0U;
            for (const auto& pair : word_pairs(line.text.text))
                if (auto& here = paragraphs_[pair]; here.empty() || here.back() != count_)
                    here.push_back(count_);
        }
    }

    /// In one paragraph, or scattered over the text.
    bool takes_up(const std::set<std::string>& task) const {
        constexpr double in_one = 0.4, in_all = 0.7;
        std::size_t known = 0, most = 0;
        std::map<std::size_t, std::size_t> in; // by paragraph
        for (const auto& pair : task)
            if (const auto found = paragraphs_.find(pair); found != paragraphs_.end()) {
                ++known;
                for (const auto paragraph : found->second)
                    most = std::max(most, ++in[paragraph]);
            }
        const auto all = static_cast<double>(task.size());
        return static_cast<double>(known) >= in_all * all || static_cast<double>(most) >= in_one * all;
    }

    bool says(const std::string& pair) const { return paragraphs_.contains(pair); }

private:
    std::size_t count_ = 0;
    std::map<std::string, std::vector<std::size_t>, std::less<>> paragraphs_; ///< in which a pair stands
};

/// A sentence may be long: its beginning tells which it is.
std::string beginning(const std::string& words) {
    constexpr std::size_t longest = 160;
    if (words.size() <= longest)
        return words;
    return words.substr(0, words.rfind(' ', longest)) + " …";
}

} // namespace

// Other words for the same thing are not known here: it can only be asked.
Test make_superior_tasks(Parameters& parameters) {
    const auto reports = parameters.pattern("reports");
    return [=](const Subject& subject) -> Outcome {
        constexpr std::size_t fewest_pairs = 4;
        if (subject.superior == nullptr)
            return not_applicable();
        const auto& tasks = subject.superior->content.tasks;
        if (std::ranges::none_of(tasks, &plan::SuperiorTask::for_us))
            return not_applicable();
        const OwnText own(subject.plan);
        std::vector<Hit> hits;
        for (const auto& task : tasks) {
            // Whoever reports at all says so in words of his own.
            if (reports->find(task.words) && own.says("báo cáo"))
                continue;
            const auto words = word_pairs(task.words);
            if (task.for_us && words.size() >= fewest_pairs && !own.takes_up(words) && !is_enough(hits))
                hits.push_back(hit_absent({{"found", beginning(task.words)}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
