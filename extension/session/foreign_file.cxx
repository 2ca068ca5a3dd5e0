// SPDX-License-Identifier: MPL-2.0
#include "session/foreign_file.hxx"

#include "office/file_name.hxx"
#include "office/gone.hxx"
#include "office/password_watch.hxx"
#include "office/property.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/new_document.hxx"
#include "text/words.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/document/MacroExecMode.hpp>
#include <com/sun/star/document/UpdateDocMode.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <rtl/ref.hxx>
#include <vector>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using css::beans::PropertyValue;
using office::property;

std::string first_bytes(const Context& context, const std::string& url) {
    constexpr sal_Int32 wanted = 4;
    const auto files = css::ucb::SimpleFileAccess::create(context);
    if (!files->exists(office::ustring(url)) || files->isFolder(office::ustring(url)))
        throw office::Refused("file.unreadable", {{"file", office::file_name(url)}});
    const auto stream = files->openFileRead(office::ustring(url));
    css::uno::Sequence<sal_Int8> bytes;
    stream->readBytes(bytes, wanted);
    stream->closeInput();
    return {reinterpret_cast<const char*>(bytes.getConstArray()),
            static_cast<std::size_t>(bytes.getLength())};
}

/// The office reads whatever is not what its name says as bare text, and shows rubbish.
void require_readable(const Context& context, const std::string& url) {
    const std::string first = first_bytes(context, url);
    if (first.empty())
        throw office::Refused("file.empty", {{"file", office::file_name(url)}});
    const auto name = text::lower(url);
    const bool archive = first.starts_with("PK"), compound = first == "\xD0\xCF\x11\xE0";
    const bool archived = name.ends_with(".odt") || name.ends_with(".docx");
    const bool flat = first.starts_with("<") || first.starts_with("\xEF\xBB\xBF");
    if ((name.ends_with(".pdf") && first != "%PDF") ||
        (name.ends_with(".rtf") && !archive && !compound && !first.starts_with("{")) ||
        (name.ends_with(".fodt") && !flat) || (archived && !archive && !compound) ||
        (name.ends_with(".doc") && !archive && !compound && !first.starts_with("{") &&
         !first.starts_with("<")))
        throw office::Refused("file.unreadable", {{"file", office::file_name(url)}});
}

Model load(const Context& context, const std::string& url, const std::vector<PropertyValue>& how) {
    try {
        return Model(css::frame::Desktop::create(context)->loadComponentFromURL(
                         office::ustring(url), "_blank", 0, {how.data(), static_cast<sal_Int32>(how.size())}),
                     css::uno::UNO_QUERY);
    } catch (const css::uno::Exception&) {
        return {}; // what the office cannot read
    }
}

Model open(const Context& context, const std::string& url, bool visible, const char* purpose) {
    require_readable(context, url);
    const rtl::Reference<office::PasswordWatch> watch(new office::PasswordWatch);
    std::vector<PropertyValue> how{
        property("Hidden", !visible),
        property("PickListEntry", visible),
        property("OnMainThread", true),
        property("InteractionHandler", css::uno::Reference<css::task::XInteractionHandler>(watch.get())),
        property("MacroExecutionMode", css::document::MacroExecMode::NEVER_EXECUTE),
        property("UpdateDocMode", css::document::UpdateDocMode::NO_UPDATE),
        property(purpose, true)};
    if (text::lower(url).ends_with(".txt")) {
        how.push_back(property("FilterName", rtl::OUString("Text (encoded)")));
        how.push_back(property("FilterOptions", rtl::OUString("UTF8,LF,,vi-VN")));
    }
    if (text::lower(url).ends_with(".pdf"))
        how.push_back(property("FilterName", rtl::OUString("writer_pdf_import")));
    const Model model = load(context, url, how);
    if (!model.is())
        throw office::Refused(watch->asked() ? "file.password" : "file.unreadable", {{"file", office::file_name(url)}});
    return model;
}

} // namespace

ForeignFile::ForeignFile(const Context& context, const std::string& url)
    : model_(open(context, url, false, "ReadOnly")) {}

ForeignFile::~ForeignFile() {
    office::unless_gone([&] { close(model_); });
}

Model new_from_file(const Context& context, const std::string& url, bool visible) {
    return open(context, url, visible, "AsTemplate");
}

} // namespace kehoach::session
