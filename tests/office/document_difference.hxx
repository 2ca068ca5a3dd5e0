// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"

#include <string>

namespace kehoach::test {

/// The first differences of two documents, in words; empty where they are equal.
std::string difference(const document::Document& wanted, const document::Document& got);

/// All of a document, in words.
std::string said(const document::Document& document);

/// The first lines in which two texts differ.
std::string line_difference(const std::string& wanted, const std::string& got);

} // namespace kehoach::test
