// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/reading.hpp"

namespace kehoach::plan {

/// Post, authority and name while an ending is read, line by line.
class SignatureBlock {
public:
    explicit SignatureBlock(Reading& reading) : reading_(reading) {}

    bool is_open() const { return open_; } ///< a post or an authority was seen, or a name
    bool is_named() const { return named_; }
    bool waits_for_name() const { return open_ && !named_; }
    void close() { open_ = named_ = authority_open_ = false; }

    void take_post(std::size_t line, Role role, double certainty = 1);
    /// Place and date right above who is to sign a form.
    void open_form(std::size_t line);
    /// What stands in a right column.
    void take_right(std::size_t line, std::string_view right);
    /// A line below the post; false where it is none of the signature. `left`: without a right column.
    bool take(std::size_t line, std::string_view left);

    /// In one cell with the post above it: the name that belongs to that.
    bool has_name_in_cell(std::size_t line, std::string_view left) const;
    /// A name stands close under the line, other posts and stamps between.
    bool name_follows(std::size_t line) const;

private:
    const Sight& sight(std::size_t line) const { return reading_.sights[line]; }
    void take_name();
    bool is_noise(std::size_t line) const;
    bool is_stray(std::size_t line, std::string_view left) const;

    Reading& reading_;
    std::optional<document::CellPlace> place_;
    bool open_ = false, named_ = false, authority_open_ = false;
};

} // namespace kehoach::plan
