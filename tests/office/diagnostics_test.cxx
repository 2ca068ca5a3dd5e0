// SPDX-License-Identifier: MPL-2.0
// What is told to whoever helps: versions, settings, hashes, faults; nothing that a person wrote.
#include "form_commands_ground.hxx"
#include "office/text.hxx"
#include "session/offices.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

std::string told_by(const Model& model, const std::vector<css::beans::PropertyValue>& arguments = {}) {
    rtl::OUString text;
    run(model, "Diagnostics", arguments).Result >>= text;
    return office::utf8(text);
}

} // namespace

TEST(Diagnostics, TellVersionsSettingsAndHashes) {
    const auto document = OpenDocument::writer();
    EXPECT_THAT(
        told_by(document, {argument("URL", office::utf8(url_of(test::office().folder() / "told.txt")))}),
        testing::AllOf(HasSubstr("Version of the program: "), HasSubstr("Office suite: LibreOffice "),
                       HasSubstr("Option Live: on"), testing::ContainsRegex("Machine: [A-Za-z0-9_ ]+\n"),
                       testing::ContainsRegex(", [0-9a-f]{64}\n")));
    std::stringstream kept;
    kept << std::ifstream(test::office().folder() / "told.txt").rdbuf();
    EXPECT_EQ(
        kept.str(),
        told_by(document, {argument("URL", office::utf8(url_of(test::office().folder() / "told.txt")))}));
}

TEST(Diagnostics, TellFaultsAndNothingThatAPersonWrote) {
    const auto document = OpenDocument::writer();
    document.as<css::text::XTextDocument>()->getText()->setString(
        office::ustring("Chuyện riêng của xã Nậm Hương"));
    plan::IssuingOffice own;
    own.family = "party";
    own.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
    session::put_offices(test::office().context(), {own});
    EXPECT_NE(refusal_of(run(document, "CompareSuperior",
                             {argument("URL", std::string("file:///nhà/Lò Văn Tếnh.odt"))})),
              "");
    const auto told =
        told_by(document, {argument("URL", office::utf8(url_of(test::office().folder() / "told.txt")))});
    EXPECT_THAT(told, testing::ContainsRegex("Fault [0-9/]+ [0-9:]+: CompareSuperior, [a-zA-Z.-]+\n"));
    EXPECT_THAT(told, HasSubstr("Offices known: 1\n"));
    for (const char* const word : {"Tếnh", "nhà/", "Nậm Hương", "NẬM HƯƠNG", "riêng", "/tmp"})
        EXPECT_THAT(told, Not(HasSubstr(word)));
}
