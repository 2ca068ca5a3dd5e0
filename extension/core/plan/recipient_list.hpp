// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/signature_block.hpp"

namespace kehoach::plan {

/// "Nơi nhận:" and what is listed under it while an ending is read, line by line.
class RecipientList {
public:
    RecipientList(Reading& reading, const SignatureBlock& signature)
        : reading_(reading), signature_(signature) {}

    bool is_open() const { return open_; }
    void close() { open_ = filed_ = false; }
    /// `left`, here and below: the line without a right column.
    void open(std::size_t line, std::string_view left);
    /// False where the line is none of the list.
    bool take(std::size_t line, std::string_view left);
    /// "1. Đảng uỷ xã (b/c);" right under the title, and on from there.
    bool is_numbered(std::size_t line, std::string_view left) const;

private:
    const Line& last() const { return reading_.plan.lines[last_]; }
    bool stands_in_list(std::size_t line) const;
    bool is_item(std::size_t line, std::string_view left) const;
    bool is_marker_alone(std::size_t line, std::string_view left) const;
    bool goes_on_behind_comma(std::size_t line, std::string_view left) const;
    bool lost_its_dash(std::size_t line, std::string_view left) const;
    bool runs_over(std::size_t line, std::string_view left) const;
    void decide(std::size_t line, std::string_view name);
    void carry_on(std::size_t line, Role role);

    Reading& reading_;
    const SignatureBlock& signature_;
    std::optional<document::CellPlace> place_;
    std::size_t last_ = 0;
    std::size_t bare_end_ = 0;          ///< last line of a list without dashes
    char first_mark_ = '\0';            ///< with which the first recipient ends
    bool open_ = false, filed_ = false; ///< filed: its last line was the filing
};

} // namespace kehoach::plan
