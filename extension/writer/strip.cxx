// SPDX-License-Identifier: MPL-2.0
#include "writer/strip.hxx"

#include "office/text.hxx"
#include "writer/hiding_fields.hxx"
#include "writer/uno.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/beans/XPropertyContainer.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/text/XBookmarksSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextField.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextSection.hpp>
#include <com/sun/star/text/XTextSectionsSupplier.hpp>
#include <set>
#include <vector>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using Context = Ref<css::uno::XComponentContext>;

int accept_changes(const Context& context, const Model& copy) {
    int count = 0;
    const auto changes = as<css::document::XRedlinesSupplier>(copy)->getRedlines()->createEnumeration();
    for (; changes->hasMoreElements(); changes->nextElement())
        ++count;
    set(as<css::beans::XPropertySet>(copy), "RecordChanges", false);
    if (count > 0)
        css::frame::DispatchHelper::create(context)->executeDispatch(
            as<css::frame::XDispatchProvider>(copy->getCurrentController()->getFrame()),
            ".uno:AcceptAllTrackedChanges", {}, 0, {});
    return count;
}

int remove_comments(const Model& copy) {
    std::vector<Ref<css::lang::XComponent>> found;
    const auto fields = as<css::text::XTextFieldsSupplier>(copy)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements()) {
        const auto field = as_any<css::text::XTextField>(fields->nextElement());
        if (as<css::lang::XServiceInfo>(field)->supportsService("com.sun.star.text.textfield.Annotation"))
            found.push_back(as<css::lang::XComponent>(field));
    }
    for (const auto& comment : found)
        comment->dispose();
    return static_cast<int>(found.size());
}

/// Characters that are formatted as hidden. The office's own search passes them over.
int remove_hidden_characters(const Model& copy) {
    std::vector<Ref<css::text::XTextRange>> found;
    for (const Spot& spot : walk(copy)) {
        if (!spot.paragraph.is())
            continue;
        const auto portions = as<css::container::XEnumerationAccess>(spot.paragraph)->createEnumeration();
        while (portions->hasMoreElements()) {
            const auto portion = as_any<css::text::XTextRange>(portions->nextElement());
            if (get<bool>(as<css::beans::XPropertySet>(portion), "CharHidden"))
                found.push_back(portion);
        }
    }
    for (auto range = found.rbegin(); range != found.rend(); ++range)
        (*range)->setString({});
    return static_cast<int>(found.size());
}

int remove_hidden_sections(const Model& copy) {
    int count = 0;
    const auto sections = as<css::text::XTextSectionsSupplier>(copy)->getTextSections();
    for (const OUString& name : sections->getElementNames()) {
        if (!sections->hasByName(name))
            continue; // stood in one that has gone
        const auto section = as_any<css::text::XTextSection>(sections->getByName(name));
        if (get<bool>(as<css::beans::XPropertySet>(section), "IsVisible", true))
            continue;
        section->getAnchor()->setString({});
        as<css::lang::XComponent>(section)->dispose();
        ++count;
    }
    return count;
}

/// Names of persons, and whatever programs remember.
void clear_description(const Model& copy) {
    const auto about = as<css::document::XDocumentPropertiesSupplier>(copy)->getDocumentProperties();
    about->resetUserData({});
    about->setModifiedBy({});
    about->setPrintedBy({});
    about->setDescription({});
    about->setSubject({});
    about->setKeywords({});
    const auto remembered = about->getUserDefinedProperties();
    for (const auto& property :
         as<css::beans::XPropertySet>(remembered)->getPropertySetInfo()->getProperties())
        remembered->removeProperty(property.Name);
    // Otherwise saving writes the name of whoever saves.
    set(as<css::beans::XPropertySet>(
            as<css::lang::XMultiServiceFactory>(copy)->createInstance("com.sun.star.document.Settings")),
        "ApplyUserData", false);
}

/// Names that a link or a reference of the text itself leads to.
std::set<OUString> linked_names(const Model& copy) {
    std::set<OUString> names;
    const auto fields = as<css::text::XTextFieldsSupplier>(copy)->getTextFields()->createEnumeration();
    while (fields->hasMoreElements()) {
        const auto field = as_any<css::beans::XPropertySet>(fields->nextElement());
        if (as<css::lang::XServiceInfo>(field)->supportsService("com.sun.star.text.textfield.GetReference"))
            names.insert(get<OUString>(field, "SourceName"));
    }
    for (const Spot& spot : walk(copy)) {
        if (!spot.paragraph.is())
            continue;
        const auto portions = as<css::container::XEnumerationAccess>(spot.paragraph)->createEnumeration();
        while (portions->hasMoreElements())
            if (const auto link =
                    get<OUString>(as_any<css::beans::XPropertySet>(portions->nextElement()), "HyperLinkURL");
                link.startsWith("#"))
                names.insert(link.copy(1));
    }
    return names;
}

} // namespace

Stripped strip(const Context& context, const Model& copy) {
    Stripped done;
    done.changes = accept_changes(context, copy);
    done.comments = remove_comments(copy);
    done.hidden = remove_hidden_sections(copy) + remove_hidden_characters(copy) + remove_hiding_fields(copy);
    clear_description(copy);
    return done;
}

void drop_bookmarks(const Model& copy, std::string_view ours) {
    const auto needed = linked_names(copy);
    const Ref<css::container::XNameAccess> all = as<css::text::XBookmarksSupplier>(copy)->getBookmarks();
    for (const OUString& name : all->getElementNames())
        if (office::utf8(name).starts_with(ours) || !needed.contains(name))
            as_any<css::lang::XComponent>(all->getByName(name))->dispose();
}

} // namespace kehoach::writer
