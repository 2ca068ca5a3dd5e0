// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/return_file.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// What became of a file.
enum class Use {
    counted,      ///< one of its forms at least is in the totals
    unread,       ///< it could not be read; the reason stands beside
    no_form,      ///< none of the forms that are wanted is in it
    repeats,      ///< it says the same as another file of the unit, which counts
    asked,        ///< there is another file of the unit that says something else: a person is to choose
    not_chosen,   ///< a person has chosen the other one
    unconfirmed,  ///< its heads are not those of the form, and nobody has said yet which are which
    blank,        ///< nothing is filled in, and the unit sent another that is
    unit_unknown, ///< nobody can tell whose it is
};

/// A file and what became of it.
struct Source {
    std::string path, hash;
    std::uint64_t size = 0;
    std::string first_seen, unit;
    bool unit_sure = true;
    Use use = Use::no_form;
    std::string reason{}; ///< message key, of an unread one
    form::Arguments arguments{};
    bool secret = false; ///< marked so
    bool operator==(const Source&) const = default;
};

/// The return of one unit to one form.
struct UnitReturn {
    std::string unit, path, sheet;
    int free_rows = 0;
    std::vector<Given> given;
    bool deviates = false; ///< it has an error
    bool operator==(const UnitReturn&) const = default;
};

/// A place where a form stands.
struct Version {
    std::string path, sheet, hash;
    bool operator==(const Version&) const = default;
};

/// Returns of one unit to one form that say different things: a person is to choose one. Never the name of a
/// file decides, nor its time. Of one alone a person is to confirm the heads.
struct Question {
    std::string unit;
    std::size_t form = 0; ///< of Gathered::forms
    std::vector<Version> versions;
    bool operator==(const Question&) const = default;
};

/// All returns to one form.
struct GatheredForm {
    form::FormSpec spec; ///< with the free rows of the first return
    form::Version version;
    std::vector<UnitReturn> units; ///< in the order of Gathered::units
    bool operator==(const GatheredForm&) const = default;
};

/// All that came back, the same in whatever order it was read: forms by their ids, units in the order of the
/// list, those that are not on it behind them by name, files by path.
struct Gathered {
    std::vector<std::string> units; ///< the list, and who else sent something
    std::vector<Source> sources;
    std::vector<GatheredForm> forms;
    std::vector<Deviation> deviations;
    std::vector<Question> questions;
    bool operator==(const Gathered&) const = default;
};

/// What a person has said of how to gather.
struct Wishes {
    std::vector<std::string> units;    ///< who is asked, in their order; may be empty
    std::vector<form::FormSpec> forms; ///< which forms; empty: all that came
    /// By unit (text::fold) and version of the form: the digest of the file and the sheet that hold.
    std::map<std::pair<std::string, std::string>, std::pair<std::string, std::string>> chosen;
};

/// Lays files together. Keys of deviations of its own: gathered.other-form, gathered.other-plan,
/// gathered.other-version (arguments form, sheet), gathered.two-plans, gathered.two-versions (of forms that
/// came where none are wished for: form, sheet, other), gathered.twice, gathered.not-chosen, gathered.repeats
/// (other), gathered.blank (other), gathered.no-form, gathered.unit-unknown, gathered.unit-unsure (unit), gathered.old-name (old, unit),
/// gathered.like-another-unit (other, unit), and the reasons of unread files.
Gathered gather(const std::vector<ReturnFile>& files, const Wishes& wishes = {});

/// What tells forms apart that are filled in: of one plan, with the same heads and rows. Forms with free rows
/// have any number of them.
std::string form_key(const form::FormSpec& spec);

/// What a form says as one text: two that say the same have the same.
std::string content_key(const std::vector<Given>& given);

} // namespace kehoach::returns
