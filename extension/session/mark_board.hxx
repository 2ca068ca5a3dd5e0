// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/marked_text.hpp"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kehoach::session {

class DocumentSession;

/// What is marked in the texts that are open: sessions publish it after every check, and whoever draws in
/// the text asks by the words of a paragraph, on any thread. Nothing of the office is called here, and no
/// session.
class MarkBoard {
public:
    static MarkBoard& all();

    /// In place of what that session published before.
    void publish(const DocumentSession* session, std::shared_ptr<const rules::MarkedText> text);
    void withdraw(const DocumentSession* session);

    /// What is marked in a paragraph of these words. The office names its documents by numbers that nobody
    /// else knows: it is that of the one session that has such a paragraph; of several, what all of them
    /// say; of none, what is left of a paragraph of that document that is being changed.
    std::vector<rules::TextMark> marks(const std::string& document, std::string_view text);
    /// The same where the session is known.
    std::vector<rules::TextMark> marks_in(const DocumentSession* session, std::string_view text) const;

    /// Whether anything is marked at all.
    void switch_on(bool on);
    /// Marks of this rule are left out until `take_back`.
    void leave_out(const std::string& rule);
    void take_back();

    /// Called by `tell`.
    void listen(const std::shared_ptr<std::function<void()>>& listener);
    /// Calls those who listen where somebody was answered otherwise than he would be now.
    void tell();

private:
    using Text = std::shared_ptr<const rules::MarkedText>;

    std::vector<rules::TextMark> answer(const std::string& document, std::string_view text);
    std::vector<rules::TextMark> of_all(const std::vector<Text>& texts, std::string_view text) const;
    void look_whether_changed(const rules::MarkedText& text);
    void look_whether_changed(std::string_view words);
    bool is_known(std::string_view text) const;
    void note(std::string_view text, const std::vector<rules::TextMark>& marks, bool in_change);

    mutable std::mutex guard_; ///< of all: never held over a call to somebody else
    std::map<const DocumentSession*, Text> texts_;
    std::map<std::string, const DocumentSession*>
        sessions_; ///< by documents of the office, as far as they are known
    std::unordered_map<std::size_t, std::size_t> answered_; ///< digests of words, and of what was marked
    std::vector<std::string> in_change_;                    ///< words answered while they were changed
    std::set<std::string> left_out_;
    std::vector<std::weak_ptr<std::function<void()>>> listeners_;
    bool on_ = true, changed_ = false;
};

} // namespace kehoach::session
