// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/blanks.hpp"
#include "plan/change_facts.hpp"

#include <string>
#include <string_view>

namespace kehoach::plan {

/// Gathers the edits that put facts into a document, and what could not be put.
class FactWriter {
public:
    FactWriter(const document::Document& document, const Plan& plan) : document_(document), plan_(plan) {}

    void replace(std::size_t line, Room room, const std::string& wanted);
    void replace(const Fact& at, const std::string& wanted) { replace(at.line, {at.start, at.end}, wanted); }
    /// A paragraph of its own before that of the fact.
    void insert_before(const char* fact, const Fact& at, const std::string& wanted);
    /// A paragraph of its own behind that of a line, in this look.
    void append_to(std::size_t line, const std::string& wanted, const document::CharLook& look);
    void remove_line(const char* fact, std::size_t line);
    /// Keys as in FactLeft.
    void leave(const char* fact, const char* reason, std::size_t line = 0);

    /// Whether its paragraph has no other line.
    bool stands_alone(std::size_t line) const;
    std::string_view text(std::size_t line) const { return plan_.lines[line].text.text; }
    const Plan& plan() const { return plan_; }
    /// From the end of the document to its beginning.
    FactEdits take();

private:
    void put(document::Edit edit);

    const document::Document& document_;
    const Plan& plan_;
    FactEdits made_;
};

} // namespace kehoach::plan
