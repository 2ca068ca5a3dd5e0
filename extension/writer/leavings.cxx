// SPDX-License-Identifier: MPL-2.0
#include "writer/leavings.hxx"

#include "office/text.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XRedlinesSupplier.hpp>

namespace kehoach::writer {

namespace {

int count_changes(const Model& model) {
    const Ref<css::document::XRedlinesSupplier> supplier(model, css::uno::UNO_QUERY);
    if (!supplier.is() || !supplier->getRedlines().is())
        return 0;
    const auto all = supplier->getRedlines()->createEnumeration();
    int count = 0;
    for (; all->hasMoreElements(); all->nextElement())
        ++count;
    return count;
}

} // namespace

document::Leavings read_leavings(const Model& model) {
    document::Leavings found;
    found.changes = count_changes(model);
    const Ref<css::document::XDocumentPropertiesSupplier> supplier(model, css::uno::UNO_QUERY);
    if (!supplier.is() || !supplier->getDocumentProperties().is())
        return found;
    const auto properties = supplier->getDocumentProperties();
    found.title = office::utf8(properties->getTitle());
    found.author = office::utf8(properties->getAuthor());
    found.changed_by = office::utf8(properties->getModifiedBy());
    return found;
}

} // namespace kehoach::writer
