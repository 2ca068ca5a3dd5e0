// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <optional>
#include <string>

namespace kehoach::plan {

/// Absent is null.
template<class T>
boost::json::value or_null(const std::optional<T>& value) {
    return value ? boost::json::value(*value) : boost::json::value(nullptr);
}
boost::json::value or_null(const std::string& value);

/// What is read of a document, for writing it down: places in the units of the analysis.
struct View {
    const document::Document& document;
    const Plan& plan;

    const document::Paragraph& paragraph(std::size_t line) const {
        return document.paragraphs[plan.lines[line].paragraph];
    }
    int index(std::size_t line) const { return paragraph(line).index; }
    /// Place of bytes of a line, in UTF-16 units of the whole paragraph.
    void put_range(boost::json::object& object, std::size_t line, std::size_t start, std::size_t end) const;
};

/// Adds components, citations, deadlines, … to the root.
void put_facts(boost::json::object& root, const View& view);

} // namespace kehoach::plan
