// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace kehoach::test {

/// Documents on which a command has something to do, and what it is told.
struct Ground {
    std::vector<OpenDocument> documents; ///< the first is the one it is called on, others it may change too
    std::vector<css::beans::PropertyValue> arguments;
    bool checked = false;        ///< as where the panel is open
    std::shared_ptr<void> kept; ///< files the documents are tied to
};

/// A command, and how its ground is made.
struct GroundOf {
    const char* command;
    Ground (*make)();
};

/// Of all commands that change a document which is open.
const std::vector<GroundOf>& grounds();

/// All that is kept of a document: what it says, what we remember in it, the steps that can be taken back, and
/// whether the office would still record, show and take in what is done next.
std::string kept_of(const Model& model);

/// How a command went that was run within the office, one of whose changes failed.
struct Went {
    bool done = false;
    int changes = 0;    ///< how many it asked for
    std::string failed; ///< the name of the change that failed; empty where none did
    std::string said;
};
/// `broken`: which change fails, from 0; -1: none.
Went went(const Ground& ground, const std::string& command, int broken);

} // namespace kehoach::test
