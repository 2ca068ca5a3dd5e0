// SPDX-License-Identifier: MPL-2.0
#include "session/offices.hxx"

#include "office/pack_files.hxx"
#include "office/package.hxx"
#include "office/settings.hxx"
#include "office/text.hxx"
#include "plan/letterhead_name.hpp"
#include "session/clock.hxx"
#include "session/faults.hxx"
#include "session/library.hxx"
#include "session/store.hxx"
#include "text/words.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/XSingleServiceFactory.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using plan::IssuingOffice;
using plan::UsualSigner;
using rtl::OUString;
using Group = Reference<css::beans::XPropertySet>;
using Set = Reference<css::container::XNameContainer>;

constexpr std::array<std::pair<const char*, std::string IssuingOffice::*>, 10> office_texts{
    {{"Family", &IssuingOffice::family},
     {"Issuer", &IssuingOffice::issuer},
     {"Parent", &IssuingOffice::issuer_parent},
     {"InText", &IssuingOffice::issuer_in_text},
     {"Code", &IssuingOffice::number_issuer},
     {"Place", &IssuingOffice::place},
     {"Filing", &IssuingOffice::filing},
     {"Numbering", &IssuingOffice::numbering},
     {"Tones", &IssuingOffice::tones},
     {"Pack", &IssuingOffice::pack}}};
constexpr std::array<std::pair<const char*, std::string UsualSigner::*>, 4> signer_texts{
    {{"Authority", &UsualSigner::authority},
     {"Role", &UsualSigner::role},
     {"Role2", &UsualSigner::role_2},
     {"Name", &UsualSigner::name}}};

/// Of few values; any other is as if it had never been set.
constexpr std::array<std::pair<std::string IssuingOffice::*, std::array<std::string_view, 2>>, 3> choices{
    {{&IssuingOffice::family, {"party", "state"}},
     {&IssuingOffice::numbering, {"I.", "I-"}},
     {&IssuingOffice::tones, {"uỷ", "ủy"}}}};

constexpr const char* last_offices = "LastOffices";

template<class Wanted>
Reference<Wanted> child(const Reference<css::uno::XInterface>& group, const char* name) {
    return Reference<Wanted>(Reference<css::container::XNameAccess>(group, UNO_QUERY_THROW)
                                 ->getByName(OUString::createFromAscii(name)),
                             UNO_QUERY_THROW);
}

template<class Record, std::size_t N>
void read_texts(const Group& group, Record& record,
                const std::array<std::pair<const char*, std::string Record::*>, N>& texts) {
    for (const auto& [name, member] : texts) {
        OUString text;
        group->getPropertyValue(OUString::createFromAscii(name)) >>= text;
        record.*member = office::utf8(text);
    }
}

template<class Record, std::size_t N>
void write_texts(const Group& group, const Record& record,
                 const std::array<std::pair<const char*, std::string Record::*>, N>& texts) {
    for (const auto& [name, member] : texts)
        group->setPropertyValue(OUString::createFromAscii(name), Any(office::ustring(record.*member)));
}

/// Names of a set are numbers: the order of what is in it.
std::vector<Group> members(const Reference<css::container::XNameAccess>& set) {
    std::vector<std::pair<sal_Int32, Group>> numbered;
    for (const OUString& name : set->getElementNames())
        numbered.emplace_back(name.toInt32(), Group(set->getByName(name), UNO_QUERY_THROW));
    std::sort(numbered.begin(), numbered.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Group> all;
    for (auto& [number, group] : numbered)
        all.push_back(std::move(group));
    return all;
}

// Deprecated, and the only way that sets of the configuration have.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
Reference<css::uno::XInterface> new_member(const Set& set) {
    return Reference<css::lang::XSingleServiceFactory>(set, UNO_QUERY_THROW)->createInstance();
}
#pragma GCC diagnostic pop

Group add_member(const Set& set) {
    const auto number = set->getElementNames().getLength();
    const Group made(new_member(set), UNO_QUERY_THROW);
    set->insertByName(OUString::number(number), Any(made));
    return made;
}

IssuingOffice read(const Group& group) {
    IssuingOffice made;
    read_texts(group, made, office_texts);
    for (const auto& [member, values] : choices)
        if (std::find(values.begin(), values.end(), made.*member) == values.end())
            made.*member = IssuingOffice().*member;
    css::uno::Sequence<OUString> recipients;
    group->getPropertyValue("Recipients") >>= recipients;
    for (const OUString& line : recipients)
        made.recipients.push_back(plan::recipient_of(office::utf8(line)));
    group->getPropertyValue("TwoSided") >>= made.two_sided;
    for (const auto& one : members(child<css::container::XNameAccess>(group, "Signers"))) {
        made.signers.emplace_back();
        read_texts(one, made.signers.back(), signer_texts);
    }
    return made;
}

void write(const Group& group, const IssuingOffice& office) {
    write_texts(group, office, office_texts);
    std::vector<OUString> recipients;
    for (const auto& one : office.recipients)
        recipients.push_back(office::ustring(plan::line_of(one)));
    group->setPropertyValue("Recipients", Any(css::uno::Sequence<OUString>(
                                              recipients.data(), static_cast<sal_Int32>(recipients.size()))));
    group->setPropertyValue("TwoSided", Any(office.two_sided));
    const auto signers = child<css::container::XNameContainer>(group, "Signers");
    for (const auto& one : office.signers)
        write_texts(add_member(signers), one, signer_texts);
}

} // namespace

std::vector<IssuingOffice> offices(const Context& context) {
    std::vector<IssuingOffice> all;
    for (const auto& group : members(child<css::container::XNameAccess>(
             office::settings_root(context, office::Access::read), "Offices")))
        if (auto office = read(group); !office.issuer.empty())
            all.push_back(std::move(office));
    return all;
}

void put_offices(const Context& context, const std::vector<IssuingOffice>& all) {
    const auto access = office::settings_root(context, office::Access::write);
    const auto set = child<css::container::XNameContainer>(access, "Offices");
    for (const OUString& name : set->getElementNames())
        set->removeByName(name);
    for (const auto& office : all)
        write(add_member(set), office);
    office::commit(access);
}

bool is_first_start(const Context& context) {
    const auto access = office::settings_root(context, office::Access::write);
    bool seen = false;
    access->getPropertyValue("FirstStartSeen") >>= seen;
    if (!seen) {
        access->setPropertyValue("FirstStartSeen", Any(true));
        office::commit(access);
    }
    return !seen;
}

std::string last_office(const Context& context, const char* purpose) {
    return office::settings(context, last_offices)[purpose];
}

void put_last_office(const Context& context, const char* purpose, const std::string& issuer) {
    office::put_setting(context, last_offices, purpose, issuer);
}

void export_offices(const Context& context, const std::string& url) {
    store_bytes(context, office::ustring(url), plan::to_json(offices(context)));
}

void import_offices(const Context& context, const std::string& url) {
    text::DataFaults faults;
    const auto read =
        plan::parse_offices(url.substr(url.rfind('/') + 1), office::read_file(office::url_of(url)), faults);
    require_none(context, "session.offices-faulty", faults);
    auto all = offices(context);
    for (const auto& one : *read) {
        const auto known = std::find_if(all.begin(), all.end(), [&](const IssuingOffice& each) {
            return each.issuer == one.issuer && each.family == one.family;
        });
        if (known == all.end())
            all.push_back(one);
        else
            *known = one;
    }
    put_offices(context, all);
}

plan::IssuingOffice office_named(const Context& context, const std::string& family,
                                 const std::string& issuer) {
    for (const auto& office : offices(context))
        if (plan::is_letterhead_of(office, issuer))
            return office;
    plan::IssuingOffice office;
    office.issuer = issuer;
    office.family = family.empty() ? "party" : family;
    const auto& gazetteer = library(context)->gazetteer;
    auto told = plan::suggest(office.family, issuer, gazetteer, today());
    if (family.empty() && told.in_text.empty()) {
        office.family = "state";
        told = plan::suggest(office.family, issuer, gazetteer, today());
    }
    office.issuer_in_text = told.in_text;
    office.place = told.place;
    if (told.codes.size() == 1)
        office.number_issuer = told.codes.front();
    return office;
}

plan::PlanSpec with_issuer_in_text(const Context& context, plan::PlanSpec spec) {
    if (spec.issuer_in_text.empty() && !spec.issuer.empty())
        spec.issuer_in_text = office_named(context, spec.family, spec.issuer).issuer_in_text;
    return spec;
}

} // namespace kehoach::session
