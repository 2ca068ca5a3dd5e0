// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/sheet_form.hpp"
#include "form/unit_list.hpp"
#include "text/json.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::returns {

/// A unit that is asked for returns. Days are ISO, both included; empty: open.
struct KnownUnit {
    std::string name;
    std::vector<std::string> also{}; ///< what else it is called, short names
    std::vector<std::string>
        was{}; ///< units of before `from` that it came from: one was renamed, several merged
    std::string from{}, to{};
    bool operator==(const KnownUnit&) const = default;
};

/// As a person lists them, and as such a list again; `forms`: all of them are for everyone.
std::vector<KnownUnit> known_units(const form::UnitList& list);
form::UnitList listed(const std::vector<KnownUnit>& units, std::size_t forms);

/// The units of an office, as of a day: {"source", "units": [{"name", "also", "was", "from", "to"}]}.
class Units {
public:
    Units() = default;
    /// Those that are there on `day`; empty: all.
    Units(std::vector<KnownUnit> units, const std::string& day);

    /// Faulty data: faults, and nothing is loaded.
    static std::vector<KnownUnit> load(const text::DataFile& file, text::DataFaults& faults);
    static std::string to_json(const std::vector<KnownUnit>& units, const std::string& source);

    bool empty() const { return units_.empty(); }
    std::vector<std::string> names() const;
    /// Names that several units have: their returns cannot be told apart until the list does.
    std::vector<std::string> names_twice() const;

    /// Which units words name, and how surely.
    struct Named {
        std::vector<std::string> units; ///< each once; more than one: nobody can tell
        bool sure = false;
        std::string was{}; ///< the old name of the one unit, where that is all that names it
    };
    Named named_in(std::string_view words) const;

private:
    struct Called {
        std::size_t unit = 0;
        std::string folded; ///< with marks
        bool sure = true;   ///< its own name, and not one it only came from or a part of one
        bool old = false;   ///< a name of before
        std::string called; ///< as it is listed
    };
    void add(std::size_t unit, std::string_view called, bool sure, bool old = false);
    void add_short_names();
    const std::vector<Called>* longest(const std::vector<std::string>& words, std::size_t from,
                                       std::size_t& length) const;

    std::vector<KnownUnit> units_;
    std::map<std::string, std::vector<Called>> by_letters_;
    std::size_t most_words_ = 0;
};

/// Whose a file is, and what says so.
struct Whose {
    enum class By { nothing, cover, file, folder };
    std::string unit; ///< empty: nobody can tell
    bool sure = false;
    By by = By::nothing;
    std::vector<std::string> candidates; ///< where several fit, or one says this and another that
    std::string was{};                   ///< the old name by which it is known; empty: by one of now
    bool operator==(const Whose&) const = default;
};

/// By the cover strip, else by the name of the file, else by its folder. Without a list a unit is what the
/// strip says, or as the file is called, which a person is to confirm.
Whose whose(const std::string& cover, std::string_view path, const Units& units);

/// What the strip above a form says of whose it is; empty where it says nothing.
std::string unit_on_cover(const form::SheetForm& form);

} // namespace kehoach::returns
