// SPDX-License-Identifier: MPL-2.0
// The examples of the help do what they promise, as they stand there.
#include "api_ground.hxx"
#include "api_shell.hxx"

#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <com/sun/star/script/XLibraryContainer.hpp>
#include <com/sun/star/script/provider/XScript.hpp>
#include <com/sun/star/script/provider/theMasterScriptProviderFactory.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;

namespace {

const std::string examples = KEHOACH_SOURCE_DIR "/extension/package/help/examples/";

rtl::OUString source(const std::string& name) {
    std::ostringstream text;
    text << std::ifstream(examples + name).rdbuf();
    return kehoach::office::ustring(text.str());
}

/// Puts a module into the user's Standard library of the office's own profile, as pasting it would.
void paste_module(const rtl::OUString& name, const rtl::OUString& code) {
    const auto& context = office().context();
    const css::uno::Reference<css::script::XLibraryContainer> libraries(
        context->getServiceManager()->createInstanceWithContext(
            "com.sun.star.script.ApplicationScriptLibraryContainer", context),
        css::uno::UNO_QUERY_THROW);
    if (!libraries->hasByName("Standard"))
        libraries->createLibrary("Standard");
    libraries->loadLibrary("Standard");
    const css::uno::Reference<css::container::XNameContainer> standard(libraries->getByName("Standard"),
                                                                       css::uno::UNO_QUERY_THROW);
    standard->insertByName(name, css::uno::Any(code));
}

rtl::OUString call(const rtl::OUString& function) {
    const auto factory = css::script::provider::theMasterScriptProviderFactory::get(office().context());
    const auto provider = factory->createScriptProvider(css::uno::Any(rtl::OUString()));
    const auto script =
        provider->getScript("vnd.sun.star.script:" + function + "?language=Basic&location=application");
    css::uno::Sequence<sal_Int16> places;
    css::uno::Sequence<css::uno::Any> results;
    rtl::OUString answer;
    script->invoke({}, places, results) >>= answer;
    return answer;
}

} // namespace

TEST(Examples, PythonOverThePipe) {
    const std::string url =
        "uno:pipe,name=" + office().folder().filename().string() + ";urp;StarOffice.ComponentContext";
    const Ended ended =
        run({"/usr/bin/python3", examples + "kehoach_example.py", url},
            {"URE_MORE_TYPES=file://" KEHOACH_LO_PROGRAM "/types/offapi.rdb file://" KEHOACH_RDB,
             "PYTHONUTF8=1"});
    EXPECT_EQ(ended.code, 0) << ended.err;
    EXPECT_THAT(ended.out, HasSubstr("number: 12"));
    EXPECT_THAT(ended.out, HasSubstr("ĐỘI NGŨ BÁO CÁO VIÊN"));
    EXPECT_THAT(ended.out, HasSubstr("refused: "));
    EXPECT_THAT(ended.out, Not(HasSubstr("error ")));
}

TEST(Examples, BasicInTheOffice) {
    std::string said;
    told([&] {
        paste_module("KehoachExample", source("kehoach_example.bas"));
        said = kehoach::office::utf8(call("Standard.KehoachExample.Example"));
    });
    EXPECT_THAT(said, HasSubstr("findings: "));
    EXPECT_THAT(said, HasSubstr("ĐỘI NGŨ BÁO CÁO VIÊN"));
}
