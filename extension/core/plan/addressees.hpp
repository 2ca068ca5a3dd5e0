// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/issuing_office.hpp"
#include "plan/sentence_openings.hpp"
#include "profile/gazetteer.hpp"
#include "text/phrases.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::plan {

/// Of whom a sentence asks something.
enum class Asked { nobody, us, others };

/// Tells whom the sentences of a superior's paper ask. Its words are lists of data: our-level (names of
/// offices such as ours), addressees (how names of bodies begin; those with `right` only look so),
/// acting-words (where they end; those with `right` are parts of names), sentence-openings (what may stand
/// before them; `right`: up to where), aim-titles, task-notes, other-family (bodies of the State where an
/// office of the Party reads).
class Addressees {
public:
    /// Of our-level those entries hold that are for every office or for a kind whose word stands in the name
    /// of ours.
    Addressees(const IssuingOffice& ours, const profile::Gazetteer& gazetteer, const grammar::Date& today);

    /// Whom it asks stands at its beginning, alone or in a row; a title asks whom it names there.
    Asked asked(std::string_view sentence) const;
    /// "Đơn vị chủ trì: …": says of the task above who and when, and is none.
    bool is_note(std::string_view sentence) const;
    /// A title below which nobody is asked to do anything yet.
    bool speaks_of_aims(std::string_view title) const;

private:
    std::size_t end_of_names(std::string_view sentence) const;

    bool is_of_others(std::string_view sentence, std::size_t name) const;

    const text::Phrases us_, bodies_, acting_;
    const SentenceOpenings openings_;
    const text::Phrases aims_, notes_, others_;
    std::vector<bool> is_body_; ///< by body; others only begin like one
    std::vector<bool> acts_;    ///< by acting word; others are parts of names
};

} // namespace kehoach::plan
