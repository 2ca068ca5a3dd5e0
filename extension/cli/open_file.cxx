// SPDX-License-Identifier: MPL-2.0
#include "cli/open_file.hxx"

#include "cli/text_file.hxx"
#include "cli/urls.hxx"
#include "office/password_watch.hxx"
#include "office/property.hxx"
#include "office/text.hxx"

#include <array>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <rtl/ref.hxx>
#include <sstream>
#include <string_view>

namespace kehoach::cli {

namespace {

namespace fs = std::filesystem;
using css::beans::PropertyValue;
using office::property;
using Model = css::uno::Reference<css::frame::XModel>;

/// What can be said without the office, is.
void require_readable(const Run& run, const std::string& path) {
    std::error_code fault;
    const auto status = fs::status(path, fault);
    const auto refuse = [&](const char* key) { throw Failure(run.words(key)); };
    if (!fs::exists(status))
        refuse("cli.no-such-file");
    if (fs::is_directory(status))
        refuse("cli.is-folder");
    if (!std::ifstream(path, std::ios::binary))
        refuse("cli.may-not-read");
    if (fs::is_regular_file(status) && fs::file_size(path) == 0)
        refuse("cli.empty-file");
}

/// The office takes seconds to load a megabyte of bare text, and cannot be told to stop.
void require_bearable(const Run& run, const std::string& path) {
    constexpr std::uintmax_t megabyte = 1'000'000, most = 64;
    const auto size = fs::is_regular_file(path) ? fs::file_size(path) : 0;
    if (size > most * megabyte)
        throw Failure(run.words(
            "cli.too-big", {{"size", std::to_string(size / megabyte)}, {"limit", std::to_string(most)}}));
}

/// Of what its name says it is: the office reads anything else as bare text, and shows rubbish.
bool is_what_it_is_called(const std::string& path) {
    constexpr std::string_view archive = "PK\x03\x04", compound = "\xD0\xCF\x11\xE0";
    const auto extension = extension_of(path);
    const bool archived =
        extension == "odt" || extension == "docx" || extension == "ods" || extension == "xlsx";
    if (!archived && extension != "doc" && extension != "xls")
        return true;
    std::array<char, 4> bytes{};
    std::ifstream(path, std::ios::binary).read(bytes.data(), bytes.size());
    const std::string_view first(bytes.data(), bytes.size());
    // What has a password is a compound file whatever its name; old names hide rich text and web pages too.
    const bool other_text = !archived && (first.front() == '{' || first.front() == '<');
    return first == archive || first == compound || other_text;
}

std::vector<PropertyValue> how_to_load(Purpose purpose,
                                       const css::uno::Reference<css::task::XInteractionHandler>& handler) {
    std::vector<PropertyValue> how{
        property("Hidden", true), property("OnMainThread", true), property("InteractionHandler", handler),
        property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
        property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE)};
    how.push_back(purpose == Purpose::read ? property("ReadOnly", true) : property("AsTemplate", true));
    return how;
}

Model load(const Run& run, const rtl::OUString& url, const std::vector<PropertyValue>& how) {
    const auto desktop = css::frame::Desktop::create(run.office.context());
    return Model(
        desktop->loadComponentFromURL(url, "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())}),
        css::uno::UNO_QUERY);
}

/// Null instead of an exception of the load itself; a dead office is another matter and passes.
Model try_to_load(const Run& run, const rtl::OUString& url, const std::vector<PropertyValue>& how) {
    try {
        return load(run, url, how);
    } catch (const css::lang::DisposedException&) {
        throw;
    } catch (const css::uno::Exception&) {
        return {};
    }
}

} // namespace

OpenDocument::~OpenDocument() {
    if (!model_.is())
        return;
    try {
        css::uno::Reference<css::util::XCloseable>(model_, css::uno::UNO_QUERY_THROW)->close(true);
    } catch (const css::uno::Exception&) {
        // The office has ended and taken the document with it.
    }
}

OpenDocument open_file(const Run& run, const std::string& path, Purpose purpose) {
    require_readable(run, path);
    if (!is_what_it_is_called(path))
        throw Failure(run.words("cli.cannot-read"));
    const rtl::Reference<office::PasswordWatch> watch(new office::PasswordWatch);
    std::vector<PropertyValue> how = how_to_load(purpose, watch.get());
    rtl::OUString url = file_url(path);
    if (extension_of(path) == "txt") {
        require_bearable(run, path);
        url = file_url(text_to_load(run, path));
        how.push_back(property("FilterName", rtl::OUString("Text (encoded)")));
        how.push_back(property("FilterOptions", rtl::OUString("UTF8,LF,,vi-VN")));
    }
    const Model model = try_to_load(run, url, how);
    if (!model.is())
        throw Failure(run.words(watch->asked() ? "cli.password" : "cli.cannot-read"));
    return OpenDocument(model);
}

SuperiorFile::SuperiorFile(const Run& run) {
    if (!run.arguments.superior.empty())
        file_.emplace(open_file(run, run.arguments.superior, Purpose::read));
}

css::uno::Sequence<css::beans::NamedValue>
SuperiorFile::with(css::uno::Sequence<css::beans::NamedValue> options) const {
    if (!file_)
        return options;
    options.realloc(options.getLength() + 1);
    options.getArray()[options.getLength() - 1] = {"Superior", css::uno::Any(file_->model())};
    return options;
}

std::string read_text(const Run& run, const std::string& path) {
    require_readable(run, path);
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

} // namespace kehoach::cli
