// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <boost/json/value.hpp>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::text {

/// A fault in a data file or a spec: whose, where, and what was expected. Collected, never thrown.
struct DataFault {
    std::string file;
    std::size_t line = 0; ///< from 1; 0 where unknown
    std::string path;     ///< JSON pointer, as in /signature/post
    std::string expected; ///< message key: see strings tables, section "data."
    std::string found;

    bool operator==(const DataFault&) const = default;
};
using DataFaults = std::vector<DataFault>;

/// A file by name, as read by somebody else: the core reads no files.
struct DataFile {
    std::string name; ///< relative, as in rules/hd05-3.2.2-1.json
    std::string bytes;
};

/// A JSON text that remembers where its values stand, for faults with a line.
class JsonText {
public:
    /// A syntax error is added to `faults` and leaves `root` null. At most 64 levels, 16 MB.
    JsonText(std::string file, std::string text, DataFaults& faults);

    const boost::json::value& root() const { return root_; }
    bool ok() const { return ok_; }
    const std::string& file() const { return file_; }
    /// Line of the value at a JSON pointer, or of its nearest ancestor that exists.
    std::size_t line(std::string_view pointer) const;
    void fault(DataFaults& faults, std::string pointer, std::string expected, std::string found = {}) const;

private:
    std::string file_, text_;
    boost::json::value root_;
    bool ok_ = false;
};

/// Walks an object of a JsonText: typed members with faults for what is missing, wrong or unknown.
class JsonObject {
public:
    JsonObject(const JsonText& text, std::string pointer, DataFaults& faults);

    bool ok() const { return object_ != nullptr; }
    bool has(std::string_view key) const;
    std::string pointer(std::string_view key) const;
    /// Obligatory members: a fault where missing or of another type; then an empty value.
    std::string string(std::string_view key);
    double number(std::string_view key);
    int whole(std::string_view key); ///< 0 to 999,999,999
    /// Optional members: the default where missing, a fault where of another type.
    std::string string_or(std::string_view key, std::string fallback);
    double number_or(std::string_view key, double fallback);
    int whole_or(std::string_view key, int fallback);
    bool boolean_or(std::string_view key, bool fallback);
    std::vector<std::string> strings_or_empty(std::string_view key);
    /// Pointers of the elements of an array member; empty where missing.
    std::vector<std::string> elements(std::string_view key);
    const boost::json::value* raw(std::string_view key);
    /// Faults for members nobody asked for.
    void no_others();

private:
    bool is_missing(std::string_view key);

    const JsonText& text_;
    std::string pointer_;
    DataFaults& faults_;
    const boost::json::object* object_ = nullptr;
    std::vector<std::string> asked_;
};

} // namespace kehoach::text
