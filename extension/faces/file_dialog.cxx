// SPDX-License-Identifier: MPL-2.0
#include "faces/file_dialog.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"

#include <com/sun/star/container/XEnumeration.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/ui/dialogs/ExecutableDialogResults.hpp>
#include <com/sun/star/ui/dialogs/FilePicker.hpp>
#include <com/sun/star/ui/dialogs/FolderPicker.hpp>
#include <com/sun/star/ui/dialogs/TemplateDescription.hpp>
#include <com/sun/star/util/PathSettings.hpp>
#include <osl/file.hxx>

namespace kehoach::faces {

using css::uno::Reference;
using rtl::OUString;
namespace dialogs = css::ui::dialogs;

namespace {

struct Filter {
    const char* key;
    const char* pattern;
};

/// Empty where it is not stored.
OUString folder_of(const css::uno::Any& document) {
    const Reference<css::frame::XModel> open(document, css::uno::UNO_QUERY);
    const OUString url = open.is() ? open->getURL() : OUString();
    return url.startsWith("private:") ? OUString() : url.copy(0, url.lastIndexOf('/') + 1);
}

/// Where a person keeps his papers: beside the one in front, else beside another that is open, else in his folder
/// for documents.
OUString folder_of_papers(const Reference<css::uno::XComponentContext>& context) {
    const auto desktop = css::frame::Desktop::create(context);
    OUString folder = folder_of(css::uno::Any(desktop->getCurrentComponent()));
    const auto open = desktop->getComponents()->createEnumeration();
    while (folder.isEmpty() && open->hasMoreElements())
        folder = folder_of(open->nextElement());
    return folder.isEmpty() ? css::util::PathSettings::create(context)->getWork() : folder;
}

Reference<dialogs::XFilePicker3> picker(const Reference<css::uno::XComponentContext>& context, sal_Int16 kind,
                                        const char* title, std::initializer_list<Filter> filters) {
    const auto made = dialogs::FilePicker::createWithMode(context, kind);
    made->setTitle(office::ustring(office::string(context, title)));
    for (const auto& filter : filters)
        made->appendFilter(office::ustring(office::string(context, filter.key)),
                           OUString::createFromAscii(filter.pattern));
    made->setDisplayDirectory(folder_of_papers(context));
    return made;
}

Reference<dialogs::XFilePicker3> opener(const Reference<css::uno::XComponentContext>& context,
                                        const char* title, std::initializer_list<Filter> filters) {
    return picker(context, dialogs::TemplateDescription::FILEOPEN_SIMPLE, title, filters);
}

Reference<dialogs::XFilePicker3> saver(const Reference<css::uno::XComponentContext>& context,
                                       const char* title, std::initializer_list<Filter> filters,
                                       const std::string& name) {
    const auto made = picker(context, dialogs::TemplateDescription::FILESAVE_AUTOEXTENSION, title, filters);
    if (!name.empty())
        made->setDefaultName(office::ustring(name));
    return made;
}

std::vector<std::string> chosen(const Reference<dialogs::XFilePicker3>& picker) {
    std::vector<std::string> urls;
    if (picker->execute() != dialogs::ExecutableDialogResults::OK)
        return urls;
    for (const auto& url : picker->getSelectedFiles())
        urls.push_back(office::utf8(url));
    return urls;
}

/// One file; empty where the person thought better of it.
std::string one_chosen(const Reference<dialogs::XFilePicker3>& picker) {
    const auto urls = chosen(picker);
    return urls.empty() ? std::string() : urls.front();
}

} // namespace

std::string ask_report_file(const Reference<css::uno::XComponentContext>& context, const std::string& name) {
    return one_chosen(saver(context, "report.title",
                            {{"report.filter.odt", "*.odt"},
                             {"report.filter.txt", "*.txt"},
                             {"report.filter.json", "*.json"},
                             {"report.filter.sarif", "*.sarif"}},
                            name));
}

std::string ask_release_file(const Reference<css::uno::XComponentContext>& context, const std::string& name) {
    return one_chosen(saver(context, "release.title",
                            {{"release.filter.odt", "*.odt"}, {"release.filter.docx", "*.docx"}}, name));
}

std::string ask_calendar_file(const Reference<css::uno::XComponentContext>& context,
                              const std::string& name) {
    return one_chosen(saver(context, "schedule.ics.title", {{"schedule.ics.filter", "*.ics"}}, name));
}

std::string ask_old_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(
        opener(context, "old.file.title", {{"old.file.filter", "*.odt;*.docx;*.doc;*.rtf;*.txt"}}));
}

std::string ask_superior_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "superior.file.title",
                             {{"superior.file.filter", "*.pdf;*.odt;*.docx;*.doc;*.rtf;*.txt"}}));
}

std::vector<std::string> ask_companion_files(const Reference<css::uno::XComponentContext>& context) {
    const auto dialog = opener(context, "companions.file.title",
                               {{"companions.file.filter", "*.odt;*.docx;*.doc;*.ods;*.xlsx;*.xls"}});
    dialog->setMultiSelectionMode(true);
    return chosen(dialog);
}

std::vector<std::string> ask_commented_files(const Reference<css::uno::XComponentContext>& context) {
    const auto dialog =
        opener(context, "comments.file.title", {{"old.file.filter", "*.odt;*.docx;*.doc;*.rtf"}});
    dialog->setMultiSelectionMode(true);
    return chosen(dialog);
}

std::string ask_offices_file(const Reference<css::uno::XComponentContext>& context, bool read) {
    constexpr auto title = "dialog.offices.title";
    const Filter filter{"dialog.offices.filter", "*.kehoachoffice"};
    return one_chosen(read ? opener(context, title, {filter}) : saver(context, title, {filter}, {}));
}

std::string ask_spec_to_open(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "dialog.wizard.spec-title", {{"dialog.wizard.filter", "*.kehoach"}}));
}

std::string ask_spec_to_save(const Reference<css::uno::XComponentContext>& context, const std::string& name) {
    return one_chosen(
        saver(context, "dialog.wizard.spec-title", {{"dialog.wizard.filter", "*.kehoach"}}, name));
}

std::string ask_form_to_open(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "designer.file-title", {{"designer.filter", "*.json"}}));
}

std::string ask_form_to_save(const Reference<css::uno::XComponentContext>& context, const std::string& name) {
    return one_chosen(saver(context, "designer.file-title", {{"designer.filter", "*.json"}}, name));
}

std::string ask_pack(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "pack.title", {{"pack.filter", "*.kehoachpack"}}));
}

std::string ask_plan_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "board.plan-file", {{"superior.file.filter", "*.odt;*.docx;*.doc;*.pdf"}}));
}

std::string ask_units_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "board.units-file", {{"board.units-filter", "*.ods;*.xlsx;*.xls;*.csv"}}));
}

std::string ask_scan_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "board.scan-file",
                             {{"board.scan-filter", "*.pdf;*.jpg;*.jpeg;*.png;*.tif;*.tiff;*.odt;*.docx;*.doc"}}));
}

std::string ask_earlier_file(const Reference<css::uno::XComponentContext>& context) {
    return one_chosen(opener(context, "dialog.compare.title", {{"consolidate.filter", "*.ods;*.xlsx"}}));
}

namespace {

std::string path_of(const OUString& url) {
    OUString path;
    const bool is_path = osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None;
    return office::utf8(is_path ? path : url);
}

} // namespace

std::string ask_folder(const Reference<css::uno::XComponentContext>& context, const char* title,
                       const std::string& path) {
    const auto dialog = dialogs::FolderPicker::create(context);
    dialog->setTitle(office::ustring(office::string(context, title)));
    OUString url;
    if (osl::FileBase::getFileURLFromSystemPath(office::ustring(path), url) == osl::FileBase::E_None)
        dialog->setDisplayDirectory(url);
    if (dialog->execute() != dialogs::ExecutableDialogResults::OK)
        return {};
    return path_of(dialog->getDirectory());
}

std::string usual_folder(const Reference<css::uno::XComponentContext>& context) {
    return path_of(folder_of_papers(context));
}

std::vector<std::string> ask_returns(const Reference<css::uno::XComponentContext>& context) {
    const auto dialog = opener(context, "consolidate.title", {{"consolidate.files", "*.ods;*.xlsx;*.xls;*.csv;*.docx;*.odt;*.doc;*.rtf"}});
    dialog->setMultiSelectionMode(true);
    return chosen(dialog);
}

} // namespace kehoach::faces
