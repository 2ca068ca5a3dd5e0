// SPDX-License-Identifier: MPL-2.0
// A newer version over an older one, and the package taken away: what people have settled and what their
// documents remember stays with the one, nothing but the documents with the other.
#include "installed.hxx"
#include "office.hxx"
#include "process.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "session/offices.hxx"
#include "session/packs.hxx"
#include "session/preferences.hxx"

#include <com/sun/star/deployment/ExtensionManager.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <org/kehoach/PlanChecker.hpp>
#include <regex>
#include <sstream>

using namespace kehoach;
using namespace kehoach::test;
namespace fs = std::filesystem;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

constexpr const char* older_version = "0.0.9";

std::string bytes_of(const fs::path& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

void cmake(const fs::path& folder, const std::vector<std::string>& arguments) {
    std::vector<std::string> command{CMAKE_PROGRAM, "-E", "chdir", folder, CMAKE_PROGRAM, "-E", "tar"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    ASSERT_EQ(Process(command, folder, folder.parent_path() / "tar.log").wait(60), 0);
}

/// The same package as one that came out before.
fs::path older(const fs::path& folder) {
    const auto unpacked = folder / "older";
    fs::create_directories(unpacked);
    cmake(unpacked, {"xf", package_file()});
    const auto description = unpacked / "description.xml";
    const auto text = std::regex_replace(bytes_of(description), std::regex("<version value=\"[^\"]*\"/>"),
                                         std::string("<version value=\"") + older_version + "\"/>");
    std::ofstream(description) << text;
    cmake(unpacked, {"cf", folder / "older.oxt", "--format=zip", "."});
    return folder / "older.oxt";
}

/// An office of its own, with what a person has settled in another one before.
class Ours {
public:
    explicit Ours(const Installed& installed, const fs::path& kept = {}) : office_(with(installed, kept)) {
        const auto packs = kept / "kehoach";
        if (!kept.empty() && fs::exists(packs))
            fs::copy(packs, user() / "kehoach", fs::copy_options::recursive);
    }

    const Ref<css::uno::XComponentContext>& context() const { return office_.context(); }
    fs::path user() const { return office_.folder() / "profile/user"; }

    /// Ends it; what its person keeps goes into the folder.
    void end(const fs::path& kept) {
        EXPECT_EQ(office_.terminate(), 0);
        fs::create_directories(kept);
        fs::copy(user() / "registrymodifications.xcu", kept, fs::copy_options::overwrite_existing);
        if (fs::exists(user() / "kehoach"))
            fs::copy(user() / "kehoach", kept / "kehoach",
                     fs::copy_options::recursive | fs::copy_options::overwrite_existing);
    }

    Ref<css::text::XTextDocument> open(const rtl::OUString& url) const {
        css::beans::PropertyValue hidden;
        hidden.Name = "Hidden";
        hidden.Value <<= true;
        return Ref<css::text::XTextDocument>(css::frame::Desktop::create(context())->loadComponentFromURL(
                                                 url, "_blank", 0, office::seq({hidden})),
                                             css::uno::UNO_QUERY_THROW);
    }

    std::string version() const {
        const auto manager = css::deployment::ExtensionManager::get(context());
        const auto all = manager->getDeployedExtensions("shared", {}, {});
        return all.hasElements() ? office::utf8(all[0]->getVersion()) : std::string();
    }

private:
    static Options with(const Installed& installed, const fs::path& kept) {
        Options chosen;
        chosen.arguments = installed.arguments();
        std::ifstream settings(kept / "registrymodifications.xcu");
        for (std::string line; std::getline(settings, line);)
            if (line.find("oor:path=\"/org.kehoach") != line.npos)
                chosen.settings += line + "\n";
        return chosen;
    }

    Office office_;
};

void close(const Ref<css::text::XTextDocument>& document) {
    Ref<css::util::XCloseable>(document, css::uno::UNO_QUERY_THROW)->close(true);
}

const session::Preferences settled{false, 70, false, false, "en"};

plan::IssuingOffice own_office() {
    plan::IssuingOffice office;
    office.family = "party";
    office.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
    office.issuer_parent = "ĐẢNG BỘ TỈNH LAM GIANG";
    return office;
}

void settle(const Ours& ours, const fs::path& folder) {
    session::put_preferences(ours.context(), settled);
    session::put_offices(ours.context(), {own_office()});
    fs::create_directories(folder / "pack");
    std::ofstream(folder / "pack/pack.json")
        << R"({"name": "Riêng", "version": "3", "bases": ["party-hd05"]})";
    session::make_pack(ours.context(), url_of(folder / "pack"), url_of(folder / "rieng.kehoachpack"));
    session::install_pack(ours.context(), url_of(folder / "rieng.kehoachpack"));
}

/// A plan with a fault that its writer leaves alone.
fs::path remembering_plan(const Ours& ours, const fs::path& folder, const char* name) {
    const auto document = ours.open("private:factory/swriter");
    document->getText()->setString(office::ustring("ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12- KH/ĐU\r"
                                                   "Sơn Hạ, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rđọc sách\r"
                                                   "I. MỤC ĐÍCH\rĐọc nhiều sách hơn."));
    const Ref<css::frame::XModel> model(document, css::uno::UNO_QUERY_THROW);
    const auto checker = org::kehoach::PlanChecker::create(ours.context());
    const auto findings = checker->check(model, {});
    EXPECT_TRUE(findings.hasElements());
    checker->ignore(model, findings[0].Id, "as agreed");
    css::beans::PropertyValue filter;
    filter.Name = "FilterName";
    filter.Value <<=
        fs::path(name).extension() == ".odt" ? rtl::OUString("writer8") : rtl::OUString("MS Word 2007 XML");
    Ref<css::frame::XStorable>(document, css::uno::UNO_QUERY_THROW)
        ->storeToURL(url_of(folder / name), office::seq({filter}));
    close(document);
    return folder / name;
}

/// Files and settings that speak of the package.
std::vector<std::string> traces_in(const fs::path& folder) {
    std::vector<std::string> traces;
    for (const auto& one : fs::recursive_directory_iterator(folder)) {
        const std::string name = one.path().filename();
        if (name.find("kehoach") != name.npos ||
            (one.is_regular_file() && bytes_of(one.path()).find("org.kehoach") != std::string::npos))
            traces.push_back(one.path().lexically_relative(folder));
    }
    return traces;
}

} // namespace

TEST(Upgrade, KeepsSettingsPacksAndWhatDocumentsRemember) {
    told([] {
        const Installed installed;
        const auto kept = installed.folder() / "kept";
        ASSERT_EQ(installed.add(older(installed.folder())), 0);
        std::vector<fs::path> plans;
        {
            Ours before(installed);
            EXPECT_EQ(before.version(), older_version);
            settle(before, installed.folder());
            for (const char* const name : {"plan.odt", "plan.docx"})
                plans.push_back(remembering_plan(before, installed.folder(), name));
            before.end(kept);
        }
        ASSERT_EQ(installed.add(package_file()), 0);
        Ours after(installed, kept);
        EXPECT_NE(after.version(), "");
        EXPECT_NE(after.version(), older_version);
        EXPECT_EQ(session::preferences(after.context()), settled);
        EXPECT_EQ(session::offices(after.context()), std::vector{own_office()});
        const auto packs = session::installed_packs(after.context());
        ASSERT_EQ(packs.size(), 1U);
        EXPECT_EQ(packs[0].stamp.name, "Riêng");
        EXPECT_EQ(packs[0].fault, "");
        const auto checker = org::kehoach::PlanChecker::create(after.context());
        for (const fs::path& plan : plans) {
            const auto document = after.open(url_of(plan));
            EXPECT_THAT(
                office::utf8(checker->ignored(Ref<css::frame::XModel>(document, css::uno::UNO_QUERY_THROW))),
                testing::HasSubstr("as agreed"))
                << plan;
            close(document);
        }
        after.end(kept);
    });
}

TEST(Removal, LeavesNothingButDocumentsThatOpen) {
    told([] {
        const Installed installed;
        const auto kept = installed.folder() / "kept";
        ASSERT_EQ(installed.add(package_file()), 0);
        fs::path plan;
        {
            Ours with(installed);
            settle(with, installed.folder());
            plan = remembering_plan(with, installed.folder(), "plan.odt");
            with.end(kept);
        }
        ASSERT_EQ(installed.remove(), 0);
        EXPECT_THAT(traces_in(installed.folder() / "shared"), testing::IsEmpty());
        Ours without(installed, kept);
        EXPECT_EQ(without.version(), "");
        const auto document = without.open(url_of(plan));
        EXPECT_TRUE(document->getText()->getString().endsWith(office::ustring("Đọc nhiều sách hơn.")));
        close(document);
        without.end(kept);
        EXPECT_EQ(bytes_of(kept / "registrymodifications.xcu").find("org.kehoach"), std::string::npos);
    });
}
