// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/told_roles.hpp"
#include "rules/marked_text.hpp"
#include "session/document_session.hxx"
#include "writer/snapshot.hxx"

#include <cstdint>

namespace kehoach::session {

/// All that a check of a text needs, read once and never changed again: it may be judged on any thread.
struct CheckReading {
    document::Document document; ///< once all is read
    rules::CheckOptions options; ///< with what is ignored
    std::vector<plan::ToldRole> told; ///< what the user said of lines
    std::string language;
    std::string converted, answered; ///< profiles the document is remembered to be under
    LibraryChoice libraries;
    bool only_ours = false; ///< a paper of no office known is not judged
    /// What reads the document, as long as that goes on; on the main thread only.
    std::unique_ptr<writer::SnapshotInPieces> pieces{};
    /// The document and its session as they were: what has moved on meanwhile is not overwritten.
    std::uint64_t edits = 0, checks = 0;
};

/// What a reading tells.
struct Judged {
    plan::Plan plan;
    bool ours = false; ///< an office known has issued it
    std::shared_ptr<const Library> data;
    profile::Choice choice;
    std::vector<std::string> profiles_to_ask;
    std::vector<Shown> verdicts;
    std::shared_ptr<const rules::ParagraphWords> words;
    bool otherwise = false; ///< much of it is Vietnamese marked as another language
};

/// Recognises and checks. Asks the office nothing. Throws Refused where the data is not to be had, and
/// text::Cancelled where the watch of the thread says so.
Judged judge(const CheckReading& reading);

} // namespace kehoach::session
