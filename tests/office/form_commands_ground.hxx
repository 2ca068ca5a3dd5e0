// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc_ground.hxx"

#include <boost/json/value.hpp>
#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <string>
#include <vector>

/// Commands of the extension run on a workbook, without a person.
namespace kehoach::test {

css::beans::PropertyValue argument(const char* name, const css::uno::Any& value);
css::beans::PropertyValue argument(const char* name, const std::string& text);
css::beans::PropertyValue argument(const char* name, const std::vector<std::string>& texts);

css::frame::DispatchResultEvent run(const Model& model, const std::string& command,
                                    const std::vector<css::beans::PropertyValue>& arguments);
/// The JSON a command gives; fails the test with its message where it refuses.
boost::json::value json_of(const css::frame::DispatchResultEvent& event);
/// The message with which a command refuses; empty where it does not.
std::string refusal_of(const css::frame::DispatchResultEvent& event);

/// Findings of the check as "CELL rule", in their order; ids of findings by that.
std::vector<std::string> findings(const Model& model);
std::string id_of(const Model& model, const std::string& finding);

} // namespace kehoach::test
