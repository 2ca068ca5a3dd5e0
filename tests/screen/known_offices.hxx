// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "screen.hxx"

#include <com/sun/star/beans/XPropertySet.hpp>

namespace kehoach::test {

/// The configuration of the extension, to be changed and committed.
css::uno::Reference<css::beans::XPropertySet> settings();
void commit(const css::uno::Reference<css::beans::XPropertySet>& changed);
void forget_offices();

/// Two offices of one commune, Party and State, as a file of offices.
extern const char* const two_offices;

/// Offices that are known for the length of a test.
class KnownOffices {
public:
    explicit KnownOffices(const Model& model, const std::string& json = two_offices);
    ~KnownOffices();
    KnownOffices(const KnownOffices&) = delete;
    KnownOffices& operator=(const KnownOffices&) = delete;
};

} // namespace kehoach::test
