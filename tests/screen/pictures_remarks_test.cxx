// SPDX-License-Identifier: MPL-2.0
// Pictures of remarks on what a plan says: beside its superior's paper, unfolded, and the files that go with it.
#include "pictures.hxx"
#include "superior_pair.hxx"

#include "office/text.hxx"

#include <com/sun/star/text/XTextDocument.hpp>

using namespace kehoach;
using namespace kehoach::test;

namespace {

rtl::OUString stored(const std::string& text, const char* name) {
    const auto document = OpenDocument::writer();
    document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(text));
    return url_of(test::store(document, name));
}

} // namespace

TEST_F(Pictures, OfRemarksBesideTheSuperiorsPaper) {
    told([] {
        const auto superior = stored(theirs, "superior.odt");
        const OpenDocument plan(stored(ours("15/10/2026"), "ours.odt"), false);
        fill_the_screen(plan);
        Dispatched(plan, "org.kehoach:RepairAll", {{"Stage", "drafting"}}).get(); // remarks are what is left
        Dispatched(plan, "org.kehoach:Check").get();
        Dispatched(plan, "org.kehoach:CompareSuperior", {{"URL", office::utf8(superior)}}).get();
        take("superior-panel.png");
        const OpenDocument form(superior, false); // any paper that is open has a file
        AtTheDialog window(plan, "CompareAttachments");
        ASSERT_TRUE(window.window().is());
        take("attachments.png");
        window.cancel();
    });
}

TEST_F(Pictures, OfTheWorkbookOfTasks) {
    told([] {
        const auto plan = demonstration(true);
        Model made;
        Dispatched(plan, "org.kehoach:Schedule", {{"Target", "calc"}}).get().Result >>= made;
        ASSERT_TRUE(made.is());
        const OpenDocument workbook(made);
        fill_the_screen(workbook);
        take("tasks.png");
        std::filesystem::copy_file(test::store(workbook, "tasks.pdf"), pictures / "tasks.pdf",
                                   std::filesystem::copy_options::overwrite_existing);
    });
}
