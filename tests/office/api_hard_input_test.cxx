// SPDX-License-Identifier: MPL-2.0
// Documents that are hard to read or must not be written to: the check ends, or is ended; what may not be
// changed is not.
#include "api_ground.hxx"
#include "api_shell.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameAccess.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <future>
#include <gmock/gmock.h>

using namespace kehoach::test;
using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;
using kehoach::office::seq;
using kehoach::office::ustring;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

const std::string faulty =
    "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12- KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
    "KẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc nhiều sách hơn.";

OpenDocument document_of(const std::string& text) {
    auto document = OpenDocument::writer();
    set_text(document, text);
    return document;
}

std::string repeated(const std::string& words, std::size_t times) {
    std::string all;
    for (std::size_t n = 0; n < times; ++n)
        all += words;
    return all;
}

Reference<css::text::XText> text(const OpenDocument& document) {
    return document.as<css::text::XTextDocument>()->getText();
}

Reference<css::uno::XInterface> make(const OpenDocument& document, const char* service) {
    return document.as<css::lang::XMultiServiceFactory>()->createInstance(
        rtl::OUString::createFromAscii(service));
}

void set(const Reference<css::uno::XInterface>& object, const char* name, const Any& value) {
    Reference<css::beans::XPropertySet>(object, UNO_QUERY_THROW)
        ->setPropertyValue(rtl::OUString::createFromAscii(name), value);
}

/// Puts the whole text into a protected section.
void protect(const OpenDocument& document) {
    const auto section = make(document, "com.sun.star.text.TextSection");
    const auto cursor = text(document)->createTextCursor();
    cursor->gotoStart(false);
    cursor->gotoEnd(true);
    text(document)->insertTextContent(Reference<css::text::XTextRange>(cursor, UNO_QUERY_THROW),
                                      Reference<css::text::XTextContent>(section, UNO_QUERY_THROW), true);
    set(section, "IsProtected", Any(true));
}

/// A stored file with an entry that only signed documents have.
rtl::OUString signed_file(const OpenDocument& document) {
    const auto path = store(document, "signed.odt").string();
    const auto ended = run({"/usr/bin/python3", "-c",
                            "import sys, zipfile\n"
                            "with zipfile.ZipFile(sys.argv[1], 'a') as z:\n"
                            "    z.writestr('META-INF/documentsignatures.xml', '<x/>')",
                            path},
                           {});
    EXPECT_EQ(ended.code, 0) << ended.err;
    return url_of(path);
}

} // namespace

TEST(HardInput, ProtectedSectionIsCheckedAndNotChanged) {
    const auto document = document_of(faulty);
    protect(document);
    const auto before = text_of(document);
    EXPECT_GT(checker()->check(document, {}).getLength(), 0);
    const auto outcome = json(checker()->repair(document, {}));
    EXPECT_EQ(text_of(document), before);
    EXPECT_THAT(boost::json::serialize(outcome.at("notApplied")), HasSubstr("edit.protected"));
}

TEST(HardInput, SignedFileIsCheckedAndNotChanged) {
    const auto file = signed_file(document_of(faulty));
    const OpenDocument document(file);
    const auto before = text_of(document);
    EXPECT_GT(checker()->check(document, {}).getLength(), 0);
    EXPECT_THAT(refusal([&] { checker()->repair(document, {}); }), HasSubstr("signed"));
    EXPECT_THAT(refusal([&] { composer()->restructure(document, {}); }), HasSubstr("signed"));
    EXPECT_EQ(text_of(document), before);
}

TEST(HardInput, ReadOnlyDocumentIsNotRepaired) {
    const auto stored = store(document_of(faulty), "locked.odt");
    const OpenDocument document(url_of(stored), true, true);
    const auto before = text_of(document);
    EXPECT_THAT(refusal([&] { checker()->repair(document, {}); }), HasSubstr("read-only"));
    EXPECT_EQ(text_of(document), before);
}

TEST(HardInput, PendingChangesAreReadAsAccepted) {
    const auto document = document_of(faulty);
    set(document.model(), "RecordChanges", Any(true));
    const auto cursor = text(document)->createTextCursor();
    cursor->gotoEnd(false);
    cursor->goLeft(5, true); // " hơn."
    cursor->setString({});
    const auto analysis = json(checker()->analyse(document, {}));
    const auto& last = analysis.at("paragraphs").as_array().back();
    EXPECT_EQ(last.at("text").as_string(), "Đọc nhiều sách");
    EXPECT_NO_THROW(checker()->repair(document, {}));
}

TEST(HardInput, TextInHeadersAndNestedTablesIsRead) {
    const auto document = document_of(faulty);
    const Reference<css::container::XNameAccess> styles(
        document.as<css::style::XStyleFamiliesSupplier>()->getStyleFamilies()->getByName("PageStyles"),
        UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> page(styles->getByName("Standard"), UNO_QUERY_THROW);
    page->setPropertyValue("HeaderIsOn", Any(true));
    Reference<css::text::XText>(page->getPropertyValue("HeaderText"), UNO_QUERY_THROW)
        ->setString(ustring("Trang đầu"));
    const Reference<css::text::XTextTable> outer(make(document, "com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    outer->initialize(2, 2);
    text(document)->insertTextContent(text(document)->getEnd(),
                                      Reference<css::text::XTextContent>(outer, UNO_QUERY_THROW), false);
    const Reference<css::text::XText> cell(outer->getCellByName("B2"), UNO_QUERY_THROW);
    const Reference<css::text::XTextTable> inner(make(document, "com.sun.star.text.TextTable"),
                                                 UNO_QUERY_THROW);
    inner->initialize(1, 1);
    cell->insertTextContent(cell->getEnd(), Reference<css::text::XTextContent>(inner, UNO_QUERY_THROW),
                            false);
    Reference<css::text::XText>(inner->getCellByName("A1"), UNO_QUERY_THROW)->setString(ustring("ở trong cùng"));
    const auto said = utf8(checker()->analyse(document, {}));
    EXPECT_THAT(said, HasSubstr("ở trong cùng"));
    EXPECT_THAT(said, HasSubstr("Trang đầu"));
}

TEST(HardInput, ThousandsOfEmptyParagraphsAndOneOfAMegabyteEnd) {
    EXPECT_NO_THROW(checker()->check(document_of(std::string(50'000, '\r')), {}));
    EXPECT_NO_THROW(
        checker()->check(document_of(faulty + "\r" + repeated("Các chi bộ thực hiện. ", 40'000)), {}));
    EXPECT_NO_THROW(checker()->check(document_of(repeated("12/3; 5%\r", 2'000)), {}));
}

TEST(HardInput, WorkUnderWayIsCancelledFromAnotherThread) {
    const auto document = document_of(
        faulty + repeated("\rCác chi bộ tổ chức thực hiện, báo cáo trước ngày 20/9/2026.", 20'000));
    const auto before = text_of(document);
    auto said =
        std::async(std::launch::async, [&] { return refusal([&] { checker()->check(document, {}); }); });
    while (said.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready)
        checker()->cancel(document);
    EXPECT_THAT(said.get(), HasSubstr("cancelled"));
    EXPECT_EQ(text_of(document), before);
    EXPECT_FALSE(checker()->cancel(document)); // nothing is under way
    EXPECT_GT(checker()->check(document, {}).getLength(), 0);
}
