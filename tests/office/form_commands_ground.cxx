// SPDX-License-Identifier: MPL-2.0
#include "form_commands_ground.hxx"

#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace {

const bool prepared = (options().bundled = KEHOACH_BUILD_DIR "/bundled", true);

std::string name_of(const boost::json::value& finding) {
    return std::string(finding.at("cell").as_string()) + " " + std::string(finding.at("rule").as_string());
}

boost::json::array check(const Model& model) {
    return json_of(run(model, "CheckForm", {})).as_array();
}

} // namespace

css::beans::PropertyValue argument(const char* name, const css::uno::Any& value) {
    css::beans::PropertyValue made;
    made.Name = rtl::OUString::createFromAscii(name);
    made.Value = value;
    return made;
}

css::beans::PropertyValue argument(const char* name, const std::string& text) {
    return argument(name, css::uno::Any(office::ustring(text)));
}

css::beans::PropertyValue argument(const char* name, const std::vector<std::string>& texts) {
    std::vector<rtl::OUString> all;
    for (const std::string& text : texts)
        all.push_back(office::ustring(text));
    return argument(name, css::uno::Any(css::uno::Sequence<rtl::OUString>(
                              all.data(), static_cast<sal_Int32>(all.size()))));
}

css::frame::DispatchResultEvent run(const Model& model, const std::string& command,
                                    const std::vector<css::beans::PropertyValue>& arguments) {
    const Ref<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    event.State = css::frame::DispatchResultState::DONTKNOW;
    // Without arguments a command of a shown window asks a person.
    std::vector<css::beans::PropertyValue> all = arguments;
    css::frame::DispatchHelper::create(test::office().context())
        ->executeDispatch(frame, office::ustring("org.kehoach:" + command), rtl::OUString(), 0,
                          css::uno::Sequence<css::beans::PropertyValue>(
                              all.data(), static_cast<sal_Int32>(all.size()))) >>= event;
    return event;
}

boost::json::value json_of(const css::frame::DispatchResultEvent& event) {
    EXPECT_EQ(refusal_of(event), "");
    rtl::OUString text;
    event.Result >>= text;
    boost::json::error_code fault;
    auto value = boost::json::parse(office::utf8(text), fault);
    EXPECT_FALSE(fault) << office::utf8(text);
    return fault ? boost::json::value(boost::json::array()) : value;
}

std::string refusal_of(const css::frame::DispatchResultEvent& event) {
    rtl::OUString text;
    if (event.State == css::frame::DispatchResultState::SUCCESS)
        return {};
    event.Result >>= text;
    return text.isEmpty() ? "(no message)" : office::utf8(text);
}

std::vector<std::string> findings(const Model& model) {
    std::vector<std::string> all;
    for (const auto& finding : check(model))
        all.push_back(name_of(finding));
    return all;
}

std::string id_of(const Model& model, const std::string& wanted) {
    for (const auto& finding : check(model))
        if (name_of(finding) == wanted)
            return std::string(finding.at("id").as_string());
    ADD_FAILURE() << "no finding " << wanted;
    return {};
}

} // namespace kehoach::test
