// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/parameters.hpp"
#include "text/phrases.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

/// Words by which it is known what is to be done by a time, and by whom: lists of the gazetteer.
struct ActWords {
    explicit ActWords(Parameters& parameters);

    /// A list, with what each of its words stands for.
    struct List {
        explicit List(const profile::Terms& terms);
        text::Phrases phrases;
        std::vector<std::string> means;

        const std::string& of(const text::Phrases::Found& found) const { return means[found.phrase]; }
        /// What the phrase stands for with which a text begins; null where it begins with none.
        const std::string* at_head(std::string_view words) const;
    };
    List acts; ///< gửi báo cáo: report; gửi: send; tổ chức hội nghị: hold; hoàn thành: finish; others only
               ///< end who it is
    List topics; ///< tổng kết: up (the lower level comes first); kiểm tra; đợt 1: stage; sơ bộ: period:…;
                 ///< danh sách: ahead
    List bodies;  ///< chi bộ: 10, huyện uỷ: 30; các đơn vị: all; về: to; Ban Thường vụ: of
    List fillers; ///< tells nothing of the matter: kết quả; stop: ends the name of who receives; behind:
                  ///< leads from a time to what it is for
    List aliases; ///< UBND: uỷ ban nhân dân
    List columns; ///< heads of tables: what, owner, time
};

/// Without blanks, marks and emphasis at either end.
std::string_view bared(std::string_view words);
/// Folded, each without marks.
std::vector<std::string> syllables_of(std::string_view words);
/// Behind the last semicolon before a byte: what goes before is another act.
std::string_view last_part(std::string_view words, std::size_t at);

/// Which of several rounds is meant: "đợt 1", the year of "báo cáo năm". In order of letters.
std::vector<std::string> stages_of(std::string_view words, const ActWords& lists);
/// Without the words for rounds.
std::string without_stages(std::string_view words, const ActWords& lists);
/// Without words that tell nothing of a matter.
std::string without_fillers(std::string_view words, const ActWords& lists);
/// Syllables of what is to be done, without words that only say that it comes about: "nộp", "công bố".
std::vector<std::string> name_of_work(std::string_view words, const ActWords& lists);
/// Whether a text begins with a body, one of several or asked politely: "Các phòng", "Đề nghị Sở".
bool names_body(std::string_view words, const ActWords& lists);
/// Whether an act is told that stands for `what`.
bool says(std::string_view words, const ActWords& lists, std::string_view what);

} // namespace kehoach::rules
