// SPDX-License-Identifier: MPL-2.0
// Settings and house packs of a profile that make no sense: nothing ends, what is left out is told of, and
// the rest goes on with the defaults.
#include "api_ground.hxx"
#include "language.hxx"

#include "office/settings.hxx"
#include "session/ignores.hxx"
#include "session/insert_words.hxx"
#include "session/offices.hxx"
#include "session/packs.hxx"
#include "session/preferences.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/util/PathSubstitution.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/HousePacks.hpp>
#include <osl/file.hxx>
#include <sys/stat.h>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

const bool vietnamese = in_vietnamese();

std::string ours(const std::string& inside) {
    return "<item oor:path=\"/org.kehoach.Settings\">" + inside + "</item>\n";
}

std::string value(const std::string& name, const std::string& inside) {
    return "<prop oor:name=\"" + name + "\" oor:op=\"fuse\"><value>" + inside + "</value></prop>";
}

std::string office_node(const std::string& name, const std::string& inside) {
    return "<item oor:path=\"/org.kehoach.Settings/Offices\"><node oor:name=\"" + name +
           "\" oor:op=\"replace\">" + inside + "</node></item>\n";
}

/// Of the right types, and nonsense.
std::string nonsense() {
    const std::string huge(100'000, 'x');
    return ours(value("LivePages", "-2147483648")) +
           ours(value("IgnoredRules",
                      "<it>no equals</it><it>=</it><it>no-such-rule=x</it><it>" + huge + "=</it>")) +
           ours(value("Citations", "<it>=</it><it>12-KH/ĐU=" + huge + "</it><it>34-KH/ĐU=</it>")) +
           ours(value("LastOffices", "<it>check=</it><it>" + huge + "</it>")) +
           office_node("x", value("Issuer", "ĐẢNG UỶ XÃ SƠN HẠ") + value("Family", "nonsense") +
                                value("Numbering", "%d%n") + value("Tones", "{x}") + value("Code", huge) +
                                value("Pack", "never installed") +
                                value("Recipients", "<it></it><it>(((</it><it>;;;</it>")) +
           office_node("99999999999", value("Family", "party")) + ours("<prop oor:name=\"NoSuch\"/>") +
           ours("<node oor:name=\"NoSuch\" oor:op=\"fuse\"/>");
}

const bool prepared = (options().locale = vietnamese ? "vi" : "en-US", options().settings = nonsense(), true);

/// Where the office keeps what a person adds.
fs::path packs_folder() {
    const auto url =
        css::util::PathSubstitution::create(test::office().context())->getSubstituteVariableValue("$(user)");
    rtl::OUString path;
    osl::FileBase::getSystemPathFromFileURL(url, path);
    return fs::path(office::utf8(path)) / "kehoach/packs";
}

/// Whatever a test lays there goes with it.
class PacksInTheProfile : public testing::Test {
protected:
    void SetUp() override { fs::create_directories(packs_folder()); }
    void TearDown() override { fs::remove_all(packs_folder()); }

    static void write(const std::string& name, std::string_view bytes) {
        fs::create_directories((packs_folder() / name).parent_path());
        std::ofstream(packs_folder() / name, std::ios::binary) << bytes;
    }
    static css::uno::Reference<org::kehoach::XHousePacks> packs() {
        return org::kehoach::HousePacks::create(test::office().context());
    }
    static std::vector<std::string> left_out() {
        std::vector<std::string> told;
        const auto in_use = json(packs()->inUse({}));
        for (const auto& one : in_use.at("leftOut").as_array())
            told.emplace_back(one.as_string());
        return told;
    }
    static std::string report(const char* format) {
        const auto document = faulty_document();
        return office::utf8(checker()->report(
            document, office::seq({option("Format", format), option("Language", language)})));
    }
};

/// A sound one with a rule that nothing breaks, as the one file.
std::string sound_pack() {
    const auto folder = test::office().folder() / "sound";
    fs::create_directories(folder);
    std::ofstream(folder / "pack.json") << R"({"name": "Riêng", "version": "1"})";
    const auto file = test::office().folder() / "sound.kehoachpack";
    org::kehoach::HousePacks::create(test::office().context())->make(url_of(folder), url_of(file));
    std::ifstream bytes(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(bytes), {}};
}

} // namespace

TEST(BrokenSettings, NonsenseIsAsIfItHadNeverBeenSet) {
    const auto context = test::office().context();
    ASSERT_THAT(office::settings(context, "Citations"), SizeIs(2)) << "the office has read the file";
    EXPECT_EQ(session::preferences(context), session::Preferences());
    const auto offices = session::offices(context);
    ASSERT_THAT(offices, SizeIs(1)) << "one without a name is none";
    EXPECT_EQ(offices[0].issuer, "ĐẢNG UỶ XÃ SƠN HẠ");
    EXPECT_EQ(offices[0].family, "party");
    EXPECT_EQ(offices[0].numbering, "I.");
    EXPECT_EQ(offices[0].tones, "uỷ");
    EXPECT_THAT(session::known_citations(context, {}), IsEmpty());
}

TEST(BrokenSettings, WhatIsLeftAloneOnTheMachineIsListedAndTakenBack) {
    const auto context = test::office().context();
    ASSERT_THAT(session::ignores_on_machine(context), SizeIs(2));
    session::unignore_on_machine(context, "no-such-rule");
    EXPECT_THAT(session::ignores_on_machine(context), SizeIs(1));
    office::put_setting(context, "IgnoredRules", "no-such-rule", "x");
}

TEST(BrokenSettings, TheProgramGoesOn) {
    const auto document = faulty_document();
    // The office that has issued it names a pack that is not there: that is said, with what to do.
    EXPECT_THAT(refusal([&] { checker()->check(document, {}); }), HasSubstr("never installed"));
    auto offices = session::offices(test::office().context());
    offices.at(0).pack.clear();
    session::put_offices(test::office().context(), offices);
    EXPECT_EQ(session::offices(test::office().context()), offices);
    EXPECT_GT(checker()->check(document, {}).getLength(), 0);
    const Made plan(composer()->compose(plan_spec(), {}));
    EXPECT_THAT(text_of(*plan), HasSubstr("KẾ HOẠCH"));
}

/// What the office itself cannot read of its file it passes over; ours is then as new.
TEST(BrokenSettings, AFileOfWrongTypesOrCutInTheMiddleIsPassedOver) {
    for (const std::string& broken :
         {ours(value("Live", "perhaps")), ours(value("LivePages", "99999999")),
          ours(value("IgnoredRules", "no list")), "</oor:items>" + std::string(1000, '\0'),
          std::string("<item oor:path=\"/org.kehoach.Settings\"><prop oor:name=\"Li"), std::string("<<<")}) {
        auto of_this = options();
        of_this.settings = broken;
        Office another(of_this);
        EXPECT_EQ(session::preferences(another.context()), session::Preferences()) << broken;
        EXPECT_THAT(session::offices(another.context()), IsEmpty()) << broken;
        session::put_preferences(another.context(), {false, 50, false, false});
        EXPECT_EQ(session::preferences(another.context()).live_pages, 50) << broken;
        EXPECT_EQ(another.terminate(), 0) << broken;
    }
}

TEST_F(PacksInTheProfile, ABrokenOneIsLeftOutAndSaid) {
    const std::string sound = sound_pack();
    write("a-empty.kehoachpack", "");
    write("b-cut.kehoachpack", std::string_view(sound).substr(0, sound.size() / 2));
    write("c-json/pack.json", "{\"name\": ");
    write("d-rule/pack.json", R"({"name": "d", "version": "1"})");
    write("d-rule/rules/x.json", "[[[[");
    fs::create_directories(packs_folder() / "e-nothing-in-it");
    write("f-huge/pack.json", R"({"name": "f", "version": "1"})");
    write("f-huge/rules/y.json", "{}");
    fs::resize_file(packs_folder() / "f-huge/rules/y.json", 1ULL << 40U);
    write("g-sound.kehoachpack", sound);
    write("notes.txt", "no pack at all");
    ASSERT_EQ(mkfifo((packs_folder() / "h-pipe.kehoachpack").c_str(), 0600), 0);

    const auto told = left_out();
    ASSERT_THAT(told, SizeIs(6));
    const char* const names[] = {"a-empty", "b-cut", "c-json", "d-rule", "e-nothing", "f-huge"};
    for (std::size_t at = 0; at < told.size(); ++at) {
        EXPECT_THAT(told[at], HasSubstr((packs_folder() / names[at]).string())) << "where it lies";
        EXPECT_THAT(told[at], HasSubstr(vietnamese ? "Công cụ > Tùy chọn" : "Tools > Options"))
            << "what to do";
    }
    EXPECT_THAT(told[3], HasSubstr("d/rules/x.json"));
    const auto in_use = json(packs()->inUse({})).at("packs").as_array();
    ASSERT_THAT(in_use, SizeIs(1)) << "the sound one holds";
    EXPECT_EQ(in_use[0].at("name").as_string(), "Riêng");
    EXPECT_THAT(json(packs()->installed()).as_array(), SizeIs(7)) << "each is seen, and can be removed";

    for (const char* const format : {"text", "sarif", "json"})
        EXPECT_THAT(report(format), HasSubstr("a-empty.kehoachpack")) << format;
}

TEST_F(PacksInTheProfile, MendedOneHoldsAgain) {
    write("x/pack.json", "{");
    EXPECT_THAT(left_out(), SizeIs(1));
    EXPECT_THAT(report("json"), HasSubstr("\"leftOut\""));
    write("x/pack.json", R"({"name": "x", "version": "1"})");
    EXPECT_THAT(left_out(), IsEmpty());
    EXPECT_EQ(json(packs()->inUse({})).at("packs").as_array().size(), 1U);
    fs::remove_all(packs_folder());
    EXPECT_THAT(report("json"), Not(HasSubstr("leftOut")));
}
