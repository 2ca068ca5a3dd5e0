// SPDX-License-Identifier: MPL-2.0
// Paragraphs of one portion are read in a shorter way; whatever makes the portion, they read as they are.
#include "inside.hxx"
#include "scratch_folder.hpp"

#include <fstream>
#include <gtest/gtest.h>

using namespace kehoach;

namespace {

constexpr const char* odd_paragraphs = R"(<?xml version="1.0" encoding="UTF-8"?>
<office:document office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xhtml="http://www.w3.org/1999/xhtml"
 xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0">
<office:automatic-styles>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="L" style:family="text"><style:text-properties fo:font-weight="normal"/></style:style>
<style:style style:name="P" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="R" style:family="ruby"/>
</office:automatic-styles>
<office:body><office:text>
<text:p>plain</text:p>
<text:p/>
<text:p><text:span text:style-name="B">bold</text:span></text:p>
<text:p text:style-name="P">bold by paragraph</text:p>
<text:p text:style-name="P"><text:span text:style-name="L">light in bold</text:span></text:p>
<text:p><text:a xlink:type="simple" xlink:href="http://example.org/">link</text:a></text:p>
<text:p><text:meta xml:id="m1" xhtml:property="x">meta</text:meta></text:p>
<text:p><loext:content-control>control</loext:content-control></text:p>
<text:p><text:ruby text:style-name="R"><text:ruby-base>base</text:ruby-base><text:ruby-text>r</text:ruby-text></text:ruby></text:p>
<text:p>tab<text:tab/>break<text:line-break/>end</text:p>
<text:p><text:bookmark-start text:name="b"/>bookmarked<text:bookmark-end text:name="b"/></text:p>
</office:text></office:body></office:document>)";

/// What is said of the paragraph of these words, up to the next one.
std::string of(const std::string& read, const std::string& words) {
    const auto start = read.find(" '" + words + "'");
    if (start == std::string::npos)
        return {};
    return read.substr(start, read.find("\nbody:", start) - start);
}

std::size_t count(const std::string& in, const std::string& what) {
    std::size_t times = 0;
    for (auto at = in.find(what); at != std::string::npos; at = in.find(what, at + 1))
        ++times;
    return times;
}

} // namespace

TEST(Snapshot, ReadsParagraphsOfOnePortionWhateverMakesIt) {
    const test::ScratchFolder scratch("one-portion");
    const auto file = scratch.path() / "odd.fodt";
    std::ofstream(file) << odd_paragraphs;
    const test::OpenDocument document(test::url_of(file.string()));
    const std::string read = test::inside_text("snapshot", document);
    for (const char* words : {"plain", "link", "meta", "control", "base", "tab\tbreak\nend", "bookmarked"}) {
        EXPECT_EQ(count(of(read, words), " b0 "), 1) << words << "\n" << read;
        EXPECT_EQ(count(of(read, words), "[0,"), 1) << words;
    }
    for (const char* words : {"bold", "bold by paragraph"})
        EXPECT_EQ(count(of(read, words), " b1 "), 1) << words << "\n" << of(read, words);
    EXPECT_EQ(count(of(read, "light in bold"), " b0 "), 1) << of(read, "light in bold");
}
