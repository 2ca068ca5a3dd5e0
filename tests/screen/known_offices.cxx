// SPDX-License-Identifier: MPL-2.0
#include "known_offices.hxx"

#include "office/text.hxx"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/configuration/theDefaultProvider.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/util/XChangesBatch.hpp>
#include <fstream>

namespace kehoach::test {

const char* const two_offices = R"({"format": "kehoach-offices", "offices": [
    {"family": "party", "issuer": "ĐẢNG ỦY XÃ NẬM HƯƠNG", "parent": "ĐẢNG BỘ TỈNH LAM GIANG",
     "inText": "Ban Thường vụ Đảng ủy xã Nậm Hương", "code": "ĐU", "place": "Nậm Hương", "numbering": "I-",
     "tones": "ủy", "twoSided": true, "filing": "Văn phòng Đảng ủy",
     "signers": [{"authority": "T/M BAN THƯỜNG VỤ", "role": "BÍ THƯ", "name": "Lò Văn Tếnh"}],
     "recipients": [{"name": "Các chi bộ trực thuộc"}]},
    {"family": "state", "issuer": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "inText": "Ủy ban nhân dân xã Nậm Hương",
     "code": "UBND", "place": "Nậm Hương", "filing": "VT", "tones": "ủy",
     "signers": [{"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lê Thị Nậm"}]}]})";

css::uno::Reference<css::beans::XPropertySet> settings() {
    const css::beans::NamedValue path("nodepath", css::uno::Any(rtl::OUString("/org.kehoach.Settings")));
    return {css::configuration::theDefaultProvider::get(test::office().context())
                ->createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                              office::seq<css::uno::Any>({css::uno::Any(path)})),
            css::uno::UNO_QUERY_THROW};
}

void commit(const css::uno::Reference<css::beans::XPropertySet>& changed) {
    css::uno::Reference<css::util::XChangesBatch>(changed, css::uno::UNO_QUERY_THROW)->commitChanges();
}

void forget_offices() {
    const auto all = settings();
    css::uno::Reference<css::container::XNameContainer> offices;
    all->getPropertyValue("Offices") >>= offices;
    for (const rtl::OUString& name : offices->getElementNames())
        offices->removeByName(name);
    commit(all);
}

KnownOffices::KnownOffices(const Model& model, const std::string& json) {
    const auto file = test::office().folder() / "known.kehoachoffice";
    std::ofstream(file) << json;
    Dispatched(model, "org.kehoach:Options", {{"Import", file.string()}}).get();
}

KnownOffices::~KnownOffices() {
    forget_offices();
}

} // namespace kehoach::test
