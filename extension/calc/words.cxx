// SPDX-License-Identifier: MPL-2.0
#include "calc/sheet.hxx"
#include "office/strings.hxx"

namespace kehoach::calc {

Words words(const css::uno::Reference<css::uno::XComponentContext>& context) {
    const auto text = [&](const char* key) { return office::string(context, key); };
    return {.count_title = text("calc.check.count.title"),
            .count_text = text("calc.check.count.text"),
            .money_title = text("calc.check.money.title"),
            .money_text = text("calc.check.money.text"),
            .share_title = text("calc.check.share.title"),
            .share_text = text("calc.check.share.text"),
            .pair_title = text("calc.check.pair.title"),
            .pair_text = text("calc.check.pair.text"),
            .date_title = text("calc.check.date.title"),
            .date_text = text("calc.check.date.text"),
            .choice_title = text("calc.check.choice.title"),
            .choice_text = text("calc.check.choice.text"),
            .pages = {text("calc.page.upright"), text("calc.page.lying"), text("calc.page.large"),
                      text("calc.page.parts")},
            .styles = {text("calc.style.base"), text("calc.style.input"), text("calc.style.coverlabel"),
                       text("calc.style.coverinput"), text("calc.style.guide"), text("calc.style.letterhead"),
                       text("calc.style.title"), text("calc.style.attached"), text("calc.style.head"),
                       text("calc.style.label"), text("calc.style.sum"), text("calc.style.computed"),
                       text("calc.style.note"), text("calc.style.foot"), text("calc.style.warning")}};
}

} // namespace kehoach::calc
