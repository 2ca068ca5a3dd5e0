// SPDX-License-Identifier: MPL-2.0
// House packs in the office: made into one file, used by name, kept in the user folder, refused where
// altered.
#include "api_ground.hxx"
#include "sarif_schema.hpp"
#include "scratch_folder.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/HousePacks.hpp>

namespace fs = std::filesystem;
using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::ustring;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

const char* const own_rule = R"({
  "id": "rieng-1",
  "profiles": {"party-hd05": {"clause": "Quy chế, Điều 3", "words": "Không viết “đọc sách”.", "reading": "rule"}},
  "kind": "pattern",
  "parameters": {"roles": ["subject"], "must_not": "đọc sách"},
  "severity": {"drafting": "warning", "signing": "warning", "issuing": "warning"},
  "policy": "remark",
  "evidence": "text",
  "message": {"vi": "Không viết “{found}”.", "en": "Do not write “{found}”."}
})";

/// A folder of its own for every test, with a pack in it.
class Packs : public testing::Test {
protected:
    void SetUp() override {
        write("pack/pack.json", R"({"name": "Riêng", "version": "3", "bases": ["party-hd05"]})");
        write("pack/rules/rieng-1.json", own_rule);
    }

    void write(const std::string& name, std::string_view bytes) const {
        fs::create_directories((root_ / name).parent_path());
        std::ofstream(root_ / name, std::ios::binary) << bytes;
    }
    rtl::OUString path(const char* name) const { return ustring((root_ / name).string()); }
    NamedValues with(const char* pack) const {
        return seq(
            {option("Packs", css::uno::Any(seq<rtl::OUString>({path(pack)}))), option("Language", "en")});
    }

    const ScratchFolder scratch_{"packs"};
    const fs::path root_ = scratch_.path();
};

css::uno::Reference<org::kehoach::XHousePacks> packs() {
    return org::kehoach::HousePacks::create(office().context());
}

bool has_rule(const Findings& findings, const char* rule) {
    return std::any_of(findings.begin(), findings.end(),
                       [&](const auto& one) { return one.Rule.equalsAscii(rule); });
}

} // namespace

TEST_F(Packs, FolderAndFileAreUsedAndStamped) {
    const auto made = json(packs()->make(path("pack"), path("out.kehoachpack")));
    const Made plan(composer()->compose(plan_spec(), {}));
    EXPECT_FALSE(has_rule(checker()->check(*plan, {}), "rieng-1"));
    EXPECT_TRUE(has_rule(checker()->check(*plan, with("pack")), "rieng-1"));
    EXPECT_TRUE(has_rule(checker()->check(*plan, with("out.kehoachpack")), "rieng-1"));
    EXPECT_FALSE(has_rule(checker()->check(*plan, {}), "rieng-1")); // not remembered

    const auto hash = std::string(made.at("sha256").as_string());
    for (const char* format : {"json", "sarif", "text"}) {
        auto options = with("out.kehoachpack");
        options.realloc(3);
        options.getArray()[2] = option("Format", format);
        const auto report = checker()->report(*plan, options);
        EXPECT_THAT(utf8(report), HasSubstr(hash)) << format;
        if (std::string_view(format) == "sarif") {
            EXPECT_THAT(faults_of_sarif(json(report)), testing::IsEmpty());
        }
    }
}

TEST_F(Packs, AlteredFileIsRefusedByName) {
    packs()->make(path("pack"), path("out.kehoachpack"));
    std::string bytes;
    {
        std::ifstream file(root_ / "out.kehoachpack", std::ios::binary);
        bytes.assign(std::istreambuf_iterator<char>(file), {});
    }
    // Every byte of the file in turn is too slow for an office: some from all over.
    const Made plan(composer()->compose(plan_spec(), {}));
    for (std::size_t at = 40; at < bytes.size(); at += bytes.size() / 12) {
        auto altered = bytes;
        altered[at] = static_cast<char>(altered[at] ^ 0x15);
        const auto name = "altered" + std::to_string(at) + ".kehoachpack";
        write(name, altered);
        // A byte of a time or of padding alters nothing that is read: then the hash says so.
        const auto said = refusal([&] {
            const auto stamp = packs()->inUse(seq<rtl::OUString>({path(name.c_str())}));
            EXPECT_EQ(json(stamp).at("packs").at(0).at("sha256"),
                      json(packs()->inUse(seq<rtl::OUString>({path("out.kehoachpack")})))
                          .at("packs")
                          .at(0)
                          .at("sha256"));
        });
        EXPECT_THAT(said, testing::Not(HasSubstr("another exception"))) << at;
    }
}

TEST_F(Packs, BrokenPackIsRefusedWholeWithFileAndLine) {
    write("pack/rules/rieng-2.json", "{\n\"id\": \"rieng-2\",\n\"kind\": \"no-such\"}");
    const Made plan(composer()->compose(plan_spec(), {}));
    const auto said = refusal([&] { checker()->check(*plan, with("pack")); });
    EXPECT_THAT(said, HasSubstr("Riêng/rules/rieng-2.json"));
    EXPECT_THAT(said, HasSubstr("line 3"));
    EXPECT_THAT(refusal([&] { packs()->make(path("pack"), path("out.kehoachpack")); }), HasSubstr("rieng-2"));
    EXPECT_FALSE(fs::exists(root_ / "out.kehoachpack"));
}

TEST_F(Packs, InstalledPackHoldsUntilRemoved) {
    packs()->make(path("pack"), path("out.kehoachpack"));
    packs()->install(path("out.kehoachpack"));
    const Made plan(composer()->compose(plan_spec(), {}));
    EXPECT_TRUE(has_rule(checker()->check(*plan, {}), "rieng-1"));
    EXPECT_EQ(json(packs()->installed()).at(0).at("name").as_string(), "Riêng");

    write("pack/pack.json", R"({"name": "Riêng", "version": "4"})"); // the newer one takes its place
    packs()->make(path("pack"), path("newer.kehoachpack"));
    packs()->install(path("newer.kehoachpack"));
    ASSERT_EQ(json(packs()->installed()).as_array().size(), 1U);
    EXPECT_EQ(json(packs()->installed()).at(0).at("version").as_string(), "4");

    packs()->remove(ustring("Riêng"));
    EXPECT_FALSE(has_rule(checker()->check(*plan, {}), "rieng-1"));
    EXPECT_THAT(refusal([&] { packs()->remove(ustring("Riêng")); }), HasSubstr("Riêng"));
}

TEST_F(Packs, WhatIsNoPackIsRefused) {
    write("text.kehoachpack", "not a zip");
    EXPECT_THAT(refusal([&] { packs()->install(path("text.kehoachpack")); }), HasSubstr("text.kehoachpack"));
    EXPECT_THAT(refusal([&] { packs()->install(path("nowhere.kehoachpack")); }), HasSubstr("nowhere"));
    EXPECT_THAT(refusal([&] { packs()->make(path("nowhere"), path("out.kehoachpack")); }),
                HasSubstr("nowhere"));
}
