// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "score_form.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace kehoach::test {

/// Real papers beside the repository, labelled by people. They may not be copied into it.
std::filesystem::path samples_folder();

/// One paper with labels: its bare text and, where there is one, the office's own file with the lines in
/// which its paragraphs stand.
struct SamplePaper {
    std::string name; ///< of the labels, without their ending
    std::filesystem::path labels, text, docx;
    LineOfParagraph docx_lines; ///< by paragraphs of the file; an office may drop some (see lines_as_read)
};
/// By name. Empty where the folder is absent.
std::vector<SamplePaper> sample_papers();

/// The lines of the paragraphs that an office shows. It drops empty paragraphs at ends of sections, so that
/// later ones move up; their words tell by how much.
LineOfParagraph lines_as_read(const SamplePaper& paper, const boost::json::object& analysis);

std::string content(const std::filesystem::path& file);
boost::json::value json_of(const std::filesystem::path& file);
/// Rule id to kind of defect as the labels name them; null where a rule asks for more than the text, for the
/// labels were made from bare texts.
boost::json::object kinds_of_defects();

} // namespace kehoach::test
