// SPDX-License-Identifier: MPL-2.0
#include "office.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"
#include "one_processor.hxx"

#include <algorithm>
#include <chrono>
#include <com/sun/star/bridge/UnoUrlResolver.hpp>
#include <com/sun/star/connection/NoConnectException.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/bootstrap.hxx>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <map>
#include <osl/file.hxx>
#include <regex>
#include <stdexcept>

namespace kehoach::test {

using office::seq;
using office::ustring;
using rtl::OUString;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// An office started for the first time says so by this code and wants to be started again.
constexpr int start_again = 81;
constexpr double start_seconds = 120, end_seconds = 120, look_again_seconds = 0.01;

std::unique_ptr<Office>& running() {
    static std::unique_ptr<Office> instance;
    return instance;
}

/// What the office wrote last: where it crashed, among other things.
std::string last_words(const Office& office) {
    constexpr std::size_t most_bytes = 4'000;
    std::ifstream file(office.folder() / "office.log");
    const std::string log{std::istreambuf_iterator<char>(file), {}};
    return log.substr(log.size() - std::min(log.size(), most_bytes));
}

class EndOffice : public testing::Environment {
    void TearDown() override {
        if (!running())
            return;
        EXPECT_EQ(running()->terminate(), 0) << "the office crashed or did not end:\n" << last_words(*running());
        running().reset();
    }
};

const testing::Environment* const end_office = testing::AddGlobalTestEnvironment(new EndOffice);

const Ref<css::uno::XComponentContext>& own_context() {
    static const Ref<css::uno::XComponentContext> context =
        cppu::defaultBootstrap_InitialComponentContext(ustring("file://" KEHOACH_TEST_UNORC));
    return context;
}

std::string setting(const std::string& path, const std::string& name, const std::string& value) {
    return "<item oor:path=\"" + path + "\"><prop oor:name=\"" + name + "\" oor:op=\"fuse\"><value>" + value +
           "</value></prop></item>\n";
}

css::beans::PropertyValue property(const char* name, const css::uno::Any& value) {
    css::beans::PropertyValue result;
    result.Name = OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

} // namespace

Options& options() {
    static Options chosen;
    return chosen;
}

Office& office() {
    if (!running()) {
        if (options().on_one_processor)
            run_on_one_processor();
        running() = std::make_unique<Office>(options());
    }
    return *running();
}

Office::Office(const Options& chosen) {
    pipe_ = folder().filename().string();
    start(chosen);
}

Office::~Office() {
    context_.clear();
    process_.reset();
}

void Office::prepare_profile(const Options& chosen) const {
    std::filesystem::create_directories(folder() / "profile/user");
    std::ofstream file(folder() / "profile/user/registrymodifications.xcu");
    file << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\" "
            "xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">\n"
         << setting("/org.openoffice.Setup/Product", "ooSetupLastVersion", "7.4")
         << setting("/org.openoffice.Setup/L10N", "ooLocale", chosen.locale)
         << setting("/org.openoffice.Office.Linguistic/General", "UILocale", chosen.locale)
         // Marks of who typed what when would tell undone from never done.
         << setting("/org.openoffice.Office.Writer/Comparison", "StoreRSID", "false")
         << setting("/org.openoffice.Office.Common/Misc", "FirstRun", "false")
         << setting("/org.openoffice.Office.Common/Misc", "ShowTipOfTheDay", "false")
         << chosen.settings << "</oor:items>\n";
}

void Office::start(const Options& chosen) {
    std::vector<std::string> command = {LO_PROGRAM "/soffice.bin",
                                        "-env:UserInstallation=file://" + (folder() / "profile").string(),
                                        "--norestore",
                                        "--nologo",
                                        "--nodefault",
                                        "--nolockcheck",
                                        "--accept=pipe,name=" + pipe_ + ";urp;StarOffice.ComponentContext"};
    command.insert(command.end(), chosen.arguments.begin(), chosen.arguments.end());
    if (!chosen.display.empty())
        command.insert(command.begin(),
                       {"/usr/bin/env", "DISPLAY=" + chosen.display, "SAL_USE_VCLPLUGIN=" + chosen.drawn_by});
    else if (chosen.headless)
        command.push_back("--headless");
    if (!chosen.bundled.empty())
        command.push_back("-env:BUNDLED_EXTENSIONS=file://" + chosen.bundled);
    const auto limit = std::chrono::steady_clock::now() + std::chrono::duration<double>(start_seconds);
    do {
        if (!process_ || process_->ended() == start_again) {
            // What the first start did not know yet, settings of the extension, it has thrown out.
            prepare_profile(chosen);
            process_ = std::make_unique<Process>(command, folder(), folder() / "office.log");
        }
        if (process_->ended() && *process_->ended() != start_again)
            throw std::runtime_error("the office ended with code " + std::to_string(*process_->ended()));
        if (connect())
            return;
        process_->wait(look_again_seconds);
    } while (std::chrono::steady_clock::now() < limit);
    throw std::runtime_error("the office did not answer");
}

bool Office::connect() {
    try {
        const auto resolver = css::bridge::UnoUrlResolver::create(own_context());
        context_.set(
            resolver->resolve("uno:pipe,name=" + ustring(pipe_) + ";urp;StarOffice.ComponentContext"),
            css::uno::UNO_QUERY);
    } catch (const css::connection::NoConnectException&) {
        return false;
    }
    return context_.is();
}

bool Office::ends_now() {
    return process_->wait(look_again_seconds).has_value();
}

int Office::terminate() {
    if (!process_->ended()) {
        try {
            css::frame::Desktop::create(context_)->terminate();
        } catch (const css::lang::DisposedException&) {
            // the answer to this call may be cut off by the end of the office
        }
    }
    context_.clear();
    return process_->wait(end_seconds).value_or(-1);
}

OUString url_of(const std::filesystem::path& path) {
    OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(ustring(path.string()), url) != osl::FileBase::E_None)
        throw std::runtime_error("no URL for " + path.string());
    return url;
}

OpenDocument::OpenDocument(const OUString& url, bool hidden, bool read_only, const OUString& filter) {
    std::vector<css::beans::PropertyValue> arguments = {property("Hidden", css::uno::Any(hidden)),
                                                        property("ReadOnly", css::uno::Any(read_only)),
                                                        property("OnMainThread", css::uno::Any(true))};
    if (!filter.isEmpty())
        arguments.push_back(property("FilterName", css::uno::Any(filter)));
    const auto desktop = css::frame::Desktop::create(office().context());
    model_.set(desktop->loadComponentFromURL(url, "_blank", 0,
                                             {arguments.data(), static_cast<sal_Int32>(arguments.size())}),
               css::uno::UNO_QUERY);
    if (!model_.is())
        throw std::runtime_error("could not load " + office::utf8(url));
}

OpenDocument::~OpenDocument() {
    if (!model_.is())
        return;
    try {
        on_main_thread(
            [this] { Ref<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true); });
    } catch (const css::uno::Exception& fault) {
        ADD_FAILURE() << "closing: " << office::utf8(fault.Message);
    } catch (const std::runtime_error& fault) {
        ADD_FAILURE() << "closing: " << fault.what();
    }
}

void told(const std::function<void()>& work) {
    try {
        work();
    } catch (const css::uno::Exception& fault) {
        throw std::runtime_error("UNO exception: " + office::utf8(fault.Message));
    }
}

std::filesystem::path store(const Model& model, const std::string& name) {
    static const std::map<std::string, const char*> filters = {{".odt", "writer8"},
                                                               {".docx", "MS Word 2007 XML"},
                                                               {".fodt", "OpenDocument Text Flat XML"},
                                                               {".ods", "calc8"},
                                                               {".xlsx", "Calc MS Excel 2007 XML"},
                                                               {".xls", "MS Excel 97"},
                                                               {".fods", "OpenDocument Spreadsheet Flat XML"},
                                                               {".doc", "MS Word 97"},
                                                               {".rtf", "Rich Text Format"},
                                                               {".txt", "Text (encoded)"}};
    const std::filesystem::path path = office().folder() / name;
    std::string extension = path.extension();
    const bool is_text = Ref<css::lang::XServiceInfo>(model, css::uno::UNO_QUERY_THROW)
                             ->supportsService("com.sun.star.text.TextDocument");
    const char* filter =
        extension == ".pdf" ? (is_text ? "writer_pdf_Export" : "calc_pdf_Export") : filters.at(extension);
    Ref<css::frame::XStorable>(model, css::uno::UNO_QUERY_THROW)
        ->storeToURL(url_of(path),
                     seq<css::beans::PropertyValue>(
                         {property("FilterName", css::uno::Any(OUString::createFromAscii(filter))),
                          property("Overwrite", css::uno::Any(true))}));
    return path;
}

Ref<css::document::XUndoManager> undo_manager(const Model& model) {
    return Ref<css::document::XUndoManagerSupplier>(model, css::uno::UNO_QUERY_THROW)->getUndoManager();
}

std::string canonical_xml(const Model& model) {
    const bool is_text = Ref<css::lang::XServiceInfo>(model, css::uno::UNO_QUERY_THROW)
                             ->supportsService("com.sun.star.text.TextDocument");
    std::string xml = office::read_file(url_of(store(model, is_text ? "canonical.fodt" : "canonical.fods")));
    // Settings (view, print, revision ids), the record of saving and the fonts ever met are not what the
    // document says.
    for (const auto& [open, close] : {std::pair{"<office:settings>", "</office:settings>"},
                                      std::pair{"<office:font-face-decls>", "</office:font-face-decls>"},
                                      std::pair{"<office:meta>", "</office:meta>"}}) {
        const auto from = xml.find(open), to = xml.find(close);
        if (from != std::string::npos && to != std::string::npos)
            xml.erase(from, to - from);
    }
    // Styles of the office itself appear at their first use and do not go again, nor do list styles; a
    // page style that was set once says that its background is full, as is the default.
    const std::pair<std::string, std::string> kept[] = {
        {"  <style:style style:name=\"Header", "</style:style>"},
        {"  <style:style style:name=\"Table_20_", "</style:style>"},
        {"  <style:style style:name=\"dp", "</style:style>"},
        {"\n  <text:list-style ", "</text:list-style>"}};
    for (const auto& [open, end] : kept)
        for (auto from = xml.find(open); from != std::string::npos; from = xml.find(open, from)) {
            const auto head = xml.find('>', from);
            const auto close = xml[head - 1] == '/' ? head + 1 : xml.find(end, from) + end.size();
            xml.erase(from, close - from + (open.front() == '\n' ? 0 : 1));
        }
    static const std::regex revision(" (officeooo:(paragraph-)?rsid|xml:id|draw:style-name)=\"[^\"]*\"");
    return std::regex_replace(xml, revision, "");
}

} // namespace kehoach::test
