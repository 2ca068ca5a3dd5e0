// SPDX-License-Identifier: MPL-2.0
// The window of the office's own packs.
#include "known_offices.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/HousePacks.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <osl/file.hxx>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

bool says(const Seen& window, const std::string& text) {
    for (const auto& label : all(window, role::LABEL))
        if (name_of(label).find(text) != std::string::npos)
            return true;
    return false;
}

/// Packs of two offices, each with a rule that nobody's subject speaks of checking papers.
class TwoPacks {
public:
    TwoPacks() : packs_(org::kehoach::HousePacks::create(test::office().context())) {
        for (const std::string name : {"a", "b"})
            install(name);
    }
    ~TwoPacks() {
        packs_->remove("a");
        packs_->remove("b");
    }
    TwoPacks(const TwoPacks&) = delete;
    TwoPacks& operator=(const TwoPacks&) = delete;

private:
    void install(const std::string& name) {
        const auto folder = test::office().folder() / ("two-packs-" + name);
        std::filesystem::create_directories(folder / "rules");
        std::ofstream(folder / "pack.json")
            << R"({"name": ")" << name << R"(", "version": "1", "bases": ["party-hd36"]})";
        std::ofstream(folder / "rules" / ("rule-" + name + ".json")) << R"({"id": "rule-)" << name << R"(",
            "profiles": {"party-hd36": {"clause": "Quy chế", "words": "Không viết như vậy.", "reading": "rule"}},
            "kind": "pattern", "parameters": {"roles": ["subject"], "must_not": "kiểm tra"},
            "severity": {"drafting": "warning", "signing": "warning", "issuing": "warning"},
            "policy": "remark", "evidence": "text",
            "message": {"vi": "Không viết “{found}”.", "en": "Do not write “{found}”."}})";
        const auto file = test::office().folder() / (name + "-rule.kehoachpack");
        packs_->make(url_of(folder), url_of(file));
        packs_->install(url_of(file));
    }

    const css::uno::Reference<org::kehoach::XHousePacks> packs_;
};

std::filesystem::path packs_of_the_person() {
    const auto url =
        css::util::PathSubstitution::create(test::office().context())->getSubstituteVariableValue("$(user)");
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return std::filesystem::path(office::utf8(path)) / "kehoach/packs";
}

const char* const with_pack_a = R"({"format": "kehoach-offices", "offices": [
    {"family": "party", "issuer": "HUYỆN ỦY NẬM HƯƠNG", "code": "HU", "pack": "a"}]})";

/// What the check of a plan finds by the rules of the packs, and what its report is stamped with.
std::string found_in(const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    std::string found;
    for (const auto& finding : checker->check(model, {}))
        if (finding.Rule.startsWith("rule-"))
            found += office::utf8(finding.Rule) + " ";
    css::beans::NamedValue format("Format", css::uno::Any(rtl::OUString("json")));
    const auto report = office::utf8(checker->report(model, office::seq({format})));
    for (const char* const name : {"a", "b"})
        if (report.find("\"name\":\"" + std::string(name) + "\"") != std::string::npos)
            found += std::string("stamp-") + name + " ";
    return found;
}

} // namespace

TEST(Packs, OfTheOfficeThatIssuedADocumentHoldForItAlone) {
    told([] {
        const TwoPacks packs;
        const auto document = faulty_plan();
        EXPECT_EQ(found_in(document), "rule-a rule-b stamp-a stamp-b ") << "all that are installed";
        const KnownOffices known(document, with_pack_a);
        EXPECT_EQ(found_in(document), "rule-a stamp-a ");
        const auto other = undated_plan();
        other.as<css::text::XTextDocument>()->getText()->setString(
            office::ustring(std::string(faulty_text)
                                .replace(std::string(faulty_text).find("HUYỆN ỦY NẬM HƯƠNG"),
                                         std::string("HUYỆN ỦY NẬM HƯƠNG").size(), "HUYỆN ỦY MƯỜNG SO")));
        EXPECT_EQ(found_in(other), "rule-a rule-b stamp-a stamp-b ") << "of another office";
    });
}

TEST(PackDialog, ListsAndRemoves) {
    told([] {
        const auto folder = test::office().folder() / "pack";
        std::filesystem::create_directory(folder);
        std::ofstream(folder / "pack.json") << R"({"name": "Riêng", "version": "1"})";
        const auto file = test::office().folder() / "x.kehoachpack";
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        packs->make(url_of(folder), url_of(file));
        packs->install(url_of(file));

        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:HousePacks");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.pack.title"));
        EXPECT_TRUE(says(window, "SHA-256")) << "the hash of the pack chosen";
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.remove")));
        EXPECT_TRUE(wait_until("an empty list", [&] { return says(window, words("pack.none")); }));
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.close")));
        result.get();
        EXPECT_EQ(packs->installed(), "[]");
    });
}

/// Said before the first command that meets it, with what to do; the command goes on, and the window named
/// there has the pack to be removed.
TEST(PackDialog, ABrokenPackIsToldOfOnceAndCanBeRemoved) {
    told([] {
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        const auto folder = packs_of_the_person();
        std::filesystem::create_directories(folder);
        std::ofstream(folder / "cut.kehoachpack") << "PK";
        const auto document = OpenDocument::writer(false);
        const auto said = words("pack.left-out", {{"file", (folder / "cut.kehoachpack").string()}});
        const auto beginning = said.substr(0, said.find("{reason}"));
        {
            Dispatched result(document, "org.kehoach:HousePacks");
            ASSERT_TRUE(
                wait_until("what is said", [&] { return has_dialog() && reads(dialog(), beginning); }));
            press(dialog_button("OK"));
            const auto window = dialog_titled("dialog.pack.title");
            ASSERT_TRUE(window.is());
            EXPECT_TRUE(says(window, "cut.kehoachpack")) << "what is wrong with it";
            press(find(window, role::PUSH_BUTTON, words("dialog.pack.close")));
            result.get();
        }
        Dispatched again(document, "org.kehoach:HousePacks");
        const auto window = dialog();
        EXPECT_EQ(name_of(window), words("dialog.pack.title")) << "not said twice";
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.remove")));
        EXPECT_TRUE(wait_until("an empty list", [&] { return says(window, words("pack.none")); }));
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.close")));
        again.get();
        EXPECT_FALSE(std::filesystem::exists(folder / "cut.kehoachpack"));
    });
}
