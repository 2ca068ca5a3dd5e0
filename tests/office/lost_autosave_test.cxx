// SPDX-License-Identifier: MPL-2.0
// What the office saves by itself every few minutes, and recovers after a crash, holds what we remember in a document.
#include "api_ground.hxx"
#include "office/text.hxx"

#include <com/sun/star/document/XDocumentRecovery.hpp>
#include <com/sun/star/lang/XMultiComponentFactory.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

std::string first_fault(const Model& model) {
    for (const auto& one : checker()->check(model, {}))
        if (one.Verdict == "not-met")
            return kehoach::office::utf8(one.Id);
    return {};
}

css::beans::PropertyValue odt() {
    css::beans::PropertyValue filter;
    filter.Name = "FilterName";
    filter.Value <<= rtl::OUString("writer8");
    return filter;
}

} // namespace

TEST(SavedByItself, ADocumentKeepsWhatWeRemember) {
    told([] {
        const auto document = faulty_document();
        checker()->ignore(document, kehoach::office::ustring(first_fault(document)), "as agreed");
        const auto ignored = checker()->ignored(document);
        ASSERT_THAT(kehoach::office::utf8(ignored), testing::HasSubstr("as agreed"));
        const auto copy = url_of(office().folder() / "copy.odt");
        document.as<css::document::XDocumentRecovery>()->storeToRecoveryFile(copy, kehoach::office::seq({odt()}));
        const auto context = office().context();
        const OpenDocument recovered(Model(
            context->getServiceManager()->createInstanceWithContext("com.sun.star.text.TextDocument", context),
            css::uno::UNO_QUERY_THROW));
        recovered.as<css::document::XDocumentRecovery>()->recoverFromFile(copy, {}, kehoach::office::seq({odt()}));
        EXPECT_EQ(checker()->ignored(recovered), ignored);
        EXPECT_EQ(text_of(recovered), text_of(document));
    });
}
