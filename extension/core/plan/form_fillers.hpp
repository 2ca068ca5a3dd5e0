// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"
#include "profile/gazetteer.hpp"
#include "text/phrases.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Which forms and appendices a unit, or a group of units, is told to fill in.
struct FormFiller {
    std::string who; ///< as the text names them: các chi bộ, Ban Tổ chức Huyện uỷ
    std::vector<std::pair<std::string, std::string>> forms; ///< kind and label of the references
    bool operator==(const FormFiller&) const = default;
};

/// Tells who is to fill in what a text refers to. Its words are lists of data: addressees (how names of
/// bodies begin), acting-words and filling-words (where they end).
class FormFillers {
public:
    explicit FormFillers(const profile::Gazetteer& gazetteer);

    /// Whom the clause with the reference names, or else the beginning of its line; empty where neither does.
    std::string who(const Plan& plan, const Reference& reference) const;
    /// The same for all references of a text, in order.
    std::vector<std::string> all(const Plan& plan) const;
    /// The matrix, in the order of the text.
    std::vector<FormFiller> read(const Plan& plan) const;

private:
    std::string name_in(std::string_view clause) const;
    std::string name_before(std::string_view text, std::size_t at) const;

    const text::Phrases bodies_, acting_;
    std::vector<bool> is_body_; ///< by beginning of a name; others only look like one
    std::vector<bool> acts_;    ///< by acting word; others are parts of names
};

/// "Chi bộ Bản Mòng" is one of "các chi bộ", and "Các chi bộ, đảng bộ trực thuộc" are; a unit named by itself
/// is meant by its own name only.
bool is_among(std::string_view unit, std::string_view who);

} // namespace kehoach::plan
