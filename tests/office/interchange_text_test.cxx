// SPDX-License-Identifier: MPL-2.0
// Plans of every template, with their outlines and appendices, are the same behind every kind of file.
// What a kind does not carry, or the office does not write into it, is named here:
//   .doc    numbers that begin anew in an attachment: of all headings but the first the office writes that
//   they go on .pdf    is no document any more: it has the words, in the order of the document
#include "interchange_ground.hxx"
#include "pdf_pages.hxx"

#include <algorithm>
#include <gmock/gmock.h>
#include <regex>

using namespace kehoach;
using namespace kehoach::test;

namespace {

/// Without numbers of what is attached, and how sure it is what they stand before.
std::vector<std::string> without_attached_numbers(std::vector<std::string> facts) {
    static const std::regex number(R"re("label":"[^"]*"|"certainty":[^,]*,)re");
    std::erase_if(facts, [](const std::string& fact) {
        return fact.starts_with("outline/") && fact.find("/label = ") != fact.npos;
    });
    for (std::string& fact : facts)
        if (fact.find("\"part\":\"attachment:") != fact.npos)
            fact = std::regex_replace(fact, number, "");
    return facts;
}

/// Without the number at the head of each sheet.
std::string words_of(const Pdf& pdf) {
    std::string all;
    for (const PdfSheet& sheet : pdf.sheets())
        for (std::size_t n = 0; n < sheet.words.size(); ++n)
            if (n > 0 || sheet.words[n].text != std::to_string(&sheet - pdf.sheets().data() + 1))
                all += sheet.words[n].text + " ";
    return all;
}

} // namespace

TEST(Interchange, PlansAreTheSameBehindFilesOfWord) {
    ASSERT_GE(travellers().size(), 6U);
    for (const Traveller& one : travellers()) {
        SCOPED_TRACE(one.name);
        const Made made(composed(one));
        const auto before = facts_of(made);
        const OpenDocument docx(url_of(store(made, "plan.docx"))), doc(url_of(store(made, "plan.doc")));
        EXPECT_EQ(difference(before, facts_of(docx)), "") << ".docx";
        const bool attached = one.spec.outline.has_value();
        EXPECT_EQ(attached
                      ? difference(without_attached_numbers(before), without_attached_numbers(facts_of(doc)))
                      : difference(before, facts_of(doc)),
                  "")
            << ".doc";
        EXPECT_EQ(faults_of(docx), faults_of(made)) << ".docx";
        if (!attached) {
            EXPECT_EQ(faults_of(doc), faults_of(made)) << ".doc";
        }
    }
}

TEST(Interchange, PrintedPlansSayTheSameInTheSameOrder) {
    for (const Traveller& one : travellers()) {
        const Made made(composed(one));
        EXPECT_EQ(missing(texts_of(made), words_of(Pdf(store(made, "plan.pdf")))), "") << one.name;
    }
}
