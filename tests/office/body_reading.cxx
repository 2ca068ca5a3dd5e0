// SPDX-License-Identifier: MPL-2.0
#include "body_reading.hxx"

#include "office/text.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/DispatchResultEvent.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <stdexcept>

namespace kehoach::test {

const std::string letterhead = "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12-KH/ĐU\r"
                               "Sơn Hạ, ngày 15 tháng 7 năm 2026\rKẾ HOẠCH\rđọc sách\r";

std::string string_of(const css::uno::Any& any) {
    rtl::OUString text;
    any >>= text;
    return kehoach::office::utf8(text);
}

std::vector<std::pair<std::string, Properties>> paragraphs(const Model& model) {
    const css::uno::Reference<css::text::XTextDocument> text(model, css::uno::UNO_QUERY_THROW);
    const css::uno::Reference<css::container::XEnumerationAccess> all(text->getText(),
                                                                      css::uno::UNO_QUERY_THROW);
    std::vector<std::pair<std::string, Properties>> found;
    for (const auto each = all->createEnumeration(); each->hasMoreElements();) {
        const css::uno::Reference<css::text::XTextRange> one(each->nextElement(), css::uno::UNO_QUERY);
        if (!one.is())
            continue;
        const Properties properties(one, css::uno::UNO_QUERY_THROW);
        const std::string label = string_of(properties->getPropertyValue("ListLabelString"));
        found.emplace_back(label + (label.empty() ? "" : " ") + kehoach::office::utf8(one->getString()),
                           properties);
    }
    return found;
}

Properties paragraph_with(const Model& model, const std::string& words) {
    for (const auto& [text, properties] : paragraphs(model))
        if (text.starts_with(words))
            return properties;
    throw std::runtime_error("no such paragraph: " + words);
}

std::string style_of_line(const Model& model, const std::string& words) {
    return string_of(paragraph_with(model, words)->getPropertyValue("ParaStyleName"));
}

std::string sign_of(const Properties& paragraph) {
    const css::uno::Reference<css::container::XIndexAccess> levels(
        paragraph->getPropertyValue("NumberingRules"), css::uno::UNO_QUERY);
    sal_Int16 level = 0;
    if (!levels.is() || !(paragraph->getPropertyValue("NumberingLevel") >>= level))
        return {};
    css::uno::Sequence<css::beans::PropertyValue> values;
    levels->getByIndex(level) >>= values;
    std::string sign;
    sal_Int16 type = 0;
    for (const auto& value : values) {
        if (value.Name == "BulletChar")
            sign = string_of(value.Value);
        if (value.Name == "NumberingType")
            value.Value >>= type;
    }
    return type == css::style::NumberingType::CHAR_SPECIAL ? sign : std::string();
}

std::string read_from(const Model& model, const std::string& first) {
    std::string all;
    for (const auto& [text, properties] : paragraphs(model))
        if (!all.empty() || text.starts_with(first))
            all += text + "\n";
    return all;
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

Ran run_command(const Model& model, const char* command,
                const css::uno::Sequence<css::beans::PropertyValue>& arguments) {
    const css::uno::Reference<css::frame::XDispatchProvider> frame(model->getCurrentController()->getFrame(),
                                                                   css::uno::UNO_QUERY_THROW);
    css::frame::DispatchResultEvent event;
    css::frame::DispatchHelper::create(office().context())
        ->executeDispatch(frame, "org.kehoach:" + rtl::OUString::createFromAscii(command), {}, 0,
                          arguments) >>= event;
    return {event.State == css::frame::DispatchResultState::SUCCESS, string_of(event.Result)};
}

} // namespace kehoach::test
