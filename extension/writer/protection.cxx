// SPDX-License-Identifier: MPL-2.0
#include "writer/protection.hxx"

#include <com/sun/star/text/XTextSection.hpp>

namespace kehoach::writer {

namespace {

bool flag(const Properties& object) {
    return object.is() && object->getPropertySetInfo()->hasPropertyByName("IsProtected") &&
           get<bool>(object, "IsProtected");
}

} // namespace

bool is_protected(const Properties& place) {
    const auto info = place->getPropertySetInfo();
    if (info->hasPropertyByName("Cell") &&
        flag(Properties(place->getPropertyValue("Cell"), css::uno::UNO_QUERY)))
        return true;
    if (!info->hasPropertyByName("TextSection"))
        return false;
    Ref<css::text::XTextSection> section(place->getPropertyValue("TextSection"), css::uno::UNO_QUERY);
    for (; section.is(); section = section->getParentSection())
        if (flag(as<css::beans::XPropertySet>(section)))
            return true;
    return false;
}

} // namespace kehoach::writer
